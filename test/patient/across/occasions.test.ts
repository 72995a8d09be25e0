import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import type { ConditionTerm, ProcedureTerm } from '../../../src/facts/term.js'
import { read, shown } from '../reader.js'
import { vocabulary } from '../vocabulary.js'

const course = { name: 'rituximab', start: '2025-02-01', end: '2025-02-10' }

/** What is suspected because of what drugs were given for: `pneumonia 2025-02-01 – 2025-02-10`. */
function suspected(drug: object, conditions: readonly unknown[] = []): string[] {
  return read({ conditions, drugs: [drug] })
    .conditions.entries.filter(({ path, status }) => path === '/drugs/0/purpose' && status === 'suspected')
    .map(({ label, onset, end }) => `${label} ${shown(onset) ?? '…'} – ${shown(end) ?? '…'}`)
}

describe('what a drug was given for', () => {
  it.each([
    ['a disease that lasts', { ...course, purpose: 'lupus' }, ['lupus 2025-02-01 – …']],
    ['an infection, over with the drug', { ...course, purpose: 'pneumonia' }, ['pneumonia 2025-02-01 – 2025-02-10']],
    [
      'an infection that another drug may go on against',
      { ...course, end: '2026-02-20', purpose: 'pneumonia' },
      ['pneumonia 2025-02-01 – …'],
    ],
    ['an episode that is none', { ...course, name: 'MTX', purpose: 'TB' }, ['TB 2025-02-01 – …']],
    ['a drug without days', { name: 'MTX', purpose: 'hypertension' }, ['hypertension … – …']],
    ['a drug that was ordered', { name: 'MTX', status: 'ordered', purpose: 'lupus' }, ['lupus … – …']],
    ['no such drug', { name: 'MTX', status: 'absent', purpose: 'lupus' }, []],
    ['a drug that is planned', { name: 'MTX', status: 'planned', purpose: 'lupus' }, []],
    ['a purpose that names none', { name: 'MTX', purpose: 'suppressive therapy' }, []],
    ['a purpose that is not known', { name: 'MTX', purpose: 'no lupus' }, []],
    ['no purpose', { name: 'MTX' }, []],
  ])('is suspected: %s', (_what, drug, expected) => {
    expect(suspected(drug)).toEqual(expected)
  })

  it.each([
    ['it is recorded', 'lupus', ['SLE'], true],
    ['a kind of it is recorded', 'lupus', ['lupus nephritis'], true],
    ['it was over long before', 'lupus', [{ name: 'SLE', onset: '2001', end: '2002' }], true],
    ['it is absent', 'lupus', [{ name: 'SLE', status: 'absent' }], true],
    ['something else is recorded', 'lupus', ['hypertension'], false],
    ['an infection was over before', 'pneumonia', [{ name: 'pneumonia', end: '2024-03-01' }], false],
    ['an infection is recorded', 'pneumonia', [{ name: 'pneumonia', onset: '2025-01-30' }], true],
  ])('is told by the conditions or not: %s', (_what, purpose, conditions, isTold) => {
    expect(suspected({ ...course, purpose }, conditions)).toHaveLength(isTold ? 0 : 1)
  })

  it('says why it is not certain, and opens no list', () => {
    const { conditions } = read({ drugs: [{ ...course, purpose: 'lupus' }] })
    expect(conditions.listed).toBe(false)
    expect(conditions.entries[0]?.unsaid).toBe('is what a drug is given for, but is not among the conditions')
  })
})

describe('what stands in another list', () => {
  const told = (name: string, date: string): string[] =>
    read({ conditions: [], procedures: [{ name, date }] }).conditions.entries.map(
      ({ label, status, onset, end }) => `${label} ${String(status)} ${shown(onset) ?? '…'} – ${shown(end) ?? '…'}`,
    )

  it('is over with it, an infection where that was 6 weeks ago', () => {
    expect(told('pneumonia', '2026-01-18')).toEqual(['pneumonia suspected 2026-01-18 – 2026-01-18'])
    expect(told('pneumonia', '2026-01-19')).toEqual(['pneumonia suspected 2026-01-19 – …'])
  })
})

describe('what a procedure was done for', () => {
  const byProcedure = (given: object, conditions: readonly unknown[] = []): string[] =>
    read({ conditions, procedures: [{ name: 'dialysis', date: '2025-02-01', ...given }] }).conditions.entries.flatMap(
      ({ path, label, status, onset, end }) =>
        path.startsWith('/procedures')
          ? [`${label} ${String(status)} ${shown(onset) ?? '…'} – ${shown(end) ?? '…'}`]
          : [],
    )

  it.each([
    [{ reason: 'TB' }, ['TB suspected 2025-02-01 – …']],
    [{ reason: ['lupus', 'pneumonia'] }, ['lupus suspected 2025-02-01 – …', 'pneumonia suspected 2025-02-01 – …']],
    [{ reason: 'no such thing' }, []],
    [{ reason: 'lupus', status: 'absent' }, []],
    [{}, []],
  ])('%j: %j is suspected', (given, expected) => {
    expect(byProcedure(given)).toEqual(expected)
  })

  it('is told by the conditions, unless it is an infection of before', () => {
    const before = (name: string): unknown[] => [{ name, end: '2024-01-01' }]
    expect(byProcedure({ reason: 'lupus' }, before('SLE'))).toEqual([])
    expect(byProcedure({ reason: 'pneumonia' }, before('pneumonia'))).toHaveLength(1)
  })
})

