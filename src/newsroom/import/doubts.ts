import type { Locale } from '../languages/locales'
import type { FlagKind } from './types'

/** A pattern that a person should look at wherever it stands in the text. */
export interface Doubt {
  kind: FlagKind
  locale: Locale | 'both'
  pattern: RegExp
  toText: (found: string) => string
}

const relativeTime = (found: string): string => `« ${found} » counts from a day that the text does not give.`

/** What stands wrong or doubtful in the words of old releases. Nothing is corrected: staff are shown the place. */
export const DOUBTS: readonly Doubt[] = [
  {
    kind: 'relativeTime',
    locale: 'fr',
    pattern:
      /(?<!\p{L})(?:aujourd['’]hui|hier|avant-hier|(?:après-)?demain|à ce jour|ce (?:matin|soir|mois|jour|week-end)|cet après-midi|cette (?:semaine|année|nuit)|(?:la semaine|l['’]année) (?:dernière|passée|prochaine)|(?:le mois|l['’]an) (?:dernier|passé|prochain)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:dernier|prochain)|(?:ces|les) derniers (?:jours|mois)|récemment|prochainement)(?!\p{L})/giu,
    toText: relativeTime,
  },
  {
    kind: 'relativeTime',
    locale: 'en',
    pattern:
      /(?<!\p{L})(?:today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening|week(?:end)?|month|year)|(?:last|next) (?:week|month|year|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|recently|in recent (?:days|weeks|months))(?!\p{L})/giu,
    toText: relativeTime,
  },
  {
    kind: 'ambiguousDate',
    locale: 'both',
    pattern: /(?<![\d/])(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-2])(?:\/\d{2,4})?(?![\d/])/g,
    toText: (found) => `« ${found} » may be read as day and month or as month and day.`,
  },
  {
    kind: 'lostLigature',
    locale: 'fr',
    pattern:
      /(?<!\p{L})(?:uvre(?:s|nt|r)?|man?uvres?|ufs?|vux|nuds?|curs?|sur(?= aînée| cadette)|chur)(?!\p{L})/giu,
    toText: (found) => `An œ seems lost in « ${found} ».`,
  },
  {
    kind: 'gluedWords',
    locale: 'both',
    pattern: /\p{Ll}{3}(?:\p{Lu}['’]?\p{Ll}{2}|[,;!?]\p{L}{2}|\.\p{Lu}\p{Ll})|\p{Ll}{2}:\d|\p{Ll}{3}»\p{L}/gu,
    toText: (found) => `A space may be missing at « ${found} ».`,
  },
  {
    kind: 'capitalWithoutAccent',
    locale: 'fr',
    pattern:
      /(?<=^|[.!?] |« ?)A(?= \p{L})|(?<!\p{L})(?:Etats?|Elabor\p{L}{1,6}|Equateur|Egypte|Ethiopie|Erythrée|Ecoles?|Emirats|Eglise|Evaluations?|Elections?|Etudes?|Evénements?|Ile|Iles)(?!\p{L})/gu,
    toText: (found) => `The capital of « ${found} » has no accent.`,
  },
  {
    kind: 'linkWithoutTarget',
    locale: 'fr',
    pattern:
      /(?:clique[rz]|disponibles?|téléchargé?e?r?s?|consulté?e?r?s?|lire)(?: \p{L}+)? ici(?!\p{L})|\(ici\)/giu,
    toText: (found) => `« ${found} » pointed to something, but its link is lost.`,
  },
  {
    kind: 'linkWithoutTarget',
    locale: 'en',
    pattern: /(?:click|available|downloaded?|read more|found)(?: \p{L}+)? here(?!\p{L})|\(here\)/giu,
    toText: (found) => `« ${found} » pointed to something, but its link is lost.`,
  },
  {
    kind: 'footnote',
    locale: 'both',
    pattern: /^\*(?=\s?\p{L})|\p{L}\*(?=[\s.,;]|$)/gu,
    toText: () => 'A footnote mark stands here; the text has no place for footnotes.',
  },
  {
    kind: 'brokenCharacters',
    locale: 'both',
    pattern: /Ã[\u0080-\u00bf©¨ª«´®¢§]|â€[™œ“”˜\u009d]|Å“/gu,
    toText: (found) => `« ${found} » seems a character read in the wrong encoding.`,
  },
]

/** Names that one text spells in two ways. */
export const SPELLINGS: readonly (readonly [one: string, other: string])[] = [
  ['Viet Nam', 'Vietnam'],
  ['ONUDC', 'UNODC'],
  ['OIM', 'IOM'],
  ['HCR', 'UNHCR'],
  ['Myanmar', 'Birmanie'],
  ['Myanmar', 'Burma'],
  ['OMS', 'WHO'],
  ['Timor-Leste', 'Timor oriental'],
  ['Lao PDR', 'RDP lao'],
]
