import type { ReactNode } from 'react'
import styles from './Card.module.css'

/** The one box there is: what a journalist came to get. */
export const Card = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={styles.card}>
    <h2>{title}</h2>
    {children}
  </section>
)
