import { expect, it } from 'vitest'
import { daysBeside } from '../../../src/patient/drug/days-beside.js'
import { day, shown, span } from '../reader.js'
import { vocabulary } from '../vocabulary.js'

const timeline = { asOf: day('2026-03-01'), birth: span('1990') }

function days(label: string, start?: string, end?: string): readonly (string | undefined)[] {
  const own = {
    label,
    start: start === undefined ? undefined : span(start),
    end: end === undefined ? undefined : span(end),
  }
  const told = daysBeside(own, vocabulary, timeline)
  return [shown(told.start), shown(told.end)]
}

const OPEN = [undefined, undefined]
const YEARS = ['2019-01-01 to 2019-12-31', '2020-01-01 to 2020-12-31']

it.each([
  ['rituximab', ['2024-01-05', '2024-01-05'], ['2024-01-05', '2024-01-05']],
  ['rituximab 2024', ['2024-01-05', '2024-01-05'], ['2024-01-05', '2024-01-05']],
  ['rituximab 2025', ['2024-01-05', '2024-01-05'], OPEN],
  ['rituximab 2023', ['2024-01-05', '2024-01-05'], OPEN],
  ['rituximab 2025', ['2024-01-05', undefined], OPEN],
  ['rituximab 2025', [undefined, undefined], OPEN],
  ['rituximab 2025', [undefined, '2024-01-05'], OPEN],
  ['rituximab 3.1.', ['2024-01-03', '2024-01-07'], ['2024-01-03', '2024-01-07']],
  ['rituximab 3.10.', ['2024-01-03', '2024-01-07'], OPEN],
  ['rituximab 3.10.', [undefined, undefined], OPEN],
  ['rituximab until 05/2025', [undefined, undefined], [undefined, '2025-05-01 to 2025-05-31']],
  ['rituximab until 05/2025', ['2024-01-05', '2024-01-05'], [undefined, '2025-05-01 to 2025-05-31']],
  ['rituximab until 05/2025', ['2025-05-03', undefined], ['2025-05-03', '2025-05-01 to 2025-05-31']],
  ['rituximab until 05/2025', ['2025-05-03', '2025-05-04'], ['2025-05-03', '2025-05-04']],
  ['rituximab until 05/2025', ['2026-02-20', '2026-02-20'], OPEN],
  ['rituximab until 05/2026', ['2024-01-05', '2024-01-05'], OPEN],
  ['rituximab since 2023', [undefined, undefined], ['2023-01-01 to 2023-12-31', undefined]],
  ['rituximab since 2023', ['2026-02-20', '2026-02-20'], ['2023-01-01 to 2023-12-31', undefined]],
  ['rituximab since 2023', ['2023-02-20', '2023-02-22'], ['2023-02-20', undefined]],
  ['rituximab since 2023', ['2022-02-20', '2022-02-22'], OPEN],
  ['rituximab since 2027', ['2022-02-20', '2022-02-22'], OPEN],
  ['rituximab 2019-2020', [undefined, undefined], YEARS],
  ['rituximab 2019-2020', ['2019-05-01', '2019-05-01'], YEARS],
  ['rituximab 2019-2020', ['2026-02-01', '2026-02-01'], OPEN],
])('%s in an entry of %j was on the days %j', (label, [start, end], expected) => {
  expect(days(label, start, end)).toEqual(expected)
})
