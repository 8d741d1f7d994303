import { otherLocale, type Locale } from '@/newsroom/languages/locales'
import { mediaContactsPath, programmesPath, whereWeWorkPath } from '@/newsroom/urls'
import { ContactsPage } from '../components/ContactsPage'
import { PlacesPage } from '../components/PlacesPage'
import { ProgrammesPage } from '../components/ProgrammesPage'
import { messagesFor } from '../messages/messagesFor'
import { findContacts } from '../queries/findContacts'
import { findPlaces } from '../queries/findPlaces'
import { findProgrammes } from '../queries/findProgrammes'
import type { Reading } from '../queries/reading'
import type { View } from './view'

/** The views that gather all of a kind, each at one address a language. */

export const placesView = async (reading: Reading): Promise<View> => {
  const { title, introduction } = messagesFor(reading.locale).places
  const places = await findPlaces(reading)
  return {
    ...inBothLanguages(reading.locale, whereWeWorkPath),
    title,
    description: introduction,
    main: <PlacesPage places={places} locale={reading.locale} />,
  }
}

export const programmesView = async (reading: Reading): Promise<View> => {
  const { title, introduction } = messagesFor(reading.locale).programme
  const programmes = await findProgrammes(reading)
  return {
    ...inBothLanguages(reading.locale, programmesPath),
    title,
    description: introduction,
    main: <ProgrammesPage programmes={programmes} locale={reading.locale} />,
  }
}

export const contactsView = async (reading: Reading): Promise<View> => {
  const { title, introduction } = messagesFor(reading.locale).contacts
  const view = await findContacts(reading)
  return {
    ...inBothLanguages(reading.locale, mediaContactsPath),
    title,
    description: introduction,
    current: 'mediaContacts',
    main: <ContactsPage view={view} locale={reading.locale} now={reading.now} />,
  }
}

const inBothLanguages = (locale: Locale, path: (locale: Locale) => string) => ({
  versions: { en: path('en'), fr: path('fr') },
  otherLanguage: path(otherLocale(locale)),
})
