import { describe, expect, it } from 'vitest'
import { isQuestioned, isUnsure } from '../../../src/facts/names/name-doubt.js'

describe('a question mark', () => {
  it.each(['rituximab?', '? rituximab', 'dialysis (?)', 'MMR ？'])('is in %s', (name) => {
    expect(isQuestioned(name)).toBe(true)
  })

  it.each(['rituximab', 'rituximab!', ''])('is not in %j', (name) => {
    expect(isQuestioned(name)).toBe(false)
  })
})

it.each([
  ['rituximab?', true],
  ['rituximab (-)', true],
  ['rituximab', false],
])('%s is unsure: %s', (name, expected) => {
  expect(isUnsure(name)).toBe(expected)
})
