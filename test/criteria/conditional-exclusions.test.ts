import { describe, expect, it } from 'vitest'
import { reviewLibrary } from '../../src/criteria/library.js'
import { trialText, VOCABULARY } from './invented.js'

/** What is wrong with a trial. */
function refused(trial: { readonly inclusion?: readonly string[]; readonly exclusion?: readonly string[] }): string[] {
  const text = trialText({ inclusion: ['{ sex: female }'], exclusion: ['{ sex: male }'], ...trial })
  return reviewLibrary([{ file: 'trial.yaml', text }], [VOCABULARY]).problems.map(({ message }) => message)
}

const women = '{ when: { sex: female }, then: { age: { below: 50 } } }'
const excludes = 'when holds of everybody to whom it does not apply, and would exclude them'

describe('a condition in an exclusion', () => {
  it.each([
    ['excludes those to whom it does not apply', women, 1],
    ['does so as a part', `{ any: [{ age: { below: 18 } }, ${women}] }`, 1],
    ['does so where two negations cancel each other', `{ not: { not: ${women} } }`, 1],
    ['does so as the condition of a negated one', `{ not: { when: ${women}, then: { age: { below: 18 } } } }`, 1],
    ['does so twice', `{ when: { sex: female }, then: ${women} }`, 2],
    ['is one where it is negated', `{ not: ${women} }`, 0],
  ])('%s', (_what, rule, times) => {
    expect(refused({ exclusion: [rule] })).toEqual(Array.from({ length: times }, () => excludes))
  })

  it('is one like any other in an inclusion', () => {
    expect(refused({ inclusion: [women] })).toEqual([])
  })
})
