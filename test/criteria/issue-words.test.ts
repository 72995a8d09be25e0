import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { misfit } from '../../src/criteria/issue-words.js'

/** Message and remedy of the first issue that the schema finds. */
function words(schema: z.ZodType, value: unknown, step: PropertyKey | undefined = 'key'): (string | undefined)[] {
  const [issue] = schema.safeParse(value).error?.issues ?? []
  if (issue === undefined) return []
  const { message, remedy } = misfit(issue, value, step)
  return [message, remedy]
}

const choice = z.enum(['complete', 'partial'])
const names = z.union([z.string().min(1), z.array(z.string())])

describe('what is wrong with a value', () => {
  it.each<[string, z.ZodType, unknown, string, string | undefined]>([
    ['a number for a text', z.string(), 250, 'expected a text, found 250', 'put it in quotes'],
    ['true for a text', z.string(), true, 'expected a text, found true', 'put it in quotes'],
    ['a list for a text', z.string(), ['a'], 'expected a text, found a list', undefined],
    ['a text for a number', z.number(), 'many', "expected a number, found 'many'", undefined],
    ['no number at all', z.number(), NaN, 'expected a number, found NaN', undefined],
    ['a number without end', z.number(), Infinity, 'expected a number, found Infinity', undefined],
    ['a part of a number', z.int(), 1.5, 'expected a whole number, found 1.5', undefined],
    ['a text for yes or no', z.boolean(), 'no', "expected true or false, found 'no'", undefined],
    [
      'a text for a list',
      z.array(z.string()),
      'a',
      "expected a list, found 'a'",
      'write a list: a dash before each entry, or [ ] around them all',
    ],
    ['a map for a list', z.tuple([z.string()]), { a: 1 }, 'expected a list, found a map of keys', undefined],
    [
      'a map for a list of any length',
      z.array(z.string()),
      { a: 1 },
      'expected a list, found a map of keys',
      'write a list: a dash before each entry, or [ ] around them all',
    ],
    ['a list for a map', z.strictObject({}), [], 'expected a map of keys, found a list', undefined],
    ['a text for a record', z.record(z.string(), z.string()), 'a', "expected a map of keys, found 'a'", undefined],
    [
      'a limit of normal for a number',
      z.number(),
      '2 x uln',
      "expected a number, found '2 x uln'",
      'write how many times it, and beside that times: ULN',
    ],
    [
      'a number with its unit',
      z.int(),
      '10 mg/day',
      "expected a number, found '10 mg/day'",
      'write the number alone; its unit has a key of its own',
    ],
    ['a word for a number', z.number(), 'ten', "expected a number, found 'ten'", undefined],
    ['a number for a truth', z.boolean(), '1', "expected true or false, found '1'", undefined],
    ['what has no word of ours', z.date(), 'a', "expected date, found 'a'", undefined],
    ['a wrong choice', choice, 'none', "'none' is not possible here", 'one of: complete, partial'],
    ['a misspelt choice', choice, 'compleet', "'compleet' is not possible here", 'one of: complete, partial'],
    ['a number for a choice', choice, 1, '1 is not possible here', 'one of: complete, partial'],
    ['no form of several', names, 5, 'expected a text or a list, found 5', 'put it in quotes'],
    ['no form of several, a map', names, { a: 1 }, 'expected a text or a list, found a map of keys', undefined],
    [
      'no form of other kinds',
      z.union([choice, z.number()]),
      true,
      'expected one of complete, partial or a number, found true',
      undefined,
    ],
    [
      'no form, said by the schema',
      z.union([z.string(), z.array(z.string())], 'expected a name'),
      5,
      'expected a name (found 5)',
      'put it in quotes',
    ],
    ['an empty text', z.string().min(1), '', 'the text is empty', undefined],
    ['a short list', z.array(z.string()).min(2), ['a'], 'expected at least 2 entries', undefined],
    ['a short list, said by the schema', z.array(z.string()).min(2, 'needs two'), [], 'needs two', undefined],
    ['a long list', z.array(z.string()).max(1), ['a', 'b'], 'expected at most 1 entry', undefined],
    ['a small number', z.number().min(1), 0, 'expected at least 1, found 0', undefined],
    ['a number that is not positive', z.number().positive(), 0, 'expected more than 0, found 0', undefined],
    ['a large number', z.int().max(9), 10, 'expected at most 9, found 10', undefined],
    [
      'a small number, of which the schema says what is counted',
      z.int('a whole number of years').min(0),
      -5,
      'expected a whole number of years, at least 0, found -5',
      undefined,
    ],
    ['a number at an open limit', z.number().lt(9), 9, 'expected less than 9, found 9', undefined],
    ['another form of text', z.string().regex(/^a$/u, 'expected an a'), 'b', "expected an a (found 'b')", undefined],
    ['a value that a rule refuses', z.number().refine(() => false, 'odd'), 3, 'odd (found 3)', undefined],
    ['a map that a rule refuses', z.looseObject({}).refine(() => false, 'say when'), { a: 1 }, 'say when', undefined],
    ['a missing key', z.string(), undefined, "'key' is missing", 'add key: …'],
    ['a missing choice', choice, undefined, "'key' is missing", 'add key: one of complete, partial'],
    ['a key without value', z.string(), null, "'key' has no value", 'write key: …'],
  ])('%s', (_what, schema, value, message, remedy) => {
    expect(words(schema, value)).toEqual([message, remedy])
  })

  it('an empty entry of a list', () => {
    expect(words(z.string(), null, 2)).toEqual(['an entry of the list is empty', 'fill it in, or remove it'])
  })

  it('an empty file', () => {
    const issues = z.strictObject({}).safeParse(null).error?.issues ?? []
    expect(issues.map((issue) => misfit(issue, null, undefined))).toEqual([{ message: 'the file is empty' }])
  })

  it('a long text is cut', () => {
    expect(words(z.number(), 'x'.repeat(500))[0]).toBe(`expected a number, found '${'x'.repeat(60)}…'`)
  })
})
