import type { Facts } from '../../facts/facts.js'
import { formatDay } from '../../kernel/day.js'
import { FALSE, JUDGMENT, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { Evidence, Finding, Need } from '../../language/rule/finding.js'
import { remarksOn, type PassedOver } from '../../language/rule/passed-over.js'
import { reasonOf } from '../../language/rule/reason.js'
import type { Evaluation, Part, PartAnswer, Rule } from '../../language/rule/rule.js'
import type { Calendar } from '../calendar/calendar.js'
import { needKey } from '../worklist/need-key.js'
import type { RuleExplanation, TruthName } from './explanation.js'

/** How a rule is asked where it stands: a part as the rule around it asks it. */
type Ask = (evaluation: Evaluation) => PartAnswer

/** A rule with the answer of every operator in it, from the same evaluation as the verdict. */
export function explainRule(rule: Rule, facts: Facts, calendar: Calendar): RuleExplanation {
  const ask: Ask = (evaluation) => ({ finding: evaluation.find(rule), evaluation })
  return explained({ rule, role: null, ask }, facts, calendar)
}

interface Asked {
  readonly rule: Rule
  readonly role: string | null
  readonly ask: Ask
}

function explained({ rule, role, ask }: Asked, facts: Facts, calendar: Calendar): RuleExplanation {
  const { finding, evaluation } = ask(calendar.today)
  const parts = (rule.parts ?? []).map((part) => askedIn(rule, part, ask))
  const own = ownOf(
    finding,
    parts.map((part) => part.ask(calendar.today).finding),
  )
  const told = <E extends Evidence>({ fact, value }: E): RuleExplanation['evidence'][number] => {
    return { path: fact.path, label: fact.label, value, remarks: remarksOn(fact, facts) }
  }
  return {
    operator: rule.operator,
    role,
    words: rule.head ?? rule.words,
    truth: TRUTH_NAMES[finding.truth],
    applies: finding.applies,
    basis: finding.basis,
    reason: own.reason,
    evidence: own.evidence.map(told),
    passedOver: passedOverBy(rule, evaluation).map((one) => ({ ...told(one), why: one.why })),
    missing: own.needs.map(({ need, kind }) => ({ need, kind })),
    asks: own.asks,
    changes: calendar
      .answersAhead((on) => {
        const later = ask(on).finding
        return { answer: later.truth, flips: later.flips }
      })
      .map(({ day, answer }) => ({ date: formatDay(day), truth: TRUTH_NAMES[answer] })),
    parts: parts.map((part) => explained(part, facts, calendar)),
  }
}

const TRUTH_NAMES: Readonly<Record<Truth, TruthName>> = {
  [FALSE]: 'false',
  [UNKNOWN]: 'unknown',
  [JUDGMENT]: 'judgment',
  [TRUE]: 'true',
}

function askedIn(whole: Rule, part: Part, askWhole: Ask): Asked {
  const { rule, role = null } = part
  const ask: Ask = (on) => {
    const { evaluation } = askWhole(on)
    return whole.askPart?.(part, evaluation) ?? { finding: evaluation.find(rule), evaluation }
  }
  return { rule, role, ask }
}

interface Own {
  readonly reason: string
  readonly evidence: readonly Evidence[]
  readonly needs: readonly Need[]
  readonly asks: string[]
}

/** What a finding says beyond what its parts say, each thing once. */
function ownOf(finding: Finding, parts: readonly Finding[]): Own {
  const clauses = besides(
    finding.clauses(),
    parts.flatMap((part) => part.clauses()),
    (clause) => JSON.stringify(clause),
  )
  return {
    reason: reasonOf(clauses),
    evidence: besides(
      finding.evidence,
      parts.flatMap((part) => part.evidence),
      ({ fact, value }) => `${fact.path} ${fact.label} ${value}`,
    ),
    needs: besides(
      finding.needs,
      parts.flatMap((part) => part.needs),
      needKey,
    ),
    asks: besides(
      finding.asks,
      parts.flatMap((part) => part.asks),
      (question) => question,
    ),
  }
}

function besides<T>(all: readonly T[], known: readonly T[], keyOf: (one: T) => string): T[] {
  const seen = new Set(known.map(keyOf))
  return [...new Map(all.map((one) => [keyOf(one), one])).values()].filter((one) => !seen.has(keyOf(one)))
}

/** Each entry of the record once, with the first reason. */
function passedOverBy(rule: Rule, evaluation: Evaluation): readonly PassedOver[] {
  const entries = rule.passedOver?.(evaluation) ?? []
  return entries.filter(({ fact }, index) => entries.findIndex((one) => one.fact.path === fact.path) === index)
}
