import { describe, expect, it } from 'vitest'
import { explainUnitProblem, makesSense, unitsOf } from '../../../src/facts/quantity/unit-problem.js'
import { analyte, antiDsdna, hbvDna, igg } from '../invented-analytes.js'

describe('the units of an analyte', () => {
  it('begin with its own', () => {
    expect(unitsOf(igg)).toEqual(['g/L', 'mg/dL', 'mg/L'])
  })

  it('are none where no unit makes sense', () => {
    expect(unitsOf(antiDsdna)).toEqual([])
  })
})

describe('a unit that cannot be converted', () => {
  it('that is not known is explained by the nearest one', () => {
    expect(explainUnitProblem({ problem: 'unknown-unit', nearest: 'mg/dL' }, 'mg/dLL', igg)).toBe(
      "'mg/dLL' is not a unit that is known here; did you mean 'mg/dL'?",
    )
  })

  it('that is not known and like no other is explained by what would make sense', () => {
    expect(explainUnitProblem({ problem: 'unknown-unit', nearest: undefined }, 'furlong', igg)).toBe(
      "'furlong' is not a unit that is known here; g/L, mg/dL or mg/L would make sense",
    )
  })

  it('of another quantity says so', () => {
    expect(explainUnitProblem({ problem: 'another-quantity' }, 'mmHg', igg)).toBe(
      "'mmHg' is not a unit of IgG; g/L, mg/dL or mg/L would make sense",
    )
  })

  it.each(['mL/min', 'ml/min'])('that lacks the body surface says what is missing: %s', (written) => {
    const egfr = analyte({ label: 'eGFR', unit: 'mL/min/{1.73_m2}' })
    expect(explainUnitProblem({ problem: 'another-quantity' }, written, egfr)).toBe(
      `'${written}' does not say that it is per 1.73 m² of body surface; mL/min/1.73 m² would make sense, if it is`,
    )
  })

  it('of another quantity of what has no unit of its own says only that', () => {
    const bare = analyte({ label: 'X', unit: undefined })
    expect(explainUnitProblem({ problem: 'another-quantity' }, 'ml/min', bare)).toContain("'ml/min' is not a unit of X")
  })

  it('of the assay says so', () => {
    expect(explainUnitProblem({ problem: 'assay-specific' }, 'copies/mL', hbvDna)).toBe(
      "what 'copies/mL' amounts to depends on the assay, so it cannot be converted; IU/mL would make sense",
    )
  })

  it('of an endless text is cut', () => {
    const why = explainUnitProblem({ problem: 'unknown-unit', nearest: undefined }, 'x'.repeat(500), analyte())
    expect(why).toHaveLength(`'${'x'.repeat(60)}…' is not a unit that is known here; g/L would make sense`.length)
  })
})

it.each([
  [['g/L'], 'g/L would make sense'],
  [['10*9/L', '/uL'], '×10⁹/L or /µL would make sense'],
  [['g/L', 'mg/dL', 'mg/L'], 'g/L, mg/dL or mg/L would make sense'],
])('%j: %s', (units, text) => {
  expect(makesSense(units)).toBe(text)
})
