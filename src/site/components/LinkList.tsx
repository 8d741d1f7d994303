import type { ReactNode } from 'react'
import styles from './LinkList.module.css'

export type LinkListItem = { key: string; link: ReactNode; about?: ReactNode }

/** Names that lead on, each with a line about it. */
export const LinkList = ({ items, inColumns }: { items: readonly LinkListItem[]; inColumns?: true }) => (
  <ul className={inColumns ? `${styles.list} ${styles.columns}` : styles.list}>
    {items.map((item) => (
      <li key={item.key}>
        {item.link}
        {item.about ? <span className={styles.about}>{item.about}</span> : null}
      </li>
    ))}
  </ul>
)
