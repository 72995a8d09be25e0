import { describe, expect, it } from 'vitest'
import type { Library } from '../../src/criteria/library.js'
import { checkCases, type CasesReport } from '../../src/screening/check-cases.js'
import { libraryOf } from '../criteria/invented.js'
import { toldWithRemedy } from '../criteria/told.js'

const library = libraryOf({
  inclusion: ['{ age: { at-least: 18 } }', '{ ask: Signed? }'],
  exclusion: ['{ drug: biologic, within: 3 months }', '{ when: { sex: male }, then: { age: { below: 50 } } }'],
})

const head = `trial: INVENTED-1
patients:
  woman: { asOf: '2025-06-01', birthDate: '1990-01-01', sex: female, drugs: [] }
cases:
`

const run = (text: string, of: Library = library): CasesReport => checkCases([{ file: 'c.yaml', text }], of)

/** What differs, without what was never seen. */
function differences(text: string): string[] {
  return run(head + text)
    .findings.filter(({ severity }) => severity === 'error')
    .map(toldWithRemedy)
}

describe('the worked cases', () => {
  it('are counted, and pass where everything comes out as expected', () => {
    const report = run(`${head}  - name: a woman
    patient: woman
    expect: { verdict: potentially-eligible, I1: { outcome: satisfied, basis: recorded, clearsOn: null, applies: true }, I2: judgment, E1: { outcome: satisfied, basis: assumed } }
  - name: a child
    patient: woman
    with: { birthDate: '2010-01-01' }
    expect: { verdict: ineligible, I1: { outcome: violated, clearsOn: '2028-01-01' } }
`)
    expect(report.ran).toBe(2)
    expect(report.findings.map(({ message }) => message)).toEqual([
      'no case shows I1 unknown',
      'no case shows E1 violated, nor unknown',
      'no case shows E2 satisfied, nor unknown',
    ])
  })

  it.each([
    ['a verdict', 'verdict: ineligible', "6:31 case 'n': the verdict is potentially-eligible, expected ineligible | -"],
    [
      'an outcome',
      'I1: violated',
      "6:26 case 'n': I1 is satisfied, expected violated (age 35 on 2025-06-01, required at least 18 years) | -",
    ],
    ['an outcome without reason', 'I2: satisfied', "6:26 case 'n': I2 is judgment, expected satisfied | -"],
    [
      'a basis',
      'E1: { outcome: satisfied, basis: recorded }',
      "6:26 case 'n': the basis of E1 is assumed, expected recorded (nothing is recorded of biologic) | -",
    ],
    [
      'a day of clearing',
      "I1: { outcome: satisfied, clearsOn: '2025-07-01' }",
      "6:26 case 'n': I1 clears on null, expected 2025-07-01 (age 35 on 2025-06-01, required at least 18 years) | -",
    ],
    [
      'whether it applies',
      'I1: { outcome: satisfied, applies: false }',
      "6:26 case 'n': I1 applies, expected otherwise (age 35 on 2025-06-01, required at least 18 years) | -",
    ],
    [
      'whether it does not apply',
      'E2: { outcome: violated, applies: true }',
      "6:26 case 'n': E2 does not apply, expected otherwise (the sex is female) | -",
    ],
    ['a criterion', 'I9: satisfied', "6:26 case 'n': INVENTED-1 has no criterion I9 | it has: I1, I2, E1, E2"],
  ])('differ in %s', (_what, expected, found) => {
    const calm = 'with: { drugs: [{ name: prednisone, status: absent }] }'
    expect(calm).not.toBe('')
    expect(
      differences(`  - { name: n, patient: woman,\n    expect: { ${expected} } }\n`).map((told) =>
        told.replace(/^6:\d+/u, '6:26'),
      ),
    ).toEqual([found.replace(/^6:\d+/u, '6:26')])
  })
})
