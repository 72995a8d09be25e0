import { describe, expect, it } from 'vitest'
import type { DrugFact } from '../../src/facts/fact.js'
import { errorsOf, read, shown, warningsOf } from './reader.js'

function only(drug: unknown): DrugFact {
  const [fact] = read({ drugs: [drug] }).drugs.entries
  if (fact === undefined) throw new Error('left out')
  return fact
}

describe('the list of drugs', () => {
  it('takes names and objects', () => {
    const { entries } = read({ drugs: ['hydroxychloroquine', { name: 'hydroxychloroquine' }] }).drugs
    expect(entries[0]).toEqual({ ...entries[1], path: '/drugs/0' })
    expect(entries[0]).toMatchObject({
      status: undefined,
      start: undefined,
      end: undefined,
      ongoing: false,
      dose: undefined,
    })
  })

  it('keeps what the record says of a course', () => {
    const fact = only({
      name: 'prednisone',
      start: '2025-06-01',
      ongoing: true,
      dose: '10 mg/day',
      route: 'PO',
      stableSince: '2026-01',
      response: 'inadequate',
      purpose: 'suppressive therapy',
    })
    expect(fact).toMatchObject({
      label: 'prednisone',
      ongoing: true,
      end: undefined,
      dose: { kind: 'daily', milligramsPerDay: 10 },
      route: 'oral',
      response: 'inadequate',
      purpose: { path: '/drugs/0/purpose', label: 'suppressive therapy', terms: [{ id: 'suppression' }] },
    })
    expect([shown(fact.start), shown(fact.stableSince)]).toEqual(['2025-06-01', '2026-01-01 to 2026-01-31'])
  })

  it('keeps a recorded absence', () => {
    expect(only({ name: 'biologic', status: 'absent' })).toMatchObject({ status: 'absent' })
  })

  it.each([
    ['planned', 'the drug is planned; it was left out'],
    ['not-taken', 'the drug is not taken; it was left out'],
  ])('leaves out a course that is %s, which is no exposure', (status, warning) => {
    const drugs = [{ name: 'rituximab', start: '2026-01-01', status }]
    expect(read({ drugs }).drugs).toEqual({ listed: true, entries: [] })
    expect(warningsOf({ drugs })).toEqual([`/drugs/0/status: ${warning}`])
  })

  it('leaves the end open that is not recorded', () => {
    expect(only({ name: 'MTX', start: '2024-01-10' })).toMatchObject({ end: undefined, ongoing: false })
  })

  it('warns of a name that is not known, and keeps it', () => {
    expect(only('rituximap').terms).toEqual([])
    expect(warningsOf({ drugs: ['rituximap', 'ABC-123'] })).toEqual([
      "/drugs/0: 'rituximap' is not a known drug; did you mean 'rituximab'?",
      "/drugs/1: 'ABC-123' is not a known drug",
    ])
  })

  it('leaves out a course that begins after the as-of date', () => {
    expect(read({ drugs: [{ name: 'MTX', start: '2026-04' }] }).drugs).toEqual({ listed: true, entries: [] })
  })
})

