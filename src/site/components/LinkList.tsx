import type { ReactNode } from 'react'
import styles from './LinkList.module.css'

export type LinkListItem = { key: string; link: ReactNode; about?: ReactNode }

/** Names that lead on, each with a line about it. */
export const LinkList = ({ items }: { items: readonly LinkListItem[] }) => (
  <ul className={styles.list}>
    {items.map((item) => (
      <li key={item.key}>
        {item.link}
        {item.about ? <span className={styles.about}>{item.about}</span> : null}
      </li>
    ))}
  </ul>
)
