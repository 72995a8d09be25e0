import { expect, it } from 'vitest'
import {
  DATE,
  DAY_WITHOUT_YEAR,
  daysOf,
  ENDS,
  stretchOf,
  UNCLEAR,
  YEAR_OR_MONTH,
} from '../../../src/facts/names/date-forms.js'
import { formatSpan, type Span } from '../../../src/kernel/span.js'

const inWords = (days: Span | undefined): string | undefined => (days === undefined ? undefined : formatSpan(days))
const isWhole = (form: string, text: string): boolean => new RegExp(`^(?:${form})${ENDS}$`, 'iu').test(text)

it.each(['2026', '10/2026', '3.2026', '3.10.2026', '2026-10', '2026-10-03', 'Oct 2026', 'März 2026', 'août 2026'])(
  '%s tells its days',
  (text) => {
    expect([isWhole(DATE, text), isWhole(UNCLEAR, text)]).toEqual([true, false])
  },
)

it.each(['10/25', "Okt. '25", '03.10.26', '3.10.', '10/03/2026', 'ca. 2019', 'before 10/2019', '~2019', '2015/16'])(
  '%s is a date that does not tell its days',
  (text) => {
    expect([isWhole(DATE, text), isWhole(UNCLEAR, text)]).toEqual([false, true])
  },
)

it.each(['13/2026', '1850', '20265', 'marker', '2000 mg', '2000mg'])('%s is no date', (text) => {
  expect([isWhole(DATE, text), isWhole(UNCLEAR, text)]).toEqual([false, false])
})

it('knows a year with or without its month, and a day without its year', () => {
  expect([isWhole(YEAR_OR_MONTH, '10/2026'), isWhole(YEAR_OR_MONTH, '3.10.2026')]).toEqual([true, false])
  expect([isWhole(DAY_WITHOUT_YEAR, '3.10.26'), isWhole(DAY_WITHOUT_YEAR, '10/26')]).toEqual([true, false])
})

it.each([
  ['3.10.2026', '2026-10-03'],
  ['mai 2026', '2026-05'],
  ['2026-02-30', undefined],
])('the days of %s are %s', (text, days) => {
  expect(inWords(daysOf(text))).toBe(days)
})

it.each([
  ['2019-2020', '2019', '2020'],
  ['2019 – 2020', '2019', '2020'],
  ['03/2019 bis 05/2020', '2019-03', '2020-05'],
  ['2019 to 2020', '2019', '2020'],
  ['2019 à 2020', '2019', '2020'],
  ["mars 2019 jusqu'en mai 2020", '2019-03', '2020-05'],
  ['03.10.2019 - 05.10.2019', '2019-10-03', '2019-10-05'],
  ['2020-2019', undefined, undefined],
  ['2019/2020', undefined, undefined],
  ['2015-19', undefined, undefined],
  ['2019', undefined, undefined],
  ['31.02.2019 - 2020', undefined, undefined],
  ['2019 - 31.02.2020', undefined, undefined],
])('the stretch %s goes from %s to %s', (text, from, to) => {
  expect(isWhole(UNCLEAR, text) || from === undefined).toBe(true)
  const found = stretchOf(text)
  expect([inWords(found?.from), inWords(found?.to)]).toEqual([from, to])
})
