import type { ReactNode } from 'react'
import styles from './Columns.module.css'

/** The main matter of a page, where there is any, and beside it what belongs to it; one under the other on a phone. */
export const Columns = ({ main, side }: { main: ReactNode; side: ReactNode }) => (
  <div className={styles.columns}>
    {main ? <div className={styles.main}>{main}</div> : null}
    <div className={styles.side}>{side}</div>
  </div>
)
