/** Next calls this once, when a server starts and before it answers. A build starts no server and has no database. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { startNewsroom } = await import('./startNewsroom')
  await startNewsroom()
}
