import { describe, expect, it } from 'vitest'
import type { Facts } from '../../src/facts/facts.js'
import { bundled as vocabulary } from '../criteria/vocabulary/bundled.js'
import { read as readBy } from './reader.js'

const read = (patient: object): Facts => readBy(patient, { vocabulary })

describe('a procedure by which a condition was treated', () => {
  it('was done on some day, if it was', () => {
    const { procedures } = read({ conditions: [{ name: 'tongue cancer', treatment: ['excision', 'radiotherapy'] }] })
    expect(procedures).toMatchObject({
      listed: false,
      entries: [
        { label: 'excision', doubt: 'uncertain', status: undefined, start: undefined, end: undefined },
        { label: 'radiotherapy', doubt: 'uncertain', terms: [{ id: 'radiotherapy' }] },
      ],
    })
  })

  it.each([
    [{ name: 'tongue cancer', treatment: 'no such thing' }],
    [{ name: 'tongue cancer', treatment: 'rituximab' }],
    [{ name: 'tongue cancer', treatment: 'radiotherapy', status: 'absent' }],
    ['tongue cancer'],
  ])('is none, where it is no procedure, or the condition is absent: %j', (condition) => {
    expect(read({ conditions: [condition] }).procedures.entries).toEqual([])
  })

  it('is the one that the list tells of, unless that is absent', () => {
    const conditions = [{ name: 'tongue cancer', treatment: 'radiotherapy' }]
    const pathsBeside = (status?: string) =>
      read({ conditions, procedures: [{ name: 'irradiation', status }] }).procedures.entries.map(({ path }) => path)
    expect(pathsBeside()).toEqual(['/procedures/0'])
    expect(pathsBeside('absent')).toEqual(['/procedures/0', '/conditions/0/treatment'])
  })
})
