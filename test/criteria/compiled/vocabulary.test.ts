import { expect, it } from 'vitest'
import { vocabularyFrom } from '../../../src/criteria/compiled/vocabulary.js'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import { compiled, read } from './bundled.js'

const restored = vocabularyFrom(compiled, 1)
const bundled = Object.entries(read.vocabulary)

it.each(bundled)('the vocabulary of compiled criteria has the same %s', (kind, entries: unknown) => {
  const same = new Map<string, unknown>(Object.entries(restored)).get(kind)
  const listOf = (of: unknown): unknown => (of instanceof Lexicon ? of.terms : of)
  expect(listOf(same)).toEqual(listOf(entries))
})

it.each(bundled)('finds the %s at the same places', (kind, entries: unknown) => {
  const same = new Map<string, unknown>(Object.entries(restored)).get(kind)
  const indexOf = (of: unknown): unknown => (of instanceof Lexicon ? { ...of.index } : undefined)
  expect(indexOf(same)).toEqual(indexOf(entries))
})

it('finds the same terms by every name and code', () => {
  for (const { names, codes, id } of read.vocabulary.drugs.terms) {
    for (const name of names) expect(restored.drugs.find(name)?.id).toBe(read.vocabulary.drugs.find(name)?.id)
    for (const { system, code } of codes) {
      expect(restored.drugs.findCode(system, code)?.id).toBe(read.vocabulary.drugs.findCode(system, code)?.id)
    }
    expect(restored.drugs.get(id)?.id).toBe(id)
  }
})
