import { expect, it } from 'vitest'
import type { Clause } from '../../../src/language/rule/finding.js'
import { reasonOf } from '../../../src/language/rule/reason.js'
import { shortReason } from '../../../src/report/wording/short-reason.js'

const silent = (...names: string[]): Clause => ({ silent: names })

it.each<[readonly Clause[], string]>([
  [['the age is 19'], 'the age is 19'],
  [[silent('a')], 'no record of a'],
  [[silent('a', 'b', 'c', 'd')], 'no record of a, b, c or d'],
  [[silent('a', 'b', 'c', 'd', 'e')], 'no record of a, b, c or others (all with --all)'],
  [[silent('a', 'b', 'c'), silent('a', 'd', 'b', 'e')], 'no record of a, b, c or others (all with --all)'],
  [[silent('a', 'b', 'c'), silent('a', 'd', 'b')], 'no record of a, b, c or d'],
  [[silent('a', 'b', 'c', 'd', 'e'), '1 drug'], '1 drug; no record of a, b, c or others (all with --all)'],
  [
    [{ untested: 'IgG' }, silent('a', 'b', 'c', 'd', 'e')],
    'no result for IgG is recorded; no record of a, b, c or others (all with --all)',
  ],
  [
    [silent('a', 'b with response inadequate, relapse or intolerant', 'c', 'd')],
    'no record of a, b with response inadequate, relapse or intolerant, c or d',
  ],
  [
    [silent('a', 'b with response inadequate, relapse or intolerant', 'c', 'd', 'e')],
    'no record of a or others (all with --all)',
  ],
  [[silent('a, b or c', 'd', 'e', 'f', 'g')], 'no record of a, b or c, d, e, f or g'],
])('of %j the short report says: %s', (grounds, short) => {
  expect(shortReason(grounds)).toBe(short)
})

it('says of what is not long what the result says', () => {
  const grounds = ['the age is 19', silent('a', 'b'), { untested: 'IgG' }]
  expect(shortReason(grounds)).toBe(reasonOf(grounds))
})
