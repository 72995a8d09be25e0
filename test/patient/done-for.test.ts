import { describe, expect, it } from 'vitest'
import { read, shown } from './reader.js'

/** What is suspected because of what was done: `myocardial infarction (CABG) 2020-05-01`. */
function suspected(patient: object): string[] {
  return read({ procedures: [{ name: 'CABG', date: '2020-05-01' }], ...patient })
    .conditions.entries.filter(({ status }) => status === 'suspected')
    .map(({ label, onset }) => `${label} ${shown(onset) ?? '…'}`)
}

describe('what a procedure is mostly done for', () => {
  it('is suspected from that day on, where the conditions do not tell of it', () => {
    const expected = ['myocardial infarction (CABG) 2020-05-01']
    expect(suspected({ conditions: [] })).toEqual(expected)
    expect(suspected({ conditions: ['hypertension', 'no such thing'] })).toEqual(expected)
    expect(suspected({})).toEqual(expected)
  })

  it('is suspected by a kind of the procedure, and by one among the conditions', () => {
    expect(suspected({ procedures: ['off-pump bypass'] })).toEqual(['myocardial infarction (off-pump bypass) …'])
    expect(suspected({ procedures: [], conditions: ['s/p CABG'] })).toEqual(['myocardial infarction (s/p CABG) …'])
  })

  it('is suspected by what a drug is mostly given for, unless the record says what it was for', () => {
    const isoniazid = { name: 'isoniazid', start: '2025-02-01', end: '2025-08-01' }
    const given = (drug: object): string[] => suspected({ procedures: [], conditions: [], drugs: [drug] })
    expect(given(isoniazid)).toEqual(['tuberculosis (isoniazid) 2025-02-01'])
    expect(given({ ...isoniazid, purpose: 'prophylaxis' })).toEqual([])
    expect(given({ ...isoniazid, status: 'absent' })).toEqual([])
    expect(given({ name: 'hydroxychloroquine' })).toEqual([])
  })

  it('opens no list of conditions, and says why it is not certain', () => {
    const { conditions } = read({ procedures: ['CABG'] })
    expect(conditions.listed).toBe(false)
    expect(conditions.entries[0]).toMatchObject({
      path: '/procedures/0',
      unsaid: 'is what a recorded treatment is mostly for, but is not among the conditions',
    })
  })

  it.each([
    ['it is recorded', { conditions: ['myocardial infarction'] }],
    ['it is recorded as over', { conditions: [{ name: 'myocardial infarction', status: 'resolved' }] }],
    ['it is recorded as absent', { conditions: [{ name: 'myocardial infarction', status: 'absent' }] }],
    ['it was not done', { procedures: [{ name: 'CABG', status: 'absent' }] }],
    ['it is done for many things', { procedures: ['dialysis', 'no such thing'] }],
  ])('is not suspected where %s', (_when, patient) => {
    expect(suspected({ conditions: [], ...patient })).toEqual([])
  })
})
