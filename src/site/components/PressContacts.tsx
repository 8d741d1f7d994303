import type { Locale } from '@/newsroom/languages/locales'
import { messagesFor } from '../messages/messagesFor'
import type { PressContact } from '../queries/findPressContacts'
import { clockOf } from '../queries/clockOf'
import type { Live } from '../queries/live'
import { Card } from './Card'
import { Desk } from './Desk'
import { langOf } from './langOf'
import { OfficeLink } from './OfficeLink'
import { Person } from './Person'
import { PressHours } from './PressHours'
import styles from './PressContacts.module.css'

/** Whom to call about a release: people with their office and its press hours, or the desk that answers for them. */
export const PressContacts = (props: { contacts: readonly PressContact[]; locale: Locale; now: Date }) => {
  const { contacts, locale, now } = props
  const words = messagesFor(locale).release
  if (contacts.length === 0) return null
  return (
    <Card title={contacts.length > 1 ? words.mediaContacts : words.mediaContact}>
      {contacts.map((entry, at) => (
        <div key={at} className={styles.entry}>
          {entry.kind === 'person' ? (
            <Person contact={entry.contact} locale={locale} />
          ) : (
            <DeskOf organisation={entry.organisation} locale={locale} />
          )}
          {entry.office ? (
            <>
              <p>
                <OfficeLink office={entry.office} locale={locale} />
              </p>
              {entry.kind === 'desk' ? (
                <Desk
                  desk={entry.office.shared.pressDesk}
                  dutyLine={entry.office.shared.dutyLine}
                  locale={locale}
                />
              ) : null}
              {isLastOf(contacts, at) ? (
                <div className={styles.hours}>
                  <PressHours locale={locale} office={entry.office} clock={clockOf(entry.office)} now={now} />
                </div>
              ) : null}
            </>
          ) : null}
        </div>
      ))}
    </Card>
  )
}

/** Hours are said once for each office, under its last contact. */
const isLastOf = (contacts: readonly PressContact[], at: number): boolean =>
  !contacts.slice(at + 1).some((later) => later.office?.id === contacts[at]?.office?.id)

const DeskOf = ({ organisation, locale }: { organisation: Live<'organisation'> | null; locale: Locale }) => (
  <>
    <p>{messagesFor(locale).contact.desk}</p>
    {organisation ? (
      <>
        <p lang={langOf(organisation, locale)}>{organisation.text.name}</p>
        <Desk desk={organisation.shared.pressDesk} locale={locale} />
      </>
    ) : null}
  </>
)
