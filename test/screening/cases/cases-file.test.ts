import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/kernel/diagnostic.js'
import { readCases, type WorkedCase } from '../../../src/screening/cases/cases-file.js'
import { toldWithRemedy } from '../../criteria/told.js'
import { day } from '../facts.js'

const patients = `trial: T-1
patients:
  woman: { asOf: '2025-06-01', sex: female, drugs: [] }
  undated: { sex: male }
cases:
`

function only(text: string): WorkedCase {
  const [one, second] = readCases('f.yaml', patients + text).cases
  if (one === undefined || second !== undefined) throw new Error('not one case')
  return one
}

/** Everything that is wrong; the lines count from the first case. */
function wrong(text: string, before = patients): string[] {
  try {
    readCases('f.yaml', before + text)
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.diagnostics.map(toldWithRemedy)
  }
}

describe('a worked case', () => {
  it('has a patient of the file, and what is expected', () => {
    const { cases, trial, source } = readCases(
      'f.yaml',
      `${patients}  - name: a woman
    patient: woman
    expect: { verdict: undetermined, I1: satisfied, E1: { outcome: violated, basis: recorded, clearsOn: null, applies: true } }
`,
    )
    expect([trial, source.file]).toEqual(['T-1', 'f.yaml'])
    expect(cases).toEqual([
      {
        name: 'a woman',
        patient: '{"asOf":"2025-06-01","sex":"female","drugs":[]}',
        asOf: undefined,
        strict: false,
        verdict: 'undetermined',
        criteria: new Map<string, object>([
          ['I1', { outcome: 'satisfied' }],
          ['E1', { outcome: 'violated', basis: 'recorded', clearsOn: null, applies: true }],
        ]),
        index: 0,
      },
    ])
  })

  it('may have a patient of its own, a date and strictness', () => {
    const one = only("  - { name: n, patient: { age: 40 }, asOf: '2025-02-28', strict: true, expect: {} }")
    expect(one).toMatchObject({ patient: '{"age":40}', asOf: day('2025-02-28'), strict: true, verdict: undefined })
    expect(one.criteria.size).toBe(0)
  })

  it('may leave out and replace keys of the patient', () => {
    const one = only('  - { name: n, patient: woman, without: [drugs], with: { sex: male, age: 40 }, expect: {} }')
    expect(one.patient).toBe('{"asOf":"2025-06-01","sex":"male","age":40}')
  })

  it('needs no shared patients', () => {
    const { cases } = readCases('f.yaml', "trial: T\ncases: [{ name: n, patient: {}, asOf: '2025-01-01', expect: {} }]")
    expect(cases).toHaveLength(1)
  })
})

describe('a file of cases', () => {
  it.each([
    [
      'a patient that is not there',
      '  - { name: n, patient: man, expect: {} }',
      ['6:25 no such patient in this file | one of: woman, undated'],
    ],
    [
      'no date at all',
      '  - { name: n, patient: undated, expect: {} }',
      ['6:25 neither the patient nor the case has an asOf | add asOf: YYYY-MM-DD to one of them'],
    ],
    [
      'a key to leave out that is not there',
      '  - { name: n, patient: woman, without: [drugs, labs], expect: {} }',
      ["6:49 the patient has no 'labs' | it has: asOf, sex, drugs"],
    ],
    [
      'a day that does not exist',
      "  - { name: n, patient: woman, asOf: '2025-02-30', expect: {} }",
      ["6:38 expected a day as YYYY-MM-DD (found '2025-02-30') | -"],
    ],
    [
      'a month for a day',
      "  - { name: n, patient: woman, asOf: '2025-02', expect: {} }",
      ["6:38 expected a day as YYYY-MM-DD (found '2025-02') | -"],
    ],
    [
      'a clearing day that does not exist',
      '  - { name: n, patient: woman, expect: { E1: { outcome: violated, clearsOn: 2025-06-31 } } }',
      ["6:77 expected a day as YYYY-MM-DD (found '2025-06-31') | -"],
    ],
    [
      'another verdict',
      '  - { name: n, patient: woman, expect: { verdict: eligible } }',
      ["6:51 'eligible' is not possible here | one of: potentially-eligible, undetermined, ineligible"],
    ],
    [
      'another outcome',
      '  - { name: n, patient: woman, expect: { I1: fulfilled } }',
      ["6:46 expected one of satisfied, violated, unknown, judgment or a map of keys, found 'fulfilled' | -"],
    ],
    [
      'another outcome in a map',
      '  - { name: n, patient: woman, expect: { I1: { outcome: satisfide } } }',
      ["6:57 'satisfide' is not possible here | one of: satisfied, violated, unknown, judgment"],
    ],
    [
      'an unknown key',
      '  - { name: n, patient: woman, expects: {} }',
      [
        "6:5 'expect' is missing | add expect: …",
        "6:32 'expects' is not a key that belongs here | did you mean 'expect'?",
      ],
    ],
    [
      'an unknown key in an expectation',
      '  - { name: n, patient: woman, expect: { I1: { outcome: unknown, bases: none } } }',
      ["6:66 'bases' is not a key that belongs here | did you mean 'basis'?"],
    ],
    [
      'a patient that is none',
      '  - { name: n, patient: 7, expect: {} }',
      ['6:25 expected a text or a map of keys, found 7 | put it in quotes'],
    ],
    [
      'several mistakes',
      '  - { name: n, patient: man, expect: {} }\n  - { name: m, patient: undated, expect: {} }',
      [
        '6:25 no such patient in this file | one of: woman, undated',
        '7:25 neither the patient nor the case has an asOf | add asOf: YYYY-MM-DD to one of them',
      ],
    ],
  ])('with %s is refused', (_what, text, expected) => {
    expect(wrong(text)).toEqual(expected)
  })

  it('without a case is refused', () => {
    expect(wrong('trial: T\ncases: []', '')).toEqual(['2:8 expected at least 1 entry | -'])
  })

  it('without shared patients says so when one is named', () => {
    expect(wrong('trial: T\ncases: [{ name: n, patient: man, expect: {} }]', '')).toEqual([
      '2:29 no such patient in this file | write the patient here',
    ])
  })

  it('that is no YAML is refused', () => {
    expect(wrong('trial: [', '')).toEqual([
      '1:9 a bracket is not closed, or not indented | close it, and indent what is inside',
    ])
  })
})
