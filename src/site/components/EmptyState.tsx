import styles from './EmptyState.module.css'

/** A sentence where there is nothing yet, and perhaps a way on. */
export const EmptyState = ({ text, way }: { text: string; way?: { href: string; label: string } }) => (
  <p className={styles.empty}>
    {text} {way ? <a href={way.href}>{way.label}</a> : null}
  </p>
)
