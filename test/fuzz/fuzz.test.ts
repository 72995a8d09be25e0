import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fuzz } from './fuzz.js'
import { targets } from './targets.js'

const INPUTS = 3000

describe('whatever is read', () => {
  it.each(targets)('is used or refused, never breaks the program, and is shown escaped: $name', (target) => {
    const inputs = Math.round(INPUTS * target.share)
    const { refused } = fuzz(target, inputs, 20_250_601)
    // the inputs are of both kinds
    expect(refused).toBeGreaterThan(0)
    expect(refused).toBeLessThan(inputs)
  })

  it('is a whole', () => {
    expect(targets.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  })

  it('is read at length, too, each by a test of its own', () => {
    const files = readdirSync('test/fuzz').filter((file) => file.endsWith('.long.test.ts'))
    const texts = files.map((file) => readFileSync(`test/fuzz/${file}`, 'utf8'))
    const named = texts.flatMap((text) => /^atLength\('(.*)'\)$/mu.exec(text)?.[1] ?? [])
    expect(named.toSorted()).toEqual(targets.map(({ name }) => name).toSorted())
  })
})
