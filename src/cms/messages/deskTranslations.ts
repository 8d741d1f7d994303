/** Words of Payload's own that a press office would say otherwise. */
export const deskTranslations = {
  en: {
    general: {
      locale: 'Text in',
      locales: 'Languages',
      copyToLocale: 'Copy to the other language',
      noLabel: '({{label}} to be written)',
    },
  },
  fr: {
    error: { unknown: 'Une erreur inattendue s’est produite.' },
    fields: { chooseFromExisting: 'Choisir parmi ce qui existe' },
    general: {
      copyToLocale: 'Copier vers l’autre langue',
      created: 'Créé',
      createdAt: 'Créé le',
      createNew: 'Nouveau',
      createNewLabel: 'Nouveau : {{label}}',
      deletedSuccessfully: 'Suppression faite.',
      locale: 'Texte en',
      locales: 'Langues',
      noLabel: '({{label}} à écrire)',
      noResults: 'Rien ici pour l’instant, ou rien qui réponde à ces filtres.',
      perPage: 'Par page : {{limit}}',
      selectLocaleToCopy: 'Choisir la langue de destination',
      successfullyCreated: '{{label}} : création faite.',
      successfullyDeleted: '{{label}} : suppression faite.',
      successfullyDuplicated: '{{label}} : copie faite.',
      unauthorized: 'Non autorisé',
      untitled: 'Sans titre',
      updatedAt: 'Modifié le',
    },
  },
}
