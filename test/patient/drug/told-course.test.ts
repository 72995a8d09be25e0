import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/facts/facts.js'
import { bundled as vocabulary } from '../../criteria/vocabulary/bundled.js'
import { read as readBy, shown, warningsOf } from '../reader.js'

type Shown = readonly [
  start: string | undefined,
  end: string | undefined,
  isOngoing: boolean,
  doubt: string | undefined,
]

const read = (drug: unknown, more: object = {}): Facts => readBy({ drugs: [drug], ...more }, { vocabulary })

function courses(drug: unknown, more: object = {}): Shown[] {
  const { entries } = read(drug, more).drugs
  for (const { terms } of entries) expect(terms).toHaveLength(1)
  return entries.map(({ start, end, ongoing, doubt }) => [shown(start), shown(end), ongoing, doubt])
}

/** In the form in which a test shows them. */
const OPEN = [undefined, undefined, false, undefined] as const

describe('the days of a course by its name', () => {
  it.each([
    ['rituximab until 05/2025', undefined, '2025-05-01 to 2025-05-31'],
    ['Rituximab bis 05/2025', undefined, '2025-05-01 to 2025-05-31'],
    ["rituximab jusqu'en mai 2025", undefined, '2025-05-01 to 2025-05-31'],
    ['MTX stopped 04/2024', undefined, '2024-04-01 to 2024-04-30'],
    ['MTX abgesetzt am 03.04.2024', undefined, '2024-04-03'],
    ['MTX arrêté en avril 2024', undefined, '2024-04-01 to 2024-04-30'],
    ['belimumab since 2023', '2023-01-01 to 2023-12-31', undefined],
    ['Belimumab seit 10/2025', '2025-10-01 to 2025-10-31', undefined],
    ['belimumab depuis 2023', '2023-01-01 to 2023-12-31', undefined],
    ['prednisone started 01/2026', '2026-01-01 to 2026-01-31', undefined],
    ['MTX since 2026', '2026-01-01 to 2026-03-01', undefined],
    ['cyclophosphamide 2019-2020', '2019-01-01 to 2019-12-31', '2020-01-01 to 2020-12-31'],
    ['Cyclophosphamid 03/2019 bis 05/2019', '2019-03-01 to 2019-03-31', '2019-05-01 to 2019-05-31'],
    ['cyclophosphamide de 2019 à 2020', '2019-01-01 to 2019-12-31', '2020-01-01 to 2020-12-31'],
  ])('%s', (name, start, end) => {
    for (const drug of [name, { name }]) expect(courses(drug)).toEqual([[start, end, false, undefined]])
    expect(warningsOf({ drugs: [name] }, { vocabulary })).toEqual([])
  })

  it.each([
    'RTX, last infusion 03/2025',
    'Rituximab, letzte Gabe 03/2025',
    'rituximab, dernière perfusion 03/2025',
    'rituximab, 2nd cycle 10/2025',
    'MMF seit 3/24',
    'rituximab ca. 2019',
    'off rituximab since 2023',
    'Rituximab pausiert seit 2023',
    'MMF seit 2019/2020',
    'rituximab 2019, 2021',
    'MMF 2000',
    'rituximab until 05/2026',
    'RTX induction completed 05/2025',
    'prednisone ≥10 mg until 05/2025',
    'MMF bis 2000',
    'cyclophosphamide up to 2000',
  ])('are open, though the drug is known: %s', (name) => {
    expect(courses(name)).toEqual([OPEN])
  })

  it('are one of them, where the name has a date alone: it may have begun before', () => {
    expect(courses('Rituximab 2 x 1 g 2023')).toEqual([
      ['2023-01-01 to 2023-12-31', undefined, false, undefined],
      ['0001-01-01 to 2023-12-31', undefined, false, 'uncertain'],
    ])
    expect(courses({ name: 'prednisone 10 mg/d 2026', ongoing: true }, { birthDate: '1990-05' })).toEqual([
      ['2026-01-01 to 2026-03-01', undefined, true, undefined],
      ['1990-05-01 to 2026-03-01', undefined, true, 'uncertain'],
    ])
    expect(courses({ name: 'rituximab 2023', status: 'ordered' }).map(([, , , doubt]) => doubt)).toEqual([
      'ordered',
      'ordered',
    ])
  })

  it('leave the dose to be read before them', () => {
    const [first] = read('prednisone 10 mg/d since 01/2026').drugs.entries
    expect(first?.dose).toEqual({ kind: 'daily', milligramsPerDay: 10 })
  })

  it('are not asked of a drug that was never taken', () => {
    expect(read({ name: 'rituximab 2023', status: 'absent' }).drugs.entries).toMatchObject([
      { status: 'absent', start: undefined },
    ])
  })
})

