import { toLexical } from '@/newsroom/editions/toLexical'
import type { Kind } from '@/newsroom/editions/kinds'
import type { Locale } from '@/newsroom/languages/locales'
import type { User } from '@/payload-types'
import { workflowPath, type Answer, type Newsroom } from './newsroom'

/** A text of paragraphs, as the editor sends it. */
export const bodyOf = (...paragraphs: string[]) =>
  toLexical(paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })))

export type Desk = ReturnType<typeof deskOf>

/** What staff do at the desk, by its API, in the newsroom's words. Each answers what the API answered. */
export const deskOf = ({ rest, staff }: Pick<Newsroom, 'rest' | 'staff'>) => {
  const create = async (
    kind: Kind,
    data: object,
    { as = staff.author, locale = 'en' as Locale } = {},
  ): Promise<string> => {
    const { status, body } = await rest('POST', `/${kind}?locale=${locale}&draft=true`, { as, body: data })
    const doc = body.doc as { id?: string } | undefined // the API's own envelope
    if (status !== 201 || !doc?.id)
      throw new Error(`${kind} could not be created: ${status} ${JSON.stringify(body)}`)
    return doc.id
  }
  const save = (
    kind: Kind,
    id: string,
    data: object,
    { as = staff.author, locale = 'en' as Locale } = {},
  ): Promise<Answer> => rest('PATCH', `/${kind}/${id}?locale=${locale}&draft=true`, { as, body: data })
  const read = async (
    kind: Kind,
    id: string,
    as: User = staff.author,
  ): Promise<Record<Locale, Record<string, unknown>>> => {
    const { body } = await rest('GET', workflowPath(kind, id), { as })
    return body as Record<Locale, Record<string, unknown>> // the workflow's own answer
  }
  const act = async (
    kind: Kind,
    id: string,
    event: string,
    asked: {
      as: User
      locales?: Locale[]
      note?: string
      and?: 'publish'
      seals?: Partial<Record<Locale, string>>
    },
  ): Promise<Answer> => {
    const { as, locales = ['en'], ...more } = asked
    const state = await read(kind, id, as)
    const seals = Object.fromEntries(locales.map((locale) => [locale, state[locale]?.seal]))
    return rest('POST', workflowPath(kind, id, event), { as, body: { locales, seals, ...more } })
  }
  /** Submitted by the author, approved and published by the reviewer. Throws with the answer where it is refused. */
  const publish = async (kind: Kind, id: string, locales: Locale[] = ['en']): Promise<void> => {
    for (const answer of [
      await act(kind, id, 'submit', { as: staff.author, locales }),
      await act(kind, id, 'approve', { as: staff.reviewer, locales, and: 'publish' }),
    ]) {
      if (answer.status !== 200)
        throw new Error(`${kind} could not be published: ${JSON.stringify(answer.body)}`)
    }
  }
  return { create, save, read, act, publish }
}

/** An office and a media contact that are live, for releases to refer to. */
export const openOffice = async (desk: Desk): Promise<{ office: string; contact: string }> => {
  const office = await desk.create('offices', {
    name: 'Harbour office',
    slug: 'harbour',
    kind: 'country',
    country: 'TH',
    timeZone: 'Asia/Bangkok',
    pressDesk: { email: 'press@ahm.example', phone: '+442079460143' },
  })
  await desk.publish('offices', office)
  const contact = await desk.create('media-contacts', {
    name: 'Ada Example',
    languages: ['en', 'fr'],
    office,
    email: 'ada@ahm.example',
  })
  await desk.publish('media-contacts', contact)
  return { office, contact }
}

/** A release that lacks nothing, in one language. `mark` stands in every field of its text. */
export const completeRelease = (
  { office, contact }: { office: string; contact: string },
  mark = 'plain',
) => ({
  headline: `Headline ${mark}`,
  slug: `headline-${mark}`,
  summary: `Summary ${mark}`,
  datelinePlace: `Harbour ${mark}`,
  body: bodyOf(`First paragraph ${mark}.`, `Second paragraph ${mark}.`),
  type: 'pressRelease',
  datelineDate: '2026-11-02T12:00:00.000Z',
  office,
  contacts: [contact],
})
