import { expect, it } from 'vitest'
import { linesOf } from './lines-of.js'

it('says what survives at one place in one line, and no more than six names', () => {
  const place = 'E6 rule.drug'
  const narrower = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => ({ place, change: `biologic → ${name}` }))
  expect(linesOf([...narrower, { place: 'E6 rule.within', change: '3 months + 1 day' }])).toEqual([
    '  E6 rule.drug: biologic → a, b, c, d, e, f and 2 more',
    '  E6 rule.within: 3 months + 1 day',
  ])
})
