import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import type { Facts } from '../../../src/facts/facts.js'
import { drugDoubt } from '../../../src/language/rule/doubt.js'
import { courseOfDrug } from '../../../src/language/drug/drug-course.js'
import type { Candidate } from '../../../src/language/drug/drug-count.js'
import { findingOf, type Tally } from '../../../src/language/drug/drug-count-finding.js'
import type { Finding } from '../../../src/language/rule/finding.js'
import { reasonOf } from '../../../src/language/rule/reason.js'
import { seek } from '../../../src/language/rule/seek.js'
import { asOf, lifetime } from '../courses.js'
import { course, during, since } from '../drug-facts.js'
import { compilerOf } from '../evaluate.js'
import { patient } from '../patient.js'
import { vocabulary } from '../vocabulary.js'
import type { WrittenDrug } from '../written.js'

const sought = seek(['corticosteroid', 'immunosuppressant'], vocabulary.drugs, 'drug', [], compilerOf())

function candidate(written: WrittenDrug, needs: readonly string[] = []): Candidate {
  const fact = course(written)
  return {
    fact,
    course: courseOfDrug(fact, lifetime),
    ingredient: fact.terms[0],
    doubts: needs.map((need) => drugDoubt(need, () => `no ${need}`)),
  }
}

function tally(given: Partial<Tally>): Tally {
  return { candidates: [], rejected: [], least: 0, most: 0, enough: FALSE, time: undefined, ...given }
}

function answer(given: Partial<Tally>, facts: Facts = patient({ drugs: [] })): Finding {
  return findingOf(tally(given), { sought, count: 2, filter: ' given by the oral route', day: asOf }, facts)
}

function told({ truth, basis, clauses, needs }: Finding): [Truth, string, string, string[]] {
  return [truth, basis, reasonOf(clauses()), needs.map(({ need }) => need)]
}

const prednisone = candidate(since('prednisone', '2025-01-01'))
const mmf = candidate(during('MMF', '2024-01-01', '2024-03-31'))

function lasting(truth: Truth): Tally['time'] {
  return { truth, length: 'more than 3 months' }
}

describe('the answer about different drugs', () => {
  it('names those that count, and how long they were taken', () => {
    const both: Partial<Tally> = { candidates: [prednisone, mmf], least: 2, most: 2, enough: TRUE }
    const courses = 'prednisone since 2025-01-01 and MMF until 2024-03-31: 2 drugs, at least 2 different ones asked for'
    expect(told(answer(both))).toEqual([TRUE, 'recorded', courses, []])
    expect(told(answer({ ...both, time: lasting(TRUE) }))).toEqual([
      TRUE,
      'recorded',
      `${courses}, taken for more than 3 months in all by 2026-03-01`,
      [],
    ])
  })

  it('asks what is not known of those that may count', () => {
    const open: Partial<Tally> = {
      candidates: [prednisone, candidate({ name: 'MMF' }, ['response', 'route'])],
      least: 1,
      most: 2,
    }
    expect(told(answer({ ...open, enough: UNKNOWN }))).toEqual([
      UNKNOWN,
      'none',
      'prednisone since 2025-01-01, perhaps MMF (dates not recorded): 1 drug, perhaps 1 more, at least 2 ' +
        'different ones asked for; no response; no route',
      ['response', 'route'],
    ])
  })

  it('asks which drugs a class stands for', () => {
    const group = candidate({ name: 'immunosuppressant' })
    expect(told(answer({ candidates: [group], least: 1, most: Infinity, enough: UNKNOWN }))).toEqual([
      UNKNOWN,
      'none',
      'immunosuppressant (dates not recorded): 1 drug, perhaps any number more, at least 2 different ones asked for; ' +
        'immunosuppressant (dates not recorded) is not named more closely',
      ["which drugs 'immunosuppressant' stands for"],
    ])
  })

  it('does not ask which form of one drug was taken', () => {
    const open: Partial<Tally> = {
      candidates: [candidate({ name: 'fumarate' }), candidate({ name: 'MMF' }, ['route'])],
      least: 1,
      most: 2,
      enough: UNKNOWN,
    }
    expect(answer(open).needs.map(({ need }) => need)).toEqual(['route'])
  })

  it('asks for dates that are not exact, else for the time as a whole', () => {
    const enough: Partial<Tally> = { least: 2, most: 2, enough: TRUE, time: lasting(UNKNOWN) }
    expect(told(answer({ ...enough, candidates: [mmf, candidate({ name: 'prednisone', start: '2025' })] }))).toEqual([
      UNKNOWN,
      'none',
      'MMF until 2024-03-31 and prednisone from 2025 (end not recorded): 2 ' +
        'drugs, at least 2 different ones asked for, which may or may not have been taken for more than 3 months in all by ' +
        '2026-03-01; the dates of prednisone are not known exactly',
      ['dates of prednisone'],
    ])
    expect(answer({ ...enough, candidates: [mmf, prednisone] }).needs.map(({ need }) => need)).toEqual([
      'whether MMF and prednisone were taken for more than 3 months in all',
    ])
  })

  it('that there are too few is assumed, and names what the list does not', () => {
    const one: Partial<Tally> = { candidates: [prednisone], least: 1, most: 1, enough: FALSE }
    expect(told(answer(one))).toEqual([
      FALSE,
      'assumed',
      'prednisone since 2025-01-01: 1 drug, at least 2 different ones asked for; no record of immunosuppressant or ' +
        'any other corticosteroid given by the oral route',
      [],
    ])
    expect(told(answer({ ...one, time: lasting(FALSE) }))[2]).toContain('not taken for more than 3 months in all')
  })

  it('names what does not count, and why', () => {
    const rejected = [{ fact: course({ name: 'MMF' }), why: () => 'MMF was not given by the oral route' }]
    const finding = answer({ rejected })
    expect(reasonOf(finding.clauses())).toBe(
      'MMF was not given by the oral route; no record of corticosteroid or any other ' +
        'immunosuppressant given by the oral route',
    )
    expect(finding.evidence.map(({ fact }) => fact.label)).toEqual(['MMF'])
  })

  it('is recorded where all of them are recorded as not taken, and assumed where some are', () => {
    const absent = (...names: string[]): Facts =>
      patient({ drugs: names.map((name): WrittenDrug => ({ name, status: 'absent' })) })
    expect(told(answer({}, absent('corticosteroid', 'immunosuppressant')))).toEqual([
      FALSE,
      'recorded',
      'corticosteroid is recorded as absent; immunosuppressant is recorded as absent',
      [],
    ])
    expect(told(answer({}, absent('corticosteroid')))).toEqual([
      FALSE,
      'assumed',
      'corticosteroid is recorded as absent; no record of immunosuppressant',
      [],
    ])
  })

  it('is unknown without a list, and under strict', () => {
    expect(told(answer({}, patient({})))).toEqual([
      UNKNOWN,
      'none',
      'there is no list of drugs, so that corticosteroid or immunosuppressant cannot be ruled out',
      ['the list of drugs'],
    ])
    expect(told(answer({}, patient({ drugs: [], strict: true })))).toEqual([
      UNKNOWN,
      'none',
      'that the list of drugs names no other is no proof of absence',
      ['any other corticosteroid or immunosuppressant given by the oral route'],
    ])
  })
})
