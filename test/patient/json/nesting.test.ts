import { describe, expect, it } from 'vitest'
import { DEEPEST, findTooDeep } from '../../../src/patient/json/nesting.js'

describe('nesting', () => {
  it('may be 64 levels deep', () => {
    expect(DEEPEST).toBe(64)
    expect(findTooDeep('['.repeat(64) + ']'.repeat(64))).toBeUndefined()
    expect(findTooDeep('{"a":'.repeat(64))).toBeUndefined()
  })

  it('is too deep at the bracket that opens one level more', () => {
    expect(findTooDeep(`\n${'['.repeat(65)}`)).toBe(65)
    expect(findTooDeep(`${'{"a":'.repeat(64)}[`)).toBe(320)
  })

  it('does not exhaust the reader, however deep it is and whatever else is wrong with the text', () => {
    expect(findTooDeep(`{"a: 1,\n${'['.repeat(200_000)}`)).toBe(71)
  })

  it.each(['/*', '{}/*', '{"a": 1} /*', '[/*', '{}/**', '{} //', '"a', '"\\', '', ' ', '\uD800'])(
    'comes to an end, however the text breaks off: %j',
    (text) => {
      expect(findTooDeep(text)).toBeUndefined()
      expect(findTooDeep(`${'['.repeat(65)}${text}`)).toBe(64)
    },
  )

  it('counts the depth, not the brackets, and no bracket within a text', () => {
    expect(findTooDeep(`[${'[],{},'.repeat(100)}"${'['.repeat(100)}"]`)).toBeUndefined()
  })
})