describe('the route of a drug', () => {
  it('is told by the name where nothing else does', () => {
    expect(only('ciclosporin eye drops').route).toBe('ophthalmic')
    expect(only({ name: 'ciclosporin eye drops', route: 'ophthalmic' }).route).toBe('ophthalmic')
    // the code says something else
    expect(only({ name: 'ciclosporin eye drops', code: 'atc:L01FA01' })).toMatchObject({ terms: [], route: undefined })
  })

  it('is not known when it is written in words that are not known', () => {
    const drug = { name: 'MTX', route: 'with food' }
    expect(only(drug).route).toBeUndefined()
    expect(warningsOf({ drugs: [drug] })).toEqual(["/drugs/0/route: 'with food' is not a known route; it was not used"])
  })

  it('is one of several where it is parenteral', () => {
    expect(only({ name: 'MTX', route: 'parenteral' })).toMatchObject({ route: undefined, isParenteral: true })
    expect(warningsOf({ drugs: [{ name: 'MTX', route: 'parenteral' }] })).toEqual([])
    expect(only({ name: 'MTX sc', route: 'parenteral' })).toMatchObject({ route: 'sc', isParenteral: undefined })
    expect(only({ name: 'ciclosporin eye drops', route: 'parenteral' }).isRouteOpen).toBe(true)
  })

  it('is not known when name and route contradict each other', () => {
    const drug = { name: 'ciclosporin eye drops', route: 'oral' }
    expect(only(drug).route).toBeUndefined()
    expect(only(drug).isRouteOpen).toBe(true)
    expect(warningsOf({ drugs: [drug] })).toEqual([
      "/drugs/0/route: the route is 'oral', but the name says ophthalmic; neither was used",
    ])
  })

  it('is told by the code of a product, too', () => {
    const drug = { code: 'atc:S01XA18' }
    expect(only(drug).route).toBe('ophthalmic')
    expect(only({ ...drug, route: 'oral' }).isRouteOpen).toBe(true)
    expect(warningsOf({ drugs: [{ ...drug, route: 'oral' }] })).toEqual([
      "/drugs/0/route: the route is 'oral', but the code says ophthalmic; neither was used",
    ])
  })
})

describe('a drug', () => {
  it.each([
    [
      { name: 'MTX', response: 'partial' },
      `"partial" → /drugs/0/response: expected one of inadequate, intolerant, relapse, adequate, found 'partial' (write here: inadequate, intolerant, relapse or adequate)`,
    ],
    [
      { name: 'MTX', status: 'stopped' },
      `"stopped" → /drugs/0/status: expected one of absent, planned, not-taken, ordered, uncertain, found 'stopped' (write here: absent, where it is known that it was never taken; planned or not-taken, of a course that does not count; ordered or uncertain, where it is not known whether it was taken)`,
    ],
    [
      { name: 'MTX', purpose: '' },
      `"" → /drugs/0/purpose: expected a name, found '' (write here: what it is taken for, a text such as "suppressive therapy")`,
    ],
    [
      { name: 'MTX', start: 2025 },
      '2025 → /drugs/0/start: expected a text, found the number 2025 (write here: the first day: YYYY-MM-DD, YYYY-MM or YYYY)',
    ],
    [
      { name: 'MTX', end: null },
      'null → /drugs/0/end: expected a text, found null (leave the key out where the value is not known)',
    ],
    [
      { name: 'MTX', start: '2025-06-01', end: '2025-01' },
      '"2025-01" → the end 2025-01 lies before the start 2025-06-01 (correct one of the two)',
    ],
    [{ start: '2025' }, '{ → this entry has no name and no code (give it a name)'],
    [
      7,
      '7 → /drugs/0: expected an object, found the number 7 (write here: a drug: its name, or an object such as { "name": "rituximab", "start": "2025-12-01" })',
    ],
    ['', `"" → /drugs/0: expected a name, found '' (write here: what it is called: an ingredient, a brand or a class)`],
  ])('is refused: %j', (drug, error) => {
    expect(errorsOf({ drugs: [drug] })).toEqual([error])
  })
})

describe('a name that says that it is taken no longer', () => {
  it.each(['rituximab stopped', 'Z.n. Rituximab', 'rituximab, stopped due to a rash'])(
    'ends it on no day: %s',
    (name) => {
      const drug = { name, code: 'atc:L01FA01', start: '2025-01-01', ongoing: true }
      expect(only(drug)).toMatchObject({
        terms: [{ id: 'rituximab' }],
        doubt: undefined,
        ongoing: false,
        end: undefined,
      })
      expect(warningsOf({ drugs: [drug] })).toEqual([
        `/drugs/0/ongoing: ongoing is true, but '${name}' says that it is over; neither was used`,
      ])
    },
  )

  it('is known without a code, and warned of only where it contradicts', () => {
    expect(only('MTX pausiert')).toMatchObject({ terms: [{ id: 'methotrexate' }], ongoing: false })
    expect(warningsOf({ drugs: ['MTX pausiert', { name: 'MTX', ongoing: true }] })).toEqual([])
  })
})
