import { describe, expect, it } from 'vitest'
import { readPhrases, termsNamed, type Wording } from '../../../src/patient/entry/phrases.js'
import { parseJson } from '../../../src/patient/json/json.js'
import { Remarks } from '../../../src/patient/reading/remarks.js'
import type { Term } from '../../../src/facts/term.js'
import { vocabulary } from '../vocabulary.js'

const { reactions } = vocabulary

const wording: Wording<{ readonly terms: readonly Term[] }> = {
  kind: 'reaction',
  lexicon: reactions,
  resolve: (text) => ({ terms: termsNamed(text, reactions) }),
  isKnown: ({ terms }) => terms.length > 0,
}

function found(written: string | string[] | undefined): { readonly facts: string[]; readonly warnings: string[] } {
  const remarks = new Remarks(parseJson('patient.json', JSON.stringify({ reaction: written ?? null })), false)
  const facts = readPhrases(written, ['reaction'], wording, remarks)
  return {
    facts: facts.map(({ path, label, terms }) => `${path} ${label}: ${terms.map(({ id }) => id).join(' ')}`.trim()),
    warnings: remarks.settle().map(({ path, message }) => `${path} ${message}`),
  }
}

describe('what a record tells in words', () => {
  it.each<[string | string[] | undefined, string[]]>([
    [undefined, []],
    ['', []],
    [[], []],
    ['rash', ['/reaction rash: rash']],
    [
      ['Rash!', ' ', 'hives'],
      ['/reaction/0 Rash!: rash', '/reaction/2 hives: urticaria'],
    ],
    ['anaphylactic shock', ['/reaction anaphylactic shock: anaphylaxis']],
    ['rash and hives', ['/reaction rash: rash', '/reaction hives: urticaria']],
    [
      'rash, hives + anaphylaxis',
      ['/reaction rash: rash', '/reaction hives: urticaria', '/reaction anaphylaxis: anaphylaxis'],
    ],
    ['rash, and hives', ['/reaction rash: rash', '/reaction hives: urticaria']],
    ['rash and then anaphylaxis', ['/reaction rash: rash', '/reaction anaphylaxis: anaphylaxis']],
    ['rash followed by hives', ['/reaction rash: rash', '/reaction hives: urticaria']],
    [
      'rash with hives; anaphylaxis',
      ['/reaction rash: rash', '/reaction hives: urticaria', '/reaction anaphylaxis: anaphylaxis'],
    ],
  ])('of %j is %j', (written, facts) => {
    expect(found(written)).toEqual({ facts, warnings: [] })
  })

  it.each([
    'felt odd',
    'anaphylaxis?',
    'rash, no anaphylaxis',
    'rash without anaphylaxis',
    'anaphylaxis, ruled out',
    'not anaphylaxis',
    'possible anaphylaxis',
    'rash / anaphylaxis?',
  ])('does not count, and is warned of, where a part of it is not understood: %s', (written) => {
    const { facts, warnings } = found(written)
    expect(facts).toEqual([`/reaction ${written}:`])
    expect(warnings.map((line) => line.split(';')[0])).toEqual([`/reaction '${written}' is not a known reaction`])
  })
})

it('a text names a term of a lexicon, or none', () => {
  expect(termsNamed('hives', reactions).map(({ id }) => id)).toEqual(['urticaria'])
  expect(termsNamed('hive', reactions)).toEqual([])
  expect(termsNamed('hives?', reactions)).toEqual([])
  expect(termsNamed('hives (-)', reactions)).toEqual([])
})
