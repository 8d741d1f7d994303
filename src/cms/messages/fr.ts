import type { Refusal } from '../../newsroom/workflow/refusals'
import type { DeskMessages } from './DeskMessages'

/** « la version française » — the language as an adjective, feminine, as « version » wants it. */
const VERSION = { en: 'anglaise', fr: 'française' } as const
/** « le texte français » — masculine. */
const TEXT = { en: 'anglais', fr: 'français' } as const
const LANGUAGE = { en: 'l’anglais', fr: 'le français' } as const

const FIELDS: Record<string, string> = {
  headline: 'titre',
  slug: 'adresse (slug)',
  subtitle: 'sous-titre',
  summary: 'chapeau',
  datelinePlace: 'lieu de la date',
  datelineDate: 'date du communiqué',
  body: 'texte',
  noteToEditors: 'note aux rédactions',
  changeType: 'nature du changement',
  changeNote: 'note de changement',
  type: 'type',
  firstPublishedOn: 'première publication',
  office: 'bureau',
  contacts: 'contacts médias',
  'event.starts': 'début de l’événement',
  'event.place': 'lieu de l’événement',
  'leadImage.alt': 'image principale',
  'leadImage.credit': 'image principale',
  name: 'nom',
  title: 'titre',
  languages: 'langues parlées',
  email: 'courriel public',
  kind: 'nature',
  country: 'pays',
  timeZone: 'fuseau horaire',
  'pressDesk.email': 'courriel du service de presse',
  'pressDesk.phone': 'téléphone du service de presse',
  sections: 'rubriques',
  leadImage: 'image principale',
  attachments: 'pièces jointes',
  head: 'responsable du bureau',
  phones: 'téléphones',
  pressHours: 'horaires de presse',
  coordinates: 'coordonnées',
  links: 'liens',
}

const field = (path: string): string => FIELDS[path] ?? path

const STAGES: DeskMessages['stages'] = {
  notNeeded: 'sans objet',
  draft: 'brouillon',
  inReview: 'en relecture',
  changesRequested: 'modifications demandées',
  approved: 'approuvé',
  scheduled: 'programmé',
  blocked: 'bloqué',
  published: 'publié',
}

/** « la version française est … » */
const STAGE_OF_VERSION: DeskMessages['stages'] = {
  notNeeded: 'sans objet',
  draft: 'à l’état de brouillon',
  inReview: 'en relecture',
  changesRequested: 'à modifier',
  approved: 'approuvée',
  scheduled: 'programmée',
  blocked: 'bloquée',
  published: 'publiée',
}

const EVENTS: DeskMessages['events'] = {
  edit: 'Enregistrer',
  discard: 'Abandonner les modifications',
  submit: 'Soumettre à relecture',
  recall: 'Reprendre',
  requestChanges: 'Demander des modifications',
  approve: 'Approuver',
  reopen: 'Rouvrir',
  schedule: 'Programmer',
  unschedule: 'Déprogrammer',
  publish: 'Publier',
  block: 'Bloquer',
  forcePublish: 'Publier sans relecture',
  endorse: 'Confirmer après relecture',
  withdraw: 'Retirer',
  suspend: 'Suspendre',
  reinstate: 'Rétablir',
  retract: 'Retirer définitivement',
  markNotNeeded: 'Marquer sans objet',
  markNeeded: 'Marquer à rédiger',
  stillValid: 'Toujours valable',
}

const missing: DeskMessages['missing'] = (one) => {
  const name = field(one.field)
  switch (one.kind) {
    case 'altText':
      return `${name} : une image n’a pas de texte de remplacement`
    case 'credit':
      return `${name} : une image n’a pas de crédit`
    case 'speaker':
      return `${name} : une citation n’a pas d’auteur`
    case 'quoteText':
      return `${name} : une citation est vide`
    case 'file':
      return `${name} : l’image elle-même`
    case 'link':
      return `${name} : un lien ne mène à aucune adresse du Web`
    case 'row':
      return `${name} : une entrée n’est pas terminée`
    case 'empty':
      return name
  }
}

