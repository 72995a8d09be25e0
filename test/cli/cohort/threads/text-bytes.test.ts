import { describe, expect, it } from 'vitest'
import { TextBytes } from '../../../../src/cli/cohort/threads/text-bytes.js'

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('texts one behind the other', () => {
  it('are bytes, whatever room they need', () => {
    const texts = new TextBytes()
    const all = Array.from({ length: 300 }, (_, index) => `${'≥ 30 mg/día 🩺 '.repeat(index)}\n`)
    for (const text of all) texts.add(text)
    expect(textOf(texts.take())).toBe(all.join(''))
  })

  it('are gone once they were taken, and what was taken stays as it is', () => {
    const texts = new TextBytes()
    texts.add('first')
    const first = texts.take()
    texts.add('second')
    expect(textOf(texts.take())).toBe('second')
    expect(textOf(first)).toBe('first')
    expect(texts.take()).toHaveLength(0)
  })

  it('can be given up', () => {
    const texts = new TextBytes()
    texts.add('half of it')
    texts.clear()
    texts.add('whole')
    expect(textOf(texts.take())).toBe('whole')
  })
})
