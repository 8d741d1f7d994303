import type { Locale } from '@/newsroom/languages/locales'
import type { Live } from '../queries/live'
import { NamedLink } from './NamedLink'

export const OfficeLink = ({ office, locale }: { office: Live<'offices'>; locale: Locale }) => (
  <NamedLink document={office} name={office.text.name} locale={locale} />
)
