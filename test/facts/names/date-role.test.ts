import { expect, it } from 'vitest'
import { roleIn, saysFirstIn, tellsOfPartIn } from '../../../src/facts/names/date-role.js'

it.each([
  ['rituximab 2026', 'first'],
  ['rituximab since 10/2026', 'first'],
  ['rituximab seit Oktober 2026', 'first'],
  ['rituximab until 2026', 'last'],
  ['rituximab bis Ende 2026', 'last'],
  ["rituximab jusqu'en octobre 2026", 'last'],
  ['last rituximab infusion 10/2026', 'some'],
  ['rituximab, zuletzt 10/2026', 'some'],
  ['rituximab stopped 10/2026', 'last'],
  ['rituximab abgesetzt 10/2026', 'last'],
  ['rituximab again until 10/2026', 'some'],
  ['rituximab, 2nd cycle 10/2026', 'some'],
  ['rituximab up to 10/2026', 'last'],
  ['rituximab until: 10/2026', 'last'],
  ['rituximab 2 x 1 g until 10/2026', 'last'],
  ['rituximab x2 completed 10/2026', 'last'],
  ["rituximab d/c'd 10/2026", 'last'],
  ['prednisone 5 mg 1-0-0 bis 10/2026', 'last'],
  ['IV infusions of rituximab completed 10/2026', 'last'],
])('%s tells of the %s of its days', (name, is) => {
  expect(roleIn(name)).toBe(is)
})

it.each([
  ['rituximab stopped in 10/2026', 'last'],
  ['rituximab, stopped (10/2026)', 'last'],
  ['rituximab arrêté en octobre 2026', 'last'],
  ['rituximab abgesetzt seit 10/2026', 'last'],
  ['rituximab not stopped 10/2026', 'some'],
  ['rituximab, 2nd cycle completed 10/2026', 'some'],
  ['rituximab until last infusion 10/2026', 'some'],
  ['rituximab paused 10/2026', 'some'],
  ['rituximab ausgesetzt bis 10/2026', 'some'],
  ['rituximab on hold until 10/2026', 'some'],
  ['rituximab stopped for a rash 10/2026', 'some'],
])('%s tells of the %s of its days by the word before it', (name, is) => {
  expect(roleIn(name)).toBe(is)
})

it.each([
  'rituximab induction completed 10/2026',
  'Rituximab-Induktion bis 10/2026',
  'rituximab loading dose until 10/2026',
  'high-dose prednisone until 10/2026',
  'prednisone high dose until 10/2026',
  'prednisone hochdosiert bis 10/2026',
  'full dose MMF until 10/2026',
  'prednisone taper until 10/2026',
  'prednisone ≥10 mg until 10/2026',
  'prednisone > 7.5 mg bis 10/2026',
  'prednisone at least 10 mg until 10/2026',
  "prednisone à forte dose jusqu'en octobre 2026",
  'rituximab dose 1 completed 10/2026',
  'rituximab first dose completed 10/2026',
  'rituximab, infusion completed 10/2026',
  'rituximab 1 course completed 10/2026',
  'rituximab 1. Kurs beendet 10/2026',
  'rituximab D1 completed 10/2026',
  'rituximab Tag 1 abgeschlossen 10/2026',
  'rituximab 1/2 completed 10/2026',
  'rituximab 2 of 4 completed 10/2026',
  'currently MMF until 10/2026',
  'MMF delayed until 10/2026',
  'MMF withheld until 10/2026',
])('of what went on in another dose, or may have, it tells no end: %s', (name) => {
  expect(roleIn(name)).toBe('some')
})

it.each([
  ['rituximab since 10/2026', true],
  ['rituximab débuté en 2026', true],
  ['rituximab 10/2026', false],
  ['rituximab until 10/2026', false],
])('%s says that it began then: %s', (name, is) => {
  expect(saysFirstIn(name)).toBe(is)
})

it.each([
  ['last rituximab 2019-2020', true],
  ['rituximab stopped 2019-2020', true],
  ['high-dose prednisone 2019-2020', true],
  ['rituximab induction 2019-2020', true],
  ['rituximab 2019-2020', false],
  ['prednisone 10 mg/d 03/2019-05/2020', false],
  ['prednisone 10 mg/day 2019-2020', false],
])('%s tells of a part, or an end: %s', (name, is) => {
  expect(tellsOfPartIn(name)).toBe(is)
})
