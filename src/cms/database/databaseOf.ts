import type { Connection, mongo } from 'mongoose'

/** The driver's own handle on the database of an open connection. */
export const databaseOf = (connection: Connection): mongo.Db => {
  if (!connection.db) throw new Error('The connection to the database is not open.')
  return connection.db
}
