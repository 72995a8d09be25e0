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
      entries.map(({ label, terms, status, reactions, on }) => [
        label,
        terms[0]?.id,
        status,
        reactions.map((reaction) => reaction.label),
        shown(on),
      ]),
    ).toEqual([
      ['MTX', 'methotrexate', undefined, [], undefined],
      ['monoclonal antibody', 'monoclonal-antibody', undefined, ['anaphylaxis'], '2024-05-01 to 2024-05-31'],
      ['rituximab', 'rituximab', 'absent', [], undefined],
    ])
  })

  it('keeps the reactions as they are written, with what they mean', () => {
    const patient = {
      allergies: [{ name: 'MTX', reaction: ['Anaphylactic shock', 'rash, hives', 'felt odd', 'anaphylaxsis', ' '] }],
    }
    const [fact] = read(patient).allergies.entries
    expect(fact?.reactions.map(({ path, label, terms }) => [path, label, ...terms.map(({ id }) => id)])).toEqual([
      ['/allergies/0/reaction/0', 'Anaphylactic shock', 'anaphylaxis'],
      ['/allergies/0/reaction/1', 'rash', 'rash'],
      ['/allergies/0/reaction/1', 'hives', 'urticaria'],
      ['/allergies/0/reaction/2', 'felt odd'],
      ['/allergies/0/reaction/3', 'anaphylaxsis'],
    ])
    expect(warningsOf(patient)).toEqual([
      "/allergies/0/reaction/2: 'felt odd' is not a known reaction",
      "/allergies/0/reaction/3: 'anaphylaxsis' is not a known reaction; did you mean 'anaphylaxis'?",
    ])
  })

  it.each([
    ['MTX (rash)', ['rash']],
    ['MTX: Anaphylaxis', ['Anaphylaxis']],
    ['anaphylaxis to MTX', ['anaphylaxis']],
    ['allergy to MTX', []],
    [{ name: 'MTX – hives 2019', reaction: 'rash' }, ['rash', 'hives']],
  ])('reads a reaction beside the substance: %j', (entry, reactions) => {
    const [fact] = read({ allergies: [entry] }).allergies.entries
    expect(fact?.terms.map(({ id }) => id)).toEqual(['methotrexate'])
    expect(fact?.reactions.map(({ label }) => label)).toEqual(reactions)
    expect(warningsOf({ allergies: [entry] })).toEqual([])
  })

  it.each(['MTX: tolerated', 'MTX (rash?)', 'suspected anaphylaxis to MTX', 'MTX: felt odd', 'peanut (rash)'])(
    'no other: %s',
    (name) => {
      const [fact] = read({ allergies: [name] }).allergies.entries
      expect([fact?.terms, fact?.reactions]).toEqual([[], expect.anything()])
    },
  )

  it('refuses a reaction that is no text', () => {
    expect(errorsOf({ allergies: [{ name: 'MTX', reaction: { kind: 'rash' } }] })).toEqual([
      '{ → /allergies/0/reaction: expected a text or a list, found an object (write here: what happened: a text such as "anaphylaxis", or a list of texts)',
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
