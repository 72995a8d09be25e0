import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import type { Measurement } from '../../../src/facts/fact.js'
import { judge, testInWords, truthByTest, type Test } from '../../../src/language/measurement/judge-result.js'
import { patient } from '../patient.js'
import type { WrittenResult } from '../written.js'

const below6: Test = {
  kind: 'bounds',
  bounds: { below: 6 },
  written: { below: 600 },
  unit: 'mg/dL',
  conversion: { factor: 0.01, offset: 0 },
  titre: false,
}
const dilution: Test = {
  kind: 'bounds',
  bounds: { atLeast: 80, below: 320 },
  written: { atLeast: 80, below: 320 },
  unit: undefined,
  conversion: { factor: 1, offset: 0 },
  titre: true,
}
const threeTimes: Test = { kind: 'limit', bounds: { atMost: 3 }, limit: 'ULN', unit: 'U/L' }
const positive: Test = { kind: 'sign', sign: 'positive' }
const indeterminate: Test = { kind: 'sign', sign: 'indeterminate' }
const negative: Test = { kind: 'sign', sign: 'negative' }

function result(written: WrittenResult): Measurement {
  const [found] = [...patient({ labs: [written] }).measurements.values()].flat()
  if (found === undefined) throw new Error('no result')
  return found
}

