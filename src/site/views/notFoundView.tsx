import { NotFoundPage } from '../components/NotFoundPage'
import { messagesFor } from '../messages/messagesFor'
import type { Reading } from '../queries/reading'
import type { View } from './view'

/** Nothing is here. The ways on are the same for everybody: no hint of what there might be. */
export const notFoundView = (reading: Reading, otherLanguage: string): View => {
  const { notFound } = messagesFor(reading.locale)
  return {
    title: notFound.title,
    versions: {},
    otherLanguage,
    noindex: true,
    status: 404,
    main: <NotFoundPage title={notFound.title} text={notFound.text} locale={reading.locale} />,
  }
}

/** Something was here and was taken down. */
export const goneView = (reading: Reading, otherLanguage: string): View => {
  const { gone } = messagesFor(reading.locale)
  return {
    ...notFoundView(reading, otherLanguage),
    title: gone.title,
    status: 410,
    main: <NotFoundPage title={gone.title} text={gone.text} locale={reading.locale} />,
  }
}
