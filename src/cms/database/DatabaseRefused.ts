/**
 * The database that DATABASE_URL names may not be used. The message is a sentence (or two) for the person who starts
 * the software: what is wrong, and what to do about it. It never holds a password.
 */
export class DatabaseRefused extends Error {
  override name = 'DatabaseRefused'
}
