import { hash } from 'node:crypto'
import { patientIds } from '../../patient/patient-ids.js'

/** One of several parts of a cohort, which are screened apart: of each patient all that has this id. */
export interface Shard {
  /** from 1 */
  readonly number: number
  /** how many there are */
  readonly of: number
}

/** What a shard has of one record. */
export interface Share {
  /** Whether it has the patient of this id. */
  readonly has: (id: string) => boolean
  /** it has what is of nobody: the record as such, if it is rejected */
  readonly hasRest: boolean
}

const ALL: Share = { has: () => true, hasRest: true }
/** Of a SHA-256 in hexadecimal digits: as much as a number can hold. */
const DIGITS = 12
const NEWLINE = 0x0a

/** A record of a cohort, as far as it takes to tell whose it is. */
interface SharedRecord {
  /** where it begins in its input, in bytes */
  readonly offset: number
  /** undefined where it is too long to be held */
  readonly bytes: Uint8Array | undefined
  /** where its lines stand, where an export has them in several places: then the first of them is the patient's */
  readonly gathered?: object | undefined
}

/**
 * What a shard has of a record; undefined where it has nothing. All shards together have each patient of it, and the
 * record as such, exactly once: a record of one id goes where the id does. Of others each patient goes where the id does,
 * and what has no id that shows goes with the record, by what it says: so no name of a file makes a difference.
 */
export function shareOf({ offset, bytes, gathered }: SharedRecord, shard: Shard | undefined): Share | undefined {
  if (shard === undefined) return ALL
  const ids = bytes === undefined ? [] : patientIds(gathered === undefined ? bytes : firstLine(bytes))
  const [first, ...others] = ids
  if (first !== undefined && others.length === 0) return isIn(shard, first) ? ALL : undefined
  const hasRest = isIn(shard, bytes ?? String(offset))
  if (!hasRest && !ids.some((id) => isIn(shard, id))) return undefined
  const shown = new Set(ids)
  return { has: (id) => (shown.has(id) ? isIn(shard, id) : hasRest), hasRest }
}

/** Whether a shard counts the lines without anything in them, which are nobody's: the first one does. */
export function countsBlanks(shard: Shard | undefined): boolean {
  return shard === undefined || shard.number === 1
}

/** By the first 48 bits of the SHA-256 of an id in UTF-8, modulo the number of shards: anybody can work it out. */
function isIn({ number, of }: Shard, key: string | Uint8Array): boolean {
  return Number(`0x${hash('sha256', key, 'hex').slice(0, DIGITS)}`) % of === number - 1
}

function firstLine(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(NEWLINE)
  return end === -1 ? bytes : bytes.subarray(0, end)
}
