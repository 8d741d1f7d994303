import { LOCALES, type Locale } from '@/newsroom/languages/locales'
import { homePath } from '@/newsroom/urls'
import { messagesFor } from '../messages/messagesFor'

/** The not-found page in its plainest form, for addresses of which Next can make no page. No word of it is a reader's. */
export const plainNotFound = (locale: Locale): string => {
  const { nav, notFound } = messagesFor(locale)
  return [
    `<!doctype html><html lang="${LOCALES[locale].bcp47}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">',
    `<title>${notFound.title}</title></head><body><main><h1>${notFound.title}</h1>`,
    `<p>${notFound.text}</p><p><a href="${homePath(locale)}">${nav.home}</a></p></main></body></html>`,
  ].join('')
}
