import type { Refusal } from '../../newsroom/workflow/refusals'
import type { DeskMessages } from './DeskMessages'

const LANGUAGE = { en: 'English', fr: 'French' } as const

const FIELDS: Record<string, string> = {
  headline: 'headline',
  slug: 'address (slug)',
  subtitle: 'subtitle',
  summary: 'summary',
  datelinePlace: 'place of the dateline',
  datelineDate: 'date of the dateline',
  body: 'text',
  noteToEditors: 'note to editors',
  changeType: 'kind of change',
  changeNote: 'change note',
  type: 'type',
  firstPublishedOn: 'first published on',
  office: 'office',
  contacts: 'media contacts',
  'event.starts': 'start of the event',
  'event.place': 'place of the event',
  'leadImage.alt': 'lead picture',
  'leadImage.credit': 'lead picture',
  name: 'name',
  title: 'title',
  languages: 'languages spoken',
  email: 'public e-mail',
  kind: 'kind',
  country: 'country',
  timeZone: 'time zone',
  'pressDesk.email': 'press desk e-mail',
  'pressDesk.phone': 'press desk phone',
  sections: 'sections',
  leadImage: 'lead picture',
  attachments: 'attachments',
  head: 'head of office',
  phones: 'phones',
  pressHours: 'press hours',
  coordinates: 'coordinates',
  links: 'links',
}

const field = (path: string): string => FIELDS[path] ?? path

const STAGES: DeskMessages['stages'] = {
  notNeeded: 'not needed',
  draft: 'draft',
  inReview: 'in review',
  changesRequested: 'changes requested',
  approved: 'approved',
  scheduled: 'scheduled',
  blocked: 'blocked',
  published: 'published',
}

const EVENTS: DeskMessages['events'] = {
  edit: 'Save',
  discard: 'Discard changes',
  submit: 'Submit for review',
  recall: 'Take back',
  requestChanges: 'Ask for changes',
  approve: 'Approve',
  reopen: 'Reopen',
  schedule: 'Schedule',
  unschedule: 'Unschedule',
  publish: 'Publish',
  block: 'Block',
  forcePublish: 'Publish without review',
  endorse: 'Endorse',
  withdraw: 'Withdraw',
  suspend: 'Suspend',
  reinstate: 'Reinstate',
  retract: 'Retract',
  markNotNeeded: 'Mark as not needed',
  markNeeded: 'Mark as needed',
  stillValid: 'Still valid',
}

const missing: DeskMessages['missing'] = (one) => {
  const name = field(one.field)
  switch (one.kind) {
    case 'altText':
      return `${name}: a picture has no alternative text`
    case 'credit':
      return `${name}: a picture has no credit`
    case 'speaker':
      return `${name}: a quotation has no speaker`
    case 'quoteText':
      return `${name}: a quotation has no words`
    case 'file':
      return `${name}: the picture itself`
    case 'link':
      return `${name}: a link leads to no address on the web`
    case 'row':
      return `${name}: an entry is not finished`
    case 'empty':
      return name
  }
}

