import { renderPage } from '@/site/views/renderPage'
import { toPathname } from '@/site/door/toPathname'

type Props = { params: Promise<{ locale: string; path?: string[] }> }

/** Every public page is made here, kept by the door (site/door/cacheHandler.mjs), and made again when it is stale. */
export const dynamic = 'force-static'
export const dynamicParams = true
export const revalidate = false

/** None at build time: a build needs no database. */
export const generateStaticParams = () => []

export default async function Page({ params }: Props) {
  const { locale, path = [] } = await params
  return renderPage(toPathname([locale, ...path]))
}
