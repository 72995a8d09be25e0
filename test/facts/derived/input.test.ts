import { describe, expect, it } from 'vitest'
import { between, exactly, type Range } from '../../../src/kernel/range.js'
import type { Span } from '../../../src/kernel/span.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import type { Measurement } from '../../../src/facts/fact.js'
import {
  amountIn,
  amountOf,
  closest,
  heightNear,
  inexactDates,
  inputsOf,
  inWords,
  isExact,
  plausibleHeights,
  whyUnusable,
  type Input,
} from '../../../src/facts/derived/input.js'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import type { Analyte } from '../../../src/facts/analyte.js'
import { analyte, temperature } from '../invented-analytes.js'
import { creatinine, height, result, span, vocabulary } from './record.js'

const DAY = '2025-05-20'

function of(value: string): Measurement {
  return result(creatinine, value, DAY)
}

describe('an amount in the unit of an equation', () => {
  it.each<[string, Range]>([
    ['0.9 mg/dL', exactly(0.9)],
    ['79.56 umol/L', exactly(0.9)],
    ['0.07956 mmol/L', exactly(0.9)],
    ['9 mg/L', exactly(0.9)],
    // InsightRX/clinPK, tests/testthat/test_convert_creat_unit.R, which takes 88.40 to 88.42 µmol/L for 1 mg/dL
    ['84 umol/L', exactly(0.950226244343891)],
    ['0.8–1.2 mg/dL', between(0.8, 1.2)],
    ['<0.5 mg/dL', { low: 0, high: 0.5, lowOpen: true, highOpen: true }],
    ['≤0.5 mg/dL', { low: 0, high: 0.5, lowOpen: true, highOpen: false }],
    ['>5 mg/dL', { low: 5, high: Infinity, lowOpen: true, highOpen: true }],
    ['≥5 mg/dL', { low: 5, high: Infinity, lowOpen: false, highOpen: true }],
  ])('%s', (written, expected) => {
    expect(amountIn(of(written), 'mg/dL')).toEqual(expected)
  })

  it.each([
    [84, 0.95],
    [85, 0.96152],
    [86, 0.972832],
    [106.082, 1.2],
  ])('%d µmol/L is about %d mg/dL, as others convert it', (micromoles, expected) => {
    const amount = amountIn(of(`${micromoles} umol/L`), 'mg/dL')
    expect(Math.abs((amount?.low ?? 0) - expected)).toBeLessThanOrEqual(0.001)
  })

  it('is the same whatever the zero of the scale', () => {
    const warm = result(temperature, '98.6 [degF]', DAY)
    expect(amountIn(warm, '[degF]')).toEqual(exactly(98.6))
  })

  it.each<[string, Measurement, string]>([
    ['a word', of('normal'), "creatinine is recorded as 'normal'"],
    ['what was set aside', of('9000 umol/L'), 'creatinine was set aside: 9000 umol/L is implausible'],
    ['what has no unit', of('0.9'), 'creatinine was set aside: no unit'],
    ['nothing', { ...of('0.9 mg/dL'), value: { kind: 'quantity', range: exactly(0) } }, "recorded as '0.9 mg/dL'"],
    ['what the vocabulary cannot convert', result(height, '150 cm', DAY), "height is recorded as '150 cm'"],
  ])('is not: %s', (_sentence, measurement, why) => {
    expect(amountIn(measurement, 'mg/dL')).toBeUndefined()
    expect(whyUnusable(measurement)).toContain(why)
  })
})

describe('inputs', () => {
  it('are amounts with a date', () => {
    const heights = [result(height, '150 cm', DAY), result(height, '1.5 m', undefined), result(height, 'normal', DAY)]
    expect(inputsOf(heights, 'cm')).toEqual([{ measurement: heights[0], on: span(DAY), amount: exactly(150) }])
    expect(inputsOf(undefined, 'cm')).toEqual([])
  })

  it('are said one after the other', () => {
    expect(inWords([of('62 umol/L'), result(height, '150 cm', DAY)])).toBe('creatinine 62 umol/L and height 150 cm')
    const heights = [result(height, '150 cm', DAY), result(height, '150 cm', DAY), result(height, '151 cm', DAY)]
    expect(inWords(heights)).toBe('height 150 cm and height 151 cm')
  })
})

describe('one visit', () => {
  it.each([
    ['2025-05-20', '2025-05-20', true],
    ['2025-04-20', '2025-05-20', true],
    ['2025-06-19', '2025-05-20', true],
    ['2025-04-19', '2025-05-20', false],
    ['2025-06-20', '2025-05-20', false],
    ['2025-05', '2025-05-20', true],
    ['2025-04', '2025-05-20', false],
    ['2025', '2025-05-20', false],
  ])('%s and %s: %s', (one, other, expected) => {
    const isNear = (date: string, day: string): boolean =>
      closest(inputsOf([result(height, '150 cm', date)], 'cm'), span(day)).length > 0
    expect(isNear(one, other)).toBe(expected)
    expect(isNear(other, one)).toBe(expected)
  })
})

