import { expect, it } from 'vitest'
import { isUnsaid } from '../../../src/facts/names/condition-denial.js'
import { negatedIn } from '../../../src/facts/names/negation.js'

it.each([
  ['no rituximab', 'rituximab'],
  [' No history of dialysis ', 'dialysis'],
  ['not on dialysis', 'dialysis'],
  ['never on rituximab', 'rituximab'],
  ['without rituximab', 'rituximab'],
  ['keinerlei Rituximab', 'Rituximab'],
  ['ohne Rituximab', 'Rituximab'],
  ['nie Rituximab', 'Rituximab'],
  ['pas de rituximab', 'rituximab'],
  ['sin rituximab', 'rituximab'],
  ['senza rituximab', 'rituximab'],
  ['rituximab', undefined],
  ['not rituximab', undefined],
  ['Nocardia', undefined],
  ['Niere', undefined],
  ['rituximab, no reaction', undefined],
])('%s denies %s', (name, negated) => {
  expect(negatedIn(name)).toBe(negated)
})

it.each(['no', 'never', 'without', 'keine', 'ohne', 'nie', 'pas de', 'sin', 'senza'])(
  '%s denies a condition, too',
  (word) => {
    expect(isUnsaid(`${word} hepatitis B`)).toBe(true)
  },
)
