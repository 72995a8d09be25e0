import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { check } from '../../../src/patient/reading/check.js'
import { parseJson } from '../../../src/patient/json/json.js'
import { Remarks } from '../../../src/patient/reading/remarks.js'
import { faultsOf, marked } from '../faults.js'

const schema = z.object({
  word: z.string().describe('a word'),
  count: z.int().optional().describe('how many'),
  kind: z.enum(['first', 'second']).optional().describe('the kind'),
  only: z.literal('absent').optional().describe('absent or nothing'),
  deep: z
    .union([z.string(), z.object({ number: z.number() })])
    .optional()
    .describe('a text or an object'),
  many: z.array(z.boolean()).optional().describe('a list of yes or no'),
})

function complaints(value: object, isShort = false): string[] {
  const source = parseJson('p.json', JSON.stringify({ at: value }))
  return faultsOf(() => {
    const remarks = new Remarks(source, true)
    check(schema, value, ['at'], remarks, isShort)
    remarks.settle()
  }).map(({ place, message, remedy }) => `${marked(place)} → ${message} (${remedy ?? ''})`)
}

describe('the check of a form', () => {
  it('gives what the schema reads, and nothing when something is wrong', () => {
    const remarks = new Remarks(parseJson('p.json', '{}'), false)
    expect(check(schema, { word: 'x', count: 2 }, [], remarks)).toEqual({ word: 'x', count: 2 })
    expect(check(schema, { word: 5 }, [], remarks)).toBeUndefined()
  })

  it.each([
    [{}, '{ → /at/word is missing (write here: a word)'],
    [{ word: 5 }, '5 → /at/word: expected a text, found the number 5 (write here: a word)'],
    [{ word: null }, 'null → /at/word: expected a text, found null (leave the key out where the value is not known)'],
    [
      { word: 'x', count: 1.5 },
      '1.5 → /at/count: expected a whole number, found the number 1.5 (write here: how many)',
    ],
    [
      { word: 'x', kind: 'firs' },
      `"firs" → /at/kind: expected one of first, second, found 'firs' (did you mean 'first'?)`,
    ],
    [{ word: 'x', kind: 'x' }, `"x" → /at/kind: expected one of first, second, found 'x' (write here: the kind)`],
    [{ word: 'x', kind: 3 }, '3 → /at/kind: expected one of first, second, found the number 3 (write here: the kind)'],
    [{ word: 'x', only: 'x' }, `"x" → /at/only: expected absent, found 'x' (write here: absent or nothing)`],
    [{ word: 'x', many: 'x' }, `"x" → /at/many: expected a list, found 'x' (write here: a list of yes or no)`],
    [
      { word: 'x', many: [true, 2] },
      '2 → /at/many/1: expected true or false, found the number 2 (write here: a list of yes or no)',
    ],
  ])('tells what is wrong, what was expected and what was found: %j', (value, expected) => {
    expect(complaints(value)).toEqual([expected])
  })

  it.each([
    [{ deep: 5 }, '5 → /at/deep: expected a text or an object, found the number 5 (write here: a text or an object)'],
    [{ deep: {} }, '{ → /at/deep/number is missing (write here: a text or an object)'],
    [
      { deep: { number: 'x' } },
      `"x" → /at/deep/number: expected a number, found 'x' (write here: a text or an object)`,
    ],
  ])('decides between several forms by the type of what is there: %j', (value, expected) => {
    expect(complaints({ word: 'x', ...value })).toEqual([expected])
  })

  it('tells everything that is wrong at once, with the keys that are not known', () => {
    expect(complaints({ wrod: 'x', count: '1' }).map((complaint) => complaint.replace(/ \(.*/u, ''))).toEqual([
      '{ → /at/word is missing',
      `"wrod" → 'wrod' is not a known key`,
      `"1" → /at/count: expected a number, found '1'`,
    ])
  })

  it('puts what is wrong with a short form at the short form itself', () => {
    expect(complaints({ word: 5 }, true)).toEqual(['{ → /at: expected a text, found the number 5 (write here: a word)'])
  })
})
