const PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:']

/** A link target that a reader may follow: the web, a mail, a call. Anything else is no link at all. */
export const safeHref = (href: string): string | null => {
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  return PROTOCOLS.includes(url.protocol) ? url.href : null
}
