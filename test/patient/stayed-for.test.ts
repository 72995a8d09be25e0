import { describe, expect, it } from 'vitest'
import type { Facts } from '../../src/facts/facts.js'
import { bundled as vocabulary } from '../criteria/vocabulary/bundled.js'
import { read as readBy, shown } from './reader.js'

const read = (patient: object): Facts => readBy(patient, { vocabulary })

const days = { start: '2026-02-01', end: '2026-02-20' }

describe('a procedure in another list', () => {
  it.each([
    [
      { encounters: [{ kind: 'hospitalization', reason: 'NTx', ...days }] },
      '/encounters/0/reason',
      'kidney-transplant',
    ],
    [{ drugs: ['MTX', { name: 'NTx', ...days }] }, '/drugs/1', 'kidney-transplant'],
  ])('is uncertain, where a stay was for it, or it stands among the drugs: %j', (patient, path, id) => {
    const { procedures } = read(patient)
    expect(procedures.listed).toBe(false)
    expect(
      procedures.entries.map((fact) => [fact.path, fact.terms[0]?.id, fact.doubt, shown(fact.start), shown(fact.end)]),
    ).toEqual([[path, id, 'uncertain', '2026-02-01', '2026-02-20']])
  })

  it.each([
    [{ encounters: [{ kind: 'hospitalization', reason: 'NTx', status: 'absent' }] }],
    [{ encounters: [{ kind: 'hospitalization', reason: ['pneumonia', 'no such thing', 'NTx?'] }] }],
    [{ drugs: [{ name: 'NTx', status: 'absent' }, 'rituximab', 'no such thing'] }],
  ])('is none, where it is absent, or called by something else: %j', (patient) => {
    expect(read(patient).procedures.entries).toEqual([])
  })

  it('tells of what it is mostly for, which is suspected', () => {
    const { conditions } = read({ conditions: [], encounters: [{ kind: 'hospitalization', reason: 'mastectomy' }] })
    expect(conditions.entries.map(({ status }) => status)).toEqual(['suspected'])
  })
})
