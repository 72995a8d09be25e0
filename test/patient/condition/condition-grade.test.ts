import { describe, expect, it } from 'vitest'
import { read, warningsOf } from '../reader.js'

describe('the class of a heart disease', () => {
  it.each([
    ['infarction NYHA III', {}, 3],
    ['myocardial infarction NYHA III', { grade: 3 }, 3],
    ['myocardial infarction', { grade: 2 }, 2],
    ['myocardial infarction', {}, undefined],
    ['myocardial infarction, NYHA II', { code: 'icd10:I21' }, 2],
  ])('of %s with %j is %s', (name, given, grade) => {
    expect([
      read({ conditions: [{ name, ...given }] }).conditions.entries[0]?.grade,
      warningsOf({ conditions: [{ name, ...given }] }),
    ]).toEqual([grade, []])
  })

  it('that its name contradicts is not used', () => {
    const patient = { conditions: [{ name: 'myocardial infarction NYHA III', grade: 2 }] }
    expect(read(patient).conditions.entries[0]?.grade).toBeUndefined()
    expect(warningsOf(patient)).toEqual([
      "/conditions/0/grade: the grade is 2, but 'myocardial infarction NYHA III' says 3; neither was used",
    ])
  })
})
