import { describe, expect, it } from 'vitest'
import { formatDay, type Day } from '../../src/kernel/day.js'
import { FALSE, JUDGMENT, TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import type { Facts } from '../../src/facts/facts.js'
import { NEED_KINDS, type Finding } from '../../src/language/rule/finding.js'
import { reasonOf } from '../../src/language/rule/reason.js'
import type { Rule, Setting } from '../../src/language/rule/rule.js'
import { compiled, evaluate } from './evaluate.js'
import { patient } from './patient.js'
import type { Written } from './written.js'

type OneOrMore<T> = readonly [T, ...T[]]

/** One patient held against one rule. */
export interface Row {
  /** what is put to the test, to read behind "it is true that" */
  readonly sentence: string
  readonly rule: Readonly<Record<string, unknown>>
  readonly patient: Written
  readonly setting?: Partial<Setting>
  /** the reason, word for word */
  readonly reason: string
}

export interface DecidedRow extends Row {
  /** recorded when not given */
  readonly basis?: 'assumed'
  readonly applies?: false
}

export interface UnknownRow extends Row {
  /** what would settle it */
  readonly needs: OneOrMore<string>
}

export interface JudgmentRow extends Row {
  readonly asks: OneOrMore<string>
}

/**
 * What an operator answers. No column can be left out or empty: what is true, what is false, and what is not known –
 * or, of an operator that asks a person, left to judgment.
 */
export interface OperatorTable {
  readonly operator: string
  readonly rows: {
    readonly true: OneOrMore<DecidedRow>
    readonly false: OneOrMore<DecidedRow>
  } & (
    | { readonly unknown: OneOrMore<UnknownRow>; readonly judgment?: OneOrMore<JudgmentRow> }
    | { readonly unknown?: never; readonly judgment: OneOrMore<JudgmentRow> }
  )
}

/** Declares the tests of an operator's table. */
export function operatorTable({ operator, rows }: OperatorTable): void {
  describe.each([
    ['true', TRUE, rows.true],
    ['false', FALSE, rows.false],
  ] as const)(`${operator} is %s`, (_name, truth, decided) => {
    it.each(decided.map((row) => [row.sentence, row] as const))('%s', (_sentence, row) => {
      const finding = answer(operator, row, truth)
      expect(finding.basis).toBe(row.basis ?? 'recorded')
      expect(finding.applies).toBe(row.applies ?? true)
      expect([finding.needs, finding.asks]).toEqual([[], []])
    })
  })

  const { unknown = [], judgment = [] } = rows
  if (unknown.length > 0) {
    describe(`${operator} is unknown`, () => {
      it.each(unknown.map((row) => [row.sentence, row] as const))('%s', (_sentence, row) => {
        const finding = answer(operator, row, UNKNOWN)
        expect(finding.basis).toBe('none')
        expect(finding.needs.map(({ need }) => need)).toEqual(row.needs)
        for (const { kind } of finding.needs) expect(NEED_KINDS).toContain(kind)
      })
    })
  }
  if (judgment.length > 0) {
    describe(`${operator} is left to judgment`, () => {
      it.each(judgment.map((row) => [row.sentence, row] as const))('%s', (_sentence, row) => {
        const finding = answer(operator, row, JUDGMENT)
        expect(finding.basis).toBe('none')
        expect([finding.needs, finding.asks]).toEqual([[], row.asks])
      })
    })
  }
}

function answer(operator: string, row: Row, truth: Truth): Finding {
  expect(Object.keys(row.rule)).toContain(operator)
  const rule = compiled(row.rule, row.setting)
  const facts = patient(row.patient)
  const finding = evaluate(rule, facts)
  expect([nameOf(finding.truth), reasonOf(finding.clauses())]).toEqual([nameOf(truth), row.reason])
  expect(unannounced(rule, facts)).toEqual([])
  return finding
}

/** `unknown`, for the reader of a failure. */
function nameOf(truth: Truth): string {
  return { [FALSE]: 'false', [UNKNOWN]: 'unknown', [JUDGMENT]: 'judgment', [TRUE]: 'true' }[truth]
}

/** The days of the next year or so on which an answer changes though the day before had not named them. */
export function unannounced(rule: Rule, facts: Facts, days = 400): string[] {
  const found: string[] = []
  let before = evaluate(rule, facts)
  for (let day: Day = facts.asOf + 1; day <= facts.asOf + days; day += 1) {
    const now = evaluate(rule, facts, day)
    if (now.truth !== before.truth && !before.flips.includes(day)) found.push(formatDay(day))
    before = now
  }
  return found
}
