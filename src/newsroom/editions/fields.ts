import {
  day,
  file,
  group,
  inRow,
  instant,
  listOf,
  navigationTarget,
  number,
  numericChoice,
  ref,
  setOf,
  tick,
  words,
  type Codec,
} from './codecs'
import type { Kind } from './kinds'
import { richText } from './richText'

type Half = Readonly<Record<string, Codec>>
/** A table of codecs, each of its own type; the content they make is named in `content.ts`. */
const half = (fields: Record<string, unknown>): Half => fields as Record<string, Codec>

const picture = group({ file, alt: words, caption: words, credit: words })
const phone = group({ number: words, extension: words, kind: words })
const retirement = { retired: tick, successor: ref }
const pressDesk = group({ email: words, phone: words })
const navigationLink = group({ label: words, target: navigationTarget })

/**
 * What an edition of each kind contains, field by field: the text of one language, and what both share. A field
 * that is not here reaches no reader. Names are those of the fields of the working copy.
 */
export const EDITION_FIELDS: Readonly<Record<Kind, { text: Half; shared: Half }>> = {
  releases: {
    text: half({
      headline: words,
      slug: words,
      subtitle: words,
      summary: words,
      datelinePlace: words,
      body: richText,
      noteToEditors: richText,
      changeType: words,
      changeNote: words,
      attachments: listOf(group({ file, title: words })),
      leadImage: picture,
    }),
    shared: half({
      type: words,
      datelineDate: day,
      firstPublishedOn: words,
      office: ref,
      contacts: listOf(ref),
      programmes: listOf(ref),
      partners: listOf(ref),
      countries: setOf(words),
      topics: setOf(ref),
      sdgs: setOf(numericChoice),
      event: group({ starts: instant, ends: instant, place: words, accreditationUntil: instant }),
    }),
  },
  'media-contacts': {
    text: half({ role: words, note: words }),
    shared: half({
      name: words,
      languages: listOf(words),
      office: ref,
      email: words,
      phones: listOf(phone),
      from: day,
      until: day,
      ...retirement,
    }),
  },
  offices: {
    text: half({
      name: words,
      slug: words,
      introduction: words,
      address: words,
      head: group({ name: words, title: words }),
    }),
    shared: half({
      kind: words,
      country: words,
      city: words,
      coordinates: group({ latitude: number, longitude: number }),
      timeZone: words,
      pressDesk,
      pressHours: listOf(group({ day: words, opens: words, closes: words })),
      closedDays: listOf(inRow('day', day)),
      outsideHours: ref,
      dutyLine: words,
      countriesCovered: setOf(words),
      parent: ref,
      ...retirement,
    }),
  },
  programmes: {
    text: half({ title: words, slug: words, summary: words, body: richText }),
    shared: half({
      state: words,
      starts: day,
      ends: day,
      partners: listOf(ref),
      offices: listOf(ref),
      countries: setOf(words),
      topics: setOf(ref),
      ...retirement,
    }),
  },
  partners: {
    text: half({ name: words, acronym: words }),
    shared: half({ kind: words, site: words, ...retirement }),
  },
  topics: { text: half({ name: words, slug: words }), shared: {} },
  pages: { text: half({ title: words, slug: words, body: richText }), shared: half({ parent: ref }) },
  navigation: {
    text: half({
      sections: listOf(
        group({
          label: words,
          introduction: words,
          target: navigationTarget,
          groups: listOf(group({ label: words, links: listOf(navigationLink) })),
        }),
      ),
    }),
    shared: {},
  },
  organisation: {
    text: half({
      name: words,
      shortName: words,
      boilerplate: words,
      facts: group({ founded: number, memberStates: number, countriesPresent: number }),
    }),
    shared: half({ pressDesk }),
  },
}

/** Shared fields that are sealed, but whose change makes nobody a contributor. */
export const CLASSIFYING_FIELDS: readonly string[] = ['countries', 'topics', 'sdgs']
