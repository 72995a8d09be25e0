import { describe, expect, it } from 'vitest'
import { findKeyFaults } from '../../../src/patient/json/keys.js'

/** The faults, each with the text that it marks. */
function faults(text: string): string[] {
  return findKeyFaults(text).map(({ start, end, message, remedy }) => `${text.slice(start, end)} ${message}: ${remedy}`)
}

describe('a key', () => {
  it('may stand once in every object', () => {
    expect(faults('{"name": 1, "labs": [{"name": 1}, {"name": 2}], "x": {"name": {"name": 3}}}')).toEqual([])
  })

  it('is refused when it stands twice in the same object, with both places', () => {
    expect(faults('{\n  "drugs": [],\n  "labs": [{"name": "a"}],\n  "drugs": ["x"]\n}')).toEqual([
      `"drugs" 'drugs' stands twice in the same object, first on line 2, column 3: keep one of the two, with everything that belongs to it`,
    ])
  })

  it('is found however it is written, and every further time', () => {
    expect(faults('{"a": 1, "\\u0061": 2, "b": {"a": 1}, "a": 3}').map((fault) => fault.slice(0, 12))).toEqual([
      `"\\u0061" 'a'`,
      `"a" 'a' stan`,
    ])
  })

  it.each(['__proto__', 'constructor', 'prototype'])('is refused as unknown when it is %s, at any depth', (key) => {
    expect(faults(`{"a": [{"${key}": {"x": 1}}]}`)).toEqual([`"${key}" '${key}' is not a known key: remove it`])
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })
})
