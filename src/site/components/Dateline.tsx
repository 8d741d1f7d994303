import { formatDayAndMonth, formatDay } from '../dates/formatDay'
import type { Live } from '../queries/live'
import styles from './Dateline.module.css'

/** The place and day that open a text: "Bangkok, 3 March –". An import may have none. */
export const Dateline = ({ release }: { release: Live<'releases'> }) => {
  const { datelinePlace } = release.text
  const { datelineDate } = release.shared
  if (!datelinePlace) return null
  const format = release.archive ? formatDay : formatDayAndMonth
  const day = datelineDate ? `, ${format(datelineDate, release.locale)}` : ''
  return <span className={styles.dateline}>{`${datelinePlace}${day} –`}</span>
}
