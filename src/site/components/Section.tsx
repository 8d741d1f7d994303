import type { ReactNode } from 'react'
import styles from './Section.module.css'

/** A part of a page under its own title, with a way to the whole of it. */
export const Section = (props: {
  title: string
  id?: string
  more?: { href: string; label: string }
  children: ReactNode
}) => (
  <section className={styles.section} id={props.id}>
    <div className={styles.head}>
      <h2>{props.title}</h2>
      {props.more ? <a href={props.more.href}>{props.more.label}</a> : null}
    </div>
    {props.children}
  </section>
)
