import { describe, expect, it } from 'vitest'
import { errorsOf } from '../reader.js'

describe('the form of a condition', () => {
  it.each([
    [
      { name: 'lupus', status: 'actve' },
      `"actve" → /conditions/0/status: expected one of active, resolved, absent, suspected, found 'actve' (did you mean 'active'?)`,
    ],
    [
      { name: 'lupus', grade: 6 },
      '6 → /conditions/0/grade: expected a whole number from 1 to 5, found the number 6 (write here: a whole number from 1 to 5: CTCAE or GVHD grade, NYHA class, CKD stage)',
    ],
    [{ status: 'active' }, '{ → this entry has no name and no code (give it a name)'],
    [
      { name: 'lupus', meets: 'AECG-2002' },
      `"AECG-2002" → /conditions/0/meets: expected a list, found 'AECG-2002' (write here: the classification criteria that it is known to meet, such as ["AECG-2002"])`,
    ],
    [
      { name: 'lupus', onset: '2023-02-30' },
      '"2023-02-30" → 2023-02-30 is not a day of the calendar (write YYYY-MM-DD; YYYY-MM or YYYY will do where the day is not known)',
    ],
  ])('is not this one: %j', (condition, error) => {
    expect(errorsOf({ conditions: [condition] })).toEqual([error])
  })

  it('has a treatment that is a text, or a list of texts', () => {
    expect(errorsOf({ conditions: [{ name: 'lupus', treatment: true }] })).toEqual([
      'true → /conditions/0/treatment: expected a text or a list, found true (write here: how it was treated: a text such as "excision" or "radiotherapy", or a list of texts)',
    ])
    expect(errorsOf({ conditions: [{ name: 'lupus', treatment: ['excision', 2] }] })).toEqual([
      '2 → /conditions/0/treatment/1: expected a text, found the number 2 (write here: how it was treated: a text such as "excision" or "radiotherapy", or a list of texts)',
    ])
  })
})
