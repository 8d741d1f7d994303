import type { NavigationGroup, NavigationLink, NavigationText } from '@/newsroom/editions/content'
import type { Locale } from '@/newsroom/languages/locales'
import { homePath, mediaContactsPath, newsPath, programmesPath, whereWeWorkPath } from '@/newsroom/urls'
import { safeHref } from '../door/safeHref'
import { findAllLive, findLive } from './findLive'
import type { Live } from './live'
import { pathTo } from './pathTo'
import type { Reading } from './reading'

export type MenuLink = { label: string; href: string }
export type MenuGroup = { label?: string; links: MenuLink[] }
export type MenuSection = { label: string; introduction?: string; href?: string; groups: MenuGroup[] }
/** The menu, in the language of its text: that of the page, or the other one. */
export type Menu = { locale: Locale; sections: MenuSection[] }

/** What stands around every page. */
export type Furniture = { organisation: Live<'organisation'> | null; menu: Menu | null }

export const findFurniture = async (reading: Reading): Promise<Furniture> => {
  const [organisations, navigations] = await Promise.all([
    findAllLive(reading, 'organisation'),
    findAllLive(reading, 'navigation'),
  ])
  const navigation = navigations[0]
  return {
    organisation: organisations[0] ?? null,
    menu: navigation ? await toMenu(reading, navigation) : null,
  }
}

const toMenu = async (reading: Reading, navigation: Live<'navigation'>): Promise<Menu | null> => {
  const sections = navigation.text.sections ?? []
  const pages = await findLive(reading, 'pages', pageIdsOf(sections))
  const hrefs = new Map(pages.map((page) => [page.id, pathTo(page, reading.locale)]))
  const toHref = (target: NavigationLink['target'] | undefined) => hrefOf(target, hrefs, reading.locale)
  const menu = sections.map((section): MenuSection => {
    const href = toHref(section.target)
    return {
      label: section.label,
      ...(section.introduction && { introduction: section.introduction }),
      ...(href && { href }),
      groups: (section.groups ?? []).flatMap((group) => toGroup(group, toHref)),
    }
  })
  // a section that leads nowhere yet is not shown: no link without a page
  const open = menu.filter((section) => section.href || section.groups.length > 0)
  return open.length > 0 ? { locale: navigation.locale, sections: open } : null
}

const toGroup = (
  group: NavigationGroup,
  toHref: (target: NavigationLink['target']) => string | undefined,
): MenuGroup[] => {
  const links = (group.links ?? []).flatMap(({ label, target }) => {
    const href = toHref(target)
    return href ? [{ label, href }] : []
  })
  return links.length > 0 ? [{ ...(group.label && { label: group.label }), links }] : []
}

const pageIdsOf = (sections: NonNullable<NavigationText['sections']>): string[] =>
  sections
    .flatMap((section) => [
      section.target,
      ...(section.groups ?? []).flatMap((group) => (group.links ?? []).map((link) => link.target)),
    ])
    .flatMap((target) => (target && 'page' in target ? [target.page] : []))

const hrefOf = (
  target: NavigationLink['target'] | undefined,
  pages: ReadonlyMap<string, string | null>,
  locale: Locale,
): string | undefined => {
  if (!target) return undefined
  if ('page' in target) return pages.get(target.page) ?? undefined
  if ('href' in target) return safeHref(target.href) ?? undefined
  return VIEW_PATHS[target.view](locale)
}

const VIEW_PATHS = {
  home: homePath,
  news: newsPath,
  whereWeWork: whereWeWorkPath,
  programmes: programmesPath,
  mediaContacts: mediaContactsPath,
}
