import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemDigests, textDigest } from '../../../src/criteria/registry/digests.js'
import { readEligibilityText, type Lists } from '../../../src/criteria/registry/eligibility-text.js'
import { itemChanges } from '../../../src/criteria/registry/item-changes.js'

const word = fc.stringMatching(/^[b-h]{6,9}$/u)
const items = fc.uniqueArray(fc.array(word, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 8,
  selector: (words) => words.join(' '),
})
const space = fc.constantFrom(' ', '  ', '\t', ' \u00A0')
const layout = fc.record({ numbered: fc.boolean(), blank: fc.constantFrom('\n', '\n\n', '\n \n'), space })

type Layout = typeof layout extends fc.Arbitrary<infer Of> ? Of : never

function laidOut(lists: readonly (readonly string[][])[], { numbered, blank, space: gap }: Layout): string {
  const list = (entries: readonly string[][]): string =>
    entries.map((words, index) => `${numbered ? `${index + 1}.` : '*'}${gap}${words.join(gap)}`).join(blank)
  return lists
    .map((entries, index) => `${index === 0 ? 'Inclusion' : 'Exclusion'} Criteria:\n\n${list(entries)}`)
    .join('\n\n')
}

function digests(text: string): { readonly sha256: string; readonly items: Lists } {
  const { whole, split } = readEligibilityText(text)
  if ('unclear' in split) throw new Error(split.unclear)
  return { sha256: textDigest(whole), items: itemDigests(split) }
}

describe('the digests of an eligibility text', () => {
  it('are SHA-256, whole and short', () => {
    expect(textDigest('a')).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb')
    expect(itemDigests({ inclusion: ['a'], exclusion: [] })).toEqual({ inclusion: ['ca978112'], exclusion: [] })
  })

  it('do not depend on white space, bullets and numbers', () => {
    fc.assert(
      fc.property(items, items, layout, layout, (inclusion, exclusion, one, other) => {
        expect(digests(laidOut([inclusion, exclusion], one))).toEqual(digests(laidOut([inclusion, exclusion], other)))
      }),
    )
  })

  it('do not depend on spaces, which copies lose at line ends', () => {
    expect(textDigest('within 12months')).toBe(textDigest('within 12 months'))
    expect(textDigest('within 12 months')).not.toBe(textDigest('within 1 month'))
  })

  it('tell which item one word was changed in', () => {
    fc.assert(
      fc.property(items, items, layout, fc.nat(), (inclusion, exclusion, one, seed) => {
        const at = seed % exclusion.length
        const changed = exclusion.map((words, index) => (index === at ? [...words.slice(1), 'changed'] : words))
        const before = digests(laidOut([inclusion, exclusion], one))
        const after = digests(laidOut([inclusion, changed], one))
        expect(after.sha256).not.toBe(before.sha256)
        expect(after.items.inclusion).toEqual(before.items.inclusion)
        expect(itemChanges(before.items.exclusion, after.items.exclusion)).toEqual([
          { kind: 'changed', was: at + 1, now: at + 1 },
        ])
      }),
    )
  })
})
