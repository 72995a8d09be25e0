import { describe, expect, it } from 'vitest'
import { bedsideSchwartz } from '../../../src/facts/derived/bedside-schwartz.js'
import { ckdEpi2021 } from '../../../src/facts/derived/ckd-epi.js'
import { ckidU25 } from '../../../src/facts/derived/ckid-u25.js'
import { ckdEpiRange, schwartzRange, u25Range } from '../../../src/facts/derived/gfr-range.js'
import { between, exactly, type Range } from '../../../src/kernel/range.js'

const below = (high: number): Range => ({ low: 0, high, lowOpen: true, highOpen: true })
const atLeast = (low: number): Range => ({ low, high: Infinity, lowOpen: false, highOpen: true })

describe('all that CKD-EPI may give', () => {
  it('is one number where creatinine and age are', () => {
    expect(ckdEpiRange(exactly(1), { min: 50, max: 50 }, 'male')).toEqual(exactly(ckdEpi2021(1, 50, 'male')))
  })

  it('is lowest for the highest creatinine and age', () => {
    expect(ckdEpiRange(between(1, 2), { min: 50, max: 51 }, 'male')).toEqual(
      between(ckdEpi2021(2, 51, 'male'), ckdEpi2021(1, 50, 'male')),
    )
  })

  it.each<[Range, Range]>([
    [below(1), { low: ckdEpi2021(1, 50, 'male'), high: Infinity, lowOpen: true, highOpen: true }],
    [atLeast(1), { low: 0, high: ckdEpi2021(1, 50, 'male'), lowOpen: true, highOpen: false }],
  ])('of %o is as open as creatinine, at the other end', (creatinine, expected) => {
    expect(ckdEpiRange(creatinine, { min: 50, max: 50 }, 'male')).toEqual(expected)
  })
})

describe.each([
  ['bedside Schwartz', bedsideSchwartz, schwartzRange],
  [
    'CKiD U25',
    (height: number, creatinine: number): number => ckidU25(10, 'male', height, creatinine),
    (height: Range, creatinine: Range): Range => u25Range({ min: 10, max: 10 }, 'male', height, creatinine),
  ],
] as const)('all that %s may give', (_name, at, all) => {
  it.each<[Range, Range, Range]>([
    [exactly(150), exactly(1), exactly(at(150, 1))],
    [between(150, 152), between(1, 2), between(at(150, 2), at(152, 1))],
    [exactly(150), below(1), { low: at(150, 1), high: Infinity, lowOpen: true, highOpen: true }],
    [exactly(150), atLeast(1), { low: 0, high: at(150, 1), lowOpen: true, highOpen: false }],
    [below(150), exactly(1), { low: 0, high: at(150, 1), lowOpen: true, highOpen: true }],
    [atLeast(150), exactly(1), { low: at(150, 1), high: Infinity, lowOpen: false, highOpen: true }],
  ])('of height %o and creatinine %o', (height, creatinine, expected) => {
    expect(all(height, creatinine)).toEqual(expected)
  })
})

it('what CKiD U25 may give is highest for the highest age', () => {
  expect(u25Range({ min: 10, max: 11 }, 'female', exactly(150), exactly(1))).toEqual(
    between(ckidU25(10, 'female', 150, 1), ckidU25(11, 'female', 150, 1)),
  )
})
