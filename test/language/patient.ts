import { parseSpan, cutAfter, type Span } from '../../src/kernel/span.js'
import type { Day } from '../../src/kernel/day.js'
import { exactly } from '../../src/kernel/range.js'
import { addDerived } from '../../src/facts/derived/derive.js'
import type {
  ConditionFact,
  DrugFact,
  EventFact,
  Fact,
  Measurement,
  ScoreFact,
  StatementFact,
} from '../../src/facts/fact.js'
import { grouped } from '../../src/kernel/grouped.js'
import type { Facts, Listing } from '../../src/facts/facts.js'
import type { Lexicon } from '../../src/facts/lexicon/lexicon.js'
import { measure } from '../../src/facts/quantity/measure.js'
import type { Term } from '../../src/facts/term.js'
import { Units } from '../../src/facts/quantity/unit.js'
import { ANYBODY } from './anybody.js'
import { allergyOf, elsewhereOf, encounterOf, termsOf, treatmentsOf, trialOf } from './patient-care.js'
import { classificationOf } from './recorded-classification.js'
import { vocabulary } from './vocabulary.js'
import { doseOf } from './written-dose.js'
import type { Written, WrittenCondition, WrittenDrug, WrittenEvent, WrittenResult, WrittenScore } from './written.js'

/** The screening date of every test that names no other. */
export const TODAY = '2026-03-01'

const units = new Units(vocabulary.unitAliases)

export function span(text: string): Span {
  const read = parseSpan(text)
  if (typeof read === 'string') throw new Error(`${text}: ${read}`)
  return read
}

export function day(text: string): Day {
  return span(text).first
}

/** The facts of a patient. Every date is cut at the screening date, as the reader of patient files does. */
export function patient(written: Written): Facts {
  const asOf = day(written.asOf ?? TODAY)
  const person = {
    birth: written.birth === undefined ? undefined : { ...at('birthDate'), on: past(written.birth, asOf) },
    sex: written.sex === undefined ? undefined : { ...at('sex'), sex: written.sex },
    conditions: listing('conditions', written.conditions, (entry, fact) => conditionOf(entry, fact, asOf)),
  }
  const measurements = grouped(
    (written.labs ?? []).map((lab, place) => resultOf(lab, place, asOf)),
    ({ analyte }) => analyte.id,
  )
  addDerived(measurements, person, vocabulary)
  const dated = (text: string | undefined): Span | undefined => pastOr(text, asOf)
  return {
    ...ANYBODY,
    asOf,
    ...person,
    measurements,
    unrecognisedMeasurements: unrecognised(written),
    scores: grouped(
      (written.scores ?? []).map((score, place) => scoreOf(score, place, asOf)),
      ({ score }) => score.id,
    ),
    unrecognisedScores: (written.unrecognisedScores ?? []).map((name) => ({ path: `/scores/${name}`, label: name })),
    classifications: grouped((written.classifications ?? []).map(classificationOf), ({ set }) => set.id),
    unrecognisedClassifications: (written.unrecognised ?? []).map((name) => at(`classifications/${name}`)),
    drugs: listing('drugs', written.drugs, (entry, fact) => drugOf(entry, fact, asOf)),
    procedures: listing('procedures', written.procedures, (entry, fact) =>
      eventOf(entry, fact, vocabulary.procedures, asOf),
    ),
    allergies: listing('allergies', written.allergies, (entry, fact) => allergyOf(entry, fact, dated)),
    immunizations: listing('immunizations', written.immunizations, (entry, fact) =>
      eventOf(entry, fact, vocabulary.drugs, asOf),
    ),
    encounters: listing('encounters', written.encounters, (entry, fact) => encounterOf(entry, fact, dated)),
    trialParticipation: listing('trialParticipation', written.trials, (entry, fact) => trialOf(entry, fact, dated)),
    reproductive: {
      childbearingPotential: stated('reproductive/childbearingPotential', written.potential),
      pregnant: stated('reproductive/pregnant', written.pregnant),
      effectiveContraception: undefined,
    },
    statements: new Map(
      Object.entries(written.statements ?? {}).map(([name, holds]) => [name, { ...at(`statements/${name}`), holds }]),
    ),
    strict: written.strict ?? false,
  }
}

function at(place: string): Fact {
  return { path: `/${place}`, label: place }
}

const unrecognised = ({ unrecognisedLabs = [], unrecognisedIn: family }: Written): Facts['unrecognisedMeasurements'] =>
  unrecognisedLabs.map((label) => ({ path: `/labs/${label}`, label, kind: 'lab', family }))

