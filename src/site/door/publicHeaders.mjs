/**
 * What every public answer says about itself. Header names in lower case: Next appends them as they are.
 *
 * A shared cache may keep a page for five seconds, never longer while the origin answers, and for a day while
 * the origin is down; a browser asks each time.
 */
export const CACHE_CONTROL = 'public, max-age=0, s-maxage=5, stale-while-revalidate=0, stale-if-error=86400'

/** No script, nothing from elsewhere: a reader's page is a document. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export const SECURITY_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()',
  'cross-origin-opener-policy': 'same-origin',
}

/**
 * The headers of a page with this status. What is not an answer about content (an outage) is kept by nobody.
 *
 * @param {number} status
 * @returns {Record<string, string>}
 */
export const publicHeaders = (status) => ({
  ...SECURITY_HEADERS,
  'cache-control': status >= 500 ? 'no-store' : CACHE_CONTROL,
})
