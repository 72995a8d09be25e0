import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/criteria/library.js'
import type { Criterion, Trial } from '../../../src/criteria/trial.js'
import { checkCases, type CasesReport } from '../../../src/screening/cases/check-cases.js'
import { libraryOf } from '../../criteria/invented.js'
import { told, toldWithRemedy } from '../../criteria/told.js'

const invented = libraryOf({
  inclusion: [
    '{ age: { at-least: 18 } }',
    '{ ask: Signed? }',
    '{ when: { sex: male }, then: { age: { at-least: 50 } } }',
  ],
  exclusion: ['{ drug: biologic, within: 3 months }'],
  more: { I1: 'reading: so, otherwise: { age: { at-least: 40 } }' },
})

const head = `trial: INVENTED-1
patients:
  woman: { asOf: '2025-06-01', birthDate: '1990-01-01', sex: female, drugs: [] }
cases:
`

const run = (text: string, of: Library = invented): CasesReport => checkCases([{ file: 'c.yaml', text }], of)

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
    expect: { verdict: potentially-eligible, I1: { outcome: satisfied, basis: recorded, clearsOn: null, applies: true, otherwise: violated }, I2: judgment, E1: { outcome: satisfied, basis: assumed } }
  - name: a child
    patient: woman
    with: { birthDate: '2010-01-01' }
    expect: { verdict: ineligible, I1: { outcome: violated, clearsOn: '2028-01-01' } }
`)
    expect(report.ran).toBe(2)
    expect(report.findings.map(({ message }) => message)).toEqual([
      'no case shows I1 unknown',
      'no case shows I3 violated, nor unknown',
      'no case shows E1 violated, nor unknown',
    ])
  })

  it.each([
    ['a verdict', 'verdict: ineligible', 'the verdict is potentially-eligible, expected ineligible | -'],
    ['an outcome', 'I1: violated', 'I1 is satisfied, expected violated (REASON) | -'],
    ['an outcome without reason', 'I2: satisfied', 'I2 is judgment, expected satisfied | -'],
    [
      'a basis',
      'E1: { outcome: satisfied, basis: recorded }',
      'the basis of E1 is assumed, expected recorded (REASON) | -',
    ],
    [
      'a day of clearing',
      "I1: { outcome: satisfied, clearsOn: '2025-07-01' }",
      'I1 clears on null, expected 2025-07-01 (REASON) | -',
    ],
    ['whether it applies', 'I1: { outcome: satisfied, applies: false }', 'I1 applies, expected otherwise (REASON) | -'],
    [
      'whether it does not',
      'I3: { outcome: satisfied, applies: true }',
      'I3 does not apply, expected otherwise (REASON) | -',
    ],
    [
      'the other reading',
      'I1: { outcome: satisfied, otherwise: satisfied }',
      'read the other way, I1 is violated, expected satisfied | -',
    ],
    [
      'a reading that there is not',
      'E1: { outcome: satisfied, otherwise: violated }',
      'read the other way, E1 is not evaluated, expected violated | -',
    ],
    ['a criterion', 'I9: satisfied', 'INVENTED-1 has no criterion I9 | it has: I1, I2, I3, E1'],
  ])('differ in %s', (_what, expected, found) => {
    const cases = `  - name: n\n    patient: woman\n    expect:\n      ${expected}\n`
    expect(differences(cases).map((one) => one.replace(/\([^)]+\)/u, '(REASON)'))).toEqual([
      `8:${expected.indexOf(' ') + 8} case 'n': ${found}`,
    ])
  })

  it('that cannot be read are told with the patient, and the others go on', () => {
    const report =
      run(`${head}  - { name: first, patient: { drugs: 5, birthDate: '2030-01-01' }, asOf: '2025-06-01', expect: {} }
  - { name: second, patient: woman, expect: { E1: violated } }
`)
    expect(report.ran).toBe(2)
    expect(report.findings.filter(({ severity }) => severity === 'error').map(told)).toEqual([
      "5:29 case 'first': the patient cannot be read: /drugs: expected a list, found the number 5",
      "5:29 case 'first': the patient cannot be read: the birth date 2030-01-01 is after the as-of date 2025-06-01",
      "6:51 case 'second': E1 is satisfied, expected violated (no record of biologic)",
    ])
    expect(report.findings[0]?.remedy).toBe('write here: a list in square brackets, even of one entry')
  })

  it('may be strict', () => {
    expect(differences('  - { name: n, patient: woman, strict: true, expect: { E1: unknown } }')).toEqual([])
  })

  it('of an unknown trial are not run, and the nearest one is named', () => {
    const report = run(head.replace('INVENTED-1', 'INVENTED-2').concat('  - { name: n, patient: woman, expect: {} }'))
    expect(report.ran).toBe(0)
    expect(report.findings.map(toldWithRemedy)).toEqual([
      "1:8 there is no trial 'INVENTED-2' among the criteria | did you mean 'INVENTED-1'?",
    ])
    expect(
      run(head.replace('INVENTED-1', 'X').concat('  - { name: n, patient: woman, expect: {} }')).findings.map(
        toldWithRemedy,
      ),
    ).toEqual(["1:8 there is no trial 'X' among the criteria | there are: INVENTED-1"])
  })

  it('may stand in several files: what one of them shows is shown', () => {
    const { ran, shown, findings } = checkCases(
      [
        { file: 'a.yaml', text: `${head}  - { name: n, patient: woman, expect: { I1: satisfied } }\n` },
        {
          file: 'b.yaml',
          text: `${head}  - { name: n, patient: { birthDate: '2010' }, asOf: '2025-06-01', expect: {} }\n`,
        },
      ],
      invented,
    )
    expect([ran, [...shown]]).toEqual([2, ['INVENTED-1']])
    expect(findings.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'b.yaml: no case shows I1 unknown',
      'b.yaml: no case shows I3 violated',
      'b.yaml: no case shows E1 violated',
    ])
  })

  it('of all files are run, also where one of them is broken', () => {
    const good = `${head}  - { name: n, patient: woman, expect: { I1: satisfied } }\n`
    const { ran, findings } = checkCases(
      [
        { file: 'bad.yaml', text: 'trial: [' },
        { file: 'good.yaml', text: good },
      ],
      invented,
    )
    expect(ran).toBe(1)
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(['bad.yaml', 'good.yaml']))
  })

  it('hide no fault of the program', () => {
    const broken: Library = {
      ...invented,
      trials: invented.trials.map((trial) => ({ ...trial, criteria: [faulty(trial)] })),
    }
    expect(() => run(`${head}  - { name: n, patient: woman, expect: {} }`, broken)).toThrow(RangeError)
    const unreadable = {
      file: 'c.yaml',
      get text(): string {
        throw new RangeError('broken')
      },
    }
    expect(() => checkCases([unreadable], invented)).toThrow(RangeError)
  })
})

function faulty({ criteria }: Trial): Criterion {
  const [criterion] = criteria
  if (criterion === undefined) throw new Error('no criterion')
  const evaluate = (): never => {
    throw new RangeError('broken')
  }
  return { ...criterion, rule: { slot: 0, operator: '', words: '', evaluate } }
}
