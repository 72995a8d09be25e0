import { describe, expect, it } from 'vitest'
import { changeInWords, distancesInWords } from '../../../src/report/wording/difference.js'
import { difference } from './differences.js'

const washout = difference({
  kind: 'drug',
  what: 'MabThera',
  recorded: '2026-01-20',
  value: '2026-01-20',
  unit: 'days',
  needs: { atMost: '2025-12-14' },
  distance: 37,
})

describe('a distance behind a reason', () => {
  it.each([
    ['what is too low', difference({}), '; needs at least 75 ×10⁹/L, 4 more'],
    [
      'what is too high',
      difference({ value: 90, needs: { below: 80 }, distance: 10 }),
      '; needs below 80 ×10⁹/L, more than 10 less',
    ],
    [
      'what is too low for an open bound',
      difference({ value: 40, needs: { moreThan: 50, below: 80 }, distance: 10 }),
      '; needs more than 50 ×10⁹/L and below 80 ×10⁹/L, more than 10 more',
    ],
    [
      'what is too high for a closed bound',
      difference({ value: 90, needs: { moreThan: 50, atMost: 80 }, distance: 10 }),
      '; needs more than 50 ×10⁹/L and at most 80 ×10⁹/L, 10 less',
    ],
    [
      'what was computed, in so many figures as suffice',
      difference({ value: 16.2052183345, needs: { atLeast: 30 }, distance: 13.7947816655 }),
      '; needs at least 30 ×10⁹/L, 13.8 more',
    ],
    [
      'what is less than a tenth',
      difference({ value: 0.9966667, needs: { atLeast: 1 }, distance: 0.0033333 }),
      '; needs at least 1 ×10⁹/L, 0.0034 more',
    ],
    [
      'what is no single number, of an open bound',
      difference({ value: null, needs: { moreThan: 50 }, distance: 24 }),
      '; needs more than 50 ×10⁹/L, more than 24 more',
    ],
    [
      'what is on the edge',
      difference({ value: 50, needs: { moreThan: 50 }, distance: 0 }),
      '; needs more than 50 ×10⁹/L',
    ],
    [
      'what is no single number',
      difference({ value: null, distance: 24 }),
      '; needs at least 75 ×10⁹/L, at least 24 more',
    ],
    [
      'a number without a unit',
      difference({ kind: 'score', unit: null, value: 2, needs: { equals: 4 }, distance: 2 }),
      '; needs exactly 4, 2 more',
    ],
    [
      'bounds on both sides',
      difference({ value: 90, needs: { atLeast: 4, atMost: 80 }, distance: 10 }),
      '; needs at least 4 ×10⁹/L and at most 80 ×10⁹/L, 10 less',
    ],
    [
      'a titre, of which a difference says nothing',
      difference({ value: 40, unit: 'titre', needs: { atLeast: 80 }, distance: 40 }),
      '; needs at least 1:80',
    ],
    ['a washout', washout, '; 37 days too recent'],
    ['one of a day', { ...washout, distance: 1 }, '; 1 day too recent'],
    [
      'a window that was missed',
      { ...washout, needs: { atLeast: '2026-01-25' }, distance: 5 },
      '; 5 days too long ago',
    ],
    ['what goes on', { ...washout, value: null }, '; needs an end on or before 2025-12-14'],
    [
      'a vaccine of a day that is not known',
      difference({ ...washout, kind: 'immunization', value: null }),
      '; needs to have been given on or before 2025-12-14',
    ],
    [
      'a dose',
      { ...washout, kind: 'stable-dose' as const },
      '; needs a dose unchanged since a day on or before 2025-12-14',
    ],
    ['an age, which the reason tells', difference({ kind: 'age' }), ''],
  ])('of %s', (_what, one, expected) => {
    expect(distancesInWords([one], 'why')).toBe(expected)
  })

  it('is named where no reason stands before it', () => {
    expect(distancesInWords([washout], '')).toBe('; MabThera 37 days too recent')
  })

  it('is named where there are several', () => {
    expect(distancesInWords([difference({}), washout], 'why')).toBe(
      '; platelets: needs at least 75 ×10⁹/L, 4 more; MabThera 37 days too recent',
    )
  })
})

it('a distance with a name that needs something is grammatical, whatever the name', () => {
  const dose = difference({
    kind: 'dose',
    what: 'systemic corticosteroids',
    unit: 'mg/day',
    value: 30,
    needs: { atMost: 20 },
    distance: 10,
  })
  expect(distancesInWords([dose, { ...washout, value: null }], 'why')).toBe(
    '; systemic corticosteroids: needs at most 20 mg/day, 10 less; MabThera: needs an end on or before 2025-12-14',
  )
  expect(distancesInWords([{ ...washout, kind: 'stable-dose' }], '')).toBe(
    '; MabThera: needs a dose unchanged since a day on or before 2025-12-14',
  )
})

describe('a change', () => {
  it.each([
    ['of a result', difference({}), 'platelets at least 75 ×10⁹/L'],
    [
      'of a word',
      difference({ what: 'HIV', value: 'positive', unit: null, needs: { equals: 'negative' }, distance: null }),
      'HIV negative',
    ],
    ['of a last dose', washout, 'MabThera last taken on or before 2025-12-14'],
    [
      'of a vaccination',
      { ...washout, kind: 'immunization' as const, what: 'MMR' },
      'MMR given on or before 2025-12-14',
    ],
    [
      'of another trial',
      { ...washout, kind: 'trial' as const, what: 'NCT1' },
      'participation in NCT1 ended on or before 2025-12-14',
    ],
    [
      'of a dose that is unchanged',
      { ...washout, kind: 'stable-dose' as const },
      'dose of MabThera unchanged since a day on or before 2025-12-14',
    ],
    ['to a day', { ...washout, needs: { equals: '2025-12-14' } }, 'MabThera last taken on 2025-12-14'],
  ])('%s', (_what, one, expected) => {
    expect(changeInWords(one)).toBe(expected)
  })
})
