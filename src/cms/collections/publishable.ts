import type { CollectionConfig, Field } from 'payload'
import type { Kind } from '../../newsroom/editions/kinds'
import { activeStaff } from '../access/activeStaff'
import { authorsAndChiefsCreate, authorsAndChiefsUpdate } from '../access/authorsAndChiefs'
import { creatorOfTheDraft } from '../access/creatorOfTheDraft'
import { nobody } from '../access/nobody'
import { words, type Words } from '../fields/words'
import { workflowEndpoints } from '../workflow/endpoints'
import { guardHooks } from '../workflow/guardHooks'
import { CONTENT } from './groups'
import { emptyGroups } from './hooks/emptyGroups'
import { keepCreator } from './hooks/keepCreator'
import { refuseAnonymous } from './hooks/refuseAnonymous'
import { refuseForeignOffices } from './hooks/refuseForeignOffices'

type Hooks = NonNullable<CollectionConfig['hooks']>

type Publishable = {
  slug: Kind
  labels: { singular: Words; plural: Words }
  description: Words
  group?: Words
  useAsTitle: string
  defaultColumns: string[]
  listSearchableFields: string[]
  fields: Field[]
  hooks?: Hooks
  access?: CollectionConfig['access']
  disableDuplicate?: true
}

/**
 * What the nine kinds that go to readers share: a working copy with drafts and autosave, staff alone, and our
 * controls in the place of Payload's. What may become of a text is the workflow's to say, not a collection's.
 */
export const publishable = (kind: Publishable): CollectionConfig => ({
  slug: kind.slug,
  labels: kind.labels,
  admin: {
    group: kind.group ?? CONTENT,
    description: kind.description,
    useAsTitle: kind.useAsTitle,
    defaultColumns: kind.defaultColumns,
    listSearchableFields: kind.listSearchableFields,
    hideAPIURL: true,
    components: { edit: { PublishButton: NOTHING, Status: NOTHING, UnpublishButton: NOTHING } },
  },
  access: {
    read: activeStaff,
    readVersions: activeStaff,
    create: authorsAndChiefsCreate(kind.slug),
    update: authorsAndChiefsUpdate(kind.slug),
    delete: creatorOfTheDraft(kind.slug),
    ...kind.access,
  },
  versions: {
    maxPerDoc: 50,
    drafts: { autosave: { interval: 2000 }, validate: false, schedulePublish: false },
  },
  defaultSort: '-updatedAt',
  disableBulkEdit: true,
  disableBulkDelete: true,
  ...(kind.disableDuplicate && { disableDuplicate: true }),
  lockDocuments: false,
  trash: false,
  hooks: mergeHooks(
    { beforeOperation: [refuseAnonymous, emptyGroups] },
    guardHooks,
    { beforeChange: [refuseForeignOffices] },
    kind.hooks,
  ),
  endpoints: workflowEndpoints(kind.slug),
  fields: [
    {
      name: 'workflow',
      type: 'ui',
      label: WORKFLOW,
      admin: { position: 'sidebar', components: { Field: PANEL } },
    },
    ...kind.fields,
    createdBy,
    status,
  ],
})

const NOTHING = '/src/cms/admin/Nothing#Nothing'
const PANEL = '/src/cms/admin/WorkflowPanel#WorkflowPanel'
const WORKFLOW = words('On its way to readers', 'Vers les lecteurs')

/** Hooks run in the order in which the sets are given. */
const mergeHooks = (...sets: (Hooks | undefined)[]): Hooks => {
  const merged: Record<string, unknown[]> = {}
  for (const set of sets)
    for (const [name, hooks] of Object.entries(set ?? {})) (merged[name] ??= []).push(...hooks)
  return merged as Hooks // the same names, with the hooks of all sets
}

const createdBy: Field = {
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  label: words('Begun by', 'Commencé par'),
  access: { create: nobody, update: nobody },
  admin: { hidden: true },
  hooks: { beforeChange: [keepCreator] },
}

/** Payload's own column. A copy of a document is a draft, whatever became of the original. */
const status: Field = {
  name: '_status',
  type: 'select',
  label: words('Status', 'État'),
  options: [], // Payload adds its own
  hooks: { beforeDuplicate: [() => 'draft'] },
}
