import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDesk, sentenceOf, type TestDesk } from '../../../testing/desk'

let desk: TestDesk
const AUTHOR = 'author@ahm.example'
const COLLEAGUE = 'colleague@ahm.example'
const REVIEWER = 'reviewer@ahm.example'
const ADMIN = 'admin@ahm.example'

const sha256 = (data: Buffer) => createHash('sha256').update(data).digest('hex')

/** A picture of its own colour, taken sideways by a camera that notes its owner and where it stood. */
const photograph = (red: number) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: { r: red, g: 90, b: 120 } } })
    .jpeg()
    .withExif({
      IFD0: { Artist: 'SECRET-PHOTOGRAPHER', Orientation: '6' },
      IFD3: { GPSLatitude: '13/1 45/1 0/1', GPSLatitudeRef: 'N' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()

const frame = (red: number) =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: { r: red, g: 0, b: 0 } } })
    .png()
    .toBuffer()

const moving = async () =>
  sharp([await frame(10), await frame(200)], { join: { animated: true } })
    .gif()
    .toBuffer()

const PAPER = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n' +
    'xref\n0 1\n0000000000 65535 f \ntrailer<</Size 3/Root 1 0 R>>\nstartxref\n98\n%%EOF\n',
)

type Upload = { data: Buffer; name?: string; type?: string; as?: string; body?: object; path?: string }
const upload = ({
  data,
  name = 'Ferry à quai.JPG',
  type = 'image/jpeg',
  as = AUTHOR,
  body,
  path = '/media',
}: Upload) =>
  desk.ask({ method: path === '/media' ? 'POST' : 'PATCH', path, as, body, file: { data, name, type } })

/** What is kept of an upload that must have succeeded. */
const kept = async (what: Upload): Promise<Record<string, string> & { id: string }> => {
  const { status, body, text } = await upload(what)
  if (status !== 201) throw new Error(text)
  return body.doc as Record<string, string> & { id: string } // what Payload answers to a creation
}
const onDisk = (filename = '') => readFileSync(join(desk.mediaDir, filename))
const files = () => readdirSync(desk.mediaDir).sort()

beforeAll(async () => {
  desk = await openTestDesk()
  await desk.hire({ email: AUTHOR, roles: ['author'], allOffices: true })
  await desk.hire({ email: COLLEAGUE, roles: ['author'], allOffices: true })
  await desk.hire({ email: REVIEWER, roles: ['reviewer'] })
  await desk.hire({ email: ADMIN, roles: ['admin'] })
})
afterAll(() => desk.close())

