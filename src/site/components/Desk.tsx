import type { Locale } from '@/newsroom/languages/locales'
import { messagesFor } from '../messages/messagesFor'
import { EmailLink } from './EmailLink'
import { PhoneLink } from './PhoneLink'
import styles from './Desk.module.css'

/** The numbers of a press desk. */
export const Desk = (props: {
  desk: { email?: string; phone?: string } | undefined
  dutyLine?: string | undefined
  locale: Locale
}) => {
  const { desk, dutyLine, locale } = props
  const words = messagesFor(locale).contact
  if (!desk?.phone && !desk?.email && !dutyLine) return null
  return (
    <dl className={styles.desk}>
      {desk?.phone ? (
        <>
          <dt>{words.call}</dt>
          <dd>
            <PhoneLink number={desk.phone} />
          </dd>
        </>
      ) : null}
      {desk?.email ? (
        <>
          <dt>{words.write}</dt>
          <dd>
            <EmailLink address={desk.email} />
          </dd>
        </>
      ) : null}
      {dutyLine ? (
        <>
          <dt>{words.dutyLine}</dt>
          <dd>
            <PhoneLink number={dutyLine} />
          </dd>
        </>
      ) : null}
    </dl>
  )
}
