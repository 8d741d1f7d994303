import type { ReactNode } from 'react'
import styles from './PageTitle.module.css'

/** The head of a page that is no release: its title, what it is about, and what may stand over it. */
export const PageTitle = (props: {
  title: ReactNode
  above?: ReactNode
  introduction?: ReactNode
  lang?: string | undefined
}) => (
  <header className={styles.head}>
    {props.above ? <p className={styles.above}>{props.above}</p> : null}
    <h1 lang={props.lang}>{props.title}</h1>
    {props.introduction ? (
      <p className={styles.introduction} lang={props.lang}>
        {props.introduction}
      </p>
    ) : null}
  </header>
)
