import { describe, expect, it } from 'vitest'
import type { Library } from '../../src/criteria/library.js'
import type { CriterionResult, ScreeningResult } from '../../src/screening/result/result.js'
import { screen } from '../../src/screening/screen.js'
import { libraryOf } from '../criteria/invented.js'
import { factsOf } from './facts.js'

const library = libraryOf(
  {
    inclusion: ['{ age: { at-least: 18 } }', '{ score: ESSDAI, at-least: 4 }', '{ ask: Signed?, name: consent }'],
    exclusion: [
      '{ drug: biologic, within: 3 months }',
      '{ all: [{ score: ESSDAI, below: 2 }, { score: ESSDAI, below: 1 }] }',
    ],
    more: { I1: 'reading: 18 counts, otherwise: { age: { more-than: 18 } }', I2: 'reading: so' },
  },
  { inclusion: ['{ sex: female }'] },
)

function screened(patient: object, of: Library = library): ScreeningResult {
  return screen(factsOf(of, { id: 'P', asOf: '2025-06-01', ...patient }), of, { version: '1.2.3', trials: of.trials })
}

function criterion(result: ScreeningResult, id: string): CriterionResult | undefined {
  return result.trials[0]?.criteria.find((one) => one.id === id)
}

describe('a screening', () => {
  const result = (): ScreeningResult =>
    screened({ birthDate: '2007-06-01', drugs: [{ name: 'MabThera', end: '2025-03-18' }] })

  it('says of whom, when, and by what', () => {
    const { digest } = library
    expect(result()).toMatchObject({
      patient: 'P',
      asOf: '2025-06-01',
      asOfSource: 'patient',
      criteriaDigest: digest,
      version: '1.2.3',
    })
  })

  const tooRecent = {
    kind: 'drug',
    what: 'MabThera',
    recorded: 'until 2025-03-18',
    paths: ['/drugs/0'],
    value: '2025-03-18',
    unit: 'days',
    needs: { atMost: '2025-02-28' },
    distance: 18,
  }

  it('has the verdict of each trial with its gaps and its days', () => {
    expect(result().trials.map(({ criteria, ...trial }) => [trial, criteria.length])).toEqual([
      [
        {
          id: 'INVENTED-1',
          title: 'Invented trial',
          recruitment: 'recruiting',
          verdict: 'ineligible',
          sponsor: null,
          contact: null,
          otherVerdicts: [],
          sourceGaps: [],
          fitsUntil: null,
          fitEndedBy: [],
          clearsOn: '2025-06-19',
          counterfactual: { sets: [[tooRecent]], more: 0, complete: true, against: [] },
          soleReason: 'E1',
        },
        5,
      ],
      [
        {
          id: 'INVENTED-2',
          title: 'Invented trial',
          recruitment: 'recruiting',
          verdict: 'undetermined',
          sponsor: null,
          contact: null,
          otherVerdicts: [],
          sourceGaps: ['A list is missing.'],
          fitsUntil: null,
          fitEndedBy: [],
          clearsOn: null,
          counterfactual: null,
          soleReason: null,
        },
        1,
      ],
    ])
  })

  it('has no calendar unless one is asked for, and is the same without it', () => {
    const facts = factsOf(library, { asOf: '2025-05-31', drugs: [{ name: 'MabThera', end: '2025-02-28' }] })
    const given = { version: '1.2.3', trials: library.trials }
    const without = screen(facts, library, given)
    const horizon = { amount: 9, unit: 'months' } as const
    const { calendar, calendarUntil, ...rest } = screen(facts, library, { ...given, horizon })
    expect(rest).toStrictEqual(without)
    expect(calendar?.map(({ date, trial }) => `${date} ${trial}`)).toEqual(['2025-06-01 INVENTED-1'])
    // nine months after 31 May is the end of February
    expect(calendarUntil).toBe('2026-02-28')
  })

  it('says what ends a fit', () => {
    const scores = [{ name: 'ESSDAI', value: 5, date: '2025-05-20' }]
    const [trial] = screened({ birthDate: '1980-01-01', drugs: [], scores }).trials
    expect(trial).toMatchObject({
      fitsUntil: '2025-08-18',
      fitEndedBy: [
        {
          id: 'I2',
          from: 'satisfied',
          to: 'unknown',
          reason: 'the latest result for ESSDAI, of 2025-05-20, is older than 90 days on 2025-08-19',
        },
        { id: 'E2', from: 'satisfied', to: 'unknown' },
      ],
    })
  })

  it('has every part of a criterion', () => {
    expect(criterion(result(), 'E1')).toEqual({
      id: 'E1',
      kind: 'exclusion',
      text: 'text of E1',
      source: { section: 'exclusion', item: 1 },
      outcome: 'violated',
      basis: 'recorded',
      reason: expect.stringContaining('MabThera until 2025-03-18 is within 3 months before 2025-06-01') as string,
      evidence: [{ path: '/drugs/0', label: 'MabThera', value: 'until 2025-03-18' }],
      missing: [],
      asks: [],
      clearsOn: '2025-06-19',
      applies: true,
      reading: null,
      distances: [tooRecent],
    })
    expect(criterion(result(), 'I3')).toMatchObject({
      outcome: 'judgment',
      basis: 'none',
      reason: '',
      asks: ['Signed?'],
    })
  })

  it('tells how an ambiguous text was read, and what the other reading gives', () => {
    expect(criterion(result(), 'I1')).toMatchObject({
      outcome: 'satisfied',
      reading: {
        note: '18 counts',
        otherwise: 'violated',
        ask: 'the sponsor, which the record at hand does not name, about inclusion item 1 of INVENTED-1',
      },
    })
    expect(criterion(result(), 'I2')?.reading).toEqual({ note: 'so', otherwise: null, ask: null })
  })

  it('names what is missing once, in the criterion and in the worklist', () => {
    expect(criterion(result(), 'E2')?.missing).toEqual([{ need: 'ESSDAI', kind: 'score' }])
    expect(result().worklist).toEqual([
      {
        need: 'sex',
        kind: 'demographic',
        effort: 'question',
        alone: [],
        decides: [{ trial: 'INVENTED-2', criterion: 'I1' }],
        helps: [],
      },
      {
        need: 'ESSDAI',
        kind: 'score',
        effort: 'examination',
        alone: [],
        decides: [
          { trial: 'INVENTED-1', criterion: 'I2' },
          { trial: 'INVENTED-1', criterion: 'E2' },
        ],
        helps: [],
      },
    ])
  })

  it('names a fact once, however many parts rest on it', () => {
    const scores = [{ name: 'ESSDAI', value: 1, date: '2025-05-20' }]
    expect(criterion(screened({ scores }), 'E2')?.evidence).toHaveLength(1)
  })

  it('passes on what was not used of the patient file, and statements that answer nothing', () => {
    const { warnings } = screened({ labz: [], statements: { unheard: true } })
    expect(warnings.map(({ path }) => path)).toEqual(['/labz', '/statements/unheard'])
    expect(warnings.every((warning) => Object.keys(warning).join() === 'path,message')).toBe(true)
  })

  it('is of the trials that are chosen', () => {
    const facts = factsOf(library, { asOf: '2025-06-01' })
    expect(screen(facts, library, { version: '', trials: library.trials.slice(1) }).trials.map(({ id }) => id)).toEqual(
      ['INVENTED-2'],
    )
    expect(screen(facts, library, { version: '', trials: [] })).toMatchObject({ trials: [], worklist: [] })
  })
})
