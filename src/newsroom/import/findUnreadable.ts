import type { RefusalKind } from './types'

const LARGEST = 2_000_000
const FEW = 5
const SIGNATURE =
  /^(?:%PDF-|PK\u0003\u0004|\{\\rtf|GIF8|\u0089PNG|\ufffdPNG|\ufffd\ufffd\ufffd|ÐÏ\u0011|\u001f[\u008b\ufffd])/
const FEED = /<(?:rss|feed|rdf:RDF)(?=[\s>])/i
/** UTF-8 that was read as if each byte were a character. */
const MISREAD = /Ã[\u0080-\u00bf©¨ª«´®¢§]|â€[™œ“”˜\u009d\u0099]|Å“/g

/** Why a file cannot be read as text at all; null when it can. */
export function findUnreadable(raw: string): RefusalKind | null {
  if (raw.trim() === '') return 'empty'
  if (raw.length > LARGEST) return 'tooLarge'
  if (SIGNATURE.test(raw) || raw.includes('\u0000')) return 'notText'
  const controls = countMatches(raw, /[\u0001-\u0008\u000e-\u001f]/g)
  if (controls > FEW && controls > raw.length / 200) return 'notText'
  if (FEED.test(raw.slice(0, 2000))) return 'severalReleases'
  const broken =
    countMatches(raw, /\ufffd/g) +
    countMatches(raw, MISREAD) +
    countMatches(raw, /[\u0080-\u0084\u0086-\u009f]/g)
  return broken >= FEW ? 'wrongEncoding' : null
}

const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