function stated(place: string, holds: boolean | undefined): StatementFact | undefined {
  return holds === undefined ? undefined : { ...at(place), holds }
}

function past(text: string, asOf: Day): Span {
  const cut = cutAfter(span(text), asOf)
  if (cut === undefined) throw new Error(`${text} lies after the screening date`)
  return cut
}

function pastOr(text: string | undefined, asOf: Day): Span | undefined {
  return text === undefined ? undefined : past(text, asOf)
}

function listing<W extends { readonly name: string }, F>(
  list: string,
  written: readonly (string | W)[] | undefined,
  read: (entry: { readonly name: string } & Partial<W>, fact: Fact) => F,
): Listing<F> {
  const entries = (written ?? [])
    .map((entry) => (typeof entry === 'string' ? onlyName<W>(entry) : entry))
    .map((named, place) => read(named, { path: `/${list}/${place}`, label: named.name }))
  return { listed: written !== undefined, entries }
}

function onlyName<W>(name: string): { readonly name: string } & Partial<W> {
  return { name } as { readonly name: string } & Partial<W>
}

function conditionOf(written: Partial<WrittenCondition> & { name: string }, fact: Fact, asOf: Day): ConditionFact {
  return {
    ...fact,
    terms: termsOf(written.name, vocabulary.conditions),
    status: written.status,
    onset: pastOr(written.onset, asOf),
    end: pastOr(written.end, asOf),
    remission: pastOr(written.remission, asOf),
    unsaid: written.unsaid,
    isOlder: written.isOlder,
    grade: written.grade,
    meets: (written.meets ?? []).flatMap((name) => vocabulary.classifications.find(name) ?? []),
    treatments: treatmentsOf(written.treatment, fact),
    elsewhere: elsewhereOf(written, fact),
  }
}

function drugOf(written: Partial<WrittenDrug> & { name: string }, fact: Fact, asOf: Day): DrugFact {
  const [term] = termsOf(written.name, vocabulary.drugs)
  const ingredients = (term?.ingredients ?? []).flatMap((id) => vocabulary.drugs.get(id) ?? [])
  return {
    ...fact,
    terms: ingredients.length > 0 ? ingredients : termsOf(written.name, vocabulary.drugs),
    status: written.status,
    start: pastOr(written.start, asOf),
    end: pastOr(written.end, asOf),
    ongoing: written.ongoing ?? false,
    route: written.route,
    dose: doseOf(written.dose),
    stableSince: pastOr(written.stableSince, asOf),
    unreadDose: written.unreadDose,
    response: written.response,
    purpose: written.purpose === undefined ? undefined : purposeOf(written.purpose, `${fact.path}/purpose`),
  }
}

function purposeOf(label: string, path: string): DrugFact['purpose'] {
  return { path, label, terms: termsOf(label, vocabulary.purposes), conditions: [] }
}

function eventOf<T extends Term>(
  written: Partial<WrittenEvent> & { name: string },
  fact: Fact,
  lexicon: Lexicon<T>,
  asOf: Day,
): EventFact<T> {
  return {
    ...fact,
    terms: termsOf(written.name, lexicon),
    status: written.status,
    start: pastOr(written.date ?? written.start, asOf),
    end: pastOr(written.date ?? written.end, asOf),
    ongoing: written.ongoing ?? false,
  }
}

function resultOf(
  { name, value, unit, date, low, high, flag, isPending, ...rest }: WrittenResult,
  place: number,
  asOf: Day,
): Measurement {
  const analyte = known(vocabulary.analytes.find(name), name)
  return {
    path: `/labs/${place}`,
    label: name,
    analyte,
    value: isPending
      ? { kind: 'set-aside', why: 'pending', isPending }
      : measure({ value, unit }, analyte, units).value,
    written: unit === undefined ? String(value) : `${value} ${unit}`,
    on: pastOr(date, asOf),
    low,
    high,
    flag,
    ...rest,
  }
}

function scoreOf({ name, total, items, date }: WrittenScore, place: number, asOf: Day): ScoreFact {
  return {
    path: `/scores/${place}`,
    label: name,
    score: known(vocabulary.scores.find(vocabulary.scores.nearest(name) ?? name), name),
    total: typeof total === 'number' ? exactly(total) : total,
    items: new Map(Object.entries(items ?? {})),
    on: pastOr(date, asOf),
  }
}

function known<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`'${name}' is not in the vocabulary of these tests`)
  return found
}