describe('the closest in time', () => {
  const near = (dates: readonly string[], fromAfar?: (input: Input) => Truth): (string | undefined)[] => {
    const heights = dates.map((date, place) => result(height, `${150 + place} cm`, date))
    return closest(inputsOf(heights, 'cm'), span(DAY), fromAfar).map(({ measurement }) => measurement.written)
  }

  it.each<[string, readonly string[], readonly string[]]>([
    ['is one', ['2025-05-01', '2025-05-18', '2025-05-25'], ['151 cm']],
    ['is on either side', ['2025-05-18', '2025-05-22', '2025-05-25'], ['150 cm', '151 cm']],
    ['may be any of those whose date leaves it open', ['2025-05', '2025-05-22', '2025-05-25'], ['150 cm', '151 cm']],
    ['may be one that is perhaps of the visit', ['2025-05-01', '2025-06', '2025-04'], ['150 cm', '151 cm']],
    ['must count', ['2025-04-19', '2025'], []],
    ['of none is none', [], []],
  ])('%s', (_sentence, dates, expected) => {
    expect(near(dates)).toEqual(expected)
  })

  const spring: Span = { first: span('2025-04-01').first, last: span('2025-06-09').last }

  it.each<[string, Span, readonly string[], readonly string[]]>([
    ['is of a visit on any of its days', spring, ['2025-04-20', '2025-05-20'], ['150 cm', '151 cm']],
    ['is of no visit on one of them', spring, ['2025-04-08', '2025-06-09'], []],
    ['is closer than another on each of them', span('2025-05'), ['2025-05-10', '2025-07'], ['150 cm']],
    ['is of none of any day of the past', { ...spring, first: -Infinity }, ['2025-04-20', '2025-05-20'], []],
  ])('%s', (_sentence, on, dates, expected) => {
    const heights = dates.map((date, place) => result(height, `${150 + place} cm`, date))
    expect(closest(inputsOf(heights, 'cm'), on).map(({ measurement }) => measurement.written)).toEqual(expected)
  })

  it.each<[string, Truth, readonly string[], readonly string[]]>([
    ['counts', TRUE, ['2024-01-10', '2023-01-10'], ['150 cm']],
    ['may count, beside one of the visit', UNKNOWN, ['2025-05-10', '2024'], ['150 cm']],
    ['may count, alone', UNKNOWN, ['2024-01-10'], []],
    ['does not count', FALSE, ['2024-01-10'], []],
  ])('from afar %s', (_sentence, truth, dates, expected) => {
    expect(near(dates, () => truth)).toEqual(expected)
  })

  it('from afar may be one that perhaps counts, before one that surely does', () => {
    const truthOf = ({ measurement }: Input): Truth => (measurement.written === '150 cm' ? TRUE : UNKNOWN)
    expect(near(['2024-01-10', '2025-03-10', '2023-01-10'], truthOf)).toEqual(['150 cm', '151 cm'])
  })

  it('leaves all their amounts open', () => {
    const inputs = inputsOf([result(height, '150 cm', DAY), result(height, '<160 cm', DAY)], 'cm')
    expect(amountOf(inputs)).toEqual({ low: 0, high: 160, lowOpen: true, highOpen: true })
    expect([isExact(amountOf(inputs)), isExact(amountOf(inputs.slice(0, 1)))]).toEqual([false, true])
  })
})

describe('what to ask for', () => {
  it.each([
    ['2025-05-20', 'height within 30 days of the weight of 2025-05-20'],
    ['2025-05', 'exact date of the weight and height within 30 days of it'],
  ])('a height near a weight of %s', (date, need) => {
    expect(heightNear('weight', span(date))).toBe(need)
  })

  it.each<[string, string, string[]]>([
    ['2012-03-14', '2025-05-20', []],
    ['2012-03', '2025-05-20', ['exact date of birth']],
    ['2012-03-14', '2025-05', ['exact date of the creatinine']],
    ['2012', '2025', ['exact date of birth', 'exact date of the creatinine']],
  ])('dates, of a birth in %s and a sample of %s', (birth, on, expected) => {
    expect(inexactDates(span(birth), span(on), 'creatinine')).toEqual(expected)
  })
})

describe('a height that is not recorded', () => {
  it('is one that the vocabulary calls plausible, in cm', () => {
    const inMetres = analyte({ id: 'height', unit: 'm', factors: { cm: 0.01 }, plausible: between(0.3, 2.6) })
    expect(plausibleHeights(vocabulary.analytes)).toEqual(between(30, 260))
    expect(plausibleHeights(new Lexicon([inMetres]))).toEqual(between(30, 260))
  })

  it.each([[[]], [[analyte({ id: 'height', unit: 'cm' })]]])(
    'may be any where the vocabulary does not say: %#',
    (known) => {
      expect(plausibleHeights(new Lexicon<Analyte>(known))).toBeUndefined()
    },
  )
})
