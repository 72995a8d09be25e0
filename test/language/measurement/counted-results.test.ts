import { describe, expect, it } from 'vitest'
import { latestValid, selectionInWords, selectionOf } from '../../../src/language/measurement/counted-results.js'
import type { Selection } from '../../../src/language/measurement/latest.js'
import { compilerOf, SETTING } from '../evaluate.js'

const month = { amount: 1, unit: 'months' } as const
const year = { amount: 1, unit: 'years' } as const
const silent = compilerOf()
const withDefault = { ...silent, setting: { ...SETTING, valid: { lab: year } } }

describe('the results that count', () => {
  it.each<[Parameters<typeof selectionOf>[0], Selection, string]>([
    [{ valid: month }, { kind: 'latest', valid: month }, 'by the latest result, no older than 1 month'],
    [{ within: month }, { kind: 'within', window: month }, 'by any result within 1 month before day 0'],
    [{ every: month }, { kind: 'every', window: month }, 'by every result within 1 month before day 0'],
    [{ result: 'ever' }, { kind: 'ever' }, 'by any result ever'],
  ])('%j', (keys, selection, words) => {
    expect(selectionOf(keys, 'lab', silent)).toEqual(selection)
    expect(selectionInWords(selection, 'day 0')).toBe(words)
  })

  it('are the latest, as old as the trial allows, where the rule says nothing', () => {
    expect(selectionOf({}, 'lab', withDefault)).toEqual({ kind: 'latest', valid: year })
    expect(latestValid(month, 'lab', withDefault)).toEqual({ kind: 'latest', valid: month })
  })

  it('are refused where nothing says how old they may be', () => {
    expect(() => selectionOf({}, 'vital', withDefault)).toThrow('how long does a result stay valid?')
  })

  it.each([
    { valid: month, within: month },
    { valid: month, every: month },
    { within: month, every: month },
    { every: month, result: 'ever' as const },
  ])('are refused where the rule says it twice: %j', (keys) => {
    expect(() => selectionOf(keys, 'lab', silent)).toThrow('valid, within, every and result: ever exclude each other')
  })
})
