import { Fragment, type ReactNode } from 'react'
import { FigureBlock } from '@/blocks/Figure/Component'
import { QuoteBlock } from '@/blocks/Quote/Component'
import type { Block, Body, Inline, List, Table } from '@/newsroom/editions/content'
import type { Locale } from '@/newsroom/languages/locales'
import { messagesFor } from '../messages/messagesFor'
import type { Links } from '../queries/findLinks'
import { InlineText } from './InlineText'
import styles from './RichText.module.css'

/** In what surroundings a text is shown: on a page of which language, on which day, with which links. */
export type TextContext = { locale: Locale; textLocale: Locale; today: string; links: Links }

type Props = {
  body: Body
  context: TextContext
  /** What opens the first paragraph: the dateline. */
  opening?: ReactNode
  /** By how much headings are lower than in the text itself. */
  under?: 0 | 1
}

/** A text of ours, block by block. The order of the source is the order of reading. */
export const RichText = ({ body, context, opening, under = 0 }: Props) => {
  const opensParagraph = body[0]?.type === 'paragraph'
  return (
    <div className={styles.text}>
      {opening && !opensParagraph ? <p>{opening}</p> : null}
      {body.map((block, at) => (
        <Fragment key={at}>
          {renderBlock({ block, context, under, opening: at === 0 ? opening : undefined })}
        </Fragment>
      ))}
    </div>
  )
}

const renderBlock = (part: {
  block: Block
  context: TextContext
  under: 0 | 1
  opening: ReactNode
}): ReactNode => {
  const { block, context, under, opening } = part
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          {opening ? <>{opening} </> : null}
          {inline(block.children, context)}
        </p>
      )
    case 'heading': {
      const Heading = HEADINGS[block.level + under] ?? 'h4'
      return <Heading>{inline(block.children, context)}</Heading>
    }
    case 'list':
      return renderList(block, context)
    case 'table':
      return renderTable(block, context)
    case 'quote':
      return <QuoteBlock quote={block} locale={context.textLocale} />
    case 'figure':
      return <FigureBlock figure={block} context={context} />
  }
}

const HEADINGS: Record<number, 'h2' | 'h3' | 'h4'> = { 2: 'h2', 3: 'h3', 4: 'h4' }

const inline = (children: readonly Inline[], context: TextContext) => (
  <InlineText parts={children} links={context.links} />
)

const renderList = (list: List, context: TextContext): ReactNode => {
  const Tag = list.ordered ? 'ol' : 'ul'
  return (
    <Tag>
      {list.items.map((item, at) => (
        <li key={at}>
          {inline(item.children, context)}
          {item.list ? renderList(item.list, context) : null}
        </li>
      ))}
    </Tag>
  )
}

const renderTable = (table: Table, context: TextContext): ReactNode => (
  <div className={styles.table} tabIndex={0} role="region" aria-label={messagesFor(context.textLocale).table}>
    <table>
      <tbody>
        {table.rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) =>
              cell.header ? (
                <th key={column} scope={at === 0 ? 'col' : 'row'}>
                  {inline(cell.children, context)}
                </th>
              ) : (
                <td key={column}>{inline(cell.children, context)}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
