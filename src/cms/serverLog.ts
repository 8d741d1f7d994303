import { build } from 'pino-pretty'

/** What the server says of itself goes to stderr: stdout belongs to what a command was asked for. */
export const serverLog = {
  options: {},
  destination: build({
    colorize: process.stderr.isTTY,
    destination: 2,
    ignore: 'pid,hostname',
    sync: true,
    translateTime: 'SYS:HH:MM:ss',
  }),
}
