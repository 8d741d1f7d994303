import type { Locale } from '@/newsroom/languages/locales'
import { homePath, mediaContactsPath, newsPath, whereWeWorkPath } from '@/newsroom/urls'
import { messagesFor } from '../messages/messagesFor'
import { LinkList } from './LinkList'
import styles from './NotFoundPage.module.css'
import { PageTitle } from './PageTitle'

/** A page that says that something is not here, and where to go. */
export const NotFoundPage = ({ title, text, locale }: { title: string; text: string; locale: Locale }) => {
  const { nav, notFound } = messagesFor(locale)
  const ways = [
    { href: homePath(locale), label: nav.home },
    { href: newsPath(locale), label: nav.news },
    { href: whereWeWorkPath(locale), label: nav.whereWeWork },
    { href: mediaContactsPath(locale), label: nav.mediaContacts },
  ]
  return (
    <>
      <PageTitle title={title} introduction={text} />
      <div className={styles.ways}>
        <p>{notFound.ways}</p>
        <LinkList items={ways.map(({ href, label }) => ({ key: href, link: <a href={href}>{label}</a> }))} />
      </div>
    </>
  )
}
