import { expect, it } from 'vitest'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import type { ConditionTerm } from '../../../src/facts/term.js'
import { stagedTerms } from '../../../src/patient/condition/condition-stage.js'

function disease(id: string, given: Partial<ConditionTerm> = {}): ConditionTerm {
  return { id, label: id, names: [], codes: [], parents: [], course: 'chronic', ...given }
}

const conditions = new Lexicon([
  disease('disease'),
  disease('ckd', { parents: ['disease'] }),
  disease('diabetic-ckd', { parents: ['ckd'] }),
  disease('ckd-4', { parents: ['ckd'], stage: 4 }),
  disease('ckd-5', { parents: ['ckd'], stage: 5 }),
])

it.each([
  ['ckd', 5, 'ckd-5'],
  ['ckd', 4, 'ckd-4'],
  ['ckd', 3, 'ckd'],
  ['ckd', undefined, 'ckd'],
  ['diabetic-ckd', 5, 'diabetic-ckd'],
  ['disease', 5, 'disease'],
  ['ckd-4', 5, 'ckd-4'],
])('%s of grade %s is %s', (id, grade, expected) => {
  expect(stagedTerms([conditions.withId(id)], grade, conditions).map((term) => term.id)).toEqual([expected])
})

it('a narrower one stays narrower with its stage', () => {
  const narrower = { ...conditions.withId('ckd'), narrowedTo: 'renal anaemia' }
  expect(stagedTerms([narrower], 5, conditions)).toMatchObject([{ id: 'ckd-5', narrowedTo: 'renal anaemia' }])
  expect(stagedTerms([narrower], 3, conditions)).toEqual([narrower])
  expect(stagedTerms([conditions.withId('ckd')], 5, conditions)).toEqual([conditions.withId('ckd-5')])
})
