import {
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  IndentFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { FigureBlock } from '../../blocks/Figure/config'
import { QuoteBlock } from '../../blocks/Quote/config'
import { linkFeature } from './linkFeature'

const words = () => [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  SuperscriptFeature(),
  SubscriptFeature(),
  OrderedListFeature(),
  UnorderedListFeature(),
  IndentFeature({ disabledNodes: ['paragraph', 'heading'] }), // for lists in lists alone
  linkFeature(),
  InlineToolbarFeature(),
  FixedToolbarFeature(),
]

/** For texts that readers read as an article. It offers what an edition can hold, and nothing else. */
export const bodyEditor = lexicalEditor({
  features: [
    ...words(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    EXPERIMENTAL_TableFeature(),
    BlocksFeature({ blocks: [QuoteBlock, FigureBlock] }),
  ],
})

/** For short texts beside the article: no headings, no tables, no pictures. */
export const noteEditor = lexicalEditor({ features: words() })
