import { describe, expect, it } from 'vitest'
import type { PatientWarning } from '../../../src/facts/facts.js'
import type { ScreeningResult } from '../../../src/screening/result/result.js'
import { screen } from '../../../src/screening/screen.js'
import { libraryOf, type InventedTrial } from '../../criteria/invented.js'
import { factsOf } from '../facts.js'

function screened(trial: InventedTrial, patient: object): ScreeningResult {
  const library = libraryOf(trial)
  const facts = factsOf(library, { asOf: '2025-06-01', birthDate: '1990-01-01', sex: 'female', ...patient })
  return screen(facts, library, { version: '1', trials: library.trials })
}

const conflictsIn = ({ worklist }: ScreeningResult): [string, number][] =>
  worklist.filter(({ kind }) => kind === 'conflict').map(({ need, decides }) => [need, decides.length])

const OPEN = { inclusion: ['{ sex: female }'] }
const CLOSED = { inclusion: ['{ sex: male }'] }
const day = '2025-05-20'

interface Row {
  readonly of: string
  readonly rule: string
  readonly patient: object
  readonly need: string
  readonly warning: PatientWarning
}

const rows: readonly Row[] = [
  {
    of: 'results of one day',
    rule: '{ lab: IgG, below: 7, unit: g/L }',
    patient: { labs: [3, 9].map((value) => ({ name: 'IgG', value, unit: 'g/L', date: day })) },
    need: 'which IgG is right: /labs/0 or /labs/1',
    warning: {
      path: '/labs/0',
      message: 'it and /labs/1 cannot both be right; what depends on that stays unknown until it is settled',
    },
  },
  {
    of: 'a disease that is present and absent',
    rule: '{ condition: tuberculosis, status: ever }',
    patient: { conditions: ['active', 'absent'].map((status) => ({ name: 'tuberculosis', status })) },
    need: 'which is right about tuberculosis: /conditions/0 or /conditions/1',
    warning: {
      path: '/conditions/0',
      message: 'it and /conditions/1 cannot both be right; what depends on that stays unknown until it is settled',
    },
  },
  {
    of: 'a drug that was taken and was not',
    rule: '{ drug: biologic, taken: ever }',
    patient: {
      drugs: [
        { name: 'rituximab', end: day },
        { name: 'biologic', status: 'absent' },
      ],
    },
    need: 'which is right about biologic: /drugs/0 or /drugs/1',
    warning: {
      path: '/drugs/0',
      message: 'it and /drugs/1 cannot both be right; what depends on that stays unknown until it is settled',
    },
  },
  {
    of: 'a classification that is met and not met',
    rule: '{ classification: AECG-2002 }',
    patient: {
      conditions: [{ name: "Sjögren's syndrome", meets: ['AECG-2002'] }],
      statements: { 'AECG-2002': false },
    },
    need: 'which is right about AECG 2002 criteria: /conditions/0 or /statements/AECG-2002',
    warning: {
      path: '/conditions/0',
      message:
        'it and /statements/AECG-2002 cannot both be right; what depends on that stays unknown until it is settled',
    },
  },
  {
    of: 'a total and its items',
    rule: '{ score: ESSDAI, at-least: 4 }',
    patient: { scores: [{ name: 'ESSDAI', value: 2, items: { articular: 3 }, date: day }] },
    need: 'which is right, the total of ESSDAI or its items: /scores/0',
    warning: {
      path: '/scores/0',
      message: 'it contradicts itself; what depends on that stays unknown until it is settled',
    },
  },
  {
    of: 'a sex and a pregnancy',
    rule: '{ childbearing-potential: { from: 12, to: 55 } }',
    patient: { sex: 'male', reproductive: { pregnant: true } },
    need: 'which is right: /sex or /reproductive/pregnant',
    warning: {
      path: '/sex',
      message:
        'it and /reproductive/pregnant cannot both be right; what depends on that stays unknown until it is settled',
    },
  },
]

describe.each(rows)('a contradiction of $of', ({ of, rule, patient, need, warning }) => {
  const open = of === 'a sex and a pregnancy' ? CLOSED : OPEN
  const closed = open === OPEN ? CLOSED : OPEN

  it('leaves open what depends on it, and is on the worklist', () => {
    const result = screened({ ...open, exclusion: [rule] }, patient)
    expect(result.trials[0]?.verdict).toBe('undetermined')
    expect(result.trials[0]?.criteria[1]).toMatchObject({ outcome: 'unknown', missing: [{ need, kind: 'conflict' }] })
    expect(conflictsIn(result)).toEqual([[need, 1]])
    expect(result.warnings).not.toContainEqual(warning)
  })

  it('is told with its places also where no verdict depends on it', () => {
    const result = screened({ ...closed, exclusion: [rule] }, patient)
    expect(result.trials[0]?.verdict).toBe('ineligible')
    expect(conflictsIn(result)).toEqual([])
    expect(result.warnings.filter((one) => one.path === warning.path)).toEqual([warning])
  })
})

describe('one contradiction', () => {
  const patient = {
    drugs: [
      { name: 'rituximab', end: day },
      { name: 'rituximab', status: 'absent' },
    ],
  }
  const rules = ['{ drug: biologic, taken: ever }', '{ drug: rituximab, taken: ever }']

  it('is one entry of the worklist, whatever it leaves open', () => {
    const result = screened({ ...OPEN, exclusion: rules }, patient)
    expect(conflictsIn(result)).toEqual([['which is right about biologic: /drugs/0 or /drugs/1', 2]])
    expect(result.worklist[0]?.alone).toEqual(['INVENTED-1'])
    expect(result.warnings).toEqual([])
  })

  it('is one warning', () => {
    expect(screened({ ...CLOSED, exclusion: rules }, patient).warnings).toHaveLength(1)
  })

  it('of three facts is told of all', () => {
    const drugs = [...patient.drugs, { name: 'biologic', status: 'absent' }]
    expect(screened({ ...CLOSED, exclusion: rules.slice(0, 1) }, { drugs }).warnings).toEqual([
      {
        path: '/drugs/0',
        message:
          'it, /drugs/1 and /drugs/2 cannot all be right; what depends on that stays unknown until it is settled',
      },
    ])
  })
})
