import { join } from 'node:path'
import { cacheFolder } from './cacheFolder'

/** The folder that mongodb-memory-server-core keeps its downloads in. */
const downloadFolder = () => join(cacheFolder(), 'mongodb')

/** The binary that was downloaded from MongoDB before; null when there is none. */
export const findDownloaded = async (): Promise<string | null> => {
  const { DryMongoBinary } = await import('mongodb-memory-server-core/lib/util/DryMongoBinary')
  const options = await DryMongoBinary.generateOptions({ downloadDir: downloadFolder() })
  return (await DryMongoBinary.locateBinary({ ...options, systemBinary: '' })) ?? null
}

/** Downloads the binary that fits this system from MongoDB. Fails within 10 s where that host is blocked. */
export const downloadFromMongodb = async (): Promise<string> => {
  const { MongoBinary } = await import('mongodb-memory-server-core')
  return MongoBinary.getPath({ downloadDir: downloadFolder() })
}
