import { describe, expect, it } from 'vitest'
import { errorsOf, read, shown, warningsOf } from './reader.js'

describe('the list of allergies', () => {
  it('names substances, by drug or class', () => {
    const { entries } = read({
      allergies: [
        'MTX',
        { name: 'monoclonal antibody', reaction: 'anaphylaxis', date: '2024-05' },
        { code: 'atc:L01FA01', status: 'absent' },
      ],
    }).allergies
    expect(
      entries.map(({ label, terms, status, reaction, on }) => [label, terms[0]?.id, status, reaction, shown(on)]),
    ).toEqual([
      ['MTX', 'methotrexate', undefined, undefined, undefined],
      ['monoclonal antibody', 'monoclonal-antibody', undefined, 'anaphylaxis', '2024-05-01 to 2024-05-31'],
      ['rituximab', 'rituximab', 'absent', undefined, undefined],
    ])
  })

  it('keeps a substance that is not known, and warns of it', () => {
    const patient = { allergies: ['peanut'] }
    expect(read(patient).allergies.entries[0]?.terms).toEqual([])
    expect(warningsOf(patient)).toEqual(["/allergies/0: 'peanut' is not a known allergy substance"])
  })

  it('leaves out what comes after the as-of date', () => {
    const patient = { allergies: [{ name: 'MTX', date: '2026-05' }] }
    expect(read(patient).allergies).toEqual({ listed: true, entries: [] })
    expect(warningsOf(patient)).toEqual([
      '/allergies/0/date: 2026-05 is after the as-of date 2026-03-01; the entry was left out',
    ])
  })

  it('refuses what names no substance', () => {
    expect(errorsOf({ allergies: [{ reaction: 'rash' }] })).toEqual([
      '{ → this entry has no name and no code (give it a name)',
    ])
  })
})
