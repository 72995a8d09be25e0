import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import {
  bounds,
  boundsIn,
  boundsInWords,
  boundsOf,
  contradicted,
  duration,
  mapBounds,
  names,
} from '../../../src/language/rule/schema.js'

function refuse(path: readonly PropertyKey[], message: string, remedy?: string): never {
  throw new Error(`${path.map(String).join('.')}: ${message} (${String(remedy)})`)
}

function messagesOf(schema: z.ZodType, value: unknown): string[] {
  return schema.safeParse(value).error?.issues.map(({ message }) => message) ?? []
}

describe('a duration', () => {
  it.each([
    ['3 months', { amount: 3, unit: 'months' }],
    ['1 year', { amount: 1, unit: 'years' }],
    ['0 days', { amount: 0, unit: 'days' }],
  ])('%s is read', (text, read) => {
    expect(duration.parse(text)).toEqual(read)
  })

  it.each(['3', '3 moons', '-1 days', '1.5 years', ''])('%j is refused with examples', (text) => {
    expect(messagesOf(duration, text)).toEqual(['expected a duration such as 3 months, 1 year, 60 days or 4 weeks'])
  })

  it('has a pattern that editors know, which accepts what is read', () => {
    const { pattern } = z.toJSONSchema(duration, { io: 'input' })
    const written = new RegExp(pattern ?? '', 'u')
    expect(['3 months', '1 day', '12 weeks', '3', '3 moons', '1.5 years'].map((text) => written.test(text))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })
})

describe('names', () => {
  it.each([{ written: 'rituximab' }, { written: ['rituximab', 'belimumab'] }])('may be $written', ({ written }) => {
    expect(names.parse(written)).toEqual(written)
  })

  it.each([
    { written: 5, message: 'expected a name, or a list of names' },
    { written: [5], message: 'expected a name, or a list of names' },
    { written: '', message: 'must not be empty' },
    { written: [], message: 'must not be empty' },
  ])('are not $written: $message', ({ written, message }) => {
    expect(messagesOf(names, written)).toEqual([message])
  })
})

describe('bounds', () => {
  const all = { 'at-least': 1, 'more-than': 0.5, 'at-most': 9, below: 10, equals: 5 }
  const schema = z.strictObject(bounds)

  it('are read from their keys', () => {
    expect(boundsIn(schema.parse(all))).toEqual({ atLeast: 1, moreThan: 0.5, atMost: 9, below: 10, equals: 5 })
    expect(boundsOf(schema.parse(all), [], { refuse })).toEqual({
      atLeast: 1,
      moreThan: 0.5,
      atMost: 9,
      below: 10,
      equals: 5,
    })
  })

  it('are none where there is no key', () => {
    expect(boundsOf({}, [], { refuse })).toBeUndefined()
  })

  it.each([
    { 'at-least': 5, below: 5 },
    { 'more-than': 5, 'at-most': 5 },
    { 'at-least': 5, 'at-most': 4 },
    { equals: 4, 'at-least': 5 },
    { 'more-than': 5, below: 5 },
  ])('that contradict each other are refused: %j', (keys) => {
    expect(() => boundsOf(keys, ['grade'], { refuse })).toThrow(
      'grade: these bounds can never hold (no number satisfies all of them: correct one, or leave it out)',
    )
  })

  it.each([
    { 'at-least': 5, 'at-most': 5 },
    { 'at-least': 5, below: 5.1 },
  ])('that one number satisfies are not: %j', (keys) => {
    expect(boundsOf(keys, [], { refuse })).toEqual(boundsIn(keys))
  })

  it('can be refused for reasons of their user', () => {
    expect(() => contradicted(['age'], refuse)).toThrow('age: these bounds can never hold')
  })

  it('are changed each in the same way', () => {
    expect(mapBounds({ atLeast: 2, below: 3 }, (limit) => limit * 10)).toEqual({ atLeast: 20, below: 30 })
  })

  it('read with their unit', () => {
    expect(boundsInWords(boundsIn(all), 'g/L')).toBe(
      'at least 1 g/L and more than 0.5 g/L and at most 9 g/L and below 10 g/L and exactly 5 g/L',
    )
    expect(boundsInWords({ atLeast: 4 })).toBe('at least 4')
  })
})
