import { describe, expect, it } from 'vitest'
import { read, warningsOf } from '../reader.js'

interface Lab {
  readonly value?: string | number
  readonly name?: string
  readonly date?: string
  readonly time?: string
  readonly status?: string
  readonly unit?: string | undefined
}

const patientOf = (labs: readonly Lab[]): object => ({
  labs: labs.map((lab) => ({ name: 'IgG', value: 7, unit: 'g/L', ...lab })),
})

/** The places of the results that stand. */
function standing(labs: readonly Lab[]): string[] {
  return [...read(patientOf(labs)).measurements.values()].flat().map(({ path }) => path)
}

const date = '2026-02-01'

describe('of results of one test', () => {
  it.each<[string, readonly Lab[], string[]]>([
    ['none is replaced where all are final', [{ date }, { date, status: 'final' }], ['/labs/0', '/labs/1']],
    ['a preliminary one gives way to a final one', [{ date, status: 'preliminary' }, { date }], ['/labs/1']],
    ['the corrected one stands', [{ date }, { date, status: 'corrected' }, { date, status: 'final' }], ['/labs/1']],
    [
      'the amended one stands',
      [
        { date, status: 'amended' },
        { date, status: 'preliminary' },
      ],
      ['/labs/0'],
    ],
    [
      'two corrected ones both stand',
      [
        { date, status: 'amended' },
        { date, status: 'corrected' },
      ],
      ['/labs/0', '/labs/1'],
    ],
    ['a preliminary one stands alone', [{ date, status: 'preliminary' }], ['/labs/0']],
    [
      'a preliminary one gives way to none that is preliminary',
      [
        { date, status: 'preliminary' },
        { date, status: 'preliminary' },
      ],
      ['/labs/0', '/labs/1'],
    ],
    [
      'the time may be written in two ways',
      [
        { date, time: '08:00', status: 'preliminary' },
        { date, time: '08:00:00' },
      ],
      ['/labs/1'],
    ],
    ['one of a later day stands', [{ date: '2026-01', status: 'preliminary' }, { date }], ['/labs/1']],
    [
      'one of a later time of the day stands',
      [
        { date, time: '08:00', status: 'preliminary' },
        { date, time: '09:00' },
      ],
      ['/labs/1'],
    ],
  ])('%s', (_what, labs, expected) => {
    expect(standing(labs)).toEqual(expected)
  })
})

describe('a preliminary result does not give way to one', () => {
  it.each<[string, Lab, Lab]>([
    ['of another test', { date }, { date, name: 'creatinine', value: '70 umol/L', unit: undefined }],
    ['of an earlier day', { date }, { date: '2026-01-31' }],
    ['that may be of an earlier day', { date: '2026-02-02' }, { date: '2026-02' }],
    ['that may be of any day of the same month', { date: '2026-02' }, { date: '2026-02-03' }],
    ['of an earlier time', { date, time: '08:00' }, { date, time: '07:00' }],
    ['that does not tell its time', { date, time: '08:00' }, { date }],
    ['of a time, where it tells none', { date }, { date, time: '08:00' }],
    ['without a date', { date }, {}],
    ['of a date, where it has none', {}, { date }],
  ])('%s', (_what, preliminary, final) => {
    expect(standing([{ ...preliminary, status: 'preliminary' }, final]).toSorted()).toEqual(['/labs/0', '/labs/1'])
  })
})

it('says what became of each, and leaves out what was replaced', () => {
  const labs = [
    { date, status: 'preliminary' },
    { date },
    { date, status: 'corrected' },
    { date: '2026-02-02', status: 'preliminary' },
  ]
  expect(warningsOf(patientOf(labs))).toEqual([
    '/labs/0/status: the result is preliminary; it was left out',
    '/labs/1: the result was corrected; it was left out',
    '/labs/3/status: the result is preliminary; it does not count, nor does an older one in its place',
  ])
  expect(read(patientOf(labs)).leftOut.measurements).toMatchObject([
    { path: '/labs/0', label: 'IgG', written: '7 g/L', terms: [{ id: 'igg' }] },
    { path: '/labs/1' },
  ])
})

it('the time of what was replaced is not held against that of another result', () => {
  const labs = [
    { date, time: '08:00', status: 'preliminary' },
    { date, time: '08:00' },
  ]
  const [[one] = []] = [...read(patientOf(labs)).measurements.values()]
  expect(one).not.toHaveProperty('time')
})
