import { describe, expect, it } from 'vitest'
import { errorsOf, read, shown, warningsOf } from './reader.js'

describe('the list of vaccinations', () => {
  it('names vaccines, each with its day', () => {
    const { entries } = read({ immunizations: [{ name: 'MMR', date: '2026-02-15' }, 'MMR'] }).immunizations
    expect(entries.map(({ terms, start, end }) => [terms[0]?.id, shown(start), shown(end)])).toEqual([
      ['mmr', '2026-02-15', '2026-02-15'],
      ['mmr', undefined, undefined],
    ])
  })

  it('keeps a vaccine or code that is not known, and warns of it', () => {
    const patient = { immunizations: ['Sputnik', { code: 'cvx:03', status: 'absent' }] }
    expect(read(patient).immunizations.entries.map(({ terms, status }) => [terms, status])).toEqual([
      [[], undefined],
      [[], 'absent'],
    ])
    expect(warningsOf(patient)).toEqual([
      "/immunizations/0: 'Sputnik' is not a known vaccine",
      "/immunizations/1/code: 'cvx:03' is not a known vaccine",
    ])
  })

  it('refuses what names no vaccine', () => {
    expect(errorsOf({ immunizations: [{ date: '2020' }] })).toEqual([
      '{ → this entry has no name and no code (give it a name)',
    ])
  })
})
