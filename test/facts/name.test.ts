import fc from 'fast-check'
import { expect, it } from 'vitest'
import { normalised } from '../../src/facts/name.js'

it.each([
  ["Sjögren's syndrome", 'sjogrenssyndrome'],
  ['anti-CD20', 'anticd20'],
  ['β2-MG', 'β2mg'],
  ['CD19+ %', 'cd19%'],
  ['LYM #', 'lym#'],
  ['ＩｇＧ', 'igg'],
  ['系统性红斑狼疮', '系统性红斑狼疮'],
  ['?', ''],
])('%s is compared as %s', (name, form) => {
  expect(normalised(name)).toBe(form)
})

it('takes the two micro signs for one', () => {
  expect(normalised('5 \u{b5}g')).toBe(normalised('5 \u{3bc}g'))
})

it('leaves nothing more to drop', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => normalised(normalised(name)) === normalised(name)))
})
