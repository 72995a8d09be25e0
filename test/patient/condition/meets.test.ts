import { expect, it } from 'vitest'
import { read, warningsOf } from '../reader.js'

it('resolves the classification criteria that are met, and warns of those that are not known', () => {
  const patient = { conditions: [{ name: 'lupus', meets: ['AECG 2002', 'AECG-2003', 'mine', 'AECG-2002 -'] }] }
  expect(read(patient).conditions.entries[0]?.meets.map(({ id }) => id)).toEqual(['aecg-2002'])
  expect(warningsOf(patient)).toEqual([
    "/conditions/0/meets/1: 'AECG-2003' is not a known classification; did you mean 'AECG-2002'?",
    "/conditions/0/meets/2: 'mine' is not a known classification",
    "/conditions/0/meets/3: 'AECG-2002 -' is not a known classification; did you mean 'AECG-2002'?",
  ])
})
