import { describe, expect, it } from 'vitest'
import { readDoubt, statusSchema } from '../../src/patient/doubt.js'
import { read } from './reader.js'

describe('a status', () => {
  it.each([
    ['absent', { present: 'absent', doubt: undefined }],
    ['uncertain', { present: undefined, doubt: 'uncertain' }],
    ['ordered', { present: undefined, doubt: 'ordered' }],
    [undefined, { present: undefined, doubt: undefined }],
  ] as const)('%s', (status, expected) => {
    expect(readDoubt(status)).toEqual(expected)
  })

  it('is told of in the schema', () => {
    expect(statusSchema('where there was none').description).toBe(
      'absent, where there was none; uncertain, where that is not known',
    )
  })

  it('of an entry says whether it took place', () => {
    const uncertain = { name: 'XYZ', status: 'uncertain' }
    const facts = read({
      drugs: [{ name: 'MTX', status: 'ordered' }, uncertain],
      procedures: [uncertain],
      allergies: [uncertain],
      immunizations: [uncertain],
      encounters: [{ kind: 'XYZ', status: 'uncertain' }],
    })
    const { drugs, procedures, allergies, immunizations, encounters } = facts
    const doubts = [drugs, procedures, allergies, immunizations, encounters].map(({ entries }) =>
      entries.map(({ doubt, status }) => status ?? doubt),
    )
    expect(doubts).toEqual([['ordered', 'uncertain'], ['uncertain'], ['uncertain'], ['uncertain'], ['uncertain']])
  })
})
