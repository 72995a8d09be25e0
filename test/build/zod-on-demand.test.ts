import { describe, expect, it } from 'vitest'
import * as zod from 'zod'
import { readPlainly, UNUSUAL } from '../../src/patient/form/plain-form.js'
import * as onDemand from '../../scripts/build/zod-on-demand.mjs'

/** A script has no types of its own; that it does what those of zod promise is what is tested here. */
const standIn = onDemand as unknown as typeof zod
const classes: typeof zod = { ...zod }

/** One schema of each kind that the program describes. */
function schemasOf(z: typeof zod): Record<string, zod.ZodType> {
  const name = z.string().regex(/\S/u, { error: 'a name' })
  const entry = z.object({ name, grade: z.int().min(1).max(5).optional(), tags: z.array(name).default([]) })
  const tree = z.strictObject({
    label: z.string().meta({ description: 'a label' }),
    get parts() {
      return z.array(tree).optional()
    },
  })
  return {
    text: z.string().min(1, 'must not be empty'),
    name,
    number: z.number().gt(0).nullable(),
    share: z.number().nonnegative().max(1),
    factor: z.number().positive(),
    choice: z.enum(['one', 'two']),
    literal: z.literal('ignored'),
    union: z.union([z.string(), z.number(), z.array(z.boolean())], { error: 'one of several' }),
    map: z.record(name, z.unknown()),
    pair: z.tuple([z.number(), z.number()]).refine(([low, high]) => low < high, 'the lower bound comes first'),
    strict: z.strictObject({ day: z.iso.date(), flag: z.boolean().optional().describe('a flag') }),
    loose: z.looseObject({ a: z.string().optional() }),
    entry,
    part: entry.pick({ name: true }),
    rest: entry.omit({ name: true }),
    keys: entry.keyof(),
    others: z.object({ a: z.number() }).catchall(z.string()),
    doubled: z.number().transform((value, context) => {
      if (value < 10) return value * 2
      context.addIssue({ code: 'custom', message: 'too much' })
      return z.NEVER
    }),
    checked: entry.superRefine(({ name: given }, context) => {
      if (given === 'x') context.addIssue({ code: 'custom', message: 'no x', path: ['name'] })
    }),
    tree,
  }
}

const VALUES: readonly unknown[] = [
  [undefined, null, true, 0, 0.5, 3, 12, -1, '', ' ', 'one', 'ignored', 'name', '2026-03-01'],
  [[], [1, 2], [2, 1], ['a'], [true]],
  [{}, { name: 'x' }, { name: 'a', grade: 3 }, { name: 'a', grade: 9 }, { name: ' ' }, { a: 1, b: 'c' }],
  [{ a: 1, b: 2 }, { day: '2026-03-01' }, { day: '2026-02-30', flag: 1 }, { day: '2026-03-01', other: 1 }],
  [
    { label: 'a', parts: [{ label: 'b' }] },
    { label: 'a', parts: [{ label: 1 }] },
  ],
].flat()

const KINDS = ['ZodString', 'ZodNumber', 'ZodNumberFormat', 'ZodEnum', 'ZodLiteral', 'ZodObject', 'ZodUnion'] as const
const MORE_KINDS = [
  'ZodRecord',
  'ZodArray',
  'ZodOptional',
  'ZodDefault',
  'ZodPipe',
  'ZodBoolean',
  'ZodUnknown',
] as const

describe('a schema that is made on demand', () => {
  const real = schemasOf(zod)
  const lazy = schemasOf(standIn)

  it.each(Object.keys(real))('reads as the one of the library does: %s', (name) => {
    for (const value of VALUES) {
      const [one, other] = [real[name]?.safeParse(value), lazy[name]?.safeParse(value)]
      expect([other?.success, other?.data, other?.error?.issues], `${name} of ${JSON.stringify(value)}`).toEqual([
        one?.success,
        one?.data,
        one?.error?.issues,
      ])
    }
  })

  it.each(Object.keys(real))('is of the same classes: %s', (name) => {
    for (const kind of [...KINDS, ...MORE_KINDS]) {
      const isOne = real[name] instanceof classes[kind]
      expect([kind, lazy[name] instanceof standIn[kind]]).toEqual([kind, isOne])
      expect([kind, real[name] instanceof standIn[kind]]).toEqual([kind, isOne])
    }
  })

  it.each(['strict', 'entry', 'tree', 'keys', 'union', 'map'])('is printed as the same JSON Schema: %s', (name) => {
    const [one, other] = [real[name], lazy[name]]
    if (one === undefined || other === undefined) throw new Error(`there is no ${name}`)
    expect(standIn.toJSONSchema(other, { io: 'input' })).toEqual(zod.toJSONSchema(one, { io: 'input' }))
    expect(standIn.globalRegistry.get(other)).toEqual(zod.globalRegistry.get(one))
    expect(other.description).toBe(one.description)
  })

  it.each(['parse', 'safeParse', 'z.safeParse'])('is shown what is read as it is, however much it is: %s', (way) => {
    let looks = 0
    const inner = Object.defineProperty({}, 'a', { enumerable: true, get: () => (looks += 1) })
    const data = { x: { inner } }
    const map = standIn.record(standIn.string(), standIn.unknown())
    if (way === 'parse') expect(map.parse(data)['x']).toBe(data.x)
    else expect((way === 'safeParse' ? map.safeParse(data) : standIn.safeParse(map, data)).data?.['x']).toBe(data.x)
    expect(looks).toBe(0)
  })

  it('is walked through without being made', () => {
    const { entry } = lazy
    if (!(entry instanceof standIn.ZodObject)) throw new Error('it is an object')
    expect(Object.keys(entry.shape)).toEqual(['name', 'grade', 'tags'])
    expect(readPlainly(standIn.boolean(), 'no')).toBe(UNUSUAL)
  })
})
