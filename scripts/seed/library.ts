import type { Payload } from 'payload'
import type { FileRef } from '../../src/newsroom/editions/content'
import { LOCALE_CODES, type PerLocale } from '../../src/newsroom/languages/locales'
import type { User } from '../../src/payload-types'
import type { AnySeedDocument } from './document'
import { findPictureKeys, renderPicture } from './pictures'

type Words = { alt: string; credit: string; terms: string }

const TERMS: PerLocale<string> = {
  en: 'Free to reuse with the credit.',
  fr: 'Réutilisation libre avec mention du crédit.',
}

/** Draws the pictures that are not in the library yet. Answers the media document of each, by its key. */
export const fillLibrary = async (options: {
  payload: Payload
  user: User
  content: readonly AnySeedDocument[]
}): Promise<Map<string, string>> => {
  const { payload, user, content } = options
  const words = findWords(content)
  const library = new Map<string, string>()
  for (const key of await findPictureKeys()) {
    library.set(
      key,
      (await findPicture(payload, key)) ?? (await addPicture({ payload, user, key, words: words.get(key) })),
    )
  }
  return library
}

const findPicture = async (payload: Payload, key: string): Promise<string | undefined> => {
  const { docs } = await payload.find({
    collection: 'media',
    where: { name: { equals: `${key}.png` } },
    limit: 1,
    depth: 0,
    overrideAccess: true, // a command of whoever holds the shell
  })
  return docs[0]?.id
}

const addPicture = async (options: {
  payload: Payload
  user: User
  key: string
  words: Partial<PerLocale<Words>> | undefined
}): Promise<string> => {
  const { payload, user, key, words = {} } = options
  const data = await renderPicture(key)
  const file = { data, name: `${key}.png`, mimetype: 'image/png', size: data.length }
  const { id } = await payload.create({
    collection: 'media',
    locale: 'en',
    data: { ...words.en },
    file,
    user,
    depth: 0,
    overrideAccess: false,
  })
  if (words.fr) {
    const data = words.fr
    await payload.update({
      collection: 'media',
      id,
      locale: 'fr',
      data,
      user,
      depth: 0,
      overrideAccess: false,
    })
  }
  return id
}

/** What the content says of each picture is what the library offers where the picture is used again. */
const findWords = (content: readonly AnySeedDocument[]): Map<string, Partial<PerLocale<Words>>> => {
  const words = new Map<string, Partial<PerLocale<Words>>>()
  const note = (locale: keyof typeof TERMS, shown: { file: FileRef; alt: string; credit: string }) => {
    const { file, alt, credit } = shown
    words.set(file.sha256, { ...words.get(file.sha256), [locale]: { alt, credit, terms: TERMS[locale] } })
  }
  for (const { kind, text } of content) {
    if (kind !== 'releases') continue
    for (const locale of LOCALE_CODES) {
      const { leadImage, body = [] } = text[locale] ?? {}
      if (leadImage) note(locale, leadImage)
      for (const block of body) if (block.type === 'figure') note(locale, block)
    }
  }
  return words
}
