import { describe, expect, it } from 'vitest'
import { blockingNeeds } from '../../../src/screening/cohort/blocking.js'
import { judgePatient } from '../../../src/screening/patient/judge-patient.js'
import { screen } from '../../../src/screening/screen.js'
import { libraryOf } from '../../criteria/invented.js'
import { factsOf } from '../facts.js'
import { found, library, PATIENTS } from './found.js'

const brief = (patient: object): string[] =>
  blockingNeeds(found(patient).trials).map(
    ({ need, trials, alone }) => `${need}: ${trials.join(' ')}; alone ${alone.join(' ')}`,
  )

describe('what keeps undetermined trials from being told', () => {
  it('is what their unknown criteria miss, each datum once', () => {
    expect(brief(PATIENTS['without results'])).toEqual(['IgG: ONE; alone ', 'ESSDAI: ONE TWO; alone '])
  })

  it('is enough alone where nothing else is missing, of the patient or of the source', () => {
    expect(brief(PATIENTS['without IgG'])).toEqual(['IgG: ONE; alone ONE'])
    expect(brief({ ...PATIENTS.fits, scores: {} })).toEqual(['ESSDAI: ONE TWO; alone ONE'])
  })

  it('is looked for once, for the brief line and for the summary', () => {
    const { trials } = found(PATIENTS['without results'])
    expect(blockingNeeds(trials)).toBe(blockingNeeds(trials))
  })

  it('is nothing where a trial is decided', () => {
    expect(brief(PATIENTS.fits)).toEqual([])
    expect(brief({ ...PATIENTS.child, labs: [] })).toEqual([])
  })

  it('is never enough alone where a criterion does not say what it misses', () => {
    const [trial] = found(PATIENTS['without IgG']).trials
    if (trial === undefined) throw new Error('no trial')
    const silent = trial.criteria.map((one) =>
      one.criterion.id === 'I3'
        ? { ...one, outcome: 'unknown' as const, finding: one.finding, needs: [], flips: [] }
        : one,
    )
    const unknown = silent.filter(({ outcome }) => outcome === 'unknown')
    const needs = blockingNeeds([{ ...trial, criteria: silent, unknown }])
    expect(needs).toMatchObject([{ need: 'IgG', trials: ['ONE'], alone: [] }])
  })

  it('agrees with the worklist of the patient about what is enough alone', () => {
    const both = libraryOf({
      inclusion: ['{ lab: IgG, at-least: 6, unit: g/L }'],
      exclusion: ['{ drug: rituximab, taken: ever }'],
    })
    for (const patient of [{ drugs: [] }, {}, { labs: PATIENTS.fits.labs }]) {
      const facts = factsOf(both, patient)
      const { worklist } = screen(facts, both, { version: '1.0.0', trials: both.trials })
      const alone = blockingNeeds(judgePatient(facts, both, both.trials).trials).filter((need) => need.alone.length > 0)
      expect(alone.map(({ need }) => need)).toEqual(
        worklist.filter((one) => one.alone.length > 0).map(({ need }) => need),
      )
    }
    expect(library.trials).toHaveLength(2)
  })
})
