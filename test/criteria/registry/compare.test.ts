import { describe, expect, it } from 'vitest'
import { compareWithRecord, type Comparison } from '../../../src/criteria/registry/compare.js'
import { itemDigests, textDigest } from '../../../src/criteria/registry/digests.js'
import { readEligibilityText } from '../../../src/criteria/registry/eligibility-text.js'
import { plainRecord, type RegistryRecord } from '../../../src/criteria/registry/record.js'
import type { Trial } from '../../../src/criteria/trial.js'
import { libraryOf } from '../invented.js'

const TEXT = 'Inclusion:\n* a\n* b\n\nExclusion:\n* c'

/** A trial with two inclusion items and one exclusion item, tied to a text. */
function trial(tie: Partial<Trial['source']> = tiedTo(TEXT)): Trial {
  const [read] = libraryOf({
    inclusion: ['{ sex: female }', '{ age: { at-least: 18 } }'],
    exclusion: ['{ sex: male }'],
  }).trials
  if (read === undefined) throw new Error('no trial')
  return { ...read, source: { ...read.source, ...tie } }
}

function tiedTo(text: string): Partial<Trial['source']> {
  const { whole, split } = readEligibilityText(text)
  if ('unclear' in split) throw new Error(split.unclear)
  return { sha256: textDigest(whole), digests: itemDigests(split) }
}

function compared(text: string, one: Trial = trial(), more: Partial<RegistryRecord> = {}): Comparison {
  return compareWithRecord(one, { ...plainRecord('f.txt', text), ...more })
}

describe('a trial against a record', () => {
  it('is not tied where the file has no digest', () => {
    const { sha256, digests } = tiedTo(TEXT)
    expect(compared(TEXT, trial({})).text).toEqual({ sha256, digests, state: 'untied', changes: [], counts: [] })
  })

  it('is the same', () => {
    expect(compared('Inclusion Criteria:\n1. a\n2. b\nExclusion:\n\n\n- c').text).toMatchObject({ state: 'same' })
  })

  it.each([
    [
      'a changed item',
      TEXT.replace('b', 'x'),
      [{ kind: 'changed', list: 'inclusion', was: 2, criteria: ['I2'], words: 'x' }],
    ],
    [
      'a removed one',
      TEXT.replace('* b\n', ''),
      [{ kind: 'removed', list: 'inclusion', was: 2, criteria: ['I2'], words: undefined }],
    ],
    ['a new one', `${TEXT}\n* x`, [{ kind: 'added', list: 'exclusion', now: 2, criteria: [], words: 'x' }]],
    ['a note', `${TEXT}\n\nx`, []],
    ['no bullets', 'a b c', { unclear: 'no line is a heading of the inclusion or exclusion list' }],
  ])('has changed: %s', (_what, text, changes) => {
    expect(compared(text).text).toMatchObject({ state: 'changed', changes })
  })

  it('cannot tell the items of a file without their digests', () => {
    const { sha256 } = tiedTo(TEXT)
    expect(compared('x', trial({ sha256 })).text?.changes).toEqual({ unclear: 'the file has no digests of its items' })
  })

  it('names no criteria where the file counts otherwise, and says so', () => {
    const text = `${TEXT}\n* d`
    expect(compared(text.replace('d', 'x'), trial(tiedTo(text))).text).toMatchObject({
      changes: [{ kind: 'changed', was: 2, criteria: undefined }],
      counts: [{ list: 'exclusion', file: 1, record: 2 }],
    })
  })

  describe('whose text was cut off', () => {
    /** The second inclusion item was not read whole, and there was no exclusion list. */
    const cutOff = (more: Partial<Trial['source']> = {}): Trial =>
      trial({
        inclusion: 'partial',
        exclusion: 'missing',
        digests: itemDigests({ inclusion: ['a'], exclusion: [] }),
        ...more,
      })

    it('is the same as far as it was read', () => {
      expect(compared('Inclusion:\n* a', cutOff()).text).toMatchObject({ state: 'same', changes: [] })
    })

    it('is told what was not read, with the criteria of it', () => {
      expect(compared(`${TEXT}\n* d`, cutOff()).text).toMatchObject({
        state: 'changed',
        changes: [
          { kind: 'unread', list: 'inclusion', now: 2, criteria: ['I2'], words: 'b' },
          { kind: 'unread', list: 'exclusion', now: 1, criteria: ['E1'], words: 'c' },
          { kind: 'unread', list: 'exclusion', now: 2, criteria: [], words: 'd' },
        ],
      })
    })

    it('is told what has changed of the items that were read', () => {
      expect(compared('Inclusion:\n* x', cutOff()).text).toMatchObject({
        changes: [{ kind: 'changed', list: 'inclusion', was: 1, criteria: ['I1'], words: 'x' }],
      })
    })

    it('names no criteria where more was read than the file counts', () => {
      const digests = itemDigests({ inclusion: ['a', 'b', 'c'], exclusion: [] })
      expect(compared('Inclusion:\n* a\n* b', cutOff({ digests })).text).toMatchObject({
        changes: [{ kind: 'removed', list: 'inclusion', was: 3, criteria: undefined }],
      })
    })

    it('cannot be compared without lists', () => {
      expect(compared('a', cutOff()).text).toMatchObject({
        state: 'changed',
        changes: { unclear: 'no line is a heading of the inclusion or exclusion list' },
      })
    })
  })

  it('has no text to compare', () => {
    expect(compared('', trial(), { text: undefined }).text).toBeUndefined()
  })

  it.each([
    ['recruiting', undefined],
    ['Recruiting', undefined],
    [undefined, undefined],
    ['completed', 'completed'],
  ])('has the status %s', (recruitment, other) => {
    expect(compared(TEXT, trial(), { recruitment }).recruitment).toBe(other)
  })
})