describe('a result against a test', () => {
  it.each<[WrittenResult, Test, Truth, string, string]>([
    [
      { name: 'IgG', value: '5.5 g/L', date: '2026-02-20' },
      below6,
      TRUE,
      'IgG 5.5 g/L on 2026-02-20 is below 600 mg/dL',
      '5.5 g/L on 2026-02-20',
    ],
    [
      { name: 'IgG', value: 700, unit: 'mg/dL' },
      below6,
      FALSE,
      'IgG 700 mg/dL (= 7 g/L) is at least 600 mg/dL',
      '700 mg/dL',
    ],
    [{ name: 'IgG', value: '<5 g/L' }, below6, TRUE, 'IgG <5 g/L is below 600 mg/dL', '<5 g/L'],
    [{ name: 'INR', value: 0.5 }, { ...below6, unit: '1' }, TRUE, 'INR 0.5 is below 600', '0.5'],
    [
      { name: 'ANA', value: '1:160', date: '2025' },
      dilution,
      TRUE,
      'ANA 1:160 in 2025 is at least 1:80 and below 1:320',
      '1:160 in 2025',
    ],
    [
      { name: 'ALT', value: '121 U/L', high: 40 },
      threeTimes,
      FALSE,
      'ALT 121 U/L is more than 3 × ULN (3 × 40 U/L)',
      '121 U/L',
    ],
    [{ name: 'HBsAg', value: 'negative' }, negative, TRUE, 'HBsAg negative', 'negative'],
    [{ name: 'HBsAg', value: 'negative' }, positive, FALSE, 'HBsAg negative', 'negative'],
    [{ name: 'HBsAg', value: 'equivocal' }, indeterminate, TRUE, 'HBsAg equivocal', 'equivocal'],
    [{ name: 'HBsAg', value: 'negative' }, indeterminate, FALSE, 'HBsAg negative', 'negative'],
    [{ name: 'HBsAg', value: 0.3, flag: 'high' }, indeterminate, FALSE, 'HBsAg 0.3, flagged high', '0.3'],
    [{ name: 'HBsAg', value: 0.3 }, indeterminate, UNKNOWN, 'HBsAg 0.3, not called positive or negative', '0.3'],
    [{ name: 'HBsAg', value: 0.3 }, negative, UNKNOWN, 'HBsAg 0.3, not called positive or negative', '0.3'],
    [{ name: 'HBsAg', value: 0.3, flag: 'high' }, positive, TRUE, 'HBsAg 0.3, flagged high', '0.3'],
    [{ name: 'HBsAg', value: 0.3, high: 1 }, negative, TRUE, 'HBsAg 0.3, positive above ULN (1)', '0.3'],
    [
      { name: 'HBV DNA', value: '1200 [IU]/mL' },
      positive,
      TRUE,
      'HBV DNA 1200 [IU]/mL, positive above 0',
      '1200 [IU]/mL',
    ],
    [
      { name: 'HBV DNA', value: '<20 [IU]/mL' },
      positive,
      UNKNOWN,
      'HBV DNA <20 [IU]/mL, positive above 0',
      '<20 [IU]/mL',
    ],
    [
      { name: 'HBV DNA', value: '1200 [IU]/mL' },
      indeterminate,
      FALSE,
      'HBV DNA 1200 [IU]/mL, positive above 0',
      '1200 [IU]/mL',
    ],
    [
      { name: 'HBV DNA', value: '1200 [IU]/mL', high: 2000 },
      positive,
      FALSE,
      'HBV DNA 1200 [IU]/mL, positive above ULN (2000 IU/mL)',
      '1200 [IU]/mL',
    ],
    [{ name: 'ANA', value: '<1:80' }, negative, TRUE, 'ANA <1:80', '<1:80'],
    [
      { name: 'IgG', value: '500 g/L' },
      below6,
      UNKNOWN,
      'IgG was set aside: 500 g/L is implausible; mg/dL would make sense',
      '500 g/L',
    ],
  ])('%j of %o', (written, test, truth, clause, value) => {
    const measurement = result(written)
    const answer = judge(measurement, { need: written.name, kind: 'lab' }, test)
    expect(truthByTest(test)(measurement)).toBe(answer.truth)
    expect([answer.truth, answer.clause(), answer.value]).toEqual([truth, clause, value])
    expect(answer.need === undefined).toBe(truth !== UNKNOWN)
  })

  it.each<[WrittenResult, string]>([
    [{ name: 'HBsAg', value: 0.3 }, 'whether the laboratory calls HBsAg positive'],
    [{ name: 'HBsAg', value: '<0.5', high: 0.3 }, 'an exact result for HBsAg'],
    [{ name: 'HBV DNA', value: '<20 [IU]/mL' }, 'whether the laboratory calls HBV DNA positive'],
    [{ name: 'HBV DNA', value: '<20 [IU]/mL', high: 10 }, 'an exact result for HBV DNA'],
    [{ name: 'ALT', value: '30 U/L' }, 'the upper limit of normal for ALT'],
  ])('that does not say whether %j is positive asks for %s', (written, need) => {
    expect(judge(result(written), { need: written.name, kind: 'lab' }, positive).need?.need).toBe(need)
  })

  it.each<[WrittenResult, Test, string]>([
    [{ name: 'ANA', value: 'positive' }, dilution, 'the titre of ANA'],
    [{ name: 'HBsAg', value: 'positive' }, { ...below6, unit: undefined }, 'HBsAg as a number'],
    [{ name: 'HBsAg', value: 'positive' }, threeTimes, 'HBsAg as a number'],
    [{ name: 'HBsAg', value: 'indeterminate' }, below6, 'a repeat of HBsAg'],
    [{ name: 'IgG', value: '500 g/L' }, below6, 'IgG in a usable form'],
    [{ name: 'IgG', value: '<7 g/L' }, below6, 'an exact result for IgG'],
    [{ name: 'HBsAg', value: '<7' }, below6, 'an exact result for HBsAg'],
    [{ name: 'ALT', value: '30 U/L' }, { ...threeTimes, limit: 'LLN' }, 'the lower limit of normal for ALT'],
    [{ name: 'ALT', value: '<200 U/L', high: 40 }, threeTimes, 'an exact result for ALT'],
  ])('that leaves it open, %j of %o, asks for what would decide it', (written, test, need) => {
    const { truth, need: asked } = judge(result(written), { need: written.name, kind: 'lab' }, test)
    expect([truth, asked?.need]).toEqual([UNKNOWN, need])
  })

  it('asks for what it needs as what it is', () => {
    const answer = judge(
      result({ name: 'LVEF', value: '50–60 %' }),
      { need: 'LVEF', kind: 'vital' },
      { ...below6, bounds: { below: 55 } },
    )
    expect(answer.need).toEqual({ need: 'an exact result for LVEF', kind: 'vital' })
  })
})

describe('a test in words', () => {
  it.each<[Test, string]>([
    [below6, 'below 600 mg/dL'],
    [dilution, 'at least 1:80 and below 1:320'],
    [threeTimes, 'at most 3 × ULN'],
    [positive, 'positive'],
    [negative, 'negative'],
    [indeterminate, 'indeterminate'],
  ])('%o is %s', (test, words) => {
    expect(testInWords(test)).toBe(words)
  })
})
