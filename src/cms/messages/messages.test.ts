import { describe, expect, it } from 'vitest'
import { STANDINGS } from '../../newsroom/editions/edition'
import { EVENTS } from '../../newsroom/workflow/events'
import type { Refusal, RefusalKind } from '../../newsroom/workflow/refusals'
import { STAGES } from '../../newsroom/workflow/stages'
import { deskMessages } from '.'

/** One refusal of each kind: adding a kind without a line here does not compile. */
const EVERY: { [Kind in RefusalKind]: Extract<Refusal, { kind: Kind }> } = {
  notSignedIn: { kind: 'notSignedIn' },
  adminsDoNotEdit: { kind: 'adminsDoNotEdit' },
  notAnAuthor: { kind: 'notAnAuthor', locale: 'fr' },
  languageNotYours: { kind: 'languageNotYours', locale: 'fr' },
  officeNotYours: { kind: 'officeNotYours' },
  notAReviewer: { kind: 'notAReviewer', locale: 'fr' },
  languageNotReviewed: { kind: 'languageNotReviewed', locale: 'fr' },
  chiefsOnly: { kind: 'chiefsOnly' },
  clockOnly: { kind: 'clockOnly' },
  notYoursToTakeBack: { kind: 'notYoursToTakeBack' },
  contributor: { kind: 'contributor', locale: 'fr' },
  wrongStage: { kind: 'wrongStage', event: 'submit', locale: 'fr', stage: 'inReview' },
  wrongStanding: { kind: 'wrongStanding', event: 'withdraw', locale: 'fr' },
  retracted: { kind: 'retracted', locale: 'fr' },
  notYetThere: { kind: 'notYetThere', event: 'schedule' },
  incomplete: { kind: 'incomplete', locale: 'fr', missing: [{ field: 'headline', kind: 'empty' }] },
  malformed: { kind: 'malformed', locale: 'fr', malformed: [{ field: 'slug', message: 'Pas d’espace.' }] },
  nothingChanged: { kind: 'nothingChanged', locale: 'fr' },
  noLiveEdition: { kind: 'noLiveEdition', locale: 'fr' },
  referenceNotUnderWay: { kind: 'referenceNotUnderWay', locale: 'fr', field: 'office', title: 'Dakar' },
  referenceNotLive: { kind: 'referenceNotLive', locale: 'fr', field: 'office', title: 'Dakar' },
  pathTaken: { kind: 'pathTaken', locale: 'fr', slug: 'dakar' },
  sealNotGiven: { kind: 'sealNotGiven', locale: 'fr' },
  sealChanged: { kind: 'sealChanged', locale: 'fr' },
  noteNeeded: { kind: 'noteNeeded' },
  reasonTooShort: { kind: 'reasonTooShort' },
  hasText: { kind: 'hasText', locale: 'fr' },
  timeNeeded: { kind: 'timeNeeded' },
  onHold: { kind: 'onHold' },
  oneLanguageAtATime: { kind: 'oneLanguageAtATime', event: 'endorse' },
  frozen: { kind: 'frozen', locale: 'fr', stage: 'inReview', part: 'text' },
  someoneWasFaster: { kind: 'someoneWasFaster', locale: 'fr' },
}

const { en, fr } = deskMessages

describe('the words of the desk', () => {
  it.each(Object.values(EVERY))('say $kind in a sentence of each language', (refusal) => {
    for (const words of [en, fr]) expect(words.refusal(refusal)).toMatch(/^\S.*[.]$/u)
    expect(fr.refusal(refusal)).not.toBe(en.refusal(refusal))
  })

  it('name every stage, standing and event in both', () => {
    for (const words of [en, fr]) {
      for (const stage of STAGES) expect(words.stages[stage]).toBeTruthy()
      for (const standing of STANDINGS) expect(words.standings[standing]).toBeTruthy()
      for (const event of EVENTS) expect(words.events[event]).toBeTruthy()
    }
  })

  it('set French punctuation with its spaces', () => {
    const sentences = Object.values(EVERY).map(fr.refusal)
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/[^\s\u00A0\u202F][;:!?»]|«[^\s\u00A0\u202F]/u)
      expect(sentence).not.toContain("'")
    }
  })
})
