import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import { sinceStart } from '../../../src/language/therapy/since-start.js'
import type { TherapyStart } from '../../../src/language/therapy/therapy-start.js'
import { day, patient } from '../patient.js'

const fact = { path: '/drugs/0', label: 'HCQ' }
const asked = { need: 'IgG', kind: 'lab' as const }

function start(first: string, last: string): TherapyStart {
  const doubts = [first, last].map((from) => ({
    first: day(from),
    evidence: { fact, value: '' },
    need: { need: `start of the course of ${from}`, kind: 'drug' as const },
    clause: () => '',
  }))
  return {
    first: day(first),
    last: day(last),
    words: 'HCQ was started',
    evidence: [],
    doubts: first === last ? [] : doubts,
  }
}

const exact = start('2025-05-10', '2025-05-10')
const open = start('2025-01-01', '2025-05-10')

describe('a result and the start of a therapy', () => {
  it.each<[string, TherapyStart, string | undefined, Truth, string[]]>([
    ['on the day of the start is since it', exact, '2025-05-10', TRUE, []],
    ['on the day before is not', exact, '2025-05-09', FALSE, []],
    ['of a month that holds the start may be', exact, '2025-05', UNKNOWN, ['date of the result for IgG']],
    ['without a day may be', exact, undefined, UNKNOWN, ['date of the result for IgG']],
    ['on the last possible day of the start is since it', open, '2025-05-10', TRUE, []],
    ['before the first possible day is not', open, '2024-12-31', FALSE, []],
    [
      'in between may be, by the course that may have begun before',
      open,
      '2025-04-01',
      UNKNOWN,
      ['start of the course of 2025-01-01'],
    ],
  ])('%s', (_what, begun, date, since, needs) => {
    const labs = [{ name: 'IgG', value: '5 g/L', ...(date === undefined ? {} : { date }) }]
    const results = [...patient({ labs }).measurements.values()].flat()
    const placed = sinceStart(results, begun, asked)
    expect(placed.map((one) => [one.since, one.needs.map(({ need }) => need)])).toEqual(
      since === FALSE ? [] : [[since, needs]],
    )
  })
})
