import type { Standing } from '../../newsroom/editions/edition'
import type { Kind } from '../../newsroom/editions/kinds'
import { LOCALES, type Locale } from '../../newsroom/languages/locales'
import type { Stage } from '../../newsroom/workflow/stages'
import { words, type Words } from '../fields/words'

/** What the registers call the kinds, languages, stages and standings that they are about. */

export const KIND_NAMES: Record<Kind, Words> = {
  releases: words('Release', 'Communiqué'),
  'media-contacts': words('Media contact', 'Contact médias'),
  offices: words('Office', 'Bureau'),
  programmes: words('Programme', 'Programme'),
  partners: words('Partner', 'Partenaire'),
  topics: words('Topic', 'Thème'),
  pages: words('Page', 'Page'),
  navigation: words('Navigation', 'Navigation'),
  organisation: words('Organisation', 'Organisation'),
}

export const LOCALE_NAMES: Record<Locale, Words> = {
  en: words(LOCALES.en.name, 'Anglais'),
  fr: words('French', LOCALES.fr.name),
}

export const STAGE_NAMES: Record<Stage, Words> = {
  notNeeded: words('Not needed', 'Non requis'),
  draft: words('Draft', 'Brouillon'),
  inReview: words('In review', 'En relecture'),
  changesRequested: words('Changes requested', 'Modifications demandées'),
  approved: words('Approved', 'Approuvé'),
  scheduled: words('Scheduled', 'À paraître'),
  blocked: words('Blocked', 'Bloqué'),
  published: words('Published', 'Publié'),
}

export const STANDING_NAMES: Record<Standing, Words> = {
  live: words('Live', 'En ligne'),
  superseded: words('Superseded', 'Remplacé'),
  withdrawn: words('Withdrawn', 'Retiré'),
  suspended: words('Suspended', 'Suspendu'),
  retracted: words('Retracted', 'Rétracté'),
}
