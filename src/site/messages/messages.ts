import type {
  PHONE_KINDS,
  OFFICE_KINDS,
  PROGRAMME_STATES,
  ReleaseType,
  Weekday,
} from '@/newsroom/editions/content'
import type { PerLocale } from '@/newsroom/languages/locales'

type With1 = (value: string) => string
type With2 = (one: string, other: string) => string
type Count = (count: number) => string

/** What each language has to say. A missing word is an error of types; the test sees to what types cannot. */
export type Messages = {
  site: { newsroom: string; skip: string; title: With2; unnamed: string }
  nav: {
    sections: string
    menu: string
    language: string
    breadcrumb: string
    news: string
    whereWeWork: string
    programmes: string
    mediaContacts: string
    home: string
    inThisSection: With1
  }
  footer: { promise: string; thisSite: string; sections: string }
  facts: { founded: With1; memberStates: Count; countriesPresent: Count }
  types: Record<ReleaseType, string>
  typesPlural: Record<ReleaseType, string>
  dates: {
    at: (date: string, time: string, place: string) => string
    atUtc: With2
    corrected: With1
    updated: With1
  }
  home: {
    title: string
    latest: string
    allNews: string
    forJournalists: string
    pressDesk: string
    pressOf: With1
    allContacts: string
    allMediaContacts: string
    programmes: string
    allProgrammes: string
    offices: string
    allOffices: string
    empty: string
    emptyLatest: string
  }
  list: {
    title: string
    introduction: string
    all: string
    byType: string
    count: Count
    empty: string
    emptyType: string
    seeAll: string
    pages: string
    page: (page: number, pages: number) => string
    newer: string
    older: string
    onlyIn: PerLocale<string>
    awaits: string
  }
  release: {
    notice: {
      onlyIn: PerLocale<string>
      corrected: string
      updated: string
      forced: string
      forcedMore: string
      withdrawn: string
      withdrawnMore: string
    }
    mediaContact: string
    mediaContacts: string
    history: string
    editions: { first: string; correction: string; update: string; other: Count }
    approved: string
    awaits: string
    noteToEditors: string
    fundedBy: string
    with: string
    about: string
    office: string
    programmes: string
    countries: string
    topics: string
    goals: string
    goal: Count
    attachments: string
    event: { title: string; starts: string; ends: string; place: string; accreditation: string }
    readIn: PerLocale<string>
  }
  picture: { original: string; expired: string }
  table: string
  quote: { open: string; close: string }
  contact: {
    call: string
    write: string
    desk: string
    phones: Record<(typeof PHONE_KINDS)[number], string>
    extension: With1
    speaks: With1
    outside: string
    dutyLine: string
    until: With1
  }
  contacts: {
    title: string
    introduction: string
    empty: string
    otherOffices: string
  }
  hours: {
    days: Record<Weekday, string>
    range: With2
    open: (days: string, opens: string, closes: string, place: string) => string
    utc: With2
    closed: string
  }
  office: {
    kinds: Record<(typeof OFFICE_KINDS)[number], string>
    press: string
    address: string
    head: string
    covers: string
    contacts: string
    programmes: string
    latest: string
    noRelease: string
    partOf: string
    retired: string
    successor: string
    introductionOnlyIn: PerLocale<string>
  }
  places: {
    title: string
    introduction: string
    empty: string
    regions: string
    countries: Count
    coveredFrom: string
    elsewhere: string
  }
  programme: {
    title: string
    introduction: string
    empty: string
    states: Record<(typeof PROGRAMME_STATES)[number], string>
    state: string
    dates: string
    from: With1
    to: With1
    between: With2
    countries: string
    offices: string
    topics: string
    fundedBy: string
    with: string
    latest: string
    noRelease: string
    successor: string
    onlyIn: PerLocale<string>
  }
  topic: {
    kind: string
    releases: string
    programmes: string
    noRelease: string
    description: (topic: string) => string
  }
  page: { onlyIn: PerLocale<string> }
  notFound: { title: string; text: string; ways: string }
  gone: { title: string; text: string }
  unavailable: { title: string; text: string }
}
