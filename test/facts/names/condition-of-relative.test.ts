import { describe, expect, it } from 'vitest'
import { conditionOfRelative } from '../../../src/facts/names/condition-of-relative.js'

describe('the condition of a relative', () => {
  it.each([
    ['maternal SLE', 'SLE'],
    ['mütterlicher Lupus', 'Lupus'],
    ['lupus maternel', 'lupus'],
    ['lupus materno', 'lupus'],
    ['SLE (paterno)', 'SLE'],
  ])('stands beside the adjective that says whose it is: %s', (name, rest) => {
    expect(conditionOfRelative(name)).toBe(rest)
  })

  it.each(['SLE', 'familial SLE', 'maternal', 'maternally inherited diabetes'])('is not told by %s', (name) => {
    expect(conditionOfRelative(name)).toBeUndefined()
  })
})