describe('a name that tells of days to come', () => {
  it.each(['rituximab from 05/2026', 'rituximab since 05/2026', 'rituximab 2027-2028'])(
    'is of no course that is taken yet: %s',
    (name) => {
      expect(courses(name)).toEqual([])
      expect(warningsOf({ drugs: [name] }, { vocabulary })[0]).toMatch(
        /^\/drugs\/0: '.*' tells of a day to come: .* is after the as-of date 2026-03-01; the entry was left out$/u,
      )
    },
  )

  it.each([
    'rituximab, last infusion 05/2026',
    'MMF ab 03/2024',
    'rituximab after 2019',
    'MMF ab 3/27',
    'rituximab 05/2026',
    'rituximab every 6 months 12/2026',
    'rituximab day 15 04/2026',
    'prednisone 5 mg from 05/2026',
    'Prednison 5 mg ab 05/2026',
    'MTX weekly from 05/2026',
  ])('may be of none that was taken by the day of the record: %s', (name) => {
    expect(courses(name)).toMatchObject([{ 1: undefined, 2: false, 3: 'uncertain' }])
  })

  it.each(['rituximab 05/2026', 'MMF from 05/2026', 'prednisone 5 mg from 05/2026', 'rituximab 2027-2028'])(
    'does not hide what its entry says is taken: %s',
    (name) => {
      expect(courses({ name, ongoing: true })).toEqual([[undefined, undefined, true, undefined]])
    },
  )

  it('goes on until then, where it is known to have begun', () => {
    expect(courses({ name: 'rituximab until 05/2026', start: '2025-01-05' })).toEqual([
      ['2025-01-05', undefined, true, undefined],
    ])
    expect(courses('rituximab 2025-2027')).toEqual([['2025-01-01 to 2025-12-31', undefined, true, undefined]])
  })
})

it('does not use days before the birth', () => {
  expect(courses('rituximab until 1985', { birthDate: '1990-05' })).toEqual([OPEN])
  expect(warningsOf({ birthDate: '1990-05', drugs: ['rituximab until 1985'] }, { vocabulary })).toEqual([
    "/drugs/0: 'rituximab until 1985' tells of days before the birth; they were not used",
  ])
})

describe('the days of an entry, and those of its name', () => {
  it.each([
    [{ name: 'rituximab until 05/2025', start: '2024-06-01' }, '2024-06-01', '2025-05-01 to 2025-05-31', false],
    [{ name: 'rituximab until 05/2025', end: '2025-05-03' }, undefined, '2025-05-03', false],
    [{ name: 'rituximab since 2023', end: '2025-05-03' }, '2023-01-01 to 2023-12-31', '2025-05-03', false],
    [{ name: 'rituximab since 2023', start: '2023-04-01', ongoing: true }, '2023-04-01', undefined, true],
    [{ name: 'rituximab 2023', date: '2023-04-01' }, '2023-04-01', '2023-04-01', false],
    [{ name: 'rituximab 2023', start: '2022-04-01' }, '2022-04-01', undefined, false],
    [{ name: 'rituximab, last dose 2023', end: '2023-04-01' }, undefined, '2023-04-01', false],
    [{ name: 'rituximab seit 3/24', start: '2024-03-01' }, '2024-03-01', undefined, false],
    [{ name: 'MMF ab 03/2024', start: '2024-03-01' }, '2024-03-01', undefined, false],
    [{ name: 'rituximab 5.1.', date: '2024-01-05' }, '2024-01-05', '2024-01-05', false],
    [{ name: 'rituximab 3/25', date: '2024-01-05' }, '2024-01-05', undefined, false],
    [{ name: 'MMF seit 1/24', date: '2024-01-05' }, '2024-01-05', undefined, false],
  ])('go together: %j', (drug, start, end, ongoing) => {
    expect(courses(drug)).toEqual([[start, end, ongoing, undefined]])
    expect(warningsOf({ drugs: [drug] }, { vocabulary })).toEqual([])
  })

  it.each([
    [{ name: 'rituximab until 05/2025', start: '2025-06-01' }, undefined, undefined, false],
    [{ name: 'rituximab until 05/2025', start: '2024-01-01', end: '2024-06' }, '2024-01-01', undefined, false],
    [{ name: 'rituximab until 05/2025', start: '2025-06-01', end: '2025-07-01' }, undefined, undefined, false],
    [{ name: 'rituximab until 05/2025', ongoing: true }, undefined, undefined, false],
    [{ name: 'MTX stopped 04/2024', ongoing: true }, undefined, undefined, false],
    [{ name: 'rituximab since 2023', start: '2025-01-01', ongoing: true }, undefined, undefined, true],
    [{ name: 'rituximab since 2023', end: '2022' }, undefined, undefined, false],
    [{ name: 'rituximab since 2026', date: '2026-01-05' }, '2026-01-05', undefined, false],
    [{ name: 'rituximab since 2023', date: '2026-01-05' }, undefined, undefined, false],
    [{ name: 'rituximab, last infusion 03/2025', end: '2024-12' }, undefined, undefined, false],
    [{ name: 'rituximab, last infusion 03/2025', date: '2024-12' }, undefined, undefined, false],
    [{ name: 'rituximab 2023', start: '2024-01-01', end: '2024-02-01' }, undefined, '2024-02-01', false],
    [{ name: 'rituximab 05/2026', start: '2024-01-01', end: '2024-02-01' }, '2024-01-01', undefined, false],
  ])('contradict each other, and what differs is open: %j', (drug, start, end, ongoing) => {
    expect(courses(drug).map((course) => course.slice(0, 3))).toEqual([[start, end, ongoing]])
    expect(warningsOf({ drugs: [drug] }, { vocabulary })).toEqual([
      `/drugs/0/name: '${drug.name}' and the days of the entry do not agree; what differs was not used`,
    ])
  })
})
