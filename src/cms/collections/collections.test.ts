import type { Block, CollectionConfig, Field, RichTextField, Tab } from 'payload'
import { describe, expect, it } from 'vitest'
import { FigureBlock } from '../../blocks/Figure/config'
import { QuoteBlock } from '../../blocks/Quote/config'
import { EDITION_FIELDS } from '../../newsroom/editions/fields'
import { isKind, KINDS, type Kind } from '../../newsroom/editions/kinds'
import { LOCALE_CODES } from '../../newsroom/languages/locales'
import { collections } from '.'

type Node = { path: string; node: Field | Tab | Block; localised: boolean }

/** Every field, tab and block of a collection, with whether a field above it is localised. */
const walk = (fields: readonly Field[], path: string, localised = false): Node[] =>
  fields.flatMap((field) => {
    const name = 'name' in field && field.name ? `${path}.${field.name}` : path
    const within = localised || ('localized' in field && field.localized === true)
    const inside: Node[] = []
    if (field.type === 'tabs') {
      for (const tab of field.tabs)
        inside.push({ path: `${path}[tab]`, node: tab, localised }, ...walk(tab.fields, path, within))
    } else if ('fields' in field) inside.push(...walk(field.fields, name, within))
    return [{ path: name, node: field, localised }, ...inside]
  })

const blocks: CollectionConfig[] = [QuoteBlock, FigureBlock].map(({ slug, fields }) => ({
  slug: `block ${slug}`,
  fields,
}))

const everything = [...collections, ...blocks].map(({ slug, fields }) => ({
  slug,
  nodes: walk(fields, slug),
}))

/** Words in each language, none of them empty. Payload's own labels are functions of the desk's language. */
const isBilingual = (words: unknown): boolean =>
  typeof words === 'function' ||
  (typeof words === 'object' &&
    words !== null &&
    LOCALE_CODES.every((locale) => {
      const word = Object.entries(words).find(([key]) => key === locale)?.[1]
      return typeof word === 'string' && word.trim() !== ''
    }))

const wordsOf = (node: Node['node']): [what: string, words: unknown][] => {
  const found: [string, unknown][] = []
  if ('name' in node || 'label' in node) found.push(['label', node.label])
  const description =
    'description' in node
      ? node.description
      : node.admin && 'description' in node.admin
        ? node.admin.description
        : undefined
  if (description !== undefined) found.push(['description', description])
  if ('labels' in node && node.labels)
    found.push(['singular', node.labels.singular], ['plural', node.labels.plural])
  if ('type' in node && node.type === 'array') found.push(['labels', node.labels?.plural])
  if ('type' in node && node.type === 'select' && 'options' in node)
    for (const option of node.options)
      found.push([`option ${JSON.stringify(option)}`, typeof option === 'string' ? option : option.label])
  return found
}

const fieldsOf = (kind: Kind): Map<string, Field> => {
  const nodes = everything.find(({ slug }) => slug === kind)?.nodes ?? []
  const top = nodes.filter(
    ({ path, node }) => 'type' in node && 'name' in node && path === `${kind}.${node.name}`,
  )
  return new Map(top.map(({ path, node }) => [path.slice(kind.length + 1), node as Field])) // tabs were left out above
}

describe('the words of the desk', () => {
  it.each(collections.map((collection) => [collection.slug, collection] as const))(
    '%s is named and described in every language',
    (_, { labels, admin }) => {
      for (const words of [labels?.singular, labels?.plural, admin?.description, admin?.group])
        expect(words).toSatisfy(isBilingual)
    },
  )

  it.each(everything.map(({ slug, nodes }) => [slug, nodes] as const))(
    '%s has no label, description or option that lacks a language',
    (_, nodes) => {
      const missing = nodes.flatMap(({ path, node }) =>
        wordsOf(node).flatMap(([what, words]) => (isBilingual(words) ? [] : [`${path}: ${what}`])),
      )
      expect(missing).toEqual([])
    },
  )

  it('marks what is needed to submit, and only in words', () => {
    const headline = fieldsOf('releases').get('headline')
    expect(headline?.admin).toMatchObject({
      description: { en: 'Needed to submit.', fr: 'À remplir avant de soumettre.' },
    })
  })
})

describe('the shape of what goes to readers', () => {
  it('has every publishable kind, and one collection for each', () => {
    expect(
      collections
        .map(({ slug }) => slug)
        .filter(isKind)
        .sort(),
    ).toEqual([...KINDS].sort())
  })

  it.each(KINDS)('%s has every field that its editions hold, localised or shared as they say', (kind) => {
    const fields = fieldsOf(kind)
    const localised = (name: string) => {
      const field = fields.get(name)
      return field && 'localized' in field && field.localized === true
    }
    const { text, shared } = EDITION_FIELDS[kind]
    expect(Object.keys(text).filter((name) => !localised(name))).toEqual([])
    expect(Object.keys(shared).filter((name) => !fields.has(name) || localised(name))).toEqual([])
  })

  it.each(KINDS)('%s localises a list or a group as a whole: a shared one has no localised part', (kind) => {
    const nodes = everything.find(({ slug }) => slug === kind)?.nodes ?? []
    const nested = nodes.filter(
      ({ path, node }) => 'localized' in node && node.localized && path.slice(kind.length + 1).includes('.'),
    )
    expect(nested.map(({ path }) => path)).toEqual([])
    const twice = nodes.filter(({ node, localised }) => localised && 'localized' in node && node.localized)
    expect(twice.map(({ path }) => path)).toEqual([])
  })

  it.each(KINDS)('%s leaves what is missing to the moment of submitting', (kind) => {
    const nodes = everything.find(({ slug }) => slug === kind)?.nodes ?? []
    expect(nodes.filter(({ node }) => 'required' in node && node.required).map(({ path }) => path)).toEqual(
      [],
    )
  })

  it('has no field outside our blocks that another block could hide in', () => {
    expect(
      everything.flatMap(({ nodes }) => nodes).filter(({ node }) => 'type' in node && node.type === 'blocks'),
    ).toEqual([])
  })

  it('gives each rich text an editor of ours', () => {
    const texts = everything
      .flatMap(({ nodes }) => nodes)
      .filter(({ node }) => 'type' in node && node.type === 'richText')
    expect(texts.every(({ node }) => (node as RichTextField).editor)).toBe(true)
    expect(texts.length).toBeGreaterThan(0)
  })
})

describe('the controls of the desk', () => {
  const publishable = collections.filter(({ slug }) => isKind(slug))

  it.each(publishable.map((collection) => [collection.slug, collection] as const))(
    '%s is saved as a draft, and offers none of Payload’s ways to readers',
    (_, { admin, versions, disableBulkEdit, lockDocuments, trash }) => {
      expect(versions).toMatchObject({
        maxPerDoc: 50,
        drafts: { autosave: { interval: 2000 }, validate: false, schedulePublish: false },
      })
      const edit = admin?.components?.edit
      expect([edit?.PublishButton, edit?.UnpublishButton, edit?.Status]).toEqual(
        Array(3).fill('/src/cms/admin/Nothing#Nothing'),
      )
      expect({ disableBulkEdit, lockDocuments, trash }).toEqual({
        disableBulkEdit: true,
        lockDocuments: false,
        trash: false,
      })
    },
  )

  it.each(['tracks', 'editions', 'ledger'])('nobody writes %s by any API', (slug) => {
    const access = collections.find((collection) => collection.slug === slug)?.access
    const answers = [access?.create, access?.update, access?.delete].map((rule) => rule?.({} as never)) // they look at nothing
    expect(answers).toEqual([false, false, false])
  })
})
