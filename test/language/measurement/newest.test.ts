import { expect, it } from 'vitest'
import { parseSpan } from '../../../src/kernel/span.js'
import { disagreement, newestOf, type Dated } from '../../../src/language/measurement/newest.js'

function result(path: string, date?: string, more: Partial<Dated> = {}): Dated {
  const on = date === undefined ? undefined : parseSpan(date)
  if (typeof on === 'string') throw new Error(on)
  return { path, label: path, on, ...more }
}

const newest = (...results: readonly Dated[]): readonly string[] => newestOf(results).candidates.map(({ path }) => path)

it.each<[string, readonly Dated[], readonly string[]]>([
  ['the one of the latest day', [result('a', '2026-01-02'), result('b', '2026-01-03')], ['b']],
  ['all of one day', [result('a', '2026-01-03'), result('b', '2026-01-03')], ['a', 'b']],
  ['one of a month that may be later', [result('a', '2026-01'), result('b', '2026-01-03')], ['a', 'b']],
  ['none of a month that is over by then', [result('a', '2025-12'), result('b', '2026-01-03')], ['b']],
  ['none without a day', [result('a'), result('b', '2026-01-03')], ['b']],
  ['nothing where none has a day', [result('a')], []],
])('the most recent may be %s', (_what, results, expected) => {
  expect(newest(...results)).toEqual(expected)
})

it('those without a day stand beside the most recent, and alone are none', () => {
  const undated = (...results: readonly Dated[]): readonly string[] => newestOf(results).undated.map(({ path }) => path)
  expect(undated(result('a'), result('b', '2026-01-03'), result('c'))).toEqual(['a', 'c'])
  expect(undated(result('a'))).toEqual([])
})

it('is not one that another of the same day followed', () => {
  const followed = result('a', '2026-01-03', { time: { at: '08:00', followedBy: '09:00' } })
  expect(newest(followed, result('b', '2026-01-03'))).toEqual(['b'])
})

it.each([
  ['2026-01-03', 'results of the same time disagree'],
  ['2026-01', 'results disagree of which each may be the latest'],
])('a result of 2026-01-03 that disagrees with one of %s is told so', (date, words) => {
  const { candidates } = newestOf([result('a', '2026-01-03'), result('b', date)])
  expect(disagreement(candidates)).toBe(words)
})

it('is found among more results than a call takes arguments', () => {
  const many = Array.from({ length: 300_000 }, () => result('a', '2026-01-02'))
  expect(newest(...many.slice(0, 1), result('b', '2026-01-03'))).toEqual(['b'])
  expect(newestOf([...many, result('b', '2026-01-03')]).candidates.map(({ path }) => path)).toEqual(['b'])
})