const refusal = (reason: Refusal): string => {
  switch (reason.kind) {
    case 'notSignedIn':
      return 'Connectez-vous pour continuer.'
    case 'adminsDoNotEdit':
      return 'L’administration gère les comptes et les réglages ; elle ne modifie, n’approuve et ne publie rien.'
    case 'notAnAuthor':
      return 'Seuls les auteurs rédigent et soumettent des textes.'
    case 'languageNotYours':
      return `Vous ne rédigez pas en ${TEXT[reason.locale]}. Demandez à l’administration d’ajouter cette langue à votre compte.`
    case 'officeNotYours':
      return 'Ce document relève d’un bureau qui n’est pas le vôtre. Adressez-vous à l’un de ses auteurs ou à la direction de la rédaction.'
    case 'notAReviewer':
      return 'Cet acte est réservé aux relecteurs et à la direction de la rédaction.'
    case 'languageNotReviewed':
      return `Vous ne relisez pas ${LANGUAGE[reason.locale]}.`
    case 'chiefsOnly':
      return 'Cet acte est réservé à la direction de la rédaction.'
    case 'clockOnly':
      return 'Cela se fait tout seul, à l’heure dite.'
    case 'notYoursToTakeBack':
      return 'Seuls la personne qui a soumis ce texte, celles qui l’ont modifié et la direction de la rédaction peuvent le reprendre.'
    case 'contributor':
      return `Vous avez modifié le texte ${TEXT[reason.locale]} : quelqu’un d’autre doit le relire.`
    case 'wrongStage':
      return `La version ${VERSION[reason.locale]} est ${STAGE_OF_VERSION[reason.stage]} ; « ${EVENTS[reason.event]} » n’est pas possible à ce stade.`
    case 'wrongStanding':
      return `La version ${VERSION[reason.locale]} n’a pas d’édition à laquelle « ${EVENTS[reason.event]} » puisse s’appliquer.`
    case 'retracted':
      return `La version ${VERSION[reason.locale]} a été retirée définitivement. Plus rien n’est possible.`
    case 'notYetThere':
      return `« ${EVENTS[reason.event]} » n’est pas encore disponible.`
    case 'incomplete':
      return `La version ${VERSION[reason.locale]} est incomplète. Il manque : ${reason.missing.map(missing).join(' ; ')}.`
    case 'malformed':
      return `La version ${VERSION[reason.locale]} est à corriger. ${reason.malformed.map((one) => `${field(one.field)} : ${one.message}`).join(' ')}`
    case 'nothingChanged':
      return `La version ${VERSION[reason.locale]} est identique à l’édition que voient les lecteurs.`
    case 'noLiveEdition':
      return `La version ${VERSION[reason.locale]} n’a pas d’édition à laquelle revenir.`
    case 'referenceNotUnderWay':
      return `« ${reason.title} » (${field(reason.field)}) n’est ni publié ni en relecture. Soumettez-le d’abord.`
    case 'referenceNotLive':
      return `« ${reason.title} » (${field(reason.field)}) n’est pas encore publié. Publiez-le d’abord.`
    case 'pathTaken':
      return `L’adresse ${VERSION[reason.locale]} « ${reason.slug} » désigne un autre document. Choisissez-en une autre.`
    case 'sealNotGiven':
      return `Indiquez quel texte ${TEXT[reason.locale]} vous avez lu : envoyez son empreinte.`
    case 'sealChanged':
      return `Le texte ${TEXT[reason.locale]} n’est plus celui que vous avez lu. Rechargez la page et relisez-le.`
    case 'noteNeeded':
      return 'Écrivez une note qui dit pourquoi.'
    case 'reasonTooShort':
      return 'Donnez un motif d’au moins 20 caractères.'
    case 'hasText':
      return `Il existe déjà un texte ${TEXT[reason.locale]}.`
    case 'timeNeeded':
      return 'Choisissez une heure, au moins une minute à l’avance.'
    case 'onHold':
      return 'La direction de la rédaction a suspendu toute publication.'
    case 'oneLanguageAtATime':
      return `« ${EVENTS[reason.event]} » se fait une langue à la fois.`
    case 'frozen':
      return reason.part === 'text'
        ? `La version ${VERSION[reason.locale]} est ${STAGE_OF_VERSION[reason.stage]} : son texte ne peut plus changer. La personne qui l’a soumise peut la reprendre ; un relecteur peut demander des modifications ou la rouvrir.`
        : `Ce champ est commun aux deux langues, et la version ${VERSION[reason.locale]} est ${STAGE_OF_VERSION[reason.stage]}. La personne qui l’a soumise peut la reprendre ; un relecteur peut demander des modifications ou la rouvrir.`
    case 'someoneWasFaster':
      return `Quelqu’un d’autre a agi sur la version ${VERSION[reason.locale]} au même moment. Rechargez la page pour voir ce qui s’est passé.`
  }
}

