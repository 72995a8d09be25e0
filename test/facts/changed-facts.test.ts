import { expect, it } from 'vitest'
import { withChanges } from '../../src/facts/changed-facts.js'
import { LISTS } from '../../src/facts/lists.js'
import { readLibrary } from '../../src/criteria/library.js'
import { VOCABULARY } from '../criteria/invented.js'
import { factsOf } from '../screening/facts.js'

const library = readLibrary([], [VOCABULARY])
const facts = factsOf(library, {
  asOf: '2025-06-01',
  birthDate: '1990-01-01',
  labs: [{ name: 'IgG', value: 7, unit: 'g/L', date: '2025-05-01' }],
  drugs: ['rituximab'],
  conditions: [],
})

it('nothing is lost of a patient of whom nothing changes, and all is in its place', () => {
  expect(withChanges(facts, {})).toEqual(facts)
  expect(Object.keys(withChanges(facts, {}))).toEqual(Object.keys(facts))
})

it.each(LISTS)('a change of %s is taken up, and the rest stays', (list) => {
  const changed = { listed: !facts[list].listed, entries: [] }
  expect(withChanges(facts, { [list]: changed })).toEqual({ ...facts, [list]: changed })
})

it.each(['measurements', 'scores', 'statements'] as const)(
  'a change of %s is taken up, and the rest stays',
  (index) => {
    const changed = new Map()
    expect(withChanges(facts, { [index]: changed })).toEqual({ ...facts, [index]: changed })
  },
)

it('warnings and what silence means are taken up, also where they are taken away', () => {
  const warnings = [{ path: '/labs/0', message: 'm' }]
  expect(withChanges(facts, { warnings, strict: true })).toEqual({ ...facts, warnings, strict: true })
  expect(withChanges(withChanges(facts, { strict: true }), { strict: false })).toEqual(facts)
})
