import { describe, expect, it } from 'vitest'
import { parseFlag } from '../../../src/patient/measurement/flag.js'

describe('a flag', () => {
  it.each([
    ['H', 'high'],
    ['HH', 'high'],
    ['High', 'high'],
    ['L', 'low'],
    ['low', 'low'],
    ['N', 'normal'],
    ['normal', 'normal'],
    ['(H)', 'high'],
  ])('%j is %s', (text, expected) => {
    expect(parseFlag(text)).toBe(expected)
  })

  it.each(['', 'A', 'abnormal', 'positive'])('%j says nothing of the limits', (text) => {
    expect(parseFlag(text)).toBeUndefined()
  })
})
