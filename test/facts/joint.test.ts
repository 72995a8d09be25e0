import { expect, it } from 'vitest'
import { isJoint } from '../../src/facts/joint.js'

it('a term may name several conditions that are there together', () => {
  const term = {
    id: 'diabetic-kidney',
    label: 'diabetic kidney',
    names: [],
    codes: [],
    parents: ['diabetes', 'kidney'],
  }
  expect([term, { ...term, joint: undefined }, { ...term, joint: true }].map(isJoint)).toEqual([false, false, true])
})
