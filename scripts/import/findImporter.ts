import type { Payload } from 'payload'
import { toPerson } from '../../src/cms/access/toPerson'
import type { Locale } from '../../src/newsroom/languages/locales'
import type { User } from '../../src/payload-types'
import { CannotGoOn } from '../database/say'

/** The person named with `--as` and the office named with `--office`, or a sentence about which of them there is not. */
export const findImporter = async (options: {
  payload: Payload
  email: string
  slug: string
  locale: Locale
}): Promise<{ user: User; office: string }> => {
  const { payload, email, slug, locale } = options
  const { docs: users } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.toLowerCase() } },
    limit: 1,
    depth: 0,
    overrideAccess: true, // a command of whoever holds the shell
  })
  const [user] = users
  const person = toPerson(user)
  if (!user || !person?.active) throw new CannotGoOn(`There is no active account with the e-mail ${email}.`)
  if (!person.roles.includes('author') && !person.roles.includes('chief')) {
    throw new CannotGoOn(`${email} is neither an author nor a chief, and cannot import releases.`)
  }
  if (!person.roles.includes('chief') && !person.writes.includes(locale)) {
    throw new CannotGoOn(`${email} does not write ${locale === 'fr' ? 'French' : 'English'}.`)
  }
  const { docs: offices } = await payload.find({
    collection: 'offices',
    where: { slug: { equals: slug } },
    locale: 'en',
    draft: true,
    limit: 1,
    depth: 0,
    overrideAccess: true, // as above
  })
  const [office] = offices
  if (!office) throw new CannotGoOn(`There is no office with the English slug ${slug}.`)
  if (person.offices !== 'all' && !person.roles.includes('chief') && !person.offices.includes(office.id)) {
    throw new CannotGoOn(`${email} does not write for the office ${slug}.`)
  }
  return { user, office: office.id }
}
