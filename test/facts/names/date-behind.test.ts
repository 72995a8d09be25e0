import { expect, it } from 'vitest'
import { dateBehind, dateWithin, withoutDateBehind } from '../../../src/facts/names/date-behind.js'
import { formatSpan } from '../../../src/kernel/span.js'

it.each([
  ['MMR-Impfung 10/2026', 'MMR-Impfung'],
  ['MMR-Impfung am 03.10.2026', 'MMR-Impfung'],
  ['MMR-Impfung (2026)', 'MMR-Impfung'],
  ['rituximab 2026-09', 'rituximab'],
  ['rituximab, Oct 2026', 'rituximab'],
  ['dialysis since 2025', 'dialysis'],
  ['Covid-19', 'Covid-19'],
  ['rituximab 1000', 'rituximab 1000'],
])('of %s without the date behind it %s is left', (name, rest) => {
  expect(withoutDateBehind(name)).toBe(rest)
})

const shown = (told: ReturnType<typeof dateBehind>): string | undefined => {
  if (told === undefined) return undefined
  return told.days === undefined ? 'unclear' : formatSpan(told.days)
}

const DATES = [
  ['2026', '2026'],
  ['2026-10', '2026-10'],
  ['2026-10-03', '2026-10-03'],
  ['10/2026', '2026-10'],
  ['3.2026', '2026-03'],
  ['3.10.2026', '2026-10-03'],
  ['Oct 2026', '2026-10'],
  ['Oktober 2026', '2026-10'],
  ['MÄRZ 2026', '2026-03'],
  ['Sept. 2026', '2026-09'],
  ['may 2026', '2026-05'],
  ['03.10.26', 'unclear'],
  ['3.10.', 'unclear'],
  ['10/03/2026', 'unclear'],
  ['10/03/26', 'unclear'],
  ['2015-2019', 'unclear'],
  ['2015 – 2019', 'unclear'],
  ['03/2015 bis 05/2015', 'unclear'],
  ['2015/16', 'unclear'],
  ['2026-02-30', 'unclear'],
  ['31.02.2026', 'unclear'],
] as const

it.each(DATES)('behind a name %s is %s', (date, days) => {
  expect(shown(dateBehind(`rituximab ${date}`))).toBe(days)
  expect(shown(dateBehind(` rituximab, since ${date} `))).toBe(days)
  expect(shown(dateBehind(`rituximab (${date})`))).toBe(days)
  expect(shown(dateBehind(`rituximab,${date}`))).toBe(days)
})

it.each(DATES)('in front of a text %s is %s', (date, days) => {
  expect(shown(dateWithin(` ${date}, then MMF`))).toBe(days)
  expect(shown(dateWithin(` since ${date}`))).toBe(days)
  expect(shown(dateWithin(`: ${date}`))).toBe(days)
  expect(shown(dateWithin(` (${date})`))).toBe(days)
})

it.each([
  'rituximab',
  'Covid-19',
  'rituximab 1000',
  'rituximab 13/2026',
  'rituximab marker',

  'rituximab 20265',
  'NHL2010',
  'rituximab 1850',
])('behind %s is none', (name) => {
  expect(dateBehind(name)).toBeUndefined()
})

it.each(['', ' 1000 mg', ' 2000 mg', ' 2000mg daily', ' 20265', 'NHL2010'])('%j tells none', (text) => {
  expect(dateWithin(text)).toBeUndefined()
})

it.each([
  [' x4 10/2026', '2026-10'],
  [' 1000 mg, 10/2026', '2026-10'],
  [' in May 2026 for a relapse', '2026-05'],
  [' Mayo 2026', '2026'],
  [' again 10/2026, now stopped', 'unclear'],
  [' again 03.10. now', 'unclear'],
  [' 2019, 10/2025', 'unclear'],
  [' Oct 2019 and Nov 2025', 'unclear'],
])('%j tells of %s', (text, days) => {
  expect(shown(dateWithin(text))).toBe(days)
})
