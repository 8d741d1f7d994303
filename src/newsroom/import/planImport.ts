import type { Locale } from '../languages/locales'
import { findContact } from './findContact'
import { findFurniture } from './findFurniture'
import { findNavigation } from './findNavigation'
import { findOtherPage, isReleaseAddress } from './findOtherPage'
import { findUnreadable } from './findUnreadable'
import { isSeveralReleases } from './isSeveralReleases'
import { isSpeech } from './isSpeech'
import { countLines, settle, type LineFates } from './lineFates'
import { parseHeadline } from './parseHeadline'
import { parseOpening } from './parseOpening'
import { parsePageHeader } from './parsePageHeader'
import { parseResidue } from './parseResidue'
import { planRelease, type ReadRelease } from './planRelease'
import { ENOUGH, PLENTY, rateRelease } from './rateRelease'
import { readDocument, toInputLines } from './readDocument'
import { REFUSALS } from './refusals'
import type { ImportFlag, PlannedImport, RefusalKind } from './types'
import { unwrapLines } from './unwrapLines'
import { isTextLost } from './isTextLost'

/** A file to import: where it came from (a path or an address), what stands in it, and the language it is imported as. */
export interface ImportSource {
  source: string
  raw: string
  locale: Locale
}

/**
 * Plans what an import makes of one file: a draft, or a refusal with its reason. Nothing is written and nothing guessed:
 * doubt leaves a field empty and raises a flag, and every line of the file is accounted for.
 */
export function planImport({ source, raw, locale }: ImportSource): PlannedImport {
  const unreadable = findUnreadable(raw)
  if (unreadable) return refuse({ source, kind: unreadable, fates: toUnreadFates(raw), flags: [] })

  const reading = readRelease({ source, raw, locale })
  if (typeof reading.refusal === 'string')
    return refuse({ source, kind: reading.refusal, fates: reading.fates, flags: reading.flags })
  const { release, flags, extras } = planRelease(reading.release, reading.fates)
  return {
    source,
    fate: 'draft',
    reason: null,
    reasonKind: null,
    release,
    flags: toOrdered([...reading.flags, ...flags]),
    lines: countLines(reading.fates),
    extras,
  }
}

/** In the order of the lines. A line has one flag of a kind, unless their words differ in what they quote. */
function toOrdered(flags: readonly ImportFlag[]): ImportFlag[] {
  const seen = new Set<string>()
  return flags
    .filter(({ line, kind, text }) => {
      const key = `${line} ${kind} ${kind === 'emailLost' ? '' : text}`
      return !seen.has(key) && seen.add(key)
    })
    .sort((one, other) => one.line - other.line)
}

type Reading = { fates: LineFates; flags: ImportFlag[] } & (
  { refusal: RefusalKind } | { refusal: null; release: ReadRelease }
)

/** Reads the page from its menu down to its contact, and stops where it shows not to be a release. */
function readRelease({ source, raw, locale }: ImportSource): Reading {
  const page = readDocument(raw)
  const { fates } = page
  let flags = page.flags
  const refused = (refusal: RefusalKind): Reading => ({ refusal, fates, flags })

  const visible = page.lines.filter((line) => line.role !== 'navigation')
  settle(
    fates,
    page.lines.filter((line) => line.role === 'navigation'),
    'navigation',
  )
  const navigation = findNavigation(visible)
  settle(fates, visible.slice(0, navigation.length), 'navigation')
  if (!navigation.isFinished)
    flags.push({
      line: visible[navigation.length - 1]?.to ?? 1,
      kind: 'navigationUnfinished',
      text: 'The end of the menu is missing; only its known labels were taken out.',
    })
  const underMenu = visible.slice(navigation.length)
  if (underMenu.length === 0) return refused('navigationOnly')

  const addresses = page.canonical === null ? [source] : [source, page.canonical]
  const header = parsePageHeader(underMenu)
  const other = findOtherPage({ addresses, type: header.type, lines: underMenu })
  if (other) return refused(other)
  settle(fates, underMenu.slice(0, header.length), 'navigation')
  if (header.dayLine !== null) {
    settle(fates, [header.dayLine], 'unplaced')
    flags.push({
      line: header.dayLine.from,
      kind: 'publicationDateFound',
      text: `The page gives a day, perhaps of publication: « ${header.dayLine.text} »`,
    })
  }

  const underHeader = underMenu.slice(header.length)
  const hasTitle = underHeader.some((line) => line.role === 'headline')
  const residue = page.isHtml ? { lines: underHeader, doubts: [] } : parseResidue(underHeader)
  const furniture = findFurniture(residue.lines)
  const headline = parseHeadline(furniture.text)
  const unwrapped = unwrapLines(headline.rest)
  if (isSeveralReleases({ lines: underHeader, paragraphs: unwrapped.paragraphs }))
    return refused('severalReleases')

  const { before, contact, after, hasLeadIn } = findContact(unwrapped.paragraphs)
  const opening = parseOpening(before)
  const isBare = navigation.length === 0 && header.length === 0 && !hasTitle
  const rating = rateRelease({
    opening,
    header,
    hasContact: contact.length > 0,
    isWrapped: unwrapped.isWrapped,
    hasReleaseAddress: addresses.some(isReleaseAddress),
  })
  if (opening.dateline === null && isSpeech({ headline: headline.text, body: opening.body }))
    return refused('speech')
  if (opening.body.length === 0) return refused('noBody')
  if (isBare && isTextLost({ body: opening.body, contact })) return refused('textLost')
  if (rating < ENOUGH) return refused(navigation.length > 0 ? 'programme' : 'notARelease')

  settle(
    fates,
    residue.lines.filter((line) => line.residueOnly),
    'residue',
  )
  settle(fates, furniture.navigation, 'navigation')
  settle(fates, furniture.unplaced, 'unplaced')
  flags = flags.concat(furniture.flags, unwrapped.flags)
  const family = navigation.length > 0 ? 'navigation' : isBare ? 'bare' : 'header'
  const release = {
    locale,
    family,
    isHtml: page.isHtml,
    headline,
    opening,
    contact,
    after,
    hasLeadIn,
    isWrapped: unwrapped.isWrapped,
    isDoubtful: rating < PLENTY,
    residueDoubts: residue.doubts,
    before,
  } as const
  return { refusal: null, fates, flags, release }
}

function refuse({
  source,
  kind,
  fates,
  flags,
}: {
  source: string
  kind: RefusalKind
  fates: LineFates
  flags: ImportFlag[]
}): PlannedImport {
  return {
    source,
    fate: 'refused',
    reason: REFUSALS[kind],
    reasonKind: kind,
    release: null,
    flags,
    lines: countLines(fates),
    extras: null,
  }
}

const toUnreadFates = (raw: string): LineFates =>
  toInputLines(raw.replace(/\r\n?/g, '\n')).map((line) => (line.trim() === '' ? 'blank' : undefined))
