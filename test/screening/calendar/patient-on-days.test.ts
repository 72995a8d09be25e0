import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UNKNOWN } from '../../../src/kernel/truth.js'
import { PatientOnDays } from '../../../src/screening/calendar/patient-on-days.js'
import { PatientEvaluation } from '../../../src/screening/judge/evaluation.js'
import { judgeTrial, type TrialFinding } from '../../../src/screening/judge/judge-trial.js'
import { Silence } from '../../../src/screening/patient/silence.js'
import { lawRuns } from '../../law-runs.js'
import { sceneOf, scenes } from '../scene.js'

const outcomes = ({ criteria }: TrialFinding): string[] => criteria.map(({ outcome }) => outcome)

describe('one patient on later days', () => {
  it('is on each of them as if nothing had been asked before', () => {
    const ahead = fc.nat({ max: 800 })
    fc.assert(
      fc.property(scenes, ahead, (given, later) => {
        const { trial, facts, ruleCount } = sceneOf(...given)
        const { asOf } = facts
        const day = asOf + later
        const patient = new PatientOnDays(facts, ruleCount)
        judgeTrial(trial, patient.today)
        const anew = (resultsDay: number): string[] =>
          outcomes(judgeTrial(trial, new PatientEvaluation(facts, day, resultsDay, ruleCount)))
        expect(outcomes(judgeTrial(trial, patient.withResultsStanding(day)))).toEqual(anew(asOf))
        expect(outcomes(judgeTrial(trial, patient.withResultsAgeing(day)))).toEqual(anew(day))
      }),
      lawRuns(100),
    )
  })

  it('is evaluated once a day, with results that stand and with results that grow old', () => {
    const { trial, facts, ruleCount } = sceneOf([{ lab: 'IgG', below: 7, unit: 'g/L', valid: '90 days' }], [], {
      asOf: '2026-03-01',
      labs: [{ name: 'IgG', value: 5, unit: 'g/L', date: '2026-02-01' }],
    })
    const patient = new PatientOnDays(facts, ruleCount)
    const later = facts.asOf + 200
    expect(patient.withResultsStanding(later)).toBe(patient.withResultsStanding(later))
    expect(patient.withResultsAgeing(later)).toBe(patient.withResultsAgeing(later))
    expect(outcomes(judgeTrial(trial, patient.withResultsStanding(later)))).toEqual(['satisfied'])
    expect(outcomes(judgeTrial(trial, patient.withResultsAgeing(later)))).toEqual(['unknown'])
  })

  it('is not asked again for what lasts, also where nothing but the gist of it was asked for', () => {
    const { trial, facts, ruleCount } = sceneOf([{ lab: 'IgG', below: 7, unit: 'g/L', valid: '90 days' }], [], {
      asOf: '2026-03-01',
    })
    const rule = trial.criteria[0]?.rule
    if (rule === undefined) throw new Error('no criterion')
    const patient = new PatientOnDays(facts, ruleCount, new Silence([trial], ruleCount).before(facts))
    const again = { ...rule, truth: () => expect.unreachable('it lasts') }
    expect(patient.today.gistOf(rule)).toMatchObject({ truth: UNKNOWN, flips: [] })
    expect(patient.today.told(rule)).toBeUndefined()
    expect(patient.withResultsStanding(facts.asOf + 200).truthOf(again)).toBe(UNKNOWN)
  })

  it('may have another record today', () => {
    const { trial, facts, ruleCount } = sceneOf([{ lab: 'IgG', below: 7, unit: 'g/L', valid: '90 days' }], [], {
      asOf: '2026-03-01',
      labs: [{ name: 'IgG', value: 5, unit: 'g/L', date: '2026-02-01' }],
    })
    const patient = new PatientOnDays(facts, ruleCount)
    expect(outcomes(judgeTrial(trial, patient.today))).toEqual(['satisfied'])
    const without = patient.todayWith({ ...facts, measurements: new Map() })
    expect(outcomes(judgeTrial(trial, without))).toEqual(['unknown'])
  })
})
