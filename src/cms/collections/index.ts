import type { CollectionConfig } from 'payload'
import { Editions } from './Editions'
import { Ledger } from './Ledger'
import { Media } from './Media'
import { MediaContacts } from './MediaContacts'
import { Navigation } from './Navigation'
import { Offices } from './Offices'
import { Organisation } from './Organisation'
import { Pages } from './Pages'
import { Partners } from './Partners'
import { Programmes } from './Programmes'
import { Releases } from './Releases'
import { Topics } from './Topics'
import { Tracks } from './Tracks'
import { Users } from './Users'

/** Everything that the desk keeps, in the order of its menu. */
export const collections: CollectionConfig[] = [
  Releases,
  MediaContacts,
  Offices,
  Programmes,
  Partners,
  Topics,
  Pages,
  Media,
  Tracks,
  Editions,
  Ledger,
  Navigation,
  Organisation,
  Users,
]
