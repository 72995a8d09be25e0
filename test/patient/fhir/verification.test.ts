import { describe, expect, it } from 'vitest'
import { CONFIRMED, isRefuted, OPEN, REFUTED } from '../../../src/patient/fhir/verification.js'

describe('a verification status', () => {
  it('says one thing', () => {
    const all = [...CONFIRMED, ...OPEN, ...REFUTED]
    expect(new Set(all).size).toBe(all.length)
  })

  it('is each of those of R4 that are no errors', () => {
    expect([...CONFIRMED, ...OPEN, ...REFUTED].filter((code) => /^[a-z]/u.test(code)).sort()).toEqual([
      'confirmed',
      'differential',
      'provisional',
      'refuted',
      'unconfirmed',
    ])
  })

  it.each<[string[], boolean]>([
    [['refuted'], true],
    [['refuted', '410516002'], true],
    [['refuted', 'confirmed'], false],
    [['refuted', 'provisional'], false],
    [['confirmed'], false],
  ])('of %j rules something out: %s', (codes, expected) => {
    expect(isRefuted({ coding: codes.map((code) => ({ code })) })).toBe(expected)
  })
})
