import { otherLocale } from '@/newsroom/languages/locales'
import { homePath } from '@/newsroom/urls'
import { HomePage } from '../components/HomePage'
import { messagesFor } from '../messages/messagesFor'
import { findHome } from '../queries/findHome'
import type { Reading } from '../queries/reading'
import type { View } from './view'

export const homeView = async (reading: Reading): Promise<View> => {
  const { locale, now } = reading
  const home = await findHome(reading)
  return {
    title: messagesFor(locale).home.title,
    description: home.organisation?.locale === locale ? home.organisation.text.boilerplate : undefined,
    versions: { en: homePath('en'), fr: homePath('fr') },
    otherLanguage: homePath(otherLocale(locale)),
    main: <HomePage home={home} locale={locale} now={now} />,
  }
}
