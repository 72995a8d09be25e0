import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../../src/kernel/day.js'
import { FALSE, TRUE, UNKNOWN } from '../../src/kernel/truth.js'
import type { Finding } from '../../src/language/rule/finding.js'
import { reasonOf } from '../../src/language/rule/reason.js'
import { compiled, evaluate } from './evaluate.js'
import { unannounced } from './operator-table.js'
import { day, patient, TODAY } from './patient.js'
import type { WrittenDrug } from './written.js'

const FIRST = day('2025-06-01')
const classes = { together: ['corticosteroid', 'immunosuppressant'], for: { 'at-least': '1 month' } }
const three = { together: ['prednisone', 'mycophenolate', 'HCQ'], for: { 'at-least': '1 month' } }

function since(name: string, start: string): WrittenDrug {
  return { name, start, ongoing: true }
}

const days = fc.integer({ min: FIRST, max: day(TODAY) })

function courses(name: string): fc.Arbitrary<WrittenDrug> {
  return fc.tuple(days, days, fc.boolean()).map(([one, other, ongoing]) => {
    const start = formatDay(Math.min(one, other))
    return ongoing ? { name, start, ongoing } : { name, start, end: formatDay(Math.max(one, other)) }
  })
}

/** How many days lie between the first and the last on which both were taken, counted day by day; below 0 without any. */
function shared(one: WrittenDrug, other: WrittenDrug, asOf: number): number {
  let count = -1
  for (let on = FIRST; on <= asOf; on += 1) {
    if ([one, other].every(({ start = '', end = '2030' }) => day(start) <= on && on <= day(end))) count += 1
  }
  return count
}

/** What is missing; the drugs are named in the order of the rule. */
function needsOf({ needs }: Finding): Set<string> {
  return new Set(
    needs.map(({ need }) => need.replace(/^when (?:\w+) and (?:\w+) were taken together$/u, 'when both were taken')),
  )
}

describe('several drugs together', () => {
  it('count the days that their courses share, and name the day on which these become enough', () => {
    fc.assert(
      fc.property(courses('prednisone'), courses('MMF'), fc.integer({ min: 0, max: 300 }), (one, other, length) => {
        const facts = patient({ drugs: [one, other] })
        const rule = compiled({ ...classes, for: { 'at-least': `${length} days` } })
        expect(evaluate(rule, facts).truth).toBe(shared(one, other, facts.asOf) >= length ? TRUE : FALSE)
        expect(unannounced(rule, facts, 320)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('do not depend on the order of their names, nor on that of the record', () => {
    const drugs = fc.oneof(...['prednisone', 'MMF', 'azathioprine', 'duo', 'ABC-123'].map(courses))
    fc.assert(
      fc.property(fc.array(drugs, { maxLength: 4 }), (list) => {
        const answer = evaluate(compiled(classes), patient({ drugs: list }))
        const turned = evaluate(
          compiled({ ...classes, together: classes.together.toReversed() }),
          patient({ drugs: list.toReversed() }),
        )
        expect([turned.truth, turned.basis]).toEqual([answer.truth, answer.basis])
        expect(needsOf(turned)).toEqual(needsOf(answer))
      }),
    )
  })

  it('are the same whether a course is one entry, or several that follow each other', () => {
    const halves = fc.tuple(days, days, days).map((some) => some.toSorted((a, b) => a - b).map(formatDay))
    fc.assert(
      fc.property(halves, courses('prednisone'), fc.integer({ min: 0, max: 300 }), (dates, steroid, length) => {
        const [start = '', between = '', end = ''] = dates
        const rule = compiled({ ...classes, for: { 'at-least': `${length} days` } })
        const whole = patient({ drugs: [steroid, { name: 'MMF', start, end }] })
        const parts = patient({
          drugs: [{ name: 'MMF', start: between, end }, steroid, { name: 'mycophenolate', start, end: between }],
        })
        expect(evaluate(rule, parts).truth).toBe(evaluate(rule, whole).truth)
        expect(unannounced(rule, parts, 320)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('of more than two count the days that all of them share', () => {
    const drugs = [since('prednisone', '2025-01-01'), since('MMF', '2025-06-01'), since('HCQ', '2026-02-15')]
    const finding = evaluate(compiled(three), patient({ drugs }))
    expect(finding.truth).toBe(FALSE)
    expect(reasonOf(finding.clauses())).toBe(
      'prednisone since 2025-01-01, MMF since 2025-06-01 and HCQ since 2026-02-15: not together for at least 1 month by ' +
        '2026-03-01; no record of any other use of prednisone, mycophenolate and HCQ together',
    )
    expect(finding.flips.map(formatDay)).toContain('2026-03-15')
    const apart = [{ name: 'prednisone', start: '2020', end: '2020' }, ...drugs.slice(1)]
    expect(evaluate(compiled(three), patient({ drugs: apart })).truth).toBe(FALSE)
  })

  it('are what one pair says, whatever contradicts another', () => {
    const drugs = [since('prednisone', '2025-01-01'), since('azathioprine', '2025-01-01'), since('MMF', '2025-01-01')]
    const absent: WrittenDrug = { name: 'azathioprine', status: 'absent' }
    const one = evaluate(compiled(classes), patient({ drugs: [...drugs, absent] }))
    expect([one.truth, one.evidence.map(({ fact }) => fact.label)]).toEqual([TRUE, ['prednisone', 'MMF']])
    const none = evaluate(compiled(classes), patient({ drugs: [...drugs.slice(0, 2), absent] }))
    expect([none.truth, none.evidence.map(({ fact }) => fact.path)]).toEqual([
      UNKNOWN,
      ['/drugs/0', '/drugs/1', '/drugs/2'],
    ])
  })

  it('say nothing of a drug that is not known by its name and was too short to matter', () => {
    const unknown = { name: 'ABC-123', start: '2020-05-01', end: '2020-05-20' }
    const finding = evaluate(compiled(classes), patient({ drugs: [since('prednisone', '2025-01-01'), unknown] }))
    expect(reasonOf(finding.clauses())).toBe('no record of corticosteroid and immunosuppressant together')
  })
})