const refusal = (reason: Refusal): string => {
  switch (reason.kind) {
    case 'notSignedIn':
      return 'Sign in to do this.'
    case 'adminsDoNotEdit':
      return 'Administrators manage accounts and settings; they do not edit, approve or publish.'
    case 'notAnAuthor':
      return 'Only authors write and submit texts.'
    case 'languageNotYours':
      return `You do not write ${LANGUAGE[reason.locale]}. Ask an administrator to add the language to your account.`
    case 'officeNotYours':
      return 'This document belongs to an office that is not yours. Ask one of its authors, or a chief.'
    case 'notAReviewer':
      return 'Only reviewers and chiefs do this.'
    case 'languageNotReviewed':
      return `You do not review ${LANGUAGE[reason.locale]}.`
    case 'chiefsOnly':
      return 'Only a chief does this.'
    case 'clockOnly':
      return 'This happens by itself, at its time.'
    case 'notYoursToTakeBack':
      return 'Only whoever submitted or edited this text, or a chief, can take it back.'
    case 'contributor':
      return `You edited the ${LANGUAGE[reason.locale]} text, so somebody else has to read it.`
    case 'wrongStage':
      return `The ${LANGUAGE[reason.locale]} version is ${STAGES[reason.stage]}; “${EVENTS[reason.event]}” is not possible from there.`
    case 'wrongStanding':
      return `The ${LANGUAGE[reason.locale]} version has no edition that “${EVENTS[reason.event]}” could apply to.`
    case 'retracted':
      return `The ${LANGUAGE[reason.locale]} version was retracted for good. Nothing can be done with it.`
    case 'notYetThere':
      return `“${EVENTS[reason.event]}” is not available yet.`
    case 'incomplete':
      return `The ${LANGUAGE[reason.locale]} version is not complete. Still missing: ${reason.missing.map(missing).join('; ')}.`
    case 'malformed':
      return `The ${LANGUAGE[reason.locale]} version has something to correct. ${reason.malformed.map((one) => `${field(one.field)}: ${one.message}`).join(' ')}`
    case 'nothingChanged':
      return `The ${LANGUAGE[reason.locale]} version is the same as the edition that readers see.`
    case 'noLiveEdition':
      return `The ${LANGUAGE[reason.locale]} version has no edition to go back to.`
    case 'referenceNotUnderWay':
      return `“${reason.title}” (${field(reason.field)}) is not published and not in review. Submit it first.`
    case 'referenceNotLive':
      return `“${reason.title}” (${field(reason.field)}) is not published yet. Publish it first.`
    case 'pathTaken':
      return `The ${LANGUAGE[reason.locale]} address “${reason.slug}” stands for another document. Choose another slug.`
    case 'sealNotGiven':
      return `Say which ${LANGUAGE[reason.locale]} text you read: send its seal.`
    case 'sealChanged':
      return `The ${LANGUAGE[reason.locale]} text is no longer the one that you read. Reload, and read it again.`
    case 'noteNeeded':
      return 'Write a note that says why.'
    case 'reasonTooShort':
      return 'Give a reason of at least 20 characters.'
    case 'hasText':
      return `There is ${LANGUAGE[reason.locale]} text already.`
    case 'timeNeeded':
      return 'Choose a time at least a minute ahead.'
    case 'onHold':
      return 'A chief has stopped all publication.'
    case 'oneLanguageAtATime':
      return `“${EVENTS[reason.event]}” is done one language at a time.`
    case 'frozen':
      return reason.part === 'text'
        ? `The ${LANGUAGE[reason.locale]} text is ${STAGES[reason.stage]} and cannot be changed. Whoever submitted it can take it back; a reviewer can ask for changes or reopen it.`
        : `This field belongs to both languages, and the ${LANGUAGE[reason.locale]} version is ${STAGES[reason.stage]}. Whoever submitted it can take it back; a reviewer can ask for changes or reopen it.`
    case 'someoneWasFaster':
      return `Somebody else acted on the ${LANGUAGE[reason.locale]} version at the same moment. Reload to see what happened.`
  }
}

export const en: DeskMessages = {
  stages: STAGES,
  standings: {
    live: 'live',
    superseded: 'superseded',
    withdrawn: 'withdrawn',
    suspended: 'suspended',
    retracted: 'retracted',
  },
  events: EVENTS,
  field,
  missing,
  refusal,
  guard: {
    unknownLanguage: 'There is no such language here. Use “en” or “fr”.',
    oneLanguage: 'Name one language, “en” or “fr”.',
    oneDocument: 'Documents are saved one at a time.',
    restore: 'Older versions are not restored this way: copy the text you need into the draft.',
    publication: 'Nothing is published or unpublished by saving. Submit the text for review instead.',
    trash: 'Documents are not moved to the trash.',
    deletion: 'What was ever published cannot be deleted.',
    frozenDeletion: 'This text is in review or further. Take it back before you delete it.',
  },
  noSuchDocument: 'There is no such document.',
  noSuchEvent: 'There is no such event in the workflow.',
  editIsASave: 'To edit a text, save it.',
  badEventBody:
    'Send { "locales": ["en"], "seals": { "en": "…" }, "note": "…" }, with at least one language.',
  panel: {
    title: 'On its way to readers',
    version: { en: 'English version', fr: 'French version' },
    both: 'Both languages',
    noEdition: 'Readers see nothing yet.',
    edition: (number, date) => `Readers see edition ${number}, of ${date}.`,
    readIt: 'Open the public page',
    editedBy: (names) => `Edited by ${names}`,
    missingTitle: 'Still missing before review',
    note: 'Note',
    noteHint: 'What should be changed, and why',
    reason: 'Reason',
    send: 'Send',
    cancel: 'Cancel',
    approveAndPublish: 'Approve and publish',
    unsaved: 'Save your changes first.',
    done: (event) => `Done: ${EVENTS[event].toLowerCase()}.`,
    failed: 'That did not work. Check your connection and try again.',
    loading: 'Loading…',
    saveFirst: 'Save a first draft, and its way to readers shows here.',
    whyNot: 'Not possible now',
    frozen: (stage) => `Frozen while it is ${stage}: changes to this text are not saved.`,
  },
}
