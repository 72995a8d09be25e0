import { expect, it } from 'vitest'
import { dateBehind, dateTakenOff, dateWithin, withoutDateBehind } from '../../../src/facts/names/date-behind.js'
import { formatSpan, type Span } from '../../../src/kernel/span.js'

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

const inWords = (days: Span | undefined): string | undefined => (days === undefined ? undefined : formatSpan(days))
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
  ['rituximab stopped 10/2026', 'last'],
  ['rituximab abgesetzt 10/2026', 'last'],
  ['rituximab again until 10/2026', 'some'],
  ['rituximab, 2nd cycle 10/2026', 'some'],
])('%s tells of the %s of its days', (name, is) => {
  expect(dateBehind(name)?.is).toBe(is)
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
  expect(dateBehind(name)?.is).toBe(is)
})

it.each([
  ['rituximab since 10/2026', true],
  ['rituximab seit Oktober 2026', true],
  ['rituximab depuis 2026', true],
  ['rituximab from 2026', true],
  ['rituximab started in 10/2026', true],
  ['rituximab débuté en 2026', true],
  ['rituximab 2026', undefined],
  ['rituximab in 2026', undefined],
  ['rituximab until 2026', undefined],
  ['rituximab again since 2026', undefined],
])('whether %s says that it began then: %s', (name, saysFirst) => {
  expect(dateBehind(name)?.saysFirst).toBe(saysFirst)
})

it.each([
  ['rituximab 2019-2020', '2019', '2020'],
  ['rituximab from 2019 to 2020', '2019', '2020'],
  ['rituximab (03/2019 bis 05/2020)', '2019-03', '2020-05'],
  ['rituximab since 2019-2020', undefined, undefined],
  ['rituximab until 2019-2020', undefined, undefined],
  ['rituximab stopped 2019-2020', undefined, undefined],
  ['last rituximab 2019-2020', undefined, undefined],
  ['rituximab 2019/2020', undefined, undefined],
])('of %s the stretch goes from %s to %s', (name, from, to) => {
  const told = dateBehind(name)
  expect(told?.days).toBeUndefined()
  const { from: begun, to: ended } = told?.stretch ?? {}
  expect([inWords(begun), inWords(ended)]).toEqual([from, to])
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
  ['Rituximab until 09/2025', 'Rituximab', '2025-09'],
  ['rituximab (bis Oktober 2025)', 'rituximab', '2025-10'],
  ['rituximab, from 2024-10-01', 'rituximab', '2024-10-01'],
  ["rituximab jusqu'en octobre 2025", 'rituximab', '2025-10'],
  ['rituximab started in 10/2025', 'rituximab', '2025-10'],
  ['rituximab 2015-2019', 'rituximab', 'unclear'],
  ['rituximab de 2015 à 2019', 'rituximab', 'unclear'],
  ['rituximab seit 3/24', 'rituximab', 'unclear'],
  ['rituximab seit 24', 'rituximab', 'unclear'],
  ['rituximab ca. 2019', 'rituximab', 'unclear'],
  ['rituximab 2019, 2021', 'rituximab 2019', 'unclear'],
  ['rituximab since 2000', 'rituximab', '2000'],
  ['rituximab (2000)', 'rituximab', '2000'],
])('%s is %s without a date and its words, and the date is %s', (name, rest, days) => {
  const taken = dateTakenOff(name)
  expect([taken?.rest, shown(taken?.date)]).toEqual([rest, days])
})

it.each(['rituximab 1000 mg', 'rituximab until relapse', 'rituximab 2000', '2026', 'rituximab 24'])(
  'there is no date to be taken off %s',
  (name) => {
    expect(dateTakenOff(name)).toBeUndefined()
  },
)
