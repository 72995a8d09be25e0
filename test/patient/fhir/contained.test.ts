import { describe, expect, it } from 'vitest'
import { listsOf, made } from './made.js'

const condition = { resourceType: 'Condition', id: 'c', code: { text: 'tuberculosis' } }
const result = { resourceType: 'Observation', id: 'o', status: 'final', code: { text: 'CRP' }, valueInteger: 5 }

describe('what stands within another resource', () => {
  it('is left out, and leaves open what it says', () => {
    const encounter = { resourceType: 'Encounter', status: 'finished', contained: [condition] }
    expect(made(encounter).out).toEqual(['stands within another resource, Encounter, where it is not read by itself'])
    const known = { resourceType: 'Condition', code: { text: 'hypertension' } }
    expect(listsOf(known, encounter)['incomplete']).toEqual(['conditions'])
  })

  it('is read where a report has results, and where nothing is read by itself', () => {
    const report = { resourceType: 'DiagnosticReport', status: 'final', contained: [result, condition] }
    expect(made(report)).toMatchObject({
      list: 'labs',
      out: ['stands within another resource, DiagnosticReport, where it is not read by itself'],
    })
    expect(made({ ...result, contained: [5, { resourceType: 'Device' }] }).out).toBeUndefined()
    expect(made({ ...result, contained: [result] }).out).toEqual([
      'stands within another resource, Observation, where it is not read by itself',
    ])
  })
})
