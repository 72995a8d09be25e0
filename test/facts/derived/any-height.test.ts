import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import type { Analyte } from '../../../src/facts/analyte.js'
import { analytes, person, recorded, told, withDerived } from './record.js'

describe('beside what is known, one that cannot be computed', () => {
  const measurements = recorded({
    creatinine: [['0.9 mg/dL', '2025-05-20']],
    egfr: [['90 mL/min/{1.73_m2}', '2025-01-10']],
    weight: [['70 kg', '2025-05-20']],
    bmi: [['22 kg/m2', '2025-01-10']],
  })
  const newestOf = (known: readonly Analyte[]): string[] => {
    const all = withDerived(measurements, person({ birth: '2013-03-14' }), { analytes: new Lexicon(known) })
    return ['egfr', 'bmi'].map((id) => (all.get(id) ?? []).slice(0, 1).map(told).join(''))
  }

  it('is all that it may be with any plausible height', () => {
    expect(newestOf(analytes)).toEqual([
      '13.77–119.31 mL/min/1.73 m² (from creatinine 0.9 mg/dL)',
      '10.36–777.78 kg/m² (from weight 70 kg)',
    ])
  })

  it('may be anything where no height is known to be implausible', () => {
    const unbounded = analytes.map((one) => (one.id === 'height' ? { ...one, plausible: undefined } : one))
    expect(newestOf(unbounded)).toEqual([
      'no height within 30 days of the creatinine is recorded',
      'no height within 30 days of the weight is recorded',
    ])
  })
})
