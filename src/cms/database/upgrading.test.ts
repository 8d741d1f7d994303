import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = new URL('./', import.meta.url)
const guide = readFileSync(new URL('../../../docs/upgrading.md', import.meta.url), 'utf8')

/** `5 documentLock.int.test.ts`: the landmines that tests are named after. */
const tested = readdirSync(folder)
  .filter((file) => file.endsWith('.int.test.ts'))
  .flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/(?:it|describe)\(\s*'landmine (\d+)/g)].map(
      ([, number]) => `${number} ${file}`,
    ),
  )

const listed = guide.split('\n').flatMap((row) => {
  const number = /^\| (\d+):/.exec(row)?.[1]
  return number
    ? [...row.matchAll(/database\/(\w+\.int\.test\.ts)\)/g)].map(([, file]) => `${number} ${file}`)
    : []
})

it('docs/upgrading.md lists every landmine that a test is named after', () => {
  expect(tested.length).toBeGreaterThan(10)
  expect(tested.filter((test) => !listed.includes(test))).toEqual([])
})
it('and names no test that is not there', () => {
  const alsoThere = ['18 crash.int.test.ts'] // the rows that survive the kill of landmine 7
  expect(listed.filter((test) => !tested.includes(test) && !alsoThere.includes(test))).toEqual([])
})
