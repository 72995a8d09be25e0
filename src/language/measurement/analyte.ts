import type { Measurement } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { Analyte } from '../../facts/analyte.js'
import { isRecorded } from './derived.js'
import type { Need } from '../rule/finding.js'
import { NAMELESS, resultsIn, type Hearing } from '../rule/hearing.js'
import type { ResultAnswer, ResultQuestion, Selection } from './latest.js'
import type { Compiler } from '../rule/rule.js'
import { unknownNameRemedy } from '../sought/unknown-name.js'

/** What a rule measures. */
export interface Subject {
  readonly kind: 'lab' | 'vital'
  readonly analyte: Analyte
  /** as the reports name it */
  readonly what: string
  /** what looks equivalent and is not */
  readonly lookalikes: readonly Analyte[]
}

export function subjectOf(kind: 'lab' | 'vital', analyte: Analyte, what: string, analytes: Lexicon<Analyte>): Subject {
  return { kind, analyte, what, lookalikes: analytes.among(analyte.notEquivalent) }
}

/** What to ask for where nothing usable is recorded of the subject. */
export function needOf({ kind, analyte, what }: Omit<Subject, 'lookalikes'>): Need {
  return { need: what, kind, effort: analyte.effort }
}

/** What can make a question to the results of these speak: they, what looks like them, and what may be one of them. */
export function hearingOf(subjects: readonly Subject[], refuter?: Analyte): Hearing {
  const analytes = subjects.flatMap(({ analyte, lookalikes }) => [analyte, ...lookalikes])
  const all = refuter === undefined ? analytes : [...analytes, refuter]
  return { topics: [NAMELESS, ...all.map(({ id }) => resultsIn(id))] }
}

/** A question to the results of the subject. */
export function questionTo(
  subject: Subject,
  selection: Selection,
  { measurements }: Facts,
  judge: (result: Measurement) => ResultAnswer,
): ResultQuestion<Measurement> {
  const { analyte, what, lookalikes } = subject
  return {
    what,
    results: measurements.get(analyte.id) ?? [],
    selection,
    need: needOf(subject),
    judge,
    instead: lookalikes.find(({ id }) => isRecorded(measurements.get(id)))?.label,
  }
}

/**
 * Looks up what a rule measures, and refuses the rule where it is not known.
 * @param key under which the name stands in the rule
 */
export function seekAnalyte(
  what: string,
  key: string,
  kind: 'lab' | 'vital',
  { vocabulary, refuse, soughtBefore, onSought }: Compiler,
): Analyte {
  const [before] = soughtBefore?.() ?? []
  if (before !== undefined) return vocabulary.analytes.withId(before)
  const analyte = vocabulary.analytes.find(what)
  if (analyte !== undefined) {
    onSought?.([analyte.id])
    return analyte
  }
  return refuse([key], `'${what}' is not a known ${kind}`, unknownNameRemedy(what, vocabulary.analytes))
}

/** A laboratory analyte of which two numbers can be held against each other: no panel, and none without a unit. */
export function seekQuantity(what: string, key: string, compiler: Compiler): Subject {
  const analyte = seekAnalyte(what, key, 'lab', compiler)
  if (analyte.kind === 'panel') {
    return compiler.refuse([key], 'a panel of several tests has no number', 'name one of its tests')
  }
  if (analyte.unit !== undefined) return subjectOf('lab', analyte, what, compiler.vocabulary.analytes)
  return compiler.refuse(
    [key],
    `${analyte.label} has no unit of its own`,
    'its numbers mean something only beside their limits of normal: use lab with times: ULN',
  )
}
