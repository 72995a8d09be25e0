import { expect, it } from 'vitest'
import { bundled } from '../../criteria/vocabulary/bundled.js'
import { read } from '../reader.js'

/** The conditions of a record of which the list of conditions does not tell, in their order. */
function told(patient: object): (string | undefined)[][] {
  const { conditions } = read({ conditions: [], ...patient }, { vocabulary: bundled })
  return conditions.entries.map(({ label, unsaid }) => [
    label,
    unsaid?.replace(', but is not among the conditions', ''),
  ])
}

const STAY = { encounters: [{ kind: 'hospitalization', reason: 'tuberculosis' }] }
const DRUG = { drugs: [{ name: 'ethambutol', purpose: 'tuberculosis' }] }

it.each<[string, object, (string | undefined)[][]]>([
  ['a stay', STAY, [['tuberculosis', 'is what a stay or visit was for']]],
  ['a treatment', DRUG, [['tuberculosis (ethambutol)', 'is what a drug is given for']]],
  ['a stay, before a treatment', { ...STAY, ...DRUG }, [['tuberculosis', 'is what a stay or visit was for']]],
  [
    'a drug that is mostly for nothing, by its purpose',
    { drugs: [{ name: 'prednisone', purpose: 'lupus nephritis' }] },
    [['lupus nephritis', 'is what a drug is given for']],
  ],
  ['another list', { procedures: ['tuberculosis'] }, [['tuberculosis', 'stands in another list']]],
  ['nothing that the list has', { ...STAY, ...DRUG, conditions: ['tuberculosis'] }, [['tuberculosis', undefined]]],
])('a condition is told of by %s', (_by, patient, expected) => {
  expect(told(patient)).toEqual(expected)
})
