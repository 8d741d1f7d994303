import type { ReleaseText } from '@/newsroom/editions/content'
import type { Locale } from '@/newsroom/languages/locales'
import { filePath } from '@/newsroom/urls'
import { messagesFor } from '../messages/messagesFor'
import { fileSize } from './fileSize'

/** The files that come with a release, with what they are and how heavy. */
export const Attachments = (props: {
  attachments: NonNullable<ReleaseText['attachments']>
  locale: Locale
  lang: string | undefined
}) => {
  const { attachments, locale, lang } = props
  return (
    <>
      <h2>{messagesFor(locale).release.attachments}</h2>
      <ul>
        {attachments.map(({ file, title }) => (
          <li key={`${file.sha256} ${title}`}>
            <a href={filePath(file)} lang={lang}>
              {title}
            </a>{' '}
            ({typeName(file.name)}, {fileSize(file.size, locale)})
          </li>
        ))}
      </ul>
    </>
  )
}

const typeName = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toUpperCase()
