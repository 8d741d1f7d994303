import type { RefusalKind } from './types'

/** Why a file is refused, in a sentence that says what it is and what to do. */
export const REFUSALS: Record<RefusalKind, string> = {
  empty: 'The file is empty: there is nothing to import. Check that the page was saved whole.',
  notText:
    'This is not text or HTML. Save the release as plain text (UTF-8) or as an HTML page, and import that.',
  tooLarge:
    'The file is larger than a release can be. Save one release per file, as text or HTML, and import those.',
  wrongEncoding:
    'Its characters were lost or read in the wrong encoding. Save the page again as UTF-8 and import it.',
  navigationOnly:
    'This holds the site’s menu and no text. Save the page again with its text, and import that.',
  listing: 'This is a list of pages, not a release. Import the pages that it lists, one file each.',
  speech:
    'This is a speech, not a release: nothing here publishes speeches as news. Make it a page if it must be kept.',
  story: 'This is a story, not a release. Make it a page if it must be kept.',
  newsletter: 'This is a newsletter, not a release. Import the releases that it points to, one file each.',
  programme:
    'Nothing shows this to be a release: no dateline, no contact for journalists and no news in it. It reads like a page about a programme, a service or somebody’s story; make it a page if it must be kept. If it is a release, put « Communiqué » or « News » on a line above its title and import it again.',
  notARelease:
    'Nothing shows this to be a release: no dateline, no contact for journalists and no news in it. If it is one, put « Communiqué » or « News » on a line above its title and import it again.',
  otherPage:
    'Its address says that this is another kind of page, not a release. Import the release’s own page.',
  severalReleases: 'This holds several releases. Split it into one file per release, and import those.',
  textLost:
    'Text was lost when this page was saved: paragraphs stop in mid-sentence and addresses are gone. Find a whole copy of the release and import that.',
  noBody: 'This holds a title and no text. Save the page again with its text, and import that.',
}
