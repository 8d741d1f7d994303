import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const site = {
  poweredByHeader: false,
  // The proxy must see what only Next's client runtime asks for, to refuse it.
  skipProxyUrlNormalize: true,
  // Readers get every page through this door: no script, a strict policy, stale when it must be.
  cacheHandler: fileURLToPath(new URL('./src/site/door/cacheHandler.mjs', import.meta.url)),
  cacheMaxMemorySize: 0,
  // Readers get the files that an edition names, byte for byte.
  images: { unoptimized: true },
  experimental: { serverActions: { bodySizeLimit: '5mb' } },
}

const config = withPayload(site, { devBundleServerPackages: false })

/**
 * Payload asks browsers for their colour scheme on every path, which splits caches and costs a first visit a second
 * request. Only the desk needs it.
 */
const deskHeaders = async () => {
  const everywhere = (await config.headers?.()) ?? []
  return everywhere.map((rule) => (rule.source === '/:path*' ? { ...rule, source: '/admin/:path*' } : rule))
}

const nextConfig = { ...config, headers: deskHeaders }

export default nextConfig
