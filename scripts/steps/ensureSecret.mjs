import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'

/** Writes a new PAYLOAD_SECRET into `.env`, for its owner's eyes only, unless there or in the shell is one already. */
export const ensureSecret = (file = '.env') => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (process.env.PAYLOAD_SECRET?.trim() || /^\s*(export\s+)?PAYLOAD_SECRET\s*=\s*\S/m.test(text)) return
  const gap = text === '' || text.endsWith('\n') ? '' : '\n'
  appendFileSync(file, `${gap}PAYLOAD_SECRET=${randomBytes(32).toString('hex')}\n`, { mode: 0o600 })
  console.log('Wrote a new PAYLOAD_SECRET into .env, which git ignores.')
}
