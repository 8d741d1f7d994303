/** Words of Payload's own that a press office would say otherwise. */
export const deskTranslations = {
  en: { general: { locale: 'Text in', locales: 'Languages' } },
  fr: {
    general: {
      locale: 'Texte en',
      locales: 'Langues',
      createNew: 'Nouveau',
      createdAt: 'Créé le',
      updatedAt: 'Modifié le',
    },
  },
}
