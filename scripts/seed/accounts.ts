import type { Payload } from 'payload'
import { asOperator } from '../../src/cms/access/operatorGrant'
import type { User } from '../../src/payload-types'

/** Known to everybody: a database with these accounts is served by the demo alone. */
export const PASSWORD = 'dateline-demo'

type Account = Pick<User, 'email' | 'name' | 'roles' | 'writes' | 'reviews'>

/** Authors write for all offices, so that whoever tries the demo meets no closed door by chance. */
export const ACCOUNTS: readonly Account[] = [
  { email: 'author@demo.example', name: 'Claire Bonnard', roles: ['author'], writes: ['en', 'fr'] },
  { email: 'translator@demo.example', name: 'Malik Osei', roles: ['author'], writes: ['fr'] },
  { email: 'reviewer@demo.example', name: 'Ana Ferreira', roles: ['reviewer'], reviews: ['en', 'fr'] },
  {
    email: 'chief@demo.example',
    name: 'Henrik Dahl',
    roles: ['chief'],
    writes: ['en', 'fr'],
    reviews: ['en', 'fr'],
  },
  { email: 'admin@demo.example', name: 'Ruth Adeyemi', roles: ['admin'] },
]

/** Those of them who make the content of the demo, as people make it. */
export type Team = Record<'author' | 'translator' | 'reviewer', User>

/** Makes the accounts that there are not yet. What people changed about theirs stays. */
export const makeAccounts = async (payload: Payload): Promise<Team> => {
  const made = new Map<string, User>()
  for (const account of ACCOUNTS) {
    made.set(
      account.email,
      (await findAccount(payload, account.email)) ?? (await makeAccount(payload, account)),
    )
  }
  const get = (role: keyof Team): User => {
    const user = made.get(`${role}@demo.example`)
    if (!user) throw new TypeError(`The demo has no ${role}.`)
    return user
  }
  return { author: get('author'), translator: get('translator'), reviewer: get('reviewer') }
}

const findAccount = async (payload: Payload, email: string): Promise<User | undefined> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    overrideAccess: true, // a command of whoever holds the shell
  })
  return docs[0]
}

const makeAccount = (payload: Payload, account: Account): Promise<User> =>
  payload.create({
    collection: 'users',
    data: { ...account, password: PASSWORD, allOffices: true, active: true },
    depth: 0,
    overrideAccess: true, // as above
    context: asOperator(),
  })
