/** Ends a command with one sentence that says what to do. @param {string} sentence @returns {never} */
export const stop = (sentence) => {
  console.error(`\n${sentence}`)
  process.exit(1)
}
