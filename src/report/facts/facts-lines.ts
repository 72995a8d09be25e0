import { doseInWords } from '../../facts/daily-dose.js'
import type { ConditionFact, Doubt, DrugFact, NamedFact } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import { normalised } from '../../facts/lexicon/name.js'
import type { Term } from '../../facts/term.js'
import type { Span as Days } from '../../kernel/span.js'
import { valueOfDrug } from '../../language/drug/drug-course.js'
import { formatCourse, formatRemission } from '../../language/time/course.js'
import type { Span } from '../terminal/layout.js'
import { dayOf, some, type FactLine } from './fact-line.js'
import { measurementLines } from './measurement-lines.js'
import { scoreLines } from './score-lines.js'

/** A kind of facts, with the list that may be missing. */
export interface FactSection {
  readonly title: string
  readonly lines: readonly FactLine[]
  /** whether silence says something: true for a list that is there as a whole; undefined where it never does */
  readonly listed: boolean | undefined
}

/** What is known of a patient, by kind, in the order of a patient file. */
export function factSections(facts: Facts): readonly FactSection[] {
  const { conditions, drugs, procedures, allergies, immunizations, encounters, trialParticipation } = facts
  return [
    {
      title: 'Conditions',
      listed: conditions.listed,
      lines: conditions.entries.map((fact) => {
        const { status, grade } = fact
        const meets = fact.meets.map(({ label }) => `meets ${label}`)
        return lineOf(fact, [
          ...some(status),
          ...some(pastOf(fact)),
          ...conditionDates(fact),
          ...some(grade, 'grade '),
          ...meets,
        ])
      }),
    },
    { title: 'Measurements', listed: undefined, lines: measurementLines(facts) },
    { title: 'Scores and sets of criteria', listed: undefined, lines: scoreLines(facts) },
    {
      title: 'Drugs',
      listed: drugs.listed,
      lines: drugs.entries.map((fact) => {
        const { status, route, dose } = fact
        return lineOf(fact, [...some(status), valueOfDrug(fact), ...some(doseOf(dose)), ...some(route)])
      }),
    },
    {
      title: 'Procedures',
      listed: procedures.listed,
      lines: procedures.entries.map((fact) => lineOf(fact, eventTold(fact))),
    },
    {
      title: 'Allergies',
      listed: allergies.listed,
      lines: allergies.entries.map((fact) => {
        const reactions = fact.reactions.map(({ label }) => label)
        return lineOf(fact, [...some(fact.status ?? fact.doubt), ...reactions, ...dayOf(fact.on)])
      }),
    },
    {
      title: 'Vaccinations',
      listed: immunizations.listed,
      lines: immunizations.entries.map((fact) => lineOf(fact, eventTold(fact))),
    },
    {
      title: 'Hospital stays and visits',
      listed: encounters.listed,
      lines: encounters.entries.map((fact) => {
        const reasons = fact.reasons.map(({ label }) => `for ${label}`)
        return lineOf(fact, [...eventTold(fact), ...reasons])
      }),
    },
    {
      title: 'Other trials',
      listed: trialParticipation.listed,
      lines: trialParticipation.entries.map(({ label, path, start, end, ongoing }) => {
        return { name: [label], told: [formatCourse(start, end, ongoing)], codes: [], path, isKnown: true }
      }),
    },
    { title: 'Statements', listed: undefined, lines: statementLines(facts) },
  ]
}

function doseOf(dose: DrugFact['dose']): string | undefined {
  if (dose?.kind === 'daily') return doseInWords(dose)
  return dose?.kind === 'per-kilogram' ? dose.written : dose?.kind
}

/** What the name or a code says of the past, where the status does not say so. */
function pastOf({ status, pastBy, formerly }: ConditionFact): string | undefined {
  if (pastBy !== undefined) return `over by ${pastBy}`
  return formerly === true && status === undefined ? 'was there by its name' : undefined
}

function conditionDates({ status, onset, end, remission }: ConditionFact): string[] {
  if (remission !== undefined) return [formatRemission(onset, remission)]
  return onset === undefined && end === undefined ? [] : [formatCourse(onset, end, status === 'active')]
}

function lineOf(fact: NamedFact<Term>, told: readonly string[]): FactLine {
  const { label, terms, codes = [], path } = fact
  const known = terms.filter((term) => normalised(term.label) !== normalised(label))
  const isKind = terms.some(({ narrower = [], narrowedTo = '' }) => narrower.includes(narrowedTo))
  const meaning = known.map((term) => term.label).join(' + ')
  const name: Span[] =
    known.length === 0 ? [label] : [label, ['faint', isKind ? `, a kind of ${meaning}` : ` = ${meaning}`]]
  return { name, told, codes, path, isKnown: terms.length > 0 }
}

interface Dated {
  readonly status: 'absent' | undefined
  readonly doubt?: Doubt | undefined
  readonly start: Days | undefined
  readonly end: Days | undefined
  readonly ongoing: boolean
}

function eventTold({ status, doubt, start, end, ongoing }: Dated): string[] {
  return [...some(status ?? doubt), formatCourse(start, end, ongoing)]
}

function statementLines({ reproductive, statements }: Facts): FactLine[] {
  const asked = [reproductive.childbearingPotential, reproductive.pregnant].filter((fact) => fact !== undefined)
  return [...asked, ...statements.values()].map(({ label, path, holds }) => {
    return { name: [label], told: [holds ? 'yes' : 'no'], codes: [], path, isKnown: true }
  })
}
