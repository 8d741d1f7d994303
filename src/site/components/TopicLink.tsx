import type { Locale } from '@/newsroom/languages/locales'
import type { Live } from '../queries/live'
import { NamedLink } from './NamedLink'

export const TopicLink = ({ topic, locale }: { topic: Live<'topics'>; locale: Locale }) => (
  <NamedLink document={topic} name={topic.text.name} locale={locale} />
)
