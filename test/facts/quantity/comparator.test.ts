import { describe, expect, it } from 'vitest'
import { COMPARATOR, compared } from '../../../src/facts/quantity/comparator.js'

describe('a value with a comparator', () => {
  it.each([
    ['<', { low: -Infinity, high: 5, lowOpen: true, highOpen: true }],
    ['less than', { low: -Infinity, high: 5, lowOpen: true, highOpen: true }],
    ['小于', { low: -Infinity, high: 5, lowOpen: true, highOpen: true }],
    ['<=', { low: -Infinity, high: 5, lowOpen: true, highOpen: false }],
    ['≤', { low: -Infinity, high: 5, lowOpen: true, highOpen: false }],
    ['Up to', { low: -Infinity, high: 5, lowOpen: true, highOpen: false }],
    ['>', { low: 5, high: Infinity, lowOpen: true, highOpen: true }],
    ['ABOVE', { low: 5, high: Infinity, lowOpen: true, highOpen: true }],
    ['>=', { low: 5, high: Infinity, lowOpen: false, highOpen: true }],
    ['≥', { low: 5, high: Infinity, lowOpen: false, highOpen: true }],
    ['=', { low: 5, high: 5, lowOpen: false, highOpen: false }],
    ['', { low: 5, high: 5, lowOpen: false, highOpen: false }],
  ])('%j 5 is %o', (comparator, range) => {
    expect(compared(comparator, 5)).toEqual(range)
  })
})

it.each([
  ['<=5', '<='],
  ['=<5', '=<'],
  ['>5', '>'],
  ['less than or equal to 5', 'less than or equal to'],
  ['less than 5', 'less than'],
  ['5', ''],
])('the comparator of %j is %j', (text, comparator) => {
  expect(new RegExp(`^${COMPARATOR}`, 'iu').exec(text)?.[0]).toBe(comparator)
})
