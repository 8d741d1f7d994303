import type { Locale } from '../languages/locales'
import type { Opening } from './parseOpening'
import type { ImportFlag } from './types'

/** What is doubtful about the place and day that open the text: they stay as typed. */
export function flagDateline({ dateline, body, subtitle }: Opening, locale: Locale): ImportFlag[] {
  const line = dateline?.paragraph.lines[0]?.from ?? body[0]?.lines[0]?.from ?? 1
  if (!dateline)
    return [
      {
        line,
        kind: 'noDateline',
        text: 'The text opens without a place. Give one if it is known; an old release does without.',
      },
    ]
  const { placeText, place, day, dash } = dateline.parsed
  const flags: ImportFlag[] = []
  if (placeText === null)
    flags.push({
      line,
      kind: 'datelineWithoutPlace',
      text: `The text opens with « ${dateline.parsed.raw} », without a place.`,
    })
  if (place?.language && place.language !== locale)
    flags.push({
      line,
      kind: 'datelineOtherLanguage',
      text: `The dateline « ${placeText} » is in ${place.language === 'en' ? 'English' : 'French'}; it was kept as it stands.`,
    })
  if (place && !place.isKnown)
    flags.push({
      line,
      kind: 'datelineUnknownPlace',
      text: `« ${placeText} » was read as the place that opens the text. Check that it is one.`,
    })
  if (day?.isAmbiguous)
    flags.push({
      line,
      kind: 'datelineDateAmbiguous',
      text: `« ${day.text} » may be read as day and month or as month and day.`,
    })
  else if (day && day.iso === null)
    flags.push({
      line,
      kind: 'datelineDateIncomplete',
      text: `« ${day.text} » is not one certain day; the date was left as it stands.`,
    })
  if (dash === '−')
    flags.push({
      line,
      kind: 'datelineDashUnusual',
      text: 'A minus sign stands for the dash after the place.',
    })
  if (subtitle)
    flags.push({
      line: subtitle.lines[0]?.from ?? line,
      kind: 'subtitleDoubtful',
      text: `A short line before the text was taken for the subtitle: « ${subtitle.text.slice(0, 160)} »`,
    })
  return flags
}
