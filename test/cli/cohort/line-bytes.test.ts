import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineBytes } from '../../../src/cli/cohort/line-bytes.js'

describe('the lines of a block', () => {
  it('are the bytes of their text, whatever is in it and however long they are', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('≥ 75 × 10⁹/L\n', '€'.repeat(70_000), ''))
    const lines = new LineBytes()
    fc.assert(
      fc.property(fc.array(text), (all) => {
        for (const line of all) lines.add(line)
        expect(Buffer.from(lines.take()).equals(Buffer.concat(all.map((line) => Buffer.from(line))))).toBe(true)
      }),
    )
  })

  it('are handed out once, in a buffer that the next block does not write into', () => {
    const lines = new LineBytes()
    lines.add('first\n')
    const first = lines.take()
    lines.add('second\n')
    expect(first.buffer.byteLength).toBe(6)
    expect(String(Buffer.from(lines.take()))).toBe('second\n')
    expect(String(Buffer.from(first))).toBe('first\n')
    expect(lines.take().byteLength).toBe(0)
  })
})
