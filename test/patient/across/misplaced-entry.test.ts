import { expect, it } from 'vitest'
import { errorsOf, read, shown, warningsOf } from '../reader.js'

const [PROCEDURE, DRUG] = ['dialysis', 'status post rituximab']

it.each([PROCEDURE, DRUG])('what stands among the conditions was from its onset to its end: %s', (name) => {
  const { procedures, drugs } = read({ conditions: [{ name, onset: '2025-03-04', end: '2025-04' }] })
  const facts = [...procedures.entries, ...drugs.entries]
  expect(facts.map(({ start, end }) => [shown(start), shown(end)])).toEqual([
    ['2025-03-04', '2025-04-01 to 2025-04-30'],
  ])
})

it.each([PROCEDURE, DRUG])('what lies ahead is left out, with the key of its onset: %s', (name) => {
  const patient = { conditions: [{ name, onset: '2026-03-02' }] }
  expect(warningsOf(patient)).toContain(
    '/conditions/0/onset: 2026-03-02 is after the as-of date 2026-03-01; the entry was left out',
  )
})

it.each([PROCEDURE, DRUG])('an end before the onset is refused: %s', (name) => {
  const patient = { conditions: [{ name, onset: '2025-03-04', end: '2025-02-01' }] }
  expect(errorsOf(patient).join(' ')).toContain('the end 2025-02-01 lies before the onset 2025-03-04')
})
