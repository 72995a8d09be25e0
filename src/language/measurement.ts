import * as z from 'zod'
import { formatDuration, type Duration } from '../kernel/duration.js'
import { plus, times } from '../kernel/decimal.js'
import type { Bounds } from '../kernel/range.js'
import type { Measurement } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { Lexicon } from '../facts/lexicon.js'
import type { Analyte } from '../facts/term.js'
import { isProblem } from '../facts/unit.js'
import { explainUnitProblem } from '../facts/unit-problem.js'
import { answerFromResults, type Selection } from './latest.js'
import { judge, testInWords, type Test } from './judge-result.js'
import { panelFinding } from './panel.js'
import type { Finding, Need } from './finding.js'
import type { Compiler, RuleBody } from './rule.js'
import { bounds, boundsOf, duration, mapBounds } from './schema.js'

/** What `lab` and `vital` have in common: they are the same question to two parts of the patient file. */
export const MEASUREMENT_DOC = `The most recent result on or before the day decides, if it is no older than \`valid\`,
which the rule or the trial's defaults state. With \`within\`, any result of that window counts, and with
\`result: ever\` any result at all. Bounds are in \`unit\`; results in another unit are converted exactly and compared
unrounded. \`times: ULN\` (or \`LLN\`) reads the bounds as multiples of the limit of normal on the same result; without a
limit, a flag decides what it can. \`is\` asks for a positive or negative result. A result that is missing, too old, of
no date, without a usable unit or implausible leaves the answer unknown, and so do two results of one day that disagree.
For a panel \`is: positive\` holds when any of its tests is positive.`

export const measurementName = z.string().min(1, 'must not be empty').describe('a name of the vocabulary')

export const measurementKeys = {
  ...bounds,
  unit: z
    .string()
    .min(1, 'must not be empty')
    .optional()
    .describe('the unit of the bounds: UCUM, or an everyday spelling'),
  times: z.enum(['ULN', 'LLN']).optional().describe('the bounds are multiples of this limit of normal'),
  is: z.enum(['positive', 'negative']).optional().describe('what the result must be'),
  valid: duration.optional().describe('how old the most recent result may be'),
  within: duration.optional().describe('any result of this window before the anchor counts'),
  result: z.literal('ever').optional().describe('any result of any time counts'),
}

type MeasurementKeys = TestKeys & SelectionKeys & Parameters<typeof boundsOf>[0]

export function compileMeasurement(
  name: 'lab' | 'vital',
  what: string,
  args: MeasurementKeys,
  compiler: Compiler,
): RuleBody {
  const analyte = findAnalyte(what, name, compiler)
  const test = testOf(args, analyte, compiler)
  const selection = selectionOf(args, name, compiler)
  const { analytes } = compiler.vocabulary
  const question = { name, test, selection }
  const own = subjectOf(analyte, what, analytes)
  const members = analytes.terms
    .filter(({ id }) => analyte.members.includes(id))
    .map((part) => subjectOf(part, part.label, analytes))
  return {
    words: `${what} ${testInWords(test)}, ${selectionInWords(selection, compiler.setting.anchor)}`,
    evaluate: ({ facts, day, resultsDay }) => {
      const on = selection.kind === 'latest' ? resultsDay : day
      const finding = findingOf(own, question, facts, on)
      if (analyte.kind !== 'panel') return finding
      const findings = members.map((member) => findingOf(member, question, facts, on))
      return panelFinding(finding, findings, test, analyte.negativeWhen, { need: what, kind: name })
    },
  }
}

interface Question {
  readonly name: 'lab' | 'vital'
  readonly test: Test
  readonly selection: Selection
}

/** What is measured. */
interface Subject {
  readonly analyte: Analyte
  /** as the reports name it */
  readonly what: string
  readonly lookalikes: readonly Analyte[]
}

function subjectOf(analyte: Analyte, what: string, { terms }: Lexicon<Analyte>): Subject {
  return { analyte, what, lookalikes: terms.filter(({ id }) => analyte.notEquivalent.includes(id)) }
}

function findingOf(
  { analyte, what, lookalikes }: Subject,
  { name, test, selection }: Question,
  facts: Facts,
  day: number,
): Finding {
  const need: Need = { need: what, kind: name }
  return answerFromResults<Measurement>(
    {
      what,
      results: facts.measurements.get(analyte.id) ?? [],
      selection,
      need,
      judge: (measurement) => judge(measurement, need, test),
      instead: lookalikes.find(({ id }) => facts.measurements.has(id))?.label,
    },
    day,
  )
}

