import type { FileRef } from '@/newsroom/editions/content'
import type { Locale } from '@/newsroom/languages/locales'
import { filePath } from '@/newsroom/urls'
import { messagesFor } from '../messages/messagesFor'
import styles from './Picture.module.css'

type Props = {
  picture: { file: FileRef; alt: string; caption?: string; credit: string }
  /** Of the page around it. */
  locale: Locale
  today: string
  lazy?: boolean
  /** In a frame of three to two beside a headline: the original is on the page it leads to. */
  framed?: boolean
  /** The language of its words where that is not the page's. */
  lang?: string | undefined
}

/** A picture with its caption and credit. Once the right to show it has ended, the caption and a sentence stand alone. */
export const Picture = ({ picture, locale, today, lazy, framed, lang }: Props) => {
  const { file, alt, caption, credit } = picture
  const words = messagesFor(locale).picture
  const expired = file.rightsUntil !== undefined && file.rightsUntil.slice(0, 10) < today
  return (
    <figure className={styles.figure}>
      {expired ? (
        <p className={styles.expired}>{words.expired}</p>
      ) : (
        <img
          className={framed ? styles.framed : styles.picture}
          src={filePath(file)}
          alt={alt}
          lang={lang}
          width={file.width}
          height={file.height}
          loading={lazy ? 'lazy' : undefined}
          decoding="async"
        />
      )}
      <figcaption className={styles.caption} lang={lang}>
        {caption ? `${caption} ` : null}
        <span className={styles.credit}>{credit}</span>
        {expired || framed ? null : (
          <>
            {' · '}
            <a href={filePath(file)} lang={lang ? locale : undefined}>
              {words.original}
            </a>
          </>
        )}
      </figcaption>
    </figure>
  )
}
