import { decimal, times, TINY } from './decimals.js'
import { MEASURES, type MeasureRow } from './measures.js'
import type { MeasureEntry } from './patient.js'
import type { Bounds, MeasureRule } from './rule.js'
import { agreed, type Truth } from './truth.js'

/** Every value that a result may stand for; a missing end is open without limit. */
export interface Values {
  readonly lo?: bigint
  readonly hi?: bigint
  readonly isLoOpen?: boolean
  readonly isHiOpen?: boolean
}

const NEGATIVE_TITRE = 80n

/** Does the result fulfil the test of the rule? Unknown where its values disagree, or where it cannot be used. */
export function resultTruth(entry: MeasureEntry, rule: MeasureRule): Truth {
  const row = MEASURES[entry.name]
  if (row === undefined) throw new Error(entry.name)
  if (rule.is !== undefined)
    return row.kind === 'qualitative' ? wordTruth(entry, rule.is) : calledTruth(entry, row, rule.is)
  if (row.kind === 'limit-relative') return relativeTruth(entry, rule)
  const values = row.kind === 'titre' ? titresOf(entry) : valuesOf(entry, row)
  if (values === undefined) return 'unknown'
  if (rule.times !== undefined) return limitTruth(entry, row, values, rule, rule.times)
  const factor = row.kind === 'titre' ? '1' : (row.factors?.[rule.unit ?? ''] ?? '1')
  return agreed(fulfilments(values, rule, (bound) => times(decimal(bound), decimal(factor))))
}

function wordTruth({ value }: MeasureEntry, asked: string): Truth {
  if (value === 'preliminary') return 'unknown'
  if (value === 'indeterminate' || value === 'borderline') return asked === 'indeterminate' ? 'true' : 'unknown'
  return value === asked ? 'true' : 'false'
}

/**
 * A word is taken at its word; a number is positive, or not, beside its own limit; a titre is not positive where not even
 * the first dilution reacts ("<1:80"), and else nobody calls it so.
 */
function calledTruth(entry: MeasureEntry, row: MeasureRow, asked: string): Truth {
  if (Object.hasOwn(WORDS, String(entry.value))) return wordTruth(entry, asked)
  const isAbove = row.kind === 'titre' ? reacts(entry) : relativeTruth(entry, { 'more-than': 1 })
  if (isAbove === 'unknown') return 'unknown'
  return asked === 'indeterminate' ? 'false' : agreed([(asked === 'positive') === (isAbove === 'true')])
}

function reacts({ value }: MeasureEntry): Truth {
  return String(value).startsWith('<') ? 'false' : 'unknown'
}

const WORDS: Readonly<Record<string, true>> = { positive: true, negative: true, indeterminate: true, borderline: true }

/** `12`, `<0.5`, `>=3`, `55-60`; undefined when nobody can tell. */
function parsed(text: string): Values | undefined {
  const comparator = /^(<=|>=|<|>)\s*(\d+(?:\.\d+)?)$/u.exec(text)
  if (comparator?.[2] !== undefined) {
    const bound = decimal(comparator[2])
    if (comparator[1]?.startsWith('<') === true) return { lo: 0n, hi: bound, isHiOpen: comparator[1] === '<' }
    return { lo: bound, isLoOpen: comparator[1] === '>' }
  }
  const range = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/u.exec(text)
  if (range?.[1] !== undefined && range[2] !== undefined) return { lo: decimal(range[1]), hi: decimal(range[2]) }
  if (!/^\d+(?:\.\d+)?$/u.test(text)) return undefined
  return { lo: decimal(text), hi: decimal(text) }
}

/** In the unit of the analyte; undefined for a value that cannot be used. */
export function valuesOf({ value, unit }: MeasureEntry, row: MeasureRow): Values | undefined {
  const factor = unit === undefined ? undefined : row.factors?.[unit]
  const written = parsed(String(value))
  if (factor === undefined || written === undefined) return undefined
  const converted = scaled(written, factor)
  const [lowest, highest] = row.plausible ?? [0, 0]
  const [floor, ceiling] = [decimal(lowest), decimal(highest)]
  // of "<5" the lower end is not written
  const ends = [String(value).startsWith('<') ? undefined : converted.lo, converted.hi].filter(
    (end) => end !== undefined,
  )
  return ends.some((end) => end < floor || end > ceiling) ? undefined : converted
}

