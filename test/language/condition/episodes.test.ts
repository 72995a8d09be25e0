import { describe, expect, it } from 'vitest'
import { distinctEpisodes } from '../../../src/language/condition/episodes.js'
import { patient } from '../patient.js'
import { vocabulary } from '../vocabulary.js'
import type { WrittenCondition } from '../written.js'

/** The paths of those that are surely different. */
function apart(...conditions: (WrittenCondition | string)[]): string[] {
  const { entries } = patient({ conditions }).conditions
  return distinctEpisodes(entries, vocabulary.conditions).map(({ path }) => path.replace('/conditions/', ''))
}

const first = { name: 'pneumonia', onset: '2024-02-11', end: '2024-03-01' }

function onset(day: string): WrittenCondition {
  return { name: 'pneumonia', onset: day }
}

describe('entries that surely are of different episodes', () => {
  it.each<[string, (WrittenCondition | string)[], string[]]>([
    ['of one kind, one after the other', [first, { ...first, onset: '2024-03-02', end: '2024-03-09' }], ['0', '1']],
    ['of one kind, where the one ends as the other begins', [first, { ...first, onset: '2024-03-01' }], ['0']],
    ['of the same days', [first, first], ['0']],
    ['of which the first has no end, 13 days apart', [onset('2024-02-11'), onset('2024-02-24')], ['0']],
    ['of which the first has no end, 14 days apart', [onset('2024-02-11'), onset('2024-02-25')], ['0', '1']],
    [
      'of which the first has no end, 14 days from its last possible day',
      [onset('2024-01'), onset('2024-02-14')],
      ['0', '1'],
    ],
    ['of which the first has no end, 13 days from that day', [onset('2024-01'), onset('2024-02-13')], ['0']],
    [
      'of which each begins within two weeks of the one before',
      [onset('2024-02-11'), onset('2024-02-20'), onset('2024-02-29')],
      ['0', '2'],
    ],
    [
      'a few days apart, of which the first was over',
      [{ ...onset('2024-02-11'), end: '2024-02-13' }, onset('2024-02-15')],
      ['0', '1'],
    ],
    ['of a kind of the other', [first, { ...first, name: 'infection' }], ['0']],
    ['of the other as a kind', [{ ...first, name: 'infection' }, first], ['0']],
    ['of different kinds', [first, { ...first, name: 'febrile infection' }], ['0', '1']],
    ['of which one has no days, the dated one first', ['pneumonia', first], ['1']],
    [
      'of which one has no days beside two that have',
      ['pneumonia', first, { ...first, onset: '2025', end: '2025' }],
      ['1', '2'],
    ],
    ['of which one has an end alone', [{ name: 'pneumonia', end: '2024-02-01' }, first], ['1', '0']],
    [
      'of which one went into remission before',
      [{ name: 'pneumonia', onset: '2020', remission: '2021' }, first],
      ['0', '1'],
    ],
    ['of no known name', ['something', 'something'], ['0', '1']],
  ])('%s', (_what, conditions, paths) => {
    expect(apart(...conditions)).toEqual(paths)
  })
})
