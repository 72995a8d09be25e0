import { describe, expect, it } from 'vitest'
import { MOST_ITEMS } from '../../../src/criteria/items.js'
import { readEligibilityText } from '../../../src/criteria/registry/eligibility-text.js'

const splitOf = (text: string): unknown => readEligibilityText(text).split

describe('the lists of an eligibility text', () => {
  it.each([
    ['Inclusion Criteria:', 'Exclusion Criteria:'],
    ['Inclusion criteria', 'EXCLUSION CRITERIA'],
    ['Key Inclusion Criteria :', 'Main exclusion:'],
    ['- Inclusion Criteria:', '**Exclusion Criteria:**'],
    ['Criteria for inclusion:', '# Criteria for exclusion'],
    ['Inclusion\nInclusion Criteria:', 'Exclusion criterion:'],
  ])('begin at %j and %j', (inclusion, exclusion) => {
    expect(splitOf(`${inclusion}\n* a\n* b\n\n${exclusion}\n\n* c`)).toEqual({
      inclusion: ['a', 'b'],
      exclusion: ['c'],
    })
  })

  it.each([
    ['the exclusion list first', 'Exclusion:\n* c\nInclusion:\n* a', { inclusion: ['a'], exclusion: ['c'] }],
    ['the exclusion list only', 'Exclusion:\n* c', { inclusion: [], exclusion: ['c'] }],
    ['one list only', 'Inclusion:\n* a', { inclusion: ['a'], exclusion: [] }],
    ['nested entries', 'Inclusion:\n* a:\n  * b\n  * c\n* d', { inclusion: ['a: b c', 'd'], exclusion: [] }],
    ['bullets below numbers', 'Inclusion:\n1. a:\n- b\na) c\n2. d', { inclusion: ['a: b c', 'd'], exclusion: [] }],
    ['numbers below bullets', 'Inclusion:\n* a\n1. b', { inclusion: ['a', 'b'], exclusion: [] }],
    ['a line that goes on', 'Inclusion:\n1. a\nb\n\n  c', { inclusion: ['a b c'], exclusion: [] }],
    [
      'notes around',
      'All that follows.\nInclusion:\nAll of:\n\n* a\n\nNote\nmore\n* b',
      { inclusion: ['a', 'b'], exclusion: [] },
    ],
    [
      'a long line',
      `Inclusion:\n* a\n* ${'exclusion '.repeat(20)}:`,
      { inclusion: ['a', `${'exclusion '.repeat(20)}:`], exclusion: [] },
    ],
  ])('%s', (_what, text, lists) => {
    expect(splitOf(text)).toEqual(lists)
  })

  it.each([
    ['* a\n* b', 'no line is a heading of the inclusion or exclusion list'],
    ['', 'no line is a heading of the inclusion or exclusion list'],
    ['* a\nExclusion:\n* b', 'items stand before the first heading'],
    ['Inclusion:\n* a\nInclusion:\n* b', 'the heading of the inclusion list stands twice'],
    ['Inclusion:\n* a\nExclusion:\nb', 'no line of the exclusion list has a bullet or a number'],
    ['Inclusion:\n* a\nExclusion for men:\n* b', "it is not clear which list begins at 'Exclusion for men:'"],
    [`Inclusion:\n${'* a\n'.repeat(MOST_ITEMS + 1)}`, `the inclusion list has more than ${MOST_ITEMS} items`],
  ])('cannot be told in %j', (text, unclear) => {
    expect(splitOf(text)).toEqual({ unclear })
  })
})

describe('the words of the whole text', () => {
  it('have plain headings', () => {
    expect(readEligibilityText('Key Inclusion:\n1. a\n\nEXCLUSION CRITERIA:\n* b').whole).toBe(
      'inclusion criteria a exclusion criteria b',
    )
  })

  it('have each heading once, also where a copy prints its own above that of the record', () => {
    expect(readEligibilityText('Inclusion\n\nInclusion Criteria:\n* a\n\nExclusion:\n* b\n* b').whole).toBe(
      'inclusion criteria a exclusion criteria b b',
    )
  })
})
