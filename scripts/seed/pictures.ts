import { readFile, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

/** The drawings, written by hand as SVG. What readers get is made of them when the demo is loaded. */
const DRAWINGS = fileURLToPath(new URL('./pictures/', import.meta.url))
const SIZE = { width: 1500, height: 1000 }

/** The keys by which the content names its pictures. */
export const findPictureKeys = async (): Promise<string[]> =>
  (await readdir(DRAWINGS))
    .filter((name) => name.endsWith('.svg'))
    .map((name) => name.slice(0, -'.svg'.length))

/** A drawing as PNG. Flat colours: a palette keeps it small. */
export const renderPicture = async (key: string): Promise<Buffer> =>
  sharp(await readFile(`${DRAWINGS}${key}.svg`), { density: 96 })
    .resize(SIZE)
    .png({ palette: true, colours: 128, effort: 7 })
    .toBuffer()