export const fr: DeskMessages = {
  stages: STAGES,
  standings: {
    live: 'en ligne',
    superseded: 'remplacée',
    withdrawn: 'retirée',
    suspended: 'suspendue',
    retracted: 'retirée définitivement',
  },
  events: EVENTS,
  field,
  missing,
  refusal,
  guard: {
    unknownLanguage: 'Cette langue n’existe pas ici. Utilisez « en » ou « fr ».',
    oneLanguage: 'Indiquez une seule langue, « en » ou « fr ».',
    oneDocument: 'Les documents s’enregistrent un par un.',
    restore: 'Une ancienne version ne se restaure pas ainsi : recopiez dans le brouillon le texte voulu.',
    publication: 'Enregistrer ne publie ni ne dépublie rien. Soumettez le texte à relecture.',
    trash: 'Les documents ne vont pas à la corbeille.',
    deletion: 'Ce qui a été publié ne peut pas être supprimé.',
    frozenDeletion: 'Ce texte est en relecture ou au-delà. Reprenez-le avant de le supprimer.',
  },
  noSuchDocument: 'Ce document n’existe pas.',
  noSuchEvent: 'Cet acte n’existe pas dans le circuit de relecture.',
  editIsASave: 'Pour modifier un texte, enregistrez-le.',
  badEventBody:
    'Envoyez { "locales": ["fr"], "seals": { "fr": "…" }, "note": "…" }, avec au moins une langue.',
  panel: {
    title: 'Vers les lecteurs',
    version: { en: 'Version anglaise', fr: 'Version française' },
    both: 'Les deux langues',
    noEdition: 'Les lecteurs ne voient encore rien.',
    edition: (number, date) => `Les lecteurs voient l’édition ${number}, du ${date}.`,
    readIt: 'Ouvrir la page publique',
    editedBy: (names) => `Ont modifié ce texte : ${names}`,
    missingTitle: 'Il manque encore, avant relecture',
    note: 'Note',
    noteHint: 'Ce qu’il faut modifier, et pourquoi',
    reason: 'Motif',
    send: 'Envoyer',
    cancel: 'Annuler',
    approveAndPublish: 'Approuver et publier',
    unsaved: 'Enregistrez d’abord vos modifications.',
    done: (event) => `C’est fait : ${EVENTS[event].toLowerCase()}.`,
    failed: 'Cela n’a pas fonctionné. Vérifiez votre connexion et réessayez.',
    loading: 'Chargement…',
    saveFirst: 'Enregistrez un premier brouillon : son parcours vers les lecteurs s’affichera ici.',
    whyNot: 'Impossible pour l’instant',
    frozen: (stage) => `Texte figé, car ${stage} : une modification ne sera pas enregistrée.`,
  },
}
