import { describe, expect, it } from 'vitest'
import { errorsOf, read } from '../reader.js'

interface Lab {
  readonly name?: string
  readonly date?: string
  readonly time?: string
}

/** The places of the results that are followed by another one of their day. */
function followed(...labs: readonly Lab[]): string[] {
  const { measurements } = read({ labs: labs.map((lab) => ({ name: 'IgG', value: 7, unit: 'g/L', ...lab })) })
  return [...measurements.values()].flatMap((results) =>
    results.filter(({ time }) => time?.followedBy !== undefined).map(({ path }) => path),
  )
}

describe('results of one day', () => {
  it.each<[string, readonly Lab[], string[]]>([
    [
      'are followed by the last of them',
      [{ time: '14:30' }, { time: '08:00' }, { time: '09:15' }],
      ['/labs/1', '/labs/2'],
    ],
    ['of one time are not', [{ time: '08:00' }, { time: '08:00' }], []],
    ['are not where one tells no time', [{ time: '08:00' }, {}], []],
    ['are not where one tells no zone', [{ time: '08:00Z' }, { time: '14:30' }], []],
    ['are told apart by those that tell a time', [{ time: '08:00' }, {}, { time: '14:30' }], ['/labs/0']],
    ['of two tests are not', [{ time: '08:00' }, { name: 'creatinine', time: '14:30' }], []],
    ['of two days are not', [{ time: '08:00', date: '2026-01-31' }, { time: '14:30' }], []],
    [
      'of which one may be of another day are not',
      [
        { time: '08:00', date: '2026-02' },
        { time: '14:30', date: '2026-02' },
        { time: '15:30', date: '2026-02-01' },
      ],
      [],
    ],
  ])('%s', (_what, labs, expected) => {
    expect(followed(...labs.map((lab) => ({ date: '2026-02-01', ...lab })))).toEqual(expected)
  })

  it('are not where they have no date', () => {
    expect(followed({ time: '08:00' }, { time: '14:30' })).toEqual([])
  })

  it('are of the day of the record where they have no date, and it has one', () => {
    const labs = ['08:00', '14:30'].map((time) => ({ name: 'IgG', value: 7, unit: 'g/L', time }))
    const [results = []] = read({ asOf: '2026-02-01', labs }).measurements.values()
    expect(results.map(({ path, time }) => [path, time])).toEqual([
      ['/labs/0', { at: '08:00', followedBy: '14:30' }],
      ['/labs/1', { at: '14:30', after: '08:00' }],
    ])
  })

  it.each<[string, readonly string[], unknown[]]>([
    [
      'tell which is the last of them, and which was before that',
      ['14:30', '08:00', '09:15:00', '14:30'],
      [
        { at: '14:30', after: '09:15' },
        { at: '08:00', followedBy: '14:30' },
        { at: '09:15', followedBy: '14:30', after: '08:00' },
        { at: '14:30', after: '09:15' },
      ],
    ],
    ['of which one tells no zone say nothing of their order', ['08:00Z', '14:30'], [{ at: '08:00Z' }, { at: '14:30' }]],
    ['of which there is no other one keep their time to themselves', ['08:00'], [undefined]],
  ])('%s', (_what, times, expected) => {
    const labs = times.map((time) => ({ name: 'IgG', value: 7, unit: 'g/L', date: '2026-02-01', time }))
    const elsewhere = { name: 'IgG', value: 7, unit: 'g/L', date: '2026-01-01', time: '07:00' }
    const [results = []] = read({ labs: [...labs, elsewhere] }).measurements.values()
    expect(results.map(({ time }) => time)).toEqual([...expected, undefined])
  })

  it('tell a time of day, or are refused', () => {
    const labs = [{ name: 'IgG', value: 7, unit: 'g/L', time: 'noon' }]
    expect(errorsOf({ labs })).toEqual([
      `"noon" → 'noon' is not a time of day (write HH:MM, with seconds and the zone where they are known)`,
    ])
  })
})
