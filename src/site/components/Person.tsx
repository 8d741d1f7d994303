import type { Locale } from '@/newsroom/languages/locales'
import { messagesFor } from '../messages/messagesFor'
import type { Live } from '../queries/live'
import { EmailLink } from './EmailLink'
import { languageNames } from './languageNames'
import { PhoneLink } from './PhoneLink'
import styles from './Person.module.css'
import { formatDay } from '../dates/formatDay'

/** A media contact: name, role where there is one in the page's language, numbers, languages. */
export const Person = ({ contact, locale }: { contact: Live<'media-contacts'>; locale: Locale }) => {
  const words = messagesFor(locale).contact
  const { name, phones, email, languages, until } = contact.shared
  const own = contact.locale === locale ? contact.text : {}
  return (
    <div className={styles.person}>
      <p className={styles.name}>{name}</p>
      {own.role ? <p className={styles.about}>{own.role}</p> : null}
      {languages && languages.length > 0 ? (
        <p className={styles.about}>{words.speaks(languageNames(languages, locale))}</p>
      ) : null}
      {(phones ?? []).map((phone) => (
        <p key={`${phone.kind} ${phone.number} ${phone.extension ?? ''}`} className={styles.way}>
          <PhoneLink number={phone.number} extension={phone.extension} />
          {phone.extension ? ` ${words.extension(phone.extension)}` : null}
          {phone.kind === 'desk' ? null : <span className={styles.about}> {words.phones[phone.kind]}</span>}
        </p>
      ))}
      {email ? (
        <p className={styles.way}>
          <EmailLink address={email} />
        </p>
      ) : null}
      {own.note ? <p className={styles.about}>{own.note}</p> : null}
      {until ? <p className={styles.about}>{words.until(formatDay(until, locale))}</p> : null}
    </div>
  )
}