describe('what a procedure is often done for at once', () => {
  const procedure = (id: string, given: Partial<ProcedureTerm> = {}): ProcedureTerm => {
    return { id, label: id, names: [], codes: [], parents: [], ...given }
  }
  const procedures = new Lexicon([
    procedure('dialysis'),
    procedure('lavage', { acutelyFor: ['pneumonia'] }),
    procedure('lung-lavage', { parents: ['lavage'] }),
    procedure('embolectomy', { acutelyFor: ['infarction'] }),
    procedure('cholecystectomy', { acutelyFor: ['cholecystitis'] }),
  ])
  const condition = (id: string, course: ConditionTerm['course'], parents: string[] = []): ConditionTerm => {
    return { id, label: id, names: [], codes: [], parents, course }
  }
  const diseases = new Lexicon([
    condition('infection', 'episode'),
    condition('pneumonia', 'episode', ['infection']),
    condition('infarction', 'event'),
    condition('cholecystitis', 'episode'),
  ])
  const surgical = { ...vocabulary, procedures, conditions: diseases }
  const byProcedure = (given: object, conditions: readonly unknown[] = []): string[] =>
    read(
      { conditions, procedures: [{ name: 'lavage', date: '2026-01-19', ...given }] },
      { vocabulary: surgical },
    ).conditions.entries.flatMap(({ path, label, status, onset, end }) =>
      path.startsWith('/procedures')
        ? [`${label} ${String(status)} ${shown(onset) ?? '…'} – ${shown(end) ?? '…'}`]
        : [],
    )

  it.each([
    ['an infection that may be treated still', {}, ['pneumonia (lavage) suspected 2026-01-19 – …']],
    ['one of 6 weeks ago', { date: '2026-01-18' }, ['pneumonia (lavage) suspected 2026-01-18 – 2026-01-18']],
    [
      'one of which only the end is told',
      { date: undefined, end: '2026-02-20' },
      ['pneumonia (lavage) suspected … – …'],
    ],
    ['nothing of the history of operations', { date: undefined }, []],
    ['a kind of the procedure', { name: 'lung lavage' }, ['pneumonia (lung lavage) suspected 2026-01-19 – …']],
    ['what happens on a day', { name: 'embolectomy' }, ['infarction (embolectomy) suspected 2026-01-19 – …']],
    [
      'what may be no infection',
      { name: 'cholecystectomy', date: '2026-02-16' },
      ['cholecystitis (cholecystectomy) suspected 2026-02-16 – …'],
    ],
    [
      'one of 2 weeks ago',
      { name: 'cholecystectomy', date: '2026-02-15' },
      ['cholecystitis (cholecystectomy) suspected 2026-02-15 – 2026-02-15'],
    ],
    ['what it was for is recorded', { reason: 'pneumonia' }, ['pneumonia suspected 2026-01-19 – …']],
    ['a procedure that was not done', { status: 'absent' }, []],
    ['a procedure for nothing of the kind', { name: 'dialysis' }, []],
  ])('is suspected: %s', (_what, given, expected) => {
    expect(byProcedure(given)).toEqual(expected)
  })

  it('is told by the conditions, unless that was before', () => {
    expect(byProcedure({}, [{ name: 'pneumonia', status: 'absent' }])).toEqual([])
    expect(byProcedure({}, [{ name: 'pneumonia', onset: '2026-01-17' }])).toEqual([])
    expect(byProcedure({}, [{ name: 'pneumonia', end: '2024-01-01' }])).toHaveLength(1)
  })

  it('says why it is not certain', () => {
    const { conditions } = read(
      { conditions: [], procedures: [{ name: 'lavage', date: '2026-02-20' }] },
      { vocabulary: surgical },
    )
    expect(conditions.entries[0]?.unsaid).toBe(
      'is what a recorded procedure is often done for, but is not among the conditions',
    )
  })
})

describe('what an item of a set tells', () => {
  const byItem = (items: object, conditions: readonly unknown[] = []): string[] =>
    read({ conditions, classifications: [{ name: 'AECG-2002', items }] }).conditions.entries.flatMap(
      ({ path, label, status, onset, end }) =>
        path.startsWith('/classifications') ? [[label, status, shown(onset), shown(end)].join(' ').trim()] : [],
    )

  it.each([
    ['an item that is present', { VI: true }, ['antibodies suspected']],
    ['one that is absent', { VI: false }, []],
    ['one that tells of nothing', { IV: true }, []],
  ])('is suspected: %s', (_what, items, expected) => {
    expect(byItem(items)).toEqual(expected)
  })

  it('is told by the conditions', () => {
    expect(byItem({ VI: true }, ["Sjögren's syndrome"])).toEqual([])
  })
})