function scaled({ lo, hi, ...open }: Values, factor: string): Values {
  return {
    ...open,
    ...(lo === undefined ? {} : { lo: times(lo, decimal(factor)) }),
    ...(hi === undefined ? {} : { hi: times(hi, decimal(factor)) }),
  }
}

function titresOf({ value }: MeasureEntry): Values | undefined {
  const text = String(value)
  if (text === 'negative') return { lo: 0n, hi: decimal(NEGATIVE_TITRE.toString()), isHiOpen: true }
  return parsed(text.replaceAll(/1[:/]/gu, ''))
}

const TESTS: readonly (readonly [keyof Bounds, (value: bigint, bound: bigint) => boolean])[] = [
  ['at-least', (value, bound) => value >= bound],
  ['more-than', (value, bound) => value > bound],
  ['at-most', (value, bound) => value <= bound],
  ['below', (value, bound) => value < bound],
  ['equals', (value, bound) => value === bound],
]

/** Whether the bounds hold, at every value that matters: the ends of what it may be, the bounds, and just beside them. */
export function* fulfilments(
  { lo, hi, isLoOpen = false, isHiOpen = false }: Values,
  rule: Bounds,
  boundOf: (bound: number) => bigint,
): Generator<boolean> {
  const tests = TESTS.flatMap(([key, holds]) => {
    const bound = rule[key]
    return bound === undefined ? [] : [{ holds, bound: boundOf(bound) }]
  })
  const marks = [lo, hi, ...tests.map(({ bound }) => bound)].flatMap((mark) =>
    mark === undefined ? [] : [mark - TINY, mark, mark + TINY],
  )
  for (const value of marks) {
    const isAbove = lo === undefined || value > lo || (value === lo && !isLoOpen)
    const isBelow = hi === undefined || value < hi || (value === hi && !isHiOpen)
    if (isAbove && isBelow) yield tests.every(({ holds, bound }) => holds(value, bound))
  }
}

/** Bounds in multiples of a limit of normal. */
function limitTruth(
  entry: MeasureEntry,
  row: MeasureRow,
  values: Values,
  rule: MeasureRule,
  which: 'ULN' | 'LLN',
): Truth {
  const limit = which === 'ULN' ? entry.high : entry.low
  if (limit !== undefined) {
    const factor = decimal(row.factors?.[entry.unit ?? ''] ?? '1')
    return agreed(fulfilments(values, rule, (bound) => times(times(decimal(bound), decimal(limit)), factor)))
  }
  return flagTruth(entry.flag, rule, which)
}

/** What a flag says of the value as a multiple of the limit. */
function flagTruth(flag: string | undefined, rule: MeasureRule, which: 'ULN' | 'LLN'): Truth {
  const one = decimal(1)
  const ratios: Readonly<Record<string, Values>> = {
    'ULN N': { lo: 0n, hi: one },
    'ULN L': { lo: 0n, hi: one, isHiOpen: true },
    'ULN H': { lo: one, isLoOpen: true },
    'LLN N': { lo: one },
    'LLN L': { lo: 0n, hi: one, isHiOpen: true },
    'LLN H': { lo: one, isLoOpen: true },
  }
  const ratio = ratios[`${which} ${flag ?? ''}`]
  return ratio === undefined ? 'unknown' : agreed(fulfilments(ratio, rule, decimal))
}

/** A test whose numbers mean nothing but beside its own upper limit; a word stands for above it, or not. */
function relativeTruth(entry: MeasureEntry, rule: MeasureRule): Truth {
  const words: Readonly<Record<string, string>> = { positive: 'H', negative: 'N' }
  const word = words[String(entry.value)]
  if (word !== undefined) return flagTruth(entry.flag ?? word, rule, 'ULN')
  const values = parsed(String(entry.value))
  if (values === undefined) return 'unknown'
  const { high } = entry
  if (high === undefined) return flagTruth(entry.flag, rule, 'ULN')
  return agreed(fulfilments(values, rule, (bound) => times(decimal(bound), decimal(high))))
}
