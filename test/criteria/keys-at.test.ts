import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { keysAt } from '../../src/criteria/keys-at.js'
import { trialSchema } from '../../src/criteria/schema.js'

const inner = z.strictObject({ x: z.string(), y: z.string() })
const schema = z.strictObject({
  plain: z.string(),
  object: inner,
  maybe: inner.optional(),
  usual: inner.default({ x: '', y: '' }),
  changed: inner.transform(({ x }) => x),
  list: z.array(inner),
  open: z.object({ x: z.string() }).catchall(inner),
  named: z.record(z.string(), inner),
  loose: z.object({ x: z.string() }),
  either: z.union([z.string(), inner, z.strictObject({ z: z.string() })]),
})

describe('the keys at a path of a schema', () => {
  it.each<[string, PropertyKey[], string[]]>([
    ['its own', [], Object.keys(schema.shape)],
    ['those of an object', ['object'], ['x', 'y']],
    ['those of an optional object', ['maybe'], ['x', 'y']],
    ['those of an object with a default', ['usual'], ['x', 'y']],
    ['those of an object that becomes something else', ['changed'], ['x', 'y']],
    ['those of an entry of a list', ['list', 3], ['x', 'y']],
    ['those of a value in a record', ['named', 'any'], ['x', 'y']],
    ['those of whatever else a map may hold', ['open', 'any'], ['x', 'y']],
    ['those of every form', ['either'], ['x', 'y', 'z']],
    ['none of a list itself', ['list'], []],
    ['none of a record itself', ['named'], []],
    ['none of a text', ['plain'], []],
    ['none of what is not known', ['other', 'x'], []],
    ['none of what a map leaves unread', ['loose', 'any'], []],
    ['none of what every object has', ['constructor'], []],
  ])('are %s', (_what, path, expected) => {
    expect(keysAt(schema, path)).toEqual(expected)
  })

  it('are those of a trial file and of its criteria', () => {
    expect(keysAt(trialSchema, ['source'])).toContain('registry')
    expect(keysAt(trialSchema, ['exclusion', 0])).toContain('otherwise')
  })
})
