import type { Locale } from '@/newsroom/languages/locales'
import type { Live } from '../queries/live'
import { NamedLink } from './NamedLink'

export const ProgrammeLink = ({ programme, locale }: { programme: Live<'programmes'>; locale: Locale }) => (
  <NamedLink document={programme} name={programme.text.title} locale={locale} />
)
