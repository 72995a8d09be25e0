import { expect, it } from 'vitest'
import { reasonOf } from '../../../src/language/rule/reason.js'
import { groundsAgainst } from '../../../src/screening/patient/grounds-against.js'
import { judgePatientInFull } from '../../../src/screening/patient/judge-patient.js'
import { resultOf } from '../../../src/screening/screen.js'
import { libraryOf } from '../../criteria/invented.js'
import { factsOf } from '../facts.js'

it('tells one by one of what is violated, and of nothing else, what its reason is made of', () => {
  const library = libraryOf(
    {
      inclusion: [
        '{ any: [{ drug: rituximab, taken: ever }, { drug: belimumab, taken: ever }, { sex: male }] }',
        '{ lab: IgG, below: 7, unit: g/L }',
      ],
      exclusion: ['{ sex: female }'],
    },
    { inclusion: ['{ sex: female }'], exclusion: ['{ sex: male }'] },
  )
  const { trials } = library
  const found = judgePatientInFull(factsOf(library, { sex: 'female', drugs: [] }), library, trials)
  const grounds = groundsAgainst(found)
  const result = resultOf(found, library, { version: '1', trials })
  expect([...grounds.keys()]).toEqual(result.trials.map(({ id }) => id))
  expect([...grounds.values()].map((one) => [...one.keys()])).toEqual([['I1', 'E1'], []])
  for (const { id, criteria } of result.trials) {
    for (const [criterion, clauses] of grounds.get(id) ?? []) {
      expect(reasonOf(clauses)).toBe(criteria.find((one) => one.id === criterion)?.reason)
    }
  }
  expect(grounds.get('INVENTED-1')?.get('I1')).toEqual(expect.arrayContaining([{ silent: ['rituximab'] }]))
})
