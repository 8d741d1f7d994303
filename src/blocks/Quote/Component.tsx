import type { Quote } from '@/newsroom/editions/content'
import type { Locale } from '@/newsroom/languages/locales'
import { messagesFor } from '@/site/messages/messagesFor'
import styles from './Quote.module.css'

/** What somebody said, between the quotation marks of the text's language, and who said it. */
export const QuoteBlock = ({ quote, locale }: { quote: Quote; locale: Locale }) => {
  const { open, close } = messagesFor(locale).quote
  const marked = /^\s*[«“„"]/.test(quote.text)
  const about = [quote.role, quote.organisation].filter(Boolean).join(', ')
  return (
    <figure className={styles.quote}>
      <blockquote>
        <p>{marked ? quote.text : `${open}${quote.text}${close}`}</p>
      </blockquote>
      <figcaption>
        <b>{quote.speaker}</b>
        {about ? `, ${about}` : null}
      </figcaption>
    </figure>
  )
}
