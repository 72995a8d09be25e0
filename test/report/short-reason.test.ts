import { expect, it } from 'vitest'
import { shortReason } from '../../src/report/short-reason.js'

it.each([
  ['the age is 19', 'the age is 19'],
  ['no record of a', 'no record of a'],
  ['no record of a, b, c or d', 'no record of a, b, c or d'],
  ['no record of a, b, c, d or e', 'no record of a, b, c or others (all with --all)'],
  ['1 drug; no record of a, b, c, d or e', '1 drug; no record of a, b, c or others (all with --all)'],
  [
    'no record of a, b with response inadequate, relapse or intolerant, c or d',
    'no record of a or others (all with --all)',
  ],
  [
    'no record of a with response inadequate, relapse or intolerant, b, c or d',
    'no record of a with response inadequate, relapse or intolerant, b, c or d',
  ],
  ['no record of a, b, c, d or e; the age is 19', 'no record of a, b, c, d or e; the age is 19'],
])('of %s the short report says: %s', (reason, short) => {
  expect(shortReason(reason)).toBe(short)
})
