import { describe, expect, it } from 'vitest'
import { exactly } from '../../../src/kernel/range.js'
import type { Measurement } from '../../../src/facts/fact.js'
import type { Facts } from '../../../src/facts/facts.js'
import { withResult } from '../../../src/language/measurement/changed-result.js'
import { patient } from '../patient.js'
import { vocabulary } from '../vocabulary.js'

const facts = patient({
  birth: '1980-05-01',
  sex: 'female',
  labs: [
    { name: 'creatinine', value: 200, unit: 'umol/L', date: '2026-02-20' },
    { name: 'creatinine', value: 80, unit: 'umol/L', date: '2025-02-20' },
  ],
})

function latest(of: Facts, id: string): Measurement {
  const [found] = of.measurements.get(id) ?? []
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

function amount({ value }: Measurement): number {
  return value.kind === 'quantity' ? value.range.low : NaN
}

describe('another result in place of one', () => {
  const creatinine = latest(facts, 'creatinine')
  const withLess = (): Facts =>
    withResult(facts, [creatinine], { ...creatinine, value: { kind: 'quantity', range: exactly(70) } }, vocabulary)

  it('leaves the others', () => {
    expect(withLess().measurements.get('creatinine')?.map(amount)).toEqual([70, 80])
    expect(facts.measurements.get('creatinine')?.map(amount)).toEqual([200, 80])
  })

  it('gives what is computed from it anew', () => {
    expect(amount(latest(facts, 'egfr'))).toBeLessThan(40)
    expect(amount(latest(withLess(), 'egfr'))).toBeGreaterThan(80)
  })

  it('keeps its place among those of its day, as what is computed from it does', () => {
    const earlier: Measurement = { ...creatinine, path: '/labs/8', time: { at: '08:10', followedBy: '14:30' } }
    const last: Measurement = { ...creatinine, path: '/labs/9', time: { at: '14:30', after: '08:10' } }
    const timed: Facts = { ...facts, measurements: new Map([['creatinine', [earlier, last]]]) }
    const less = withResult(timed, [last], { ...last, value: { kind: 'quantity', range: exactly(70) } }, vocabulary)
    for (const id of ['creatinine', 'egfr']) {
      expect(less.measurements.get(id)?.map(({ time }) => time)).toEqual([last.time, earlier.time])
    }
  })

  it('stands as recorded where it was computed', () => {
    const egfr = latest(facts, 'egfr')
    const better = withResult(facts, [egfr], { ...egfr, value: { kind: 'quantity', range: exactly(90) } }, vocabulary)
    expect(amount(latest(better, 'egfr'))).toBe(90)
    expect(latest(better, 'egfr').derivation).toBeUndefined()
    expect(amount(latest(better, 'creatinine'))).toBe(200)
  })

  it('is the only one where there was none, and leaves what is computed from others as it was', () => {
    const igg = { ...creatinine, analyte: { ...creatinine.analyte, id: 'igg' } }
    const { measurements } = withResult(facts, [], igg, vocabulary)
    expect(measurements.get('igg')).toHaveLength(1)
    expect(measurements.get('egfr')).toBe(facts.measurements.get('egfr'))
  })
})
