/** The mark of the newsroom: lines of text and a signal. Stands where Payload would show its own logo. */
export const Mark = () => (
  <svg viewBox="0 0 36 36" width="18" height="18" role="img" aria-label="Dateline">
    <rect width="36" height="36" fill="currentColor" />
    <path d="M6 25h24M6 18h17M6 11h24" stroke="var(--theme-bg)" strokeWidth="3" />
    <circle cx="28" cy="18" r="2.6" fill="#e0483d" />
  </svg>
)
