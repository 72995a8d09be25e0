import { describe, expect, it } from 'vitest'
import { stretchAt } from '../../../src/patient/fhir/position.js'

const text = '{ "a": [ { "b": "x" }, { "b": "why", "c": 1 } ], "d": {} }'
const at = (...path: (string | number)[]): string => {
  const { start, end } = stretchAt(text, path)
  return `${start} ${text.slice(start, end)}`
}

describe('the place of a value', () => {
  it.each([
    [['a', 1, 'b'], '30 "why"'],
    [['a', 1, 'c'], '42 1'],
    [['a', 1], '23 {'],
    [['a'], '7 ['],
    [['d'], '54 {'],
    [[], '0 {'],
    [['a', 1, 'z'], '23 {'],
    [['a', 9, 'b'], '7 ['],
  ])('%j', (path, expected) => {
    expect(at(...path)).toBe(expected)
  })
})
