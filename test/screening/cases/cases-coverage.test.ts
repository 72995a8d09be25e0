import { describe, expect, it } from 'vitest'
import { findUnseen, type Seen } from '../../../src/screening/cases/cases-coverage.js'
import { readCases } from '../../../src/screening/cases/cases-file.js'
import { libraryOf } from '../../criteria/invented.js'

const [trial] = libraryOf({
  inclusion: ['{ age: { at-least: 18 } }', '{ ask: Signed? }', '{ all: [{ sex: female }, { ask: Fit? }] }'],
}).trials
const file = readCases(
  'c.yaml',
  "trial: INVENTED-1\ncases:\n  - { name: n, patient: {}, asOf: '2025-01-01', expect: {} }\n",
)

const whole: Record<string, readonly string[]> = {
  'INVENTED-1:I1': ['satisfied', 'violated', 'unknown'],
  'INVENTED-1:I2': ['judgment'],
  'INVENTED-1:I3': ['satisfied', 'violated', 'unknown', 'judgment'],
}

function unseen(seen: Record<string, readonly string[]>): string[] {
  if (trial === undefined) throw new Error('no trial')
  const outcomes = new Map(Object.entries(seen).map(([key, found]) => [key, new Set(found) as Seen]))
  return findUnseen(trial, outcomes, file).map(({ message }) => message)
}

describe('the outcomes that no case shows', () => {
  it('are none where everything was seen', () => {
    expect(unseen(whole)).toEqual([])
  })

  it.each([
    ['an outcome', { 'INVENTED-1:I1': ['violated', 'unknown'] }, ['no case shows I1 satisfied']],
    ['two outcomes', { 'INVENTED-1:I3': ['violated', 'judgment'] }, ['no case shows I3 satisfied, nor unknown']],
    [
      'a question as question',
      { 'INVENTED-1:I2': ['satisfied', 'violated', 'unknown'] },
      ['no case shows I2 judgment'],
    ],
    ['a criterion at all', { 'INVENTED-1:I1': [] }, ['no case shows I1 satisfied, nor violated, nor unknown']],
  ])('are told for %s', (_what, seen, expected) => {
    expect(unseen({ ...whole, ...seen })).toEqual(expected)
  })

  it('are all of them where nothing was seen, each a warning at the cases, with a remedy', () => {
    if (trial === undefined) throw new Error('no trial')
    expect(unseen({})).toHaveLength(3)
    expect(findUnseen(trial, new Map(), file)[0]).toMatchObject({
      file: 'c.yaml',
      place: { line: 3, column: 3 },
      severity: 'warning',
      remedy: 'add a case beside the trial',
    })
  })
})
