import type { SeedDocument } from '../../document'

export const ahm: SeedDocument<'organisation'> = {
  kind: 'organisation',
  key: 'ahm',
  shared: { pressDesk: { email: 'press@ahm.example', phone: '+442079460110' } },
  text: {
    en: {
      name: 'Agency for Human Mobility',
      shortName: 'AHM',
      boilerplate:
        'The Agency for Human Mobility (AHM) is an intergovernmental body founded in 1958. Its 64 member states gave it one task: to help people move safely, lawfully and with dignity, and to help the places they leave, cross and settle in to prepare for it. AHM is present in 47 countries, where it works with governments, town halls, employers and migrants themselves.',
      facts: { founded: 1958, memberStates: 64, countriesPresent: 47 },
    },
    fr: {
      name: 'Agence pour la mobilité humaine',
      shortName: 'AMH',
      boilerplate:
        'L’Agence pour la mobilité humaine (AMH) est un organisme intergouvernemental fondé en 1958. Ses 64 États membres lui ont confié une seule tâche : aider les personnes à se déplacer en sécurité, dans la légalité et la dignité, et aider les lieux qu’elles quittent, traversent ou rejoignent à s’y préparer. L’AMH est présente dans 47 pays, où elle travaille avec les gouvernements, les mairies, les employeurs et les migrants eux-mêmes.',
      facts: { founded: 1958, memberStates: 64, countriesPresent: 47 },
    },
  },
}
