import { describe, expect, it } from 'vitest'
import { mirrors } from './mirrors.js'
import { broken } from './invented.js'

describe('mirrors', () => {
  it('finds a file that decides something and has no test', () => {
    const texts = {
      'src/kernel/day.ts': 'export function dayOf() {}',
      'src/kernel/span.ts': 'export const span = 1',
      'test/kernel/span.test.ts': '',
      'src/report/text.ts': 'export const text = 1',
    }
    expect(broken(mirrors, texts)).toEqual(['src/kernel/day.ts:1 test/kernel/day.test.ts is missing'])
  })

  it.each([
    [
      'types',
      "import type { Day } from './day.js'\n\n/** const */\nexport interface Span {\n  let: Day\n}\nexport type A = 'class'\n",
      [],
    ],
    [
      'a value',
      'export type A = 1\nexport const a: A = 1\n',
      ['src/facts/fact.ts:1 test/facts/fact.test.ts is missing'],
    ],
    ['a class', 'export abstract class A {}\n', ['src/facts/fact.ts:1 test/facts/fact.test.ts is missing']],
  ])('looks at what a file holds: %s', (_what, text, expected) => {
    expect(broken(mirrors, { 'src/facts/fact.ts': text })).toEqual(expected)
  })
})
