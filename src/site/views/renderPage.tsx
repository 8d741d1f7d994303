import { env } from '@/env'
import { isLocale, otherLocale, type Locale } from '@/newsroom/languages/locales'
import { homePath } from '@/newsroom/urls'
import { DoorMarks } from '../components/DoorMarks'
import { NotFoundPage } from '../components/NotFoundPage'
import { PageFrame } from '../components/PageFrame'
import { parseAddress } from '../door/listAddress'
import { isStale } from '../door/staleness.mjs'
import { messagesFor } from '../messages/messagesFor'
import { findFurniture, type Furniture } from '../queries/findFurniture'
import { newReading, type Reading } from '../queries/reading'
import { notFoundView } from './notFoundView'
import type { Moved, View } from './view'
import { viewAt } from './viewAt'

type Composed = { reading: Reading; view: View | Moved; furniture: Furniture }

/** The whole of a page. Where the database does not answer it says so, in the reader's language and without it. */
export const renderPage = async (pathname: string) => {
  const root = pathname.split('/')[1]
  const locale = isLocale(root) ? root : 'en' // the proxy lets no other root through
  const { reading, view, furniture } = await composeFresh(locale, pathname).catch((err: unknown) => {
    console.error({ err, msg: 'A page could not be composed.', pathname })
    return outage(locale)
  })
  if ('moved' in view) return <DoorMarks tags={reading.tags} status={301} location={view.moved} />
  return (
    <>
      <DoorMarks tags={reading.tags} {...(view.status && { status: view.status })} />
      <PageFrame view={view} furniture={furniture} locale={locale} path={pathname} origin={env().siteUrl} />
    </>
  )
}

/** Composes again when something was published meanwhile: whoever joined the wait must not get the text of before. */
const composeFresh = async (locale: Locale, pathname: string): Promise<Composed> => {
  const first = await compose(locale, pathname)
  return isStale([...first.reading.tags], first.reading.now.getTime()) ? compose(locale, pathname) : first
}

const compose = async (locale: Locale, pathname: string): Promise<Composed> => {
  const reading = newReading(locale, new Date())
  const address = parseAddress(pathname)
  const furniture = await findFurniture(reading)
  const view = address
    ? await viewAt(reading, address, furniture.menu)
    : notFoundView(reading, homePath(otherLocale(locale)))
  return { reading, view, furniture }
}

const outage = (locale: Locale): Composed => {
  const { title, text } = messagesFor(locale).unavailable
  return {
    reading: newReading(locale, new Date()),
    furniture: { organisation: null, menu: null },
    view: {
      title,
      versions: {},
      otherLanguage: homePath(otherLocale(locale)),
      noindex: true,
      status: 503,
      main: <NotFoundPage title={title} text={text} locale={locale} />,
    },
  }
}
