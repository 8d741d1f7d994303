import { describe, expect, it } from 'vitest'
import { explain, findMissing } from './systemPackages.mjs'

const bare = {
  platform: 'linux',
  forTests: true,
  hasChromium: false,
  hasDebianChromium: true,
  hasDatabase: false,
  hasMongod: false,
  hasDownloadedMongod: false,
  hasLibcurl: false,
  hasPip: false,
}
const packagesOf = (facts: typeof bare) => findMissing(facts).map(({ package: name }) => name)

describe('what is missing', () => {
  it('on a bare Debian, for the tests', () =>
    expect(packagesOf(bare)).toEqual(['chromium', 'libcurl4', 'python3-pip']))
  it('for the demo: no browser', () =>
    expect(packagesOf({ ...bare, forTests: false })).toEqual(['libcurl4', 'python3-pip']))
  it('for the demo on a database of its own: nothing', () =>
    expect(packagesOf({ ...bare, forTests: false, hasDatabase: true })).toEqual([]))
  it('for the tests a database elsewhere does not help', () =>
    expect(packagesOf({ ...bare, hasDatabase: true })).toContain('libcurl4'))
  it('with a mongod on the PATH: the browser alone', () =>
    expect(packagesOf({ ...bare, hasMongod: true })).toEqual(['chromium']))
  it('with a mongod from before: no pip', () =>
    expect(packagesOf({ ...bare, hasDownloadedMongod: true })).toEqual(['chromium', 'libcurl4']))
  it('on a Mac, which downloads from MongoDB: the browser alone', () => {
    expect(packagesOf({ ...bare, platform: 'darwin', hasDebianChromium: false })).toEqual([null])
  })
  it('nothing', () =>
    expect(packagesOf({ ...bare, hasChromium: true, hasLibcurl: true, hasPip: true })).toEqual([]))
})

describe('the sentence names all of it', () => {
  it('with the apt line of somebody who is not root', () => {
    const sentence = explain(findMissing(bare), { isDebian: true, isRoot: false })
    expect(sentence).toContain('Chromium (for the browser tests), libcurl 4 (for MongoDB), Python 3 with pip')
    expect(sentence).toMatch(
      /sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium libcurl4 python3-pip$/,
    )
  })
  it('on Ubuntu, whose Chromium package is a stub', () => {
    const sentence = explain(findMissing({ ...bare, hasDebianChromium: false }), {
      isDebian: true,
      isRoot: true,
    })
    expect(sentence).toMatch(
      /install -y --no-install-recommends libcurl4 python3-pip; `npx playwright install/,
    )
  })
  it('elsewhere, without apt', () =>
    expect(explain(findMissing(bare), { isDebian: false, isRoot: true })).not.toContain('apt-get'))
})
