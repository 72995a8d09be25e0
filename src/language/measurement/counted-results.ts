import * as z from 'zod'
import type { Day } from '../../kernel/day.js'
import { before, formatDuration, type Duration } from '../../kernel/duration.js'
import type { Selection } from './latest.js'
import type { Compiler } from '../rule/rule.js'
import { duration } from '../rule/schema.js'

/** The keys by which a rule says which results count. */
export const selectionKeys = {
  valid: duration.optional().describe('how old the most recent result may be'),
  within: duration.optional().describe('any result of this window before the anchor counts'),
  every: duration.optional().describe('every result of this window before the anchor must fulfil the test'),
  result: z.literal('ever').optional().describe('any result of any time counts'),
}

interface SelectionKeys {
  readonly valid?: Duration | undefined
  readonly within?: Duration | undefined
  readonly every?: Duration | undefined
  readonly result?: 'ever' | undefined
}

/** Which results the rule counts: the most recent one, unless it says otherwise. */
export function selectionOf(args: SelectionKeys, name: 'lab' | 'vital', compiler: Compiler): Selection {
  const given = [args.valid, args.within, args.every, args.result].filter((key) => key !== undefined)
  if (given.length > 1) {
    return compiler.refuse([], 'valid, within, every and result: ever exclude each other', 'keep one of them')
  }
  if (args.within !== undefined) return { kind: 'within', window: args.within }
  if (args.every !== undefined) return { kind: 'every', window: args.every }
  if (args.result !== undefined) return { kind: 'ever' }
  return latestValid(args.valid, name, compiler)
}

/** The most recent result, as old as the rule or the trial's defaults allow. */
export function latestValid(
  valid: Duration | undefined,
  name: 'lab' | 'vital',
  { setting, refuse }: Compiler,
): Selection & { readonly kind: 'latest' } {
  const found = valid ?? setting.valid[name]
  if (found !== undefined) return { kind: 'latest', valid: found }
  return refuse(
    [],
    'how long does a result stay valid?',
    `give valid: a duration, or the trial's defaults.valid.${name}`,
  )
}

export function selectionInWords(selection: Selection, anchor: string): string {
  switch (selection.kind) {
    case 'latest':
      return `by the latest result, no older than ${formatDuration(selection.valid)}`
    case 'within':
      return `by any result within ${formatDuration(selection.window)} before ${anchor}`
    case 'every':
      return `by every result within ${formatDuration(selection.window)} before ${anchor}`
    case 'ever':
      return 'by any result ever'
  }
}

/** The first day of which a result counts. */
export function firstCounted(selection: Selection, day: Day): Day {
  if (selection.kind === 'ever') return -Infinity
  return before(day, selection.kind === 'latest' ? selection.valid : selection.window)
}
