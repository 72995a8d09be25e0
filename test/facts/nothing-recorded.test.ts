import { expect, it } from 'vitest'
import { LISTS } from '../../src/facts/lists.js'
import { nothingLeftOutYet, withNothingRecorded, NOTHING_LEFT_OUT } from '../../src/facts/nothing-recorded.js'
import { readPatients } from '../../src/patient/read.js'
import { vocabulary } from '../language/vocabulary.js'

it('a patient of whom nothing is recorded is read from a record that has nothing, or only empty lists', () => {
  const full = {
    id: 'P',
    birthDate: '1980',
    sex: 'female',
    labs: [{ name: 'platelets', value: 71, unit: '10^9/L', date: '2026-02-20' }],
    drugs: [{ name: 'rituximab', end: '2025-12-15' }],
    conditions: [],
    statements: { consent: true },
  }
  const day = { asOf: 20_513, today: 20_513, file: 'p.json', vocabulary, strict: true }
  const [facts] = readPatients(JSON.stringify(full), day)
  const [blank] = readPatients(JSON.stringify({ id: 'P', drugs: [], conditions: [] }), day)
  if (facts === undefined || blank === undefined) throw new Error('no patient')
  expect(withNothingRecorded(facts)).toEqual({ ...blank, id: '' })
  expect(LISTS.filter((list) => withNothingRecorded(facts)[list].listed)).toEqual(['conditions', 'drugs'])
})

it('what one record leaves out is not left out of another', () => {
  const left = nothingLeftOutYet()
  left.conditions.push({ path: '/conditions/0', label: 'flurbosis', terms: [] })
  expect([nothingLeftOutYet(), NOTHING_LEFT_OUT].map(({ conditions }) => conditions)).toEqual([[], []])
})
