import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import type { Measurement } from '../../../src/facts/fact.js'
import type { Need } from '../../../src/language/rule/finding.js'
import { reasonOf } from '../../../src/language/rule/reason.js'
import type { Placed } from '../../../src/language/therapy/since-start.js'
import { judgeNumber, risen } from '../../../src/language/therapy/times-lowest.js'
import { patient } from '../patient.js'

const asked: Need = { need: 'UPCR', kind: 'lab' }
const start: Need = { need: 'start of HCQ', kind: 'drug' }

function result(value: string, date?: string): Measurement {
  const labs = [{ name: 'UPCR', value, ...(date === undefined ? {} : { date }) }]
  const [found] = [...patient({ labs }).measurements.values()].flat()
  if (found === undefined) throw new Error('no result')
  return found
}

function latest(value: string, date = '2026-02-20'): Measurement {
  return result(value, date)
}

function since(value: string, date = '2025-05-01'): Placed {
  return { result: result(value, date), since: TRUE, needs: [] }
}

function maybe(value: string, need: Need, date?: string): Placed {
  return { result: result(value, date), since: UNKNOWN, needs: [need] }
}

const date: Need = { need: 'date of the result for UPCR', kind: 'lab' }

describe('a result has risen to twice the lowest', () => {
  it.each<[string, Measurement, Placed[], Truth, string[], string]>([
    [
      'where it is exactly twice as much (S19.4)',
      latest('1.6 g/g'),
      [since('0.8 g/g')],
      TRUE,
      [],
      'UPCR 1.6 g/g on 2026-02-20 has risen to at least 2 times 0.8 g/g on 2025-05-01',
    ],
    [
      'where it has no day itself: it is taken to be the latest',
      result('1.6 g/g'),
      [since('0.8 g/g', '2026-02-20')],
      TRUE,
      [],
      'UPCR 1.6 g/g has risen to at least 2 times 0.8 g/g on 2026-02-20',
    ],
    [
      'where it is so of one of them, whatever the others are',
      latest('1.6 g/g'),
      [since('1.5 g/g'), since('0.7 g/g', '2025-08-01'), since('0.8 g/g'), since('unclear')],
      TRUE,
      [],
      'UPCR 1.6 g/g on 2026-02-20 has risen to at least 2 times 0.7 g/g on 2025-08-01',
    ],
    [
      'not where it is a little less',
      latest('1.6 g/g'),
      [since('1.5 g/g'), since('0.81 g/g', '2025-08-01')],
      FALSE,
      [],
      'UPCR 1.6 g/g on 2026-02-20 has not risen to 2 times 0.81 g/g on 2025-08-01',
    ],
    [
      'not where nothing was measured twice: it has not risen',
      latest('0 g/g'),
      [since('0 g/g')],
      FALSE,
      [],
      'UPCR 0 g/g on 2026-02-20 has not risen to 2 times 0 g/g on 2025-05-01',
    ],
    [
      'where it is something after nothing',
      latest('0.1 g/g'),
      [since('0 g/g')],
      TRUE,
      [],
      'UPCR 0.1 g/g on 2026-02-20 has risen to at least 2 times 0 g/g on 2025-05-01',
    ],
    [
      'where a comparator leaves nothing else',
      latest('>1.6 g/g'),
      [since('<0.8 g/g')],
      TRUE,
      [],
      'UPCR >1.6 g/g on 2026-02-20 has risen to at least 2 times <0.8 g/g on 2025-05-01',
    ],
    [
      'not where a comparator excludes it',
      latest('<1.6 g/g'),
      [since('0.8 g/g')],
      FALSE,
      [],
      'UPCR <1.6 g/g on 2026-02-20 has not risen to 2 times 0.8 g/g on 2025-05-01',
    ],
    [
      'not where it is less than more than the half of it',
      latest('1.6 g/g'),
      [since('>0.8 g/g')],
      FALSE,
      [],
      'UPCR 1.6 g/g on 2026-02-20 has not risen to 2 times >0.8 g/g on 2025-05-01',
    ],
    [
      'perhaps, where a comparator leaves it open',
      latest('1.5 g/g'),
      [since('<0.8 g/g')],
      UNKNOWN,
      ['an exact result for UPCR'],
      'UPCR 1.5 g/g on 2026-02-20 may or may not have risen to 2 times <0.8 g/g on 2025-05-01',
    ],
    [
      'perhaps, where an earlier one is no number',
      latest('1.5 g/g'),
      [since('1 g/g'), since('positive')],
      UNKNOWN,
      ['UPCR as a number'],
      'UPCR positive on 2025-05-01 is no number',
    ],
    [
      'perhaps, where an earlier one that would decide may have been before the start',
      latest('1.6 g/g'),
      [since('1 g/g'), maybe('0.8 g/g', start, '2025-02-01'), maybe('0.9 g/g', start, '2025-02-01')],
      UNKNOWN,
      ['start of HCQ'],
      'UPCR 1.6 g/g on 2026-02-20 has risen to at least 2 times 0.8 g/g on 2025-02-01, which may or may not lie between ' +
        'the start and the latest result',
    ],
    [
      'perhaps, where the only earlier one may have been before the start',
      latest('1.6 g/g'),
      [maybe('0.9 g/g', date)],
      UNKNOWN,
      ['date of the result for UPCR'],
      'UPCR 1.6 g/g on 2026-02-20 has not risen to 2 times 0.9 g/g, which may or may not lie between the start and the ' +
        'latest result',
    ],
    [
      'perhaps, where one that would decide may be of the same day',
      latest('1.6 g/g', '2026-02'),
      [since('0.8 g/g', '2026-02-10'), since('1 g/g')],
      UNKNOWN,
      ['date of the result for UPCR'],
      'UPCR 1.6 g/g in 2026-02 has risen to at least 2 times 0.8 g/g on 2026-02-10, which may or may not lie between the ' +
        'start and the latest result',
    ],
    [
      'which is not known without an earlier one',
      latest('1.6 g/g'),
      [since('0.8 g/g', '2026-02-20')],
      UNKNOWN,
      ['an earlier result for UPCR since the start of the therapy'],
      'no result for UPCR between the start and 1.6 g/g on 2026-02-20 is recorded',
    ],
  ])('%s', (_what, one, others, truth, needs, reason) => {
    const finding = risen(one, others, 2, asked)
    expect([finding.truth, finding.needs.map(({ need }) => need), reasonOf(finding.clauses())]).toEqual([
      truth,
      needs,
      reason,
    ])
  })

  it('shows it and the one that it is held against', () => {
    const { evidence } = risen(latest('1.6 g/g'), [since('0.9 g/g'), since('0.8 g/g', '2025-08-01')], 2, asked)
    expect(evidence.map(({ value }) => value)).toEqual(['1.6 g/g on 2026-02-20', '0.8 g/g on 2025-08-01'])
  })
})

describe('a number', () => {
  it.each<[string, Truth, string | undefined, string]>([
    ['1.6 g/g', TRUE, undefined, 'UPCR 1.6 g/g on 2026-02-20'],
    ['positive', UNKNOWN, 'UPCR as a number', 'UPCR positive on 2026-02-20 is no number'],
    [
      'unclear',
      UNKNOWN,
      'UPCR in a usable form',
      "UPCR unclear on 2026-02-20 was set aside: 'unclear' is no result that can be read",
    ],
  ])('is or is not %s', (value, truth, need, clause) => {
    const answer = judgeNumber(result(value, '2026-02-20'), asked)
    expect([answer.truth, answer.need?.need, answer.clause()]).toEqual([truth, need, clause])
  })

  it('may be a titre', () => {
    const [titre] = [...patient({ labs: [{ name: 'ANA', value: '1:160' }] }).measurements.values()].flat()
    expect(titre === undefined ? undefined : judgeNumber(titre, asked).truth).toBe(TRUE)
  })
})
