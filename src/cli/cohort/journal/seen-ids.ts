import { hash } from 'node:crypto'

/** How many ids the first table has room for, before … */
const FIRST_ROOM = 1 << 12
/** … another one is begun, with room for so much of what all others hold. */
const GROWTH = 1 / 4
/** How full a table becomes. */
const FULLEST = 3 / 4

/**
 * The ids of a cohort by 63 bits of their digests, in 11 to 14 bytes each: among ten million ids, two different ones
 * are taken for one with a probability of 5 in a million. They stand in several tables, each of which is filled before the
 * next is begun: one that grew would stand in memory twice meanwhile, and leave holes behind.
 */
export class SeenIds {
  private readonly tables = [new Table(FIRST_ROOM)]
  private used = 0

  /** Notes an id; true where it was noted before. */
  add(id: string): boolean {
    const digest = hash('sha256', id, 'binary')
    const low = wordAt(digest, 0)
    // never 0, which marks an empty place
    const high = (wordAt(digest, 4) | MARK) >>> 0
    if (this.tables.some((table) => table.has(low, high))) return true
    this.tableWithRoom().add(low, high)
    this.used += 1
    return false
  }

  private tableWithRoom(): Table {
    const last = this.tables.at(-1)
    if (last !== undefined && !last.isFull) return last
    const next = new Table(Math.max(FIRST_ROOM, Math.ceil(this.used * GROWTH)))
    this.tables.push(next)
    return next
  }
}

const MARK = 0x80000000

/** 32 bits of a digest of which each character is a byte. */
function wordAt(digest: string, at: number): number {
  const upper = (digest.charCodeAt(at) << 8) | digest.charCodeAt(at + 1)
  const lower = (digest.charCodeAt(at + 2) << 8) | digest.charCodeAt(at + 3)
  return ((upper << 16) | lower) >>> 0
}

/** Digests, each in two halves: a table with room between them, in which one is looked for from its own place on. */
class Table {
  /** one half behind the other */
  private readonly halves: Uint32Array
  private left: number

  constructor(room: number) {
    this.left = room
    this.halves = new Uint32Array(2 * Math.ceil(room / FULLEST))
  }

  get isFull(): boolean {
    return this.left === 0
  }

  has(low: number, high: number): boolean {
    return this.halves[this.placeOf(low, high) + 1] === high
  }

  add(low: number, high: number): void {
    const place = this.placeOf(low, high)
    this.halves[place] = low
    this.halves[place + 1] = high
    this.left -= 1
  }

  /** Where a digest stands, or may be put. */
  private placeOf(low: number, high: number): number {
    const { halves } = this
    let place = 2 * (low % (halves.length / 2))
    while (halves[place + 1] !== 0 && (halves[place] !== low || halves[place + 1] !== high)) {
      place = place + 2 === halves.length ? 0 : place + 2
    }
    return place
  }
}
