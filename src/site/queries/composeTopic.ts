import { findProgrammes } from './findProgrammes'
import { findReleases, type Teaser } from './findReleases'
import type { Live } from './live'
import type { Reading } from './reading'

export type TopicView = { topic: Live<'topics'>; programmes: Live<'programmes'>[]; releases: Teaser[] }

const RELEASES_SHOWN = 20

/** Composes the page of a topic: what was published about it, and the programmes that work on it. */
export const composeTopic = async (reading: Reading, topic: Live<'topics'>): Promise<TopicView> => {
  const [programmes, releases] = await Promise.all([
    findProgrammes(reading),
    findReleases(reading, { topic: topic.id }, { take: RELEASES_SHOWN }),
  ])
  return {
    topic,
    programmes: programmes.filter((programme) => programme.shared.topics?.includes(topic.id)),
    releases: releases.teasers,
  }
}
