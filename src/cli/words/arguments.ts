import { InvalidArgumentError } from 'commander'
import type { Day } from '../../kernel/day.js'
import { parseDuration, type Duration } from '../../kernel/duration.js'
import { parseSpan } from '../../kernel/span.js'
import type { Shard } from '../../screening/cohort/shard.js'

/** Throws commander's error for a bad argument, as all of these do. */
export function readFormat(text: string): 'text' | 'json' {
  if (text !== 'text' && text !== 'json') throw new InvalidArgumentError('There are text and json.')
  return text
}

/** The day that `--as-of` names. */
export function readAsOf(text: string): Day {
  const span = parseSpan(text)
  if (span === 'no-such-day') throw new InvalidArgumentError('The calendar has no such day.')
  if (span === 'no-date' || span.first !== span.last) throw new InvalidArgumentError('Write it as YYYY-MM-DD.')
  return span.first
}

/** Beyond a lifetime there is nothing to look for. */
const LONGEST = { days: 36_525, weeks: 5218, months: 1200, years: 100 }

/** How far `--calendar` looks ahead. */
export function readHorizon(text: string): Duration {
  const horizon = parseDuration(text)
  if (horizon === undefined) throw new InvalidArgumentError("Write it like '18 months'.")
  if (horizon.amount === 0 || horizon.amount > LONGEST[horizon.unit]) {
    throw new InvalidArgumentError('It is at least one day and at most 100 years.')
  }
  return horizon
}

/** More parts than any cohort is divided into are a slip. */
const MOST_SHARDS = 1_000_000

/** The part that `--shard` asks for. */
export function readShard(text: string): Shard {
  const [number, of] = (/^(?<number>\d+)\/(?<of>\d+)$/u.exec(text)?.slice(1) ?? []).map(Number)
  if (number === undefined || of === undefined)
    throw new InvalidArgumentError("Write it like '2/8', the second of eight.")
  if (of < 1 || of > MOST_SHARDS) throw new InvalidArgumentError(`There are from 1 to ${MOST_SHARDS} shards.`)
  if (number < 1 || number > of) throw new InvalidArgumentError(`Of ${of} shards it is one from 1 to ${of}.`)
  return { number, of }
}

/** More threads than any machine has processors are a slip. */
const MOST_WORKERS = 1024

/** How many threads `--workers` asks for. */
export function readWorkers(text: string): number {
  const workers = Number(text)
  if (/^\d+$/u.test(text) && workers >= 1 && workers <= MOST_WORKERS) return workers
  throw new InvalidArgumentError(`It is a whole number from 1 to ${MOST_WORKERS}.`)
}
