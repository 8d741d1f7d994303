import type { AnySeedDocument } from '../document'
import { mediaContacts } from './media-contacts/contacts'
import { menu } from './navigation/menu'
import { bangkok } from './offices/bangkok'
import { brussels } from './offices/brussels'
import { buenosAires } from './offices/buenos-aires'
import { dakar } from './offices/dakar'
import { geneva } from './offices/geneva'
import { nairobi } from './offices/nairobi'
import { ahm } from './organisation/ahm'
import { accessibility } from './pages/accessibility'
import { agenda2030 } from './pages/agenda-2030'
import { chiefOfStaff } from './pages/chief-of-staff'
import { dataAndResearch } from './pages/data-and-research'
import { ddgManagement } from './pages/ddg-management'
import { ddgOperations } from './pages/ddg-operations'
import { directorGeneral } from './pages/director-general'
import { getInvolved } from './pages/get-involved'
import { howWePublish } from './pages/how-we-publish'
import { ourWork } from './pages/our-work'
import { partnerships } from './pages/partnerships'
import { partnershipsOffice } from './pages/partnerships-office'
import { privacyAndReuse } from './pages/privacy-and-reuse'
import { strategyOffice } from './pages/strategy-office'
import { structure } from './pages/structure'
import { takeAction } from './pages/take-action'
import { whatWeDo } from './pages/what-we-do'
import { whoWeAre } from './pages/who-we-are'
import { workWithUs } from './pages/work-with-us'
import { partners } from './partners/partners'
import { changingCoasts } from './programmes/changing-coasts'
import { firstPapers } from './programmes/first-papers'
import { mekongBorderPartnership } from './programmes/mekong-border-partnership'
import { openFigures } from './programmes/open-figures'
import { recruitmentWithoutDebt } from './programmes/recruitment-without-debt'
import { atlanticBoatStatement } from './releases/atlantic-boat-statement'
import { bothBanksCourse } from './releases/both-banks-course'
import { firstPapers25000 } from './releases/first-papers-25000'
import { fishingHarbours } from './releases/fishing-harbours'
import { highPassRestHouse } from './releases/high-pass-rest-house'
import { hiringWithoutFeesAdvisory } from './releases/hiring-without-fees-advisory'
import { humanitarianDayStatement } from './releases/humanitarian-day-statement'
import { lowerTanaFloodsBriefing } from './releases/lower-tana-floods-briefing'
import { missingRegisterMekong } from './releases/missing-register-mekong'
import { payingForTheJobSurvey } from './releases/paying-for-the-job-survey'
import { registerOfRecruiters } from './releases/register-of-recruiters'
import { saintLouisQuartier } from './releases/saint-louis-quartier'
import { sharedInspectionFileBriefing } from './releases/shared-inspection-file-briefing'
import { topics } from './topics/topics'

/**
 * Everything that the demo begins with, in an order in which what a document must refer to comes before it.
 */
export const CONTENT: readonly AnySeedDocument[] = [
  ahm,
  ...topics,
  geneva,
  bangkok,
  nairobi,
  dakar,
  buenosAires,
  brussels,
  ...partners,
  ...mediaContacts,
  mekongBorderPartnership,
  recruitmentWithoutDebt,
  changingCoasts,
  firstPapers,
  openFigures,
  whoWeAre,
  structure,
  directorGeneral,
  ddgManagement,
  ddgOperations,
  chiefOfStaff,
  partnershipsOffice,
  strategyOffice,
  ourWork,
  whatWeDo,
  partnerships,
  takeAction,
  workWithUs,
  getInvolved,
  dataAndResearch,
  agenda2030,
  howWePublish,
  accessibility,
  privacyAndReuse,
  menu,
  highPassRestHouse,
  sharedInspectionFileBriefing,
  humanitarianDayStatement,
  bothBanksCourse,
  payingForTheJobSurvey,
  firstPapers25000,
  saintLouisQuartier,
  lowerTanaFloodsBriefing,
  hiringWithoutFeesAdvisory,
  atlanticBoatStatement,
  missingRegisterMekong,
  fishingHarbours,
  registerOfRecruiters,
]
