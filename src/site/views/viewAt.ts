import type { Address } from '../door/listAddress'
import type { Menu } from '../queries/findFurniture'
import type { Reading } from '../queries/reading'
import { documentView } from './documentView'
import { homeView } from './homeView'
import { newsView } from './newsView'
import { contactsView, placesView, programmesView } from './overviews'
import type { Moved, View } from './view'

/** The one table from what an address names to what stands there. */
export const viewAt = (reading: Reading, address: Address, menu: Menu | null): Promise<View | Moved> => {
  switch (address.view) {
    case 'home':
      return homeView(reading)
    case 'news':
      return newsView(reading, address.query ?? {})
    case 'whereWeWork':
      return placesView(reading)
    case 'programmes':
      return programmesView(reading)
    case 'mediaContacts':
      return contactsView(reading)
    case 'document':
      return documentView(reading, address, menu)
  }
}
