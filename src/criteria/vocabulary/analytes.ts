import * as z from 'zod'
import { between, type Range } from '../../kernel/range.js'
import type { Analyte, Conversion } from '../../facts/analyte.js'
import { codesOf, effort, id, loinc, named, namingOf } from './entry.js'
import { referencesUnder, type EntryReader, type Reference } from './reader.js'

const unit = z.string().min(1)
const bounds = z.tuple([z.number(), z.number()]).refine(([low, high]) => low < high, 'the lower bound comes first')

/** The keys that say how a quantity is written. */
export const measured = {
  loinc,
  unit: unit.optional().describe('UCUM code of the unit in which values are kept and compared'),
  conversions: z
    .record(unit, z.number().positive())
    .default({})
    .describe('UCUM code of another unit → the factor that makes its values values in `unit`'),
  offsets: z
    .record(unit, z.number())
    .default({})
    .describe('What is added after the factor, where the scales differ: °F'),
  plausible: bounds.optional().describe('Lowest and highest value that can be real, in `unit`'),
  effort,
}

const schema = z
  .strictObject({
    ...named,
    ...measured,
    kind: z.enum(['quantity', 'titre', 'limit-relative', 'qualitative']),
    unconvertible: z.array(unit).default([]).describe('Units that no factor can convert, because the assay decides'),
    'molar-mass': z.number().positive().optional().describe('g/mol'),
    usual: bounds.optional().describe('A value outside is used with a warning'),
    'positive-above': z.number().optional().describe('A number above this is positive: 0 for what should not be there'),
    'negative-below': z.number().optional().describe('A number below this is negative by every reading'),
    'positive-from': z.number().optional().describe('A number from this on is positive by every reading'),
    typical: z.string().optional().describe('Adult reference range, for the reader only: it never decides'),
    'not-equivalent': z.array(id).default([]).describe('Analytes that look the same and are not'),
    'never-in': z
      .array(z.enum(['cells', 'substances']))
      .optional()
      .describe('Kinds of units in which no laboratory tells it'),
    'in-percent': id.optional().describe('The analyte of which a result in percent is that has the name of this one'),
  })
  .superRefine((entry, context) => {
    for (const problem of unitProblems(entry)) context.addIssue({ code: 'custom', input: entry, ...problem })
    const [plausible, usual] = [entry.plausible, entry.usual]
    if (plausible !== undefined && usual !== undefined && (usual[0] < plausible[0] || usual[1] > plausible[1])) {
      context.addIssue({ code: 'custom', path: ['usual'], message: 'what is usual is plausible', input: entry })
    }
  })
  .describe('Something measured: a laboratory analyte or a vital sign')

/** The section `analytes`. */
export const analytes: EntryReader<typeof schema, Analyte> = {
  schema,
  read: (entry) => ({
    ...namingOf(entry),
    codes: codesOf('loinc', entry.loinc),
    parents: [],
    kind: entry.kind,
    unit: entry.unit,
    conversions: conversionsOf(entry),
    unconvertible: new Set(entry.unconvertible),
    molarMass: entry['molar-mass'],
    plausible: rangeOf(entry.plausible),
    usual: rangeOf(entry.usual),
    positiveAbove: entry['positive-above'],
    negativeBelow: entry['negative-below'],
    positiveFrom: entry['positive-from'],
    members: [],
    negativeWhen: 'one-member',
    notEquivalent: entry['not-equivalent'],
    inPercent: entry['in-percent'],
    neverIn: entry['never-in'],
    effort: entry.effort,
  }),
  references: (entry) => [
    ...referencesUnder('not-equivalent', entry['not-equivalent'], 'analytes', 'panels'),
    ...(entry['in-percent'] === undefined
      ? []
      : [{ path: ['in-percent'], id: entry['in-percent'], to: ['analytes'] } satisfies Reference]),
  ],
}

interface WrittenUnits {
  readonly kind?: string
  readonly unit?: string | undefined
  readonly conversions: Readonly<Record<string, number>>
  readonly offsets: Readonly<Record<string, number>>
}

/** What the units of an entry contradict. */
export function unitProblems({
  kind,
  unit,
  conversions,
  offsets,
}: WrittenUnits): { path: string[]; message: string }[] {
  const problems: { path: string[]; message: string }[] = []
  if (unit === undefined && (kind === 'quantity' || kind === 'titre')) {
    problems.push({ path: ['kind'], message: `a ${kind} has a unit` })
  }
  if (unit === undefined && Object.keys(conversions).length > 0) {
    problems.push({ path: ['conversions'], message: 'without a unit there is nothing to convert into' })
  }
  if (unit !== undefined && Object.hasOwn(conversions, unit)) {
    problems.push({ path: ['conversions', unit], message: 'this is the unit itself' })
  }
  for (const written of Object.keys(offsets)) {
    if (!Object.hasOwn(conversions, written)) {
      problems.push({ path: ['offsets', written], message: 'an offset goes with a factor in `conversions`' })
    }
  }
  return problems
}

/** Every unit that needs no asking, the unit itself among them. */
export function conversionsOf({ unit, conversions, offsets }: WrittenUnits): ReadonlyMap<string, Conversion> {
  const own: [string, Conversion][] = unit === undefined ? [] : [[unit, { factor: 1, offset: 0 }]]
  const others = Object.entries(conversions).map(([written, factor]): [string, Conversion] => {
    return [written, { factor, offset: Object.hasOwn(offsets, written) ? Number(offsets[written]) : 0 }]
  })
  return new Map([...own, ...others])
}

export function rangeOf(written: readonly [number, number] | undefined): Range | undefined {
  return written === undefined ? undefined : between(...written)
}
