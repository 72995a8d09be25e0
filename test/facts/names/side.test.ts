import { expect, it } from 'vitest'
import { withoutOneSide, withoutSide, withoutSideWithin } from '../../../src/facts/names/side.js'

it.each([
  'left nephritis',
  'right-sided nephritis',
  'left sided nephritis',
  'linksseitige nephritis',
  'rechtsseitiges nephritis',
  'linksseitiger nephritis',
  'nephritis left',
  'nephritis, right',
  'nephritis (left)',
  'nephritis(left)',
  'nephritis,left',
  'Nephritis links',
  'nephritis, rechts',
  'nephritis (re.)',
  'nephritis li.',
  'nephritis re',
])('of %s the side is taken off', (name) => {
  expect(withoutOneSide(name).toLowerCase()).toBe('nephritis')
  expect(withoutSide(name).toLowerCase()).toBe('nephritis')
})

it.each([
  'bilateral nephritis',
  'unilateral nephritis',
  'beidseitige nephritis',
  'bilaterale nephritis',
  'nephritis, bilateral',
  'nephritis (bilateral)',
  'nephritis both sides',
  'nephritis unilateral',
  'nephritis beidseits',
  'nephritis bds.',
  'nephritis, beidseitig',
])('of %s both sides are taken off, but not as one', (name) => {
  expect(withoutOneSide(name)).toBe(name)
  expect(withoutSide(name)).toBe('nephritis')
})

it.each(['left', 'links', 'right', 'E. coli', 'shoulder re-fracture', 'lefthanded', 'copyright', 'are', ''])(
  'of %j nothing is taken off',
  (name) => {
    expect(withoutOneSide(name)).toBe(name)
    expect(withoutSide(name)).toBe(name)
  },
)

it.each([
  ['DCIS L breast', 'dcis breast'],
  ['DVT left leg', 'dvt leg'],
  ['Thrombose des linken Beins', 'thrombose des beins'],
  ['TVT re. Bein', 'tvt bein'],
  ['cancer of the right lung', 'cancer of the lung'],
  ['left breast cancer', 'left breast cancer'],
  ['hepatitis L virus', 'hepatitis l virus'],
  ['DVT leg, left', 'dvt leg, left'],
])('within %s it is taken out: %s', (name, expected) => {
  expect(withoutSideWithin(name)).toBe(expected)
})
