import { expect, it } from 'vitest'
import { rulesWithin } from '../../src/criteria/placed-rule.js'
import { compiled } from '../language/evaluate.js'

it('a rule in a file is walked with its paths, the inner rules first', () => {
  const rule = compiled({ any: [{ not: { sex: 'male' } }, { ask: 'Fit?', 'settled-by': { age: { below: 40 } } }] })
  const walked = [...rulesWithin({ section: 'exclusion', index: 2, key: 'otherwise', rule })]
  expect(walked.map(({ path, rule: { words } }) => [path.join('.'), words.split('\n')[0]])).toEqual([
    ['exclusion.2.otherwise.any.0.not', 'male'],
    ['exclusion.2.otherwise.any.0', 'not: male'],
    ['exclusion.2.otherwise.any.1.settled-by', 'age below 40 years'],
    ['exclusion.2.otherwise.any.1', 'age below 40 years; otherwise asked: Fit?'],
    ['exclusion.2.otherwise', 'any of:'],
  ])
})
