import styles from './SiteMark.module.css'

/** The sign of the newsroom: three lines of text and a place. */
export const SiteMark = () => (
  <svg className={styles.mark} viewBox="0 0 36 36" aria-hidden="true">
    <rect width="36" height="36" fill="currentColor" />
    <path className={styles.lines} d="M6 25h24M6 18h17M6 11h24" />
    <circle className={styles.place} cx="28" cy="18" r="2.6" />
  </svg>
)
