import { describe, expect, it } from 'vitest'
import { worklistOf } from '../../src/screening/worklist.js'
import type { CriterionResult, TrialResult } from '../../src/screening/result.js'
import { criterion, trial } from '../report/results.js'

type Need = CriterionResult['missing'][number]

const ESSDAI: Need = { need: 'ESSDAI', kind: 'score' }
const IGG: Need = { need: 'IgG', kind: 'lab' }
const HIV: Need = { need: 'HIV', kind: 'lab' }

const open = (id: string, ...missing: Need[]): CriterionResult =>
  criterion({ id, outcome: 'unknown', basis: 'none', missing })
const undetermined = (id: string, ...criteria: CriterionResult[]): TrialResult =>
  trial({ id, verdict: 'undetermined', criteria })
const needs = (...trials: TrialResult[]): string[] => worklistOf(trials).map(({ need }) => need)

describe('the worklist', () => {
  it('is empty where nothing is missing', () => {
    expect(worklistOf([])).toEqual([])
    expect(worklistOf([trial({ id: 'T' }), undetermined('U', criterion({ id: 'I1' }))])).toEqual([])
  })

  it('names each missing datum once, with all the criteria that it could settle', () => {
    expect(
      worklistOf([undetermined('T', open('I1', ESSDAI), open('I2', IGG, ESSDAI)), undetermined('U', open('E1', IGG))]),
    ).toEqual([
      {
        ...ESSDAI,
        decides: [
          { trial: 'T', criterion: 'I1' },
          { trial: 'T', criterion: 'I2' },
        ],
      },
      {
        ...IGG,
        decides: [
          { trial: 'T', criterion: 'I2' },
          { trial: 'U', criterion: 'E1' },
        ],
      },
    ])
  })

  it('tells things of one name and different kinds apart', () => {
    const score: Need = { need: 'IgG', kind: 'score' }
    expect(worklistOf([undetermined('T', open('I1', IGG, score))])).toHaveLength(2)
  })

  it('begins with what settles most', () => {
    expect(needs(undetermined('T', open('I1', ESSDAI), open('I2', IGG), open('I3', IGG)))).toEqual(['IgG', 'ESSDAI'])
  })

  it('keeps the order of trials and criteria where things settle equally much', () => {
    expect(needs(undetermined('T', open('I1', HIV), open('I2', ESSDAI)), undetermined('U', open('I1', IGG)))).toEqual([
      'HIV',
      'ESSDAI',
      'IgG',
    ])
  })

  it('puts trials that time alone can open after those that are open', () => {
    const later = trial({
      id: 'L',
      verdict: 'ineligible',
      clearsOn: '2026-03-16',
      criteria: ['I1', 'I2', 'I3'].map((id) => open(id, IGG)),
    })
    expect(needs(later, undetermined('T', open('I1', ESSDAI)))).toEqual(['ESSDAI', 'IgG'])
  })

  it('leaves out what only concerns trials that are closed for good', () => {
    const closed = trial({ id: 'C', verdict: 'ineligible', criteria: [open('I1', IGG, ESSDAI)] })
    expect(worklistOf([closed, undetermined('T', open('I1', ESSDAI))])).toEqual([
      { ...ESSDAI, decides: [{ trial: 'T', criterion: 'I1' }] },
    ])
  })

  it('leaves out a trial that may fit already', () => {
    expect(worklistOf([trial({ id: 'T', criteria: [open('I1', IGG)] })])).toEqual([])
  })
})
