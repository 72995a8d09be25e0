import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findKeyFaults } from '../../../src/patient/json/keys.js'
import { DEEPEST, findTooDeep } from '../../../src/patient/json/nesting.js'
import { isPlain } from '../../../src/patient/json/plain-text.js'

describe('a JSON text is plain', () => {
  it.each([
    '{}',
    '[]',
    'null',
    '{"name": "a", "labs": [{"name": 1}, {"name": 2}], "x": {"name": {"name": 3}}, "y": "\\"name\\": \\\\"}',
    `${'['.repeat(DEEPEST)}${']'.repeat(DEEPEST)}`,
    '{"constructed": 1, "prototypes": 2}',
  ])('when it is %s', (text) => {
    expect(isPlain(text)).toBe(true)
  })

  it.each([
    ['a key stands twice', '{"a": 1, "b": {"b": 2}, "a": 3}'],
    ['a key stands twice further in', '{"labs": [{"c": 1}, {"a": 1, "b": [{}], "a": 2}]}'],
    ['a key is written with a backslash', '{"\\u0061": 1}'],
    ['a key is forbidden', '{"a": {"__proto__": 1}}'],
    ['there are too many levels', `${'['.repeat(DEEPEST + 1)}${']'.repeat(DEEPEST + 1)}`],
  ])('not when %s', (_what, text) => {
    expect(isPlain(text)).toBe(false)
  })

  it('without being JSON, too: that is for the parser to say', () => {
    expect(isPlain('}{"a": 1, "b')).toBe(true)
  })

  it('only if there is nothing in it that would be refused', () => {
    const key = fc.constantFrom('"a"', '"b"', '"\\u0061"', '"__proto__"', '"prototype"', '"a:{"')
    const { value } = fc.letrec<{ value: string }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('1', 'null', '"\\\\"', '"\\":"', '"}"'),
        fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join()}]`),
        fc
          .array(fc.tuple(key, tie('value')), { maxLength: 3 })
          .map((members) => `{${members.map(([name, part]) => `${name} : ${part}`).join()}}`),
      ),
    }))
    fc.assert(
      fc.property(value, (text) => {
        const isRefused = findKeyFaults(text).length > 0 || findTooDeep(text) !== undefined
        if (isPlain(text)) expect(isRefused).toBe(false)
        else expect(isRefused || text.includes('u0061')).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
