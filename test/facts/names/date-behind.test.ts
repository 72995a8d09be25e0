import { expect, it } from 'vitest'
import { dateBehind, dateWithin, withoutDateBehind, withoutToldDate } from '../../../src/facts/names/date-behind.js'
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
  ['octobre 2026', '2026-10'],
  ['févr. 2026', '2026-02'],
  ['août 2026', '2026-08'],
  ['Jänner 2026', '2026-01'],
  ['mars 2026', '2026-03'],
  ['Juin 2026', '2026-06'],
  ['juillet 2026', '2026-07'],
  ['Oct-2026', '2026-10'],
  ['10/25', 'unclear'],
  ['Oct 25', 'unclear'],
  ["Okt. '25", 'unclear'],
  ['before 2019', 'unclear'],
  ['nach 10/2025', 'unclear'],
  ['ca. 2019', 'unclear'],
  ['Winter 2025', 'unclear'],
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

it.each([
  ['rituximab 2026', 'first'],
  ['rituximab since 10/2026', 'first'],
  ['rituximab seit Oktober 2026', 'first'],
  ['rituximab until 2026', 'last'],
  ['rituximab bis Ende 2026', 'last'],
  ["rituximab jusqu'en octobre 2026", 'last'],
  ['last rituximab infusion 10/2026', 'some'],
  ['rituximab, zuletzt 10/2026', 'some'],
  ['rituximab stopped 10/2026', 'some'],
  ['rituximab abgesetzt 10/2026', 'some'],
  ['rituximab again until 10/2026', 'some'],
  ['rituximab, 2nd cycle 10/2026', 'some'],
])('%s tells of the %s of its days', (name, is) => {
  expect(dateBehind(name)?.is).toBe(is)
})

it('says of a date in front of other words what it is', () => {
  expect(dateWithin(' until 10/2026')?.is).toBe('last')
  expect(dateWithin(' 10/2026 until relapse')?.is).toBe('first')
  expect(dateWithin(' 10/2026 stopped')?.is).toBe('some')
})

it.each([' 1/2 tablet', ' 24/26 mg', ' may 10 mg daily'])('%j is an amount', (text) => {
  expect(dateWithin(text)).toBeUndefined()
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

it.each([
  ['Rituximab until 09/2025', 'rituximab'],
  ['rituximab (bis Oktober 2025)', 'rituximab'],
  ['rituximab, from 2024-10-01', 'rituximab'],
  ['rituximab 2015-2019', 'rituximab'],
  ['rituximab 1000 mg', 'rituximab 1000 mg'],
  ['rituximab until relapse', 'rituximab until relapse'],
])('%s is %s without a date and its words', (name, rest) => {
  expect(withoutToldDate(name)).toBe(rest)
})
