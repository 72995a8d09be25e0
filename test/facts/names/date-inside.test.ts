import { expect, it } from 'vitest'
import { dateInside } from '../../../src/facts/names/date-inside.js'
import { formatSpan, type Span } from '../../../src/kernel/span.js'

const inWords = (days: Span | undefined): string | undefined => (days === undefined ? undefined : formatSpan(days))

it.each([
  ['2023: rituximab', 'rituximab', '2023', 'first'],
  ['03/2024 rituximab 1 g', 'rituximab 1 g', '2024-03', 'first'],
  ['(03.10.2024) rituximab', 'rituximab', '2024-10-03', 'first'],
  ['Oct 2024 - rituximab', 'rituximab', '2024-10', 'first'],
  ['seit 2023 rituximab', 'rituximab', '2023', 'first'],
  ['until 2023 rituximab', 'rituximab', '2023', 'last'],
  ['2023 rituximab stopped', 'rituximab stopped', '2023', 'some'],
  ['2000: rituximab', 'rituximab', '2000', 'first'],
  ['2000 rituximab', '2000 rituximab', undefined, 'some'],
  ['ca. 2023 rituximab', 'rituximab', undefined, 'some'],
  ['2019-2020 rituximab', 'rituximab', undefined, 'some'],
  ['2019 rituximab, 2021', 'rituximab, 2021', undefined, 'some'],
  ['rituximab (2019) and MMF', 'rituximab (2019) and MMF', undefined, 'some'],
])('%s tells within it a date, with the rest %s: %s, %s', (name, rest, days, is) => {
  const told = dateInside(name)
  expect([told?.rest, inWords(told?.date.days), told?.date.is]).toEqual([rest, days, is])
})

it.each(['rituximab', 'rituximab 2000', 'MMF 2000 mg daily', '2000 mg MMF', '10/25 rituximab', 'rituximab 120234'])(
  'no date stands within %s',
  (name) => {
    expect(dateInside(name)).toBeUndefined()
  },
)
