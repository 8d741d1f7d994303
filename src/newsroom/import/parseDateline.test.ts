import { describe, expect, it } from 'vitest'
import { parseDateline } from './parseDateline'

const TEXT = 'Une équipe est arrivée.'

describe('parseDateline', () => {
  it.each<[name: string, head: string, place: string | null, day: string | null]>([
    ['a country', 'Thaïlande -', 'Thaïlande', null],
    ['an en dash', 'Viet Nam –', 'Viet Nam', null],
    ['an em dash', 'Haïti —', 'Haïti', null],
    ['a minus sign', 'Haïti −', 'Haïti', null],
    ['an English country', 'Switzerland -', 'Switzerland', null],
    ['a city and its country', 'Minsk, Bélarus -', 'Minsk, Bélarus', null],
    ['several cities', 'Rome/Genève/New York -', 'Rome/Genève/New York', null],
    ['cities and a day', 'Genève/ Port-au-Prince, 9 mars –', 'Genève/ Port-au-Prince', '9 mars'],
    ['a day', 'Ulaanbaatar, 23 août –', 'Ulaanbaatar', '23 août'],
    ['a day in brackets', 'Niamey, Niger (16 octobre 2024) –', 'Niamey, Niger', '16 octobre 2024'],
    ['two days', 'Rabat, les 10 et 11 avril 2018 -', 'Rabat', 'les 10 et 11 avril 2018'],
    ['the day first', '12 May 2023, Dhaka –', 'Dhaka', '12 May 2023'],
    ['a day alone', '05/06/2017 –', null, '05/06/2017'],
    ['a short day alone', '23/11/18 –', null, '23/11/18'],
    ['an English day', 'Manila, March 3, 2012 –', 'Manila', 'March 3, 2012'],
    ['a weekday', 'Genève, mardi 9 mars 2010 -', 'Genève', 'mardi 9 mars 2010'],
    ['stops and commas', 'Washington, D.C. -', 'Washington, D.C.', null],
    ['an article', 'La République arabe syrienne -', 'La République arabe syrienne', null],
    ['an adjective', 'Libanaise -', 'Libanaise', null],
    ['an agency', '( IOM ) - ', null, null],
    ['a city and an agency', 'Genève (AMH) –', 'Genève', null],
    ['capitals', 'GENEVA –', 'GENEVA', null],
    ['a no-break space', 'Haïti\u00a0–', 'Haïti', null],
  ])('%s', (_name, head, place, day) => {
    const parsed = parseDateline(`${head} ${TEXT}`)
    expect(parsed).toMatchObject({ placeText: place })
    expect(parsed?.day?.text ?? null).toBe(day)
    expect(`${head} ${TEXT}`.slice(parsed?.length)).toBe(TEXT)
    expect(parsed?.raw).toBe(head.trimEnd())
  })

  it('opens a quotation as well', () =>
    expect(parseDateline('Suisse - « Je reste. »')?.placeText).toBe('Suisse'))

  it.each([
    ['a compound', 'Asie-Pacifique : une réunion a eu lieu.'],
    ['a saint', 'Saint-Louis accueille les familles.'],
    ['no separator', 'Jakarta AMH and the Government met.'],
    ['an agency that is the subject', 'L’AMH – agence des Nations Unies – a ouvert un centre.'],
    ['an agency before a capital', 'L’AMH – Agence pour la mobilité humaine – a ouvert un centre.'],
    ['an aside', 'Le rapport - publié hier - montre des progrès.'],
    ['a time', 'Depuis 2010 – Année du projet – tout change.'],
    ['today', 'Aujourd’hui – Jour de fête – tout est fermé.'],
    [
      'a word',
      'Attention - Les inscriptions ferment demain et les places manquent encore, dit-on, dans tout le pays.'.replace(
        'Attention',
        'Nouvelle étape',
      ),
    ],
    ['years', '2013 - 2020 : un plan.'],
    ['a name that goes on', 'Marie Dupont – présidente du groupe – a visité le centre.'],
  ])('is not %s', (_name, text) => expect(parseDateline(text)).toBeNull())

  it.each([
    ['16 octobre 2024', '2024-10-16', false],
    ['23 août', null, false],
    ['05/06/2017', null, true],
    ['25/06/2017', '2017-06-25', false],
    ['06/25/2017', '2017-06-25', false],
    ['29 février 2015', null, false],
  ])('reads the day %s', (day, iso, isAmbiguous) =>
    expect(parseDateline(`Genève, ${day} – ${TEXT}`)?.day).toMatchObject({ iso, isAmbiguous }),
  )
})
