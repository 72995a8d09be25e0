import { expect, it } from 'vitest'
import { recurringIn } from '../../../src/facts/names/recurring-name.js'

it.each([
  ['Recurrent UTIs', 'UTI', false],
  ['rezidivierende Pneumonien', 'Pneumonie', false],
  ['chronic candidiasis', 'candidiasis', true],
  ['candidiasis, chronic', 'candidiasis', true],
  ['otite à répétition', 'otite', false],
])('%s is of %s, chronic: %s', (name, rest, isChronic) => {
  const recurring = recurringIn(name)
  expect(recurring?.rests).toContain(rest)
  expect(recurring?.isChronic).toBe(isChronic)
})

it.each(['candidiasis', 'recurrent', 'chronically ill', 'occurrence'])('%s is of none', (name) => {
  expect(recurringIn(name)).toBeUndefined()
})
