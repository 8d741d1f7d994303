import type { ReactNode } from 'react'
import '@/site/tokens.css'
import '@/site/base.css'
import { fontClasses } from '@/site/fonts'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** The document itself. Its language is the first segment of the address; the proxy lets no other through. */
export default async function SiteLayout({ children, params }: Props) {
  const { locale } = await params
  return (
    <html lang={locale === 'fr' ? 'fr' : 'en'} className={fontClasses}>
      <body>{children}</body>
    </html>
  )
}
