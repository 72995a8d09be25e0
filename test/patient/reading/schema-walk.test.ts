import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { parseJson } from '../../../src/patient/json/json.js'
import { Remarks } from '../../../src/patient/reading/remarks.js'
import { descriptionAt, noteUnknownKeys } from '../../../src/patient/reading/schema-walk.js'

const inner = z.object({ number: z.number() })
const schema = z
  .object({
    word: z.string().describe('a word'),
    deep: z.union([z.string(), inner]).optional().describe('a text or an object'),
    map: z.record(z.string(), inner.describe('an inner one')).optional(),
  })
  .describe('the whole')

function unknownKeys(value: unknown): string[] {
  const remarks = new Remarks(parseJson('p.json', JSON.stringify(value)), false)
  noteUnknownKeys(schema, value, [], remarks)
  return remarks.settle().map(({ path }) => path)
}

describe('the keys that a schema does not know', () => {
  it.each<[unknown, string[]]>([
    [{ word: 'x', deep: { number: 1 } }, []],
    [{ worm: 'x' }, ['/worm']],
    [{ deep: { number: 1, numbers: 2 } }, ['/deep/numbers']],
    [{ deep: 'text', toString: 1 }, ['/toString']],
    [{ map: { anything: { number: 1 } } }, []],
    [['x'], []],
    ['x', []],
    [null, []],
  ])('in %j are %j', (value, expected) => {
    expect(unknownKeys(value)).toEqual(expected)
  })
})

describe('what a schema says of a value', () => {
  it.each([
    [[], 'the whole'],
    [['word'], 'a word'],
    [['deep'], 'a text or an object'],
    [['deep', 'number'], 'a text or an object'],
    [['map', 'x', 'number'], 'an inner one'],
    [['nothing', 'there'], 'the whole'],
  ])('at %j is: %s', (path, expected) => {
    expect(descriptionAt(schema, path)).toBe(expected)
  })

  it('is little where nothing is described', () => {
    expect(descriptionAt(inner, ['number'])).toBe('another value')
  })
})
