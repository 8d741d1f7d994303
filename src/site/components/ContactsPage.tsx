import type { Locale } from '@/newsroom/languages/locales'
import { messagesFor } from '../messages/messagesFor'
import type { ContactGroup, ContactsView } from '../queries/findContacts'
import styles from './ContactsPage.module.css'
import { Desk } from './Desk'
import { EmptyState } from './EmptyState'
import { langOf } from './langOf'
import { OfficeLink } from './OfficeLink'
import { PageTitle } from './PageTitle'
import { Person } from './Person'
import { placeOf } from './placeOf'
import { PressHours } from './PressHours'
import type { Live } from '../queries/live'

/** Everyone a journalist may call, by office: the desk and its hours at the left, the people at the right. */
export const ContactsPage = ({ view, locale, now }: { view: ContactsView; locale: Locale; now: Date }) => {
  const words = messagesFor(locale)
  const { organisation, groups, others } = view
  const desk = organisation?.shared.pressDesk
  return (
    <>
      <PageTitle title={words.contacts.title} introduction={words.contacts.introduction} />
      {groups.length === 0 && others.length === 0 && !desk ? (
        <EmptyState text={words.contacts.empty} />
      ) : null}
      {organisation && desk ? (
        <section className={styles.group}>
          <div>
            <h2 lang={langOf(organisation, locale)}>{organisation.text.name}</h2>
            <p className={styles.where}>{words.contact.desk}</p>
          </div>
          <Desk desk={desk} locale={locale} />
        </section>
      ) : null}
      {groups.map((group) => (
        <Group key={group.office.id} group={group} locale={locale} now={now} />
      ))}
      {others.length > 0 ? (
        <section className={styles.group}>
          <h2>{words.contacts.otherOffices}</h2>
          <People contacts={others} locale={locale} />
        </section>
      ) : null}
    </>
  )
}

const Group = ({ group, locale, now }: { group: ContactGroup; locale: Locale; now: Date }) => {
  const { office, clock, outsideHours, contacts } = group
  const { shared } = office
  return (
    <section className={styles.group}>
      <div>
        <h2>
          <OfficeLink office={office} locale={locale} />
        </h2>
        <p className={styles.where}>{placeOf(office, locale)}</p>
      </div>
      <div className={styles.desk}>
        <h3>{messagesFor(locale).contact.desk}</h3>
        <Desk desk={shared.pressDesk} dutyLine={shared.dutyLine} locale={locale} />
        <div className={styles.hours}>
          <PressHours locale={locale} office={office} clock={clock} now={now} outsideHours={outsideHours} />
        </div>
      </div>
      <People contacts={contacts} locale={locale} />
    </section>
  )
}

const People = ({ contacts, locale }: { contacts: readonly Live<'media-contacts'>[]; locale: Locale }) =>
  contacts.length === 0 ? null : (
    <ul className={styles.people}>
      {contacts.map((contact) => (
        <li key={contact.id} id={`contact-${contact.id}`}>
          <Person contact={contact} locale={locale} />
        </li>
      ))}
    </ul>
  )
