import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SIGNS, TYPES } from '../../../src/patient/fhir/version-signs.js'

/** The type definitions of R4: interface → its elements. */
const r4 = new Map(
  Array.from(
    readFileSync('node_modules/@types/fhir/r4.d.ts', 'utf8').matchAll(/export interface (\w+)[^{]*\{([\s\S]*?)\n\}/gu),
    ([, type = '', body = '']) => [type, new Set(Array.from(body.matchAll(/^ {2}(\w+)\??:/gmu), ([, name]) => name))],
  ),
)

describe('a sign of another version', () => {
  const bare = SIGNS.filter(({ form }) => form === undefined)

  it.each(bare.map(({ type, element }) => [type, element] as const))('is no element of R4: %s %s', (type, element) => {
    expect(r4.has(type)).toBe(true)
    expect(r4.get(type)?.has(element)).toBe(false)
  })

  it.each([...TYPES.keys()])('is no type of R4: %s', (type) => {
    expect(r4.has(type)).toBe(false)
  })
})
