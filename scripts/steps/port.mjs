import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { stop } from './stop.mjs'

/** PORT, of the shell or of `.env`; 3000 when it is nowhere. Ends the command when it is no port, or one that is taken. */
export const choosePort = async () => {
  const text = existsSync('.env') ? readFileSync('.env', 'utf8') : ''
  const given = process.env.PORT?.trim() || /^\s*PORT\s*=\s*["']?([^"'\s#]+)/m.exec(text)?.[1] || '3000'
  const port = /^\d+$/.test(given) ? Number(given) : 0
  if (port < 1 || port > 65535) stop(`PORT is "${given}": it must be a whole number from 1 to 65535.`)
  const problem = await tryPort(port)
  if (problem === 'EACCES')
    stop(`Port ${port} needs more rights than you have. Choose one above 1023: PORT=3001 npm run …`)
  if (problem) {
    stop(
      `Port ${port} is taken: another program listens there, perhaps a Dateline that runs already (http://localhost:${port}/en). Choose another one: PORT=${port + 1} npm run …`,
    )
  }
  return port
}

/** A port that nobody uses. @returns {Promise<number>} */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** @param {number} port @returns {Promise<string | null>} the code of what went wrong; null when it is free */
const tryPort = (port) =>
  new Promise((resolve) => {
    const server = createServer().once('error', (error) =>
      resolve('code' in error ? String(error.code) : 'unknown'),
    )
    server.listen(port, () => server.close(() => resolve(null)))
  })
