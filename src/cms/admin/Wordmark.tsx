import { Mark } from './Mark'

/** Above the form by which staff sign in. */
export const Wordmark = () => (
  <span
    style={{
      display: 'inline-flex',
      alignItems: 'center',
      gap: '0.75rem',
      fontSize: '1.5rem',
      fontWeight: 650,
    }}
  >
    <Mark />
    Dateline
  </span>
)
