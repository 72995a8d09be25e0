import { describe, expect, it } from 'vitest'
import { seekAnalyte } from '../../../src/language/measurement/analyte.js'
import type { Test } from '../../../src/language/measurement/judge-result.js'
import { boundsTest, requiredBounds, testOf } from '../../../src/language/measurement/required-result.js'
import { compilerOf } from '../evaluate.js'

const compiler = compilerOf()
const analyte = (name: string): ReturnType<typeof seekAnalyte> => seekAnalyte(name, 'lab', 'lab', compiler)

describe('what a result must be', () => {
  it.each<[string, Parameters<typeof testOf>[0], Test]>([
    ['HBsAg', { is: 'indeterminate' }, { kind: 'sign', sign: 'indeterminate' }],
    ['hepatitis B serology', { is: 'negative' }, { kind: 'sign', sign: 'negative' }],
    ['ALT', { 'at-most': 3, times: 'ULN' }, { kind: 'limit', bounds: { atMost: 3 }, limit: 'ULN', unit: 'U/L' }],
    [
      'IgG',
      { below: 600, unit: 'mg/dL' },
      {
        kind: 'bounds',
        bounds: { below: 6 },
        written: { below: 600 },
        unit: 'mg/dL',
        conversion: { factor: 0.01, offset: 0 },
        titre: false,
      },
    ],
    [
      'ANA',
      { 'at-least': 80 },
      {
        kind: 'bounds',
        bounds: { atLeast: 80 },
        written: { atLeast: 80 },
        unit: undefined,
        conversion: { factor: 1, offset: 0 },
        titre: true,
      },
    ],
  ])('of %s by %j', (name, keys, test) => {
    expect(testOf(keys, analyte(name), compiler)).toEqual(test)
  })

  it.each<[string, Parameters<typeof testOf>[0], string]>([
    ['IgG', {}, 'say what the result must be'],
    ['IgG', { is: 'positive', below: 6, unit: 'g/L' }, 'say what the result must be'],
    ['tuberculosis test', { below: 6 }, 'a panel of several tests has no number'],
    ['ALT', { below: 6, unit: 'U/L', times: 'ULN' }, 'multiples of the ULN have no unit'],
    ['HBsAg', { is: 'positive', unit: 'U/L' }, 'unit says something about bounds, and here are none'],
    ['HBsAg', { is: 'positive', times: 'ULN' }, 'times says something about bounds, and here are none'],
  ])('of %s is refused: %j', (name, keys, message) => {
    expect(() => testOf(keys, analyte(name), compiler)).toThrow(message)
  })
})

describe('bounds', () => {
  it('that a rule must give are refused where it gives none, or none that can hold', () => {
    expect(requiredBounds({ below: 6 }, [], compiler)).toEqual({ below: 6 })
    expect(() => requiredBounds({}, [], compiler)).toThrow('say what the result must be')
    expect(() => requiredBounds({ below: 6, 'at-least': 6 }, [], compiler)).toThrow('these bounds can never hold')
  })

  it('are kept in the unit of the analyte', () => {
    expect(boundsTest({ atLeast: 7 }, '%', analyte('HbA1c'), compiler).bounds).toEqual({ atLeast: 53.01 })
    expect(boundsTest({ below: 2 }, undefined, analyte('INR'), compiler).bounds).toEqual({ below: 2 })
  })

  it.each([
    ['IgG', undefined, 'the bounds need a unit'],
    ['anti-dsDNA', undefined, 'anti-dsDNA has no unit of its own'],
    ['IgG', 'mmHg', "'mmHg' is not a unit of IgG"],
  ])('of %s in %s are refused', (name, unit, message) => {
    expect(() => boundsTest({ below: 6 }, unit, analyte(name), compiler)).toThrow(message)
  })
})

describe('a unit that is not one of the result', () => {
  const told = {
    ...compiler,
    refuse: (_path: readonly PropertyKey[], message: string, remedy = 'no remedy'): never => {
      throw new Error(`${message} (${remedy})`)
    },
  }

  it.each([
    ['%', 'hba1c', "did you mean 'HbA1c'?"],
    ['mmHg', 'hba1c', 'no remedy'],
    ['%', undefined, 'no remedy'],
  ])('%s, of what is also told in percent as %s: %s', (unit, inPercent, remedy) => {
    expect(() => boundsTest({ below: 70 }, unit, { ...analyte('platelets'), inPercent }, told)).toThrow(`(${remedy})`)
  })
})
