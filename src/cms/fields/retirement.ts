import type { Field } from 'payload'
import type { Kind } from '../../newsroom/editions/kinds'
import { reference } from './reference'
import { words } from './words'

/** What no longer exists gives way to what took its place, and keeps its address. */
export const retirement = (kind: Kind): Field[] => [
  {
    name: 'retired',
    type: 'checkbox',
    label: words('No longer exists', 'N’existe plus'),
    admin: {
      position: 'sidebar',
      description: words(
        'Readers are led to the successor, if there is one.',
        'Les lecteurs sont dirigés vers ce qui lui succède, le cas échéant.',
      ),
    },
  },
  {
    ...reference({ name: 'successor', to: kind, label: words('Successor', 'Successeur'), sidebar: true }),
    admin: {
      position: 'sidebar',
      condition: (data) => data.retired === true,
      description: words('What took its place.', 'Ce qui a pris sa place.'),
    },
  },
]
