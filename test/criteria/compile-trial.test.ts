import { describe, expect, it } from 'vitest'
import { byId } from '../../src/criteria/compile-trial.js'
import { libraryOf } from './invented.js'

describe('a compiled trial', () => {
  const [trial] = libraryOf({
    inclusion: ['{ age: { at-least: 18 } }', '{ ask: Consent? }'],
    exclusion: ['{ any: [{ sex: male }, { ask: Unfit? }] }'],
  }).trials

  it('has its criteria in the order of the lists, with what each of them asks', () => {
    expect(trial?.criteria.map(({ id, item, asks, onlyAsks }) => [id, item, asks, onlyAsks])).toEqual([
      ['I1', 1, false, false],
      ['I2', 2, true, true],
      ['E1', 1, true, false],
    ])
  })

  it('has gaps only where its file names some', () => {
    expect(trial?.source.gaps).toEqual([])
  })

  it('stands among others by its id', () => {
    const [a, b] = ['A-1', 'B-1'].map((id) => ({ ...trial, id }) as Parameters<typeof byId>[0])
    expect([b, a].map((one) => one as NonNullable<typeof one>).sort(byId)).toEqual([a, b])
  })
})
