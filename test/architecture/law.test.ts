import { describe, expect, it } from 'vitest'
import { complaintOf, lineAt } from './law.js'
import { names } from './names.js'

describe('a complaint', () => {
  it('names the law, the place and the reason', () => {
    const complaint = complaintOf(names, [{ path: 'src/kernel/util.ts', text: '' }])
    expect(complaint).toBe(`Broken: ${names.name}\n  src/kernel/util.ts:1  'util' in the name\n${names.because}`)
  })

  it('is empty where the law holds', () => {
    expect(complaintOf(names, [{ path: 'src/kernel/day.ts', text: '' }])).toBe('')
  })
})

describe('lineAt', () => {
  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [4, 3],
  ])('of offset %i is %i', (offset, line) => {
    expect(lineAt('a\nb\nc', offset)).toBe(line)
  })
})
