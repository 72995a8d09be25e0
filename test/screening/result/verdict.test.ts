import { describe, expect, it } from 'vitest'
import type { Trial } from '../../../src/criteria/trial.js'
import type { Outcome, Verdict } from '../../../src/screening/result/result.js'
import { verdictOf } from '../../../src/screening/result/verdict.js'
import { libraryOf } from '../../criteria/invented.js'

const [complete] = libraryOf({ inclusion: ['{ sex: female }'], exclusion: ['{ sex: male }'] }).trials
const OUTCOMES: readonly Outcome[] = ['satisfied', 'violated', 'unknown', 'judgment']

function trial(source: Partial<Trial['source']> = {}): Trial {
  if (complete === undefined) throw new Error('no trial')
  return { ...complete, source: { ...complete.source, ...source } }
}

describe('the verdict', () => {
  it.each<[Verdict, readonly Outcome[]]>([
    ['potentially-eligible', []],
    ['potentially-eligible', ['satisfied']],
    ['potentially-eligible', ['judgment']],
    ['potentially-eligible', ['satisfied', 'judgment']],
    ['undetermined', ['unknown']],
    ['undetermined', ['unknown', 'satisfied', 'judgment']],
    ['ineligible', ['violated']],
    ['ineligible', ['unknown', 'violated']],
    ['ineligible', ['satisfied', 'judgment', 'unknown', 'violated']],
  ])('is %s of %j', (expected, outcomes) => {
    expect(verdictOf(trial(), outcomes)).toBe(expected)
  })

  it('of three outcomes is what its rule says, in every combination and order', () => {
    for (const a of OUTCOMES) {
      for (const b of OUTCOMES) {
        for (const c of OUTCOMES) {
          const all = [a, b, c]
          const open = all.some((outcome) => outcome === 'unknown') ? 'undetermined' : 'potentially-eligible'
          expect(verdictOf(trial(), all)).toBe(all.some((outcome) => outcome === 'violated') ? 'ineligible' : open)
        }
      }
    }
  })

  it.each<[string, Partial<Trial['source']>]>([
    ['a missing list', { exclusion: 'missing' }],
    ['a list that is cut off', { inclusion: 'partial' }],
    ['another gap', { gaps: ['The dose is cut off.'] }],
  ])('is at best undetermined with %s', (_what, source) => {
    expect(verdictOf(trial(source), ['satisfied'])).toBe('undetermined')
    expect(verdictOf(trial(source), ['unknown'])).toBe('undetermined')
    expect(verdictOf(trial(source), ['satisfied', 'violated'])).toBe('ineligible')
  })
})
