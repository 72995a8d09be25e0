import { describe, expect, it } from 'vitest'
import { judgePatient, judgePatients, type PatientFinding } from '../../../src/screening/patient/judge-patient.js'
import { libraryOf } from '../../criteria/invented.js'
import { factsOf } from '../facts.js'

const library = libraryOf({ inclusion: ['{ ask: Has the patient signed? }'], exclusion: ['{ sex: male }'] })

describe('one patient held against trials', () => {
  it('is judged with the statements that were made of it', () => {
    const found = judgePatient(factsOf(library, { sex: 'female', statements: { I1: true } }), library, library.trials)
    expect(found.trials.map(({ verdict }) => verdict)).toEqual(['potentially-eligible'])
    expect(found.facts.statements.has('INVENTED-1:I1')).toBe(true)
  })

  it('is judged for the trials that are asked for', () => {
    expect(judgePatient(factsOf(library, {}), library, []).trials).toEqual([])
  })
})

it.each([false, true])('several are judged together as each is alone, in full: %s', (inFull) => {
  const patients = [{ sex: 'male' }, { sex: 'female', statements: { I1: false } }, {}].map((one) =>
    factsOf(library, one),
  )
  const verdicts = (found: readonly PatientFinding[]): unknown[] =>
    found.map(({ facts, trials }) => [
      facts,
      trials.map(({ trial, verdict, criteria }) => [trial, verdict, criteria.length]),
    ])
  expect(verdicts(judgePatients(patients, library, library.trials, inFull))).toEqual(
    verdicts(patients.map((one) => judgePatient(one, library, library.trials))),
  )
})
