import fc from 'fast-check'
import { expect, it } from 'vitest'
import { normalised } from '../../../src/facts/lexicon/name.js'

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

it.each([
  ['CIN I-II', 'CIN III'],
  ['CIN I\u{2013}II', 'CIN III'],
  ['CIN I/II', 'CIN III'],
  ['CIN I, II', 'CIN III'],
  ['CIN I II', 'CIN III'],
  ['CIN I./II.', 'CIN III'],
  ['CIN \u{2160}-\u{2161}', 'CIN III'],
  ['CKD stage I-V', 'CKD stage IV'],
  ['class I-I-I', 'class III'],
  ['grade 1-2', 'grade 12'],
  ['CD1/9', 'CD19'],
  ['CD1 / 9', 'CD19'],
  ['IL-1,7', 'IL-17'],
  ['IL-1-2-3', 'IL-123'],
])('%s is not %s', (range, number) => {
  expect(normalised(range)).not.toBe(normalised(number))
})

it.each([
  ['class III+V', 'class III / V'],
  ['HIV-1/2', 'HIV 1+2'],
  ['CA 19-9', 'ca 19.9'],
  ['i.v.', 'IV'],
  ['i. v.', 'IV'],
  ['X-linked', 'xlinked'],
  ['I型I', 'i型 i'],
  ['IgG 4', 'IgG4'],
])('%s is %s', (one, other) => {
  expect(normalised(one)).toBe(normalised(other))
})

it('drops nothing of a long row of letters of Roman numerals', () => {
  const row = 'i'.repeat(200_000)
  expect(normalised(`${row} z`)).toBe(`${row}z`)
})

it('takes the two micro signs for one', () => {
  expect(normalised('5 \u{b5}g')).toBe(normalised('5 \u{3bc}g'))
})

it('leaves nothing more to drop', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => normalised(normalised(name)) === normalised(name)))
})

it('keeps of a name in Latin-1 what it keeps of it beside letters of other scripts', () => {
  const latin = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) })
  fc.assert(
    fc.property(latin, (name) => {
      expect(`${normalised(name)}狼`).toBe(normalised(`${name}狼`))
    }),
    { numRuns: 1000 },
  )
})
