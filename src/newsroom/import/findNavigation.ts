import type { Line } from './line'

const START = /^(?:qui sommes[- ]nous|who we are|quiénes somos)$/i
const SKIP = /^(?:-|skip to .{1,30}|aller au contenu.{0,20}|pasar al contenido.{0,20})$/i
const END = /^(?:- ?)?(?:2030 agenda|agenda 2030)$/i
const LABEL =
  /^(?:-|- .{1,100}|qui sommes.{0,600}|who we are.{0,600}|quiénes somos.{0,600}|structure|à propos|about|sobre nosotros|oim global|iom global|(?:notre travail|our work|nuestro trabajo).{0,600}|ce que nous faisons|what we do|qué hacemos|partenariats|points forts|partnerships?|highlights|frameworks|partenariados|cross-cutting.{0,20}|priorités transversales.{0,20}|où travaillons[- ]nous|where we work|dónde operamos|agir|take action|actúa|travailler avec nous|work with us|trabaje con nosotros|engagez-vous|get involved|participe|données et (?:recherche|ressources)|data and (?:research|resources)|datos e investigación)$/i
/** The block is 29 lines on every page that was seen; its end is not looked for further than this. */
const LONGEST = 60

/**
 * The menu that the site copies above each page: from « Qui sommes nous » to « 2030 AGENDA ». Its labels mark it, never
 * its sentences, whose figures vary. Returns how many of the first lines it takes; `isFinished` is false where its end
 * is missing and only known labels were taken.
 */
export function findNavigation(lines: readonly Line[]): { length: number; isFinished: boolean } {
  const start = lines.slice(0, 4).findIndex((line) => START.test(line.text))
  if (start === -1 || !lines.slice(0, start).every((line) => SKIP.test(line.text)))
    return { length: 0, isFinished: true }
  const end = lines.slice(start, start + LONGEST).findIndex((line) => END.test(line.text))
  if (end !== -1) return { length: start + end + 1, isFinished: true }
  let length = start + 1
  while (length < lines.length && LABEL.test(lines[length]?.text ?? '')) length += 1
  return { length, isFinished: false }
}

/** Whether a page's menu begins at this line: a second one in a file is a second page. */
export const isNavigationStart = (line: Line): boolean => START.test(line.text)
