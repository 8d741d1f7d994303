import type { Locale } from '@/newsroom/languages/locales'
import { mediaContactsPath, newsPath, programmesPath, whereWeWorkPath } from '@/newsroom/urls'
import { messagesFor } from '../messages/messagesFor'
import type { Furniture } from '../queries/findFurniture'
import { langOf } from './langOf'
import styles from './SiteFooter.module.css'

/** Who speaks here, what is promised, and the ways on. No link without a page. */
export const SiteFooter = ({ locale, furniture }: { locale: Locale; furniture: Furniture }) => {
  const { nav, footer, site } = messagesFor(locale)
  const { organisation, menu } = furniture
  const sections = (menu?.sections ?? []).filter((section) => section.href)
  return (
    <footer className={styles.footer}>
      <div className={styles.wrap}>
        <div className={styles.about}>
          <b lang={organisation?.text.name ? langOf(organisation, locale) : undefined}>
            {organisation?.text.name ?? site.unnamed}
          </b>
          <p>{footer.promise}</p>
          <Facts locale={locale} organisation={organisation} />
        </div>
        {menu && sections.length > 0 ? (
          <div className={styles.ways}>
            <p className={styles.label}>{footer.sections}</p>
            <ul lang={langOf(menu, locale)}>
              {sections.map((section) => (
                <li key={section.label}>
                  <a href={section.href}>{section.label}</a>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <div className={styles.ways}>
          <p className={styles.label}>{footer.thisSite}</p>
          <ul>
            <li>
              <a href={newsPath(locale)}>{nav.news}</a>
            </li>
            <li>
              <a href={whereWeWorkPath(locale)}>{nav.whereWeWork}</a>
            </li>
            <li>
              <a href={programmesPath(locale)}>{nav.programmes}</a>
            </li>
            <li>
              <a href={mediaContactsPath(locale)}>{nav.mediaContacts}</a>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  )
}

const Facts = ({ locale, organisation }: { locale: Locale; organisation: Furniture['organisation'] }) => {
  const { facts } = messagesFor(locale)
  const { founded, memberStates, countriesPresent } = organisation?.text.facts ?? {}
  const said = [
    founded === undefined ? null : facts.founded(String(founded)),
    memberStates === undefined ? null : facts.memberStates(memberStates),
    countriesPresent === undefined ? null : facts.countriesPresent(countriesPresent),
  ].filter((fact) => fact !== null)
  return said.length > 0 ? <p data-numeric>{said.join(' · ')}</p> : null
}
