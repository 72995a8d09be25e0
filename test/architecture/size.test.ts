import { describe, expect, it } from 'vitest'
import { sizeLaw } from './size.js'
import { broken } from './invented.js'

describe('size', () => {
  const lines = (count: number): string => 'const a = 1\n'.repeat(count)

  it('is at most 220 lines', () => {
    const texts = {
      'src/kernel/fits.ts': lines(220),
      'src/kernel/long.ts': lines(221),
      'criteria/drugs.yaml': lines(900),
    }
    expect(broken(sizeLaw(), texts)).toEqual(['src/kernel/long.ts:221 221 lines'])
  })

  it('may be excused with a reason, as long as there is something to excuse', () => {
    const reasons = new Map([['src/kernel/table.ts', 'one row for each unit']])
    expect(broken(sizeLaw(reasons), { 'src/kernel/table.ts': lines(300) })).toEqual([])
    expect(broken(sizeLaw(reasons), { 'src/kernel/table.ts': lines(3) })).toEqual([
      'src/kernel/table.ts:1 is excused for its length and is not long',
    ])
  })
})
