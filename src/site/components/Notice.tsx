import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** What a reader must know before reading on. */
export const Notice = ({ title, children }: { title?: string; children?: ReactNode }) => (
  <div className={styles.notice} role="note">
    <p>
      {title ? <b>{title}</b> : null}
      {title && children ? ' ' : null}
      {children}
    </p>
  </div>
)