describe('a file that comes in', () => {
  it('is stored under the checksum of its bytes, with its name beside it', async () => {
    const doc = await kept({ data: await photograph(1), body: { alt: 'A ferry', credit: '© AHM' } })
    expect(doc.filename).toBe(`${doc.sha256}.jpg`)
    expect(sha256(onDisk(doc.filename))).toBe(doc.sha256)
    expect(doc).toMatchObject({
      name: 'Ferry à quai.jpg',
      alt: 'A ferry',
      credit: '© AHM',
      mimeType: 'image/jpeg',
    })
  })

  it('carries nothing hidden: no camera, no name, no place; it is turned the right way up', async () => {
    const original = await photograph(2)
    expect((await sharp(original).metadata()).exif).toBeDefined()
    expect(original.toString('latin1')).toContain('SECRET-PHOTOGRAPHER')
    const doc = await kept({ data: original })
    const stored = onDisk(doc.filename)
    const { exif, xmp, iptc, icc, orientation, width, height } = await sharp(stored).metadata()
    expect({ exif, xmp, iptc, icc, orientation }).toEqual({})
    expect(stored.toString('latin1')).not.toContain('SECRET')
    expect({ width, height }).toEqual({ width: 40, height: 60 })
    expect(doc).toMatchObject({ width: 40, height: 60, filesize: stored.length })
  })

  it.each(['png', 'webp'] as const)('carries nothing hidden as %s either', async (format) => {
    const data = await sharp(await photograph(3))
      .keepMetadata()
      .toFormat(format)
      .toBuffer()
    const doc = await kept({ data, name: `x.${format}`, type: `image/${format}` })
    const stored = onDisk(doc.filename)
    expect((await sharp(stored).metadata()).exif).toBeUndefined()
    expect(sha256(stored)).toBe(doc.sha256)
    expect(doc).toMatchObject({ width: 40, height: 60 })
  })

  it('keeps moving when it moves, and its checksum is that of what is stored', async () => {
    const doc = await kept({ data: await moving(), name: 'map.gif', type: 'image/gif' })
    expect((await sharp(onDisk(doc.filename)).metadata()).pages).toBe(2)
    expect(sha256(onDisk(doc.filename))).toBe(doc.sha256)
    expect(doc).toMatchObject({ width: 8, height: 8 })
  })

  it('may be a paper, kept as it came', async () => {
    const doc = await kept({ data: PAPER, name: 'fact sheet.pdf', type: 'application/pdf' })
    expect(onDisk(doc.filename)).toEqual(PAPER)
  })

  it('is what its bytes say, not what its name says', async () => {
    const doc = await kept({ data: await photograph(4), name: '../../evil.php', type: 'text/html' })
    expect(doc).toMatchObject({ name: 'evil.jpg', mimeType: 'image/jpeg' })
  })

  it.each([
    ['a page', Buffer.from('<html><script>1</script>'), 'x.jpg', 'image/jpeg'],
    [
      'a drawing with script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      'x.svg',
      'image/svg+xml',
    ],
    ['half a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'x.jpg', 'image/jpeg'],
    ['nothing', Buffer.alloc(0), 'x.jpg', 'image/jpeg'],
  ])('may not be %s', async (_, data, name, type) => {
    const before = files()
    expect((await upload({ data, name, type })).status).toBe(400)
    expect(files()).toEqual(before)
  })

  it('may not be fetched from elsewhere', async () => {
    const body = { url: 'http://127.0.0.1:1/x.jpg', filename: 'x.jpg' }
    const answer = await desk.ask({ method: 'POST', path: '/media', as: AUTHOR, body })
    expect(answer.status).toBe(400)
    expect(sentenceOf(answer)).toContain('Choose a file')
  })

  it('has a checksum that nobody sends along', async () => {
    const doc = await kept({ data: await photograph(5), body: { sha256: 'f'.repeat(64), name: 'other' } })
    expect(doc.sha256).toBe(sha256(onDisk(doc.filename)))
  })

  it('is refused when it is here already, with the name of the one that is', async () => {
    const data = await photograph(6)
    await kept({ data, name: 'first.jpg' })
    const again = await upload({ data, name: 'second.jpg', as: COLLEAGUE })
    expect(again.status).toBe(409)
    expect(sentenceOf(again)).toContain('first.jpg')
  })

  it('is one document when it comes in several times at once', async () => {
    const data = await photograph(7)
    const answers = await Promise.all(Array.from({ length: 4 }, () => upload({ data })))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    const [made] = answers.filter(({ status }) => status === 201)
    const { filename, sha256: sum } = made?.body.doc as Record<string, string>
    expect(sha256(onDisk(filename))).toBe(sum)
  })

  it('is brought by those who write', async () => {
    const data = await photograph(8)
    for (const as of [REVIEWER, ADMIN]) expect((await upload({ data, as })).status).toBe(403)
    const anonymous = await desk.ask({
      method: 'POST',
      path: '/media',
      file: { data, name: 'x.jpg', type: 'image/jpeg' },
    })
    expect(anonymous.status).toBe(403)
  })
})

describe('a file that is here', () => {
  let doc: Record<string, string> & { id: string }
  let before: Buffer
  beforeAll(async () => {
    doc = await kept({ data: await photograph(20), body: { alt: 'Before' } })
    before = onDisk(doc.filename)
  })
  const untouched = async () => {
    const {
      filename,
      sha256: sum,
      name,
    } = await desk.payload.findByID({ collection: 'media', id: doc.id, overrideAccess: true })
    expect({ filename, sum, name }).toEqual({ filename: doc.filename, sum: doc.sha256, name: doc.name })
    expect(onDisk(doc.filename)).toEqual(before)
  }

  it.each([AUTHOR, COLLEAGUE, REVIEWER, ADMIN])('is never replaced, not by %s', async (as) => {
    const answer = await upload({ data: await photograph(21), as, path: `/media/${doc.id}` })
    expect(answer.status).toBe(403)
    await untouched()
  })

  it('is never replaced many at once', async () => {
    const path = `/media?where[id][equals]=${doc.id}`
    expect((await upload({ data: await photograph(22), path })).status).toBe(403)
    await untouched()
  })

  it('is never cut or shifted, nor pointed at another file', async () => {
    const patch = (path: string, body: object) => desk.ask({ method: 'PATCH', path, as: AUTHOR, body })
    const crop =
      'uploadEdits[crop][width]=10&uploadEdits[crop][height]=10&uploadEdits[crop][x]=0&uploadEdits[crop][y]=0'
    const attempts = [
      await patch(`/media/${doc.id}?${crop}&uploadEdits[widthInPixels]=4&uploadEdits[heightInPixels]=4`, {}),
      await patch(`/media/${doc.id}?uploadEdits[focalPoint][x]=1&uploadEdits[focalPoint][y]=1`, {}),
      await patch(`/media/${doc.id}`, { filename: 'other.jpg' }),
      await patch(`/media/${doc.id}`, { url: 'http://127.0.0.1:1/other.jpg', filename: doc.filename }),
    ]
    expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect(sentenceOf(attempts[0] as never)).toContain('never replaced')
    await patch(`/media/${doc.id}`, {
      sha256: 'f'.repeat(64),
      name: 'other',
      focalX: 3,
      focalY: 3,
      filesize: 1,
      mimeType: 'text/html',
    })
    await untouched()
  })

  it('is never replaced by the local door either', async () => {
    const replacing = desk.payload.update({
      collection: 'media',
      id: doc.id,
      data: {},
      file: { data: await photograph(23), mimetype: 'image/jpeg', name: 'x.jpg', size: 1 },
      overrideAccess: true, // the hook alone stands in the way
    })
    await expect(replacing).rejects.toThrow('never replaced')
    await untouched()
  })

  it('is described anew in each language, as the form sends it', async () => {
    const save = (locale: string, alt: string) =>
      desk.ask({
        method: 'PATCH',
        path: `/media/${doc.id}?locale=${locale}`,
        as: COLLEAGUE,
        body: {
          alt,
          filename: doc.filename,
          url: doc.url,
          mimeType: 'image/jpeg',
          rightsUntil: '2027-01-31',
        },
      })
    expect((await save('en', 'A ferry')).status).toBe(200)
    expect((await save('fr', 'Un bac')).status).toBe(200)
    for (const locale of ['all', 'xx', '*']) expect((await save(locale, 'lost')).status).toBe(400)
    const { alt, rightsUntil } = await desk.payload.findByID({
      collection: 'media',
      id: doc.id,
      locale: 'all',
      overrideAccess: true,
    })
    expect(alt).toEqual({ en: 'A ferry', fr: 'Un bac' })
    expect(rightsUntil ?? null).toBeNull() // said when the file was added, or never: editions seal it
    await untouched()
  })

  it('is private: only staff get its bytes here', async () => {
    for (const path of ['/media', `/media/${doc.id}`, `/media/file/${doc.filename}`, '/media/count'])
      expect((await desk.ask({ path })).status).toBe(403)
    const answer = await desk.ask({ path: `/media/file/${doc.filename}`, as: REVIEWER })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toContain('no-store')
  })

  it('is not copied', async () => {
    const answer = await desk.ask({
      method: 'POST',
      path: `/media/${doc.id}/duplicate`,
      as: AUTHOR,
      body: {},
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
  })

  it('is deleted by whoever brought it or an admin, by no one else', async () => {
    const mine = await kept({ data: await photograph(24) })
    const remove = (as: string) => desk.ask({ method: 'DELETE', path: `/media/${mine.id}`, as })
    expect((await remove(COLLEAGUE)).status).toBe(403)
    expect((await remove(REVIEWER)).status).toBe(403)
    expect((await remove(AUTHOR)).status).toBe(200)
    expect(files()).not.toContain(mine.filename)
    const other = await kept({ data: await photograph(25) })
    expect((await desk.ask({ method: 'DELETE', path: `/media/${other.id}`, as: ADMIN })).status).toBe(200)
  })

  it('is kept for good once an edition names it', async () => {
    await desk.payload.db.create({
      collection: 'editions',
      data: {
        key: 'releases/1/en@1',
        kind: 'releases',
        document: '1',
        locale: 'en',
        number: 1,
        standing: 'retracted',
        files: [doc.sha256],
      },
    })
    for (const as of [AUTHOR, ADMIN]) {
      const answer = await desk.ask({ method: 'DELETE', path: `/media/${doc.id}`, as })
      expect(answer.status).toBe(409)
      expect(sentenceOf(answer)).toContain('published')
    }
    const many = await desk.ask({ method: 'DELETE', path: `/media?where[id][equals]=${doc.id}`, as: AUTHOR })
    expect(many.body.docs ?? []).toEqual([])
    await untouched()
  })
})
