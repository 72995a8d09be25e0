import { describe, expect, it } from 'vitest'
import { isQuestioned } from '../../src/facts/name-doubt.js'

describe('a question mark', () => {
  it.each(['rituximab?', '? rituximab', 'dialysis (?)', 'MMR ？'])('is in %s', (name) => {
    expect(isQuestioned(name)).toBe(true)
  })

  it.each(['rituximab', 'rituximab!', ''])('is not in %j', (name) => {
    expect(isQuestioned(name)).toBe(false)
  })
})
