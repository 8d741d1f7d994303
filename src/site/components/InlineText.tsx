import { Fragment, type ReactNode } from 'react'
import type { Inline, Link, TextRun } from '@/newsroom/editions/content'
import { safeHref } from '../door/safeHref'
import { linkKey, type Links } from '../queries/findLinks'

/** Running text: its formats, its breaks, its links. A link to what is not live, or not safe, prints as plain text. */
export const InlineText = ({ parts, links }: { parts: readonly Inline[]; links: Links }) => (
  <>
    {parts.map((part, at) => (
      <Fragment key={at}>{renderPart(part, links)}</Fragment>
    ))}
  </>
)

const renderPart = (part: Inline, links: Links): ReactNode => {
  switch (part.type) {
    case 'text':
      return renderRun(part)
    case 'break':
      return <br />
    case 'link':
      return renderLink(part, links)
  }
}

const renderLink = (link: Link, links: Links): ReactNode => {
  const text = link.children.map((run, at) => <Fragment key={at}>{renderRun(run)}</Fragment>)
  const href = 'href' in link.target ? safeHref(link.target.href) : links.get(linkKey(link.target))
  return href ? <a href={href}>{text}</a> : text
}

const renderRun = (run: TextRun): ReactNode => {
  let text: ReactNode = run.text
  if (run.sup) text = <sup>{text}</sup>
  if (run.sub) text = <sub>{text}</sub>
  if (run.italic) text = <em>{text}</em>
  if (run.bold) text = <strong>{text}</strong>
  return text
}
