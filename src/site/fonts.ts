import localFont from 'next/font/local'

/**
 * The two faces, self-hosted, latin, with the weight axis alone. The upright ones are preloaded; italics come when a
 * page has some. Each has a fallback of the same measure, so that nothing jumps when the real one arrives.
 */
const serif = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  weight: '200 800',
  style: 'normal',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
  variable: '--font-serif-upright',
})

const serifItalic = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
  weight: '200 800',
  style: 'italic',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
  variable: '--font-serif-italic',
})

const sans = localFont({
  src: '../../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  weight: '400 700',
  style: 'normal',
  display: 'swap',
  adjustFontFallback: 'Arial',
  variable: '--font-sans',
})

/** The class names that bring the faces to a document. */
export const fontClasses = [serif.variable, serifItalic.variable, sans.variable].join(' ')