function findAnalyte(what: string, name: string, { vocabulary, refuse }: Compiler): Analyte {
  const analyte = vocabulary.analytes.find(what)
  if (analyte !== undefined) return analyte
  const meant = vocabulary.analytes.nearest(what)
  return refuse(
    [name],
    `'${what}' is not a known ${name}`,
    meant === undefined ? 'add it to a vocabulary file' : `did you mean '${meant}'?`,
  )
}

interface TestKeys {
  readonly unit?: string | undefined
  readonly times?: 'ULN' | 'LLN' | undefined
  readonly is?: 'positive' | 'negative' | undefined
}

function testOf(args: TestKeys & Parameters<typeof boundsOf>[0], analyte: Analyte, compiler: Compiler): Test {
  const given = boundsOf(args, [], compiler)
  if ((given === undefined) === (args.is === undefined)) {
    return compiler.refuse(
      [],
      'say what the result must be',
      'give bounds (at-least, below …) or is: positive, not both',
    )
  }
  if (given === undefined) return signTest(args, compiler)
  if (analyte.kind === 'panel') {
    return compiler.refuse([], 'a panel of several tests has no number', 'use is: positive, or name one of its tests')
  }
  if (args.times !== undefined) {
    if (args.unit === undefined) return { kind: 'limit', bounds: given, limit: args.times, unit: analyte.unit }
    return compiler.refuse(['unit'], `multiples of the ${args.times} have no unit`, 'leave out unit or times')
  }
  return {
    kind: 'bounds',
    titre: analyte.kind === 'titre',
    written: given,
    unit: args.unit,
    ...inUnit(given, args.unit, analyte, compiler),
  }
}

function signTest({ is, unit, times: limit }: TestKeys, compiler: Compiler): Test {
  if (unit === undefined && limit === undefined) return { kind: 'sign', positive: is === 'positive' }
  const idle = unit === undefined ? 'times' : 'unit'
  return compiler.refuse([idle], `${idle} says something about bounds, and here are none`, `leave out ${idle}`)
}

/** The bounds in the analyte's own unit. */
function inUnit(
  given: Bounds,
  unit: string | undefined,
  analyte: Analyte,
  compiler: Compiler,
): { readonly bounds: Bounds } {
  if (unit === undefined) {
    if (analyte.kind === 'titre' || analyte.unit === '1') return { bounds: given }
    return analyte.unit === undefined
      ? compiler.refuse([], `${analyte.label} has no unit of its own`, 'use times: ULN, or is: positive')
      : compiler.refuse([], 'the bounds need a unit', `unit: ${analyte.unit}`)
  }
  const conversion = compiler.units.conversion(unit, analyte)
  if (isProblem(conversion)) return compiler.refuse(['unit'], explainUnitProblem(conversion, unit, analyte))
  const { factor, offset } = conversion
  return { bounds: mapBounds(given, (limit) => plus(times(limit, factor), offset)) }
}

interface SelectionKeys {
  readonly valid?: Duration | undefined
  readonly within?: Duration | undefined
  readonly result?: 'ever' | undefined
}

function selectionOf(args: SelectionKeys, name: 'lab' | 'vital', { setting, refuse }: Compiler): Selection {
  const given = [args.valid, args.within, args.result].filter((key) => key !== undefined)
  if (given.length > 1) return refuse([], 'valid, within and result: ever exclude each other', 'keep one of them')
  if (args.within !== undefined) return { kind: 'within', window: args.within }
  if (args.result !== undefined) return { kind: 'ever' }
  const valid = args.valid ?? setting.valid[name]
  if (valid !== undefined) return { kind: 'latest', valid }
  return refuse(
    [],
    'how long does a result stay valid?',
    `give valid: a duration, or the trial's defaults.valid.${name}`,
  )
}

function selectionInWords(selection: Selection, anchor: string): string {
  switch (selection.kind) {
    case 'latest':
      return `by the latest result, no older than ${formatDuration(selection.valid)}`
    case 'within':
      return `by any result within ${formatDuration(selection.window)} before ${anchor}`
    case 'ever':
      return 'by any result ever'
  }
}
