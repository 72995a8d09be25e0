import { describe, expect, it } from 'vitest'
import type { AllergyFact } from '../../../src/facts/fact.js'
import { read, shown, warningsOf } from '../reader.js'

function allergies(...conditions: readonly unknown[]): readonly AllergyFact[] {
  return read({ conditions }).allergies.entries
}

describe('an allergy among the conditions', () => {
  it('is read among the allergies', () => {
    const patient = { conditions: [{ name: 'anaphylaxis to MTX', onset: '2024-05', status: 'resolved' }] }
    expect(read(patient).conditions.entries).toEqual([])
    const [fact] = read(patient).allergies.entries
    expect(fact).toMatchObject({ path: '/conditions/0', label: 'anaphylaxis to MTX', status: undefined })
    expect([fact?.terms[0]?.id, shown(fact?.on)]).toEqual(['methotrexate', '2024-05-01 to 2024-05-31'])
    expect(fact?.reactions.map(({ label, terms }) => [label, terms[0]?.id])).toEqual([['anaphylaxis', 'anaphylaxis']])
    expect(warningsOf(patient)).toEqual([
      "/conditions/0/name: 'anaphylaxis to MTX' is an allergy; it was read among the allergies",
    ])
  })

  it('tells nothing of a reaction where it names none', () => {
    expect(allergies('MTX allergy')).toMatchObject([{ reactions: [] }])
  })

  it('may be absent, or suspected', () => {
    expect(allergies({ name: 'allergy to MTX', status: 'absent' })).toMatchObject([{ status: 'absent' }])
    expect(allergies({ name: 'allergy to MTX', status: 'suspected' })).toMatchObject([{ doubt: 'uncertain' }])
    expect(allergies('suspected allergy to MTX')).toMatchObject([{ doubt: 'uncertain', status: undefined }])
  })

  it('may be to a substance that is not known, of which an intolerance is none', () => {
    expect(allergies('allergy to something')).toMatchObject([{ terms: [] }])
    expect(allergies('exercise intolerance')).toEqual([])
    expect(allergies('MTX intolerance').map(({ reactions }) => reactions[0]?.label)).toEqual(['intolerance'])
  })

  it('that lies ahead is left out', () => {
    const facts = read({ conditions: [{ name: 'allergy to MTX', onset: '2026-05' }] })
    expect([facts.conditions.entries, facts.allergies.entries]).toEqual([[], []])
    expect(facts.leftOut.allergies.map(({ label }) => label)).toEqual(['allergy to MTX'])
  })

  it('makes no list of allergies where there is none', () => {
    expect(read({ conditions: ['allergy to MTX'] }).allergies.listed).toBe(false)
  })

  it.each([[{ name: 'allergy to MTX', code: 'icd10:X99' }], [{ code: 'icd10:X99' }], ['no allergy to MTX']])(
    'is not what has a code, or denies it: %j',
    (entry) => {
      expect(allergies(entry)).toEqual([])
    },
  )
})

describe('an allergy that is a condition of its own', () => {
  it('stays one, and may be to any substance', () => {
    const facts = read({ conditions: [{ name: 'allergy', onset: '2024-05' }] })
    expect(facts.conditions.entries).toHaveLength(1)
    expect(facts.allergies.entries).toMatchObject([{ path: '/conditions/0', label: 'allergy', terms: [] }])
    expect(shown(facts.allergies.entries[0]?.on)).toBe('2024-05-01 to 2024-05-31')
  })

  it('may be feared, and is not what is absent, or what the code names', () => {
    expect(allergies({ name: 'allergy', status: 'suspected' })).toMatchObject([{ doubt: 'uncertain' }])
    expect(allergies({ name: 'allergy', status: 'absent' })).toEqual([])
    expect(allergies({ name: 'allergy', code: 'icd10:Z88.0' })).toEqual([])
    expect(allergies({ name: 'allergy', code: 'icd10:Z88.8' })).toHaveLength(1)
  })
})
