import { describe, expect, it } from 'vitest'
import { judgePatient } from '../../src/screening/judge-patient.js'
import { libraryOf } from '../criteria/invented.js'
import { factsOf } from './facts.js'

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
