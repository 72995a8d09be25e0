import { createHash } from 'node:crypto'

const FIRST_ROOM = 1 << 12

/**
 * The ids of a cohort by 63 bits of their digests, in 16 to 32 bytes each: among ten million ids, two different ones
 * are taken for one with a probability of 5 in a million.
 */
export class SeenIds {
  private table = new BigUint64Array(FIRST_ROOM)
  private used = 0

  /** Notes an id; true where it was noted before. */
  add(id: string): boolean {
    const digest = digestOf(id)
    const place = this.placeOf(digest)
    if (this.table[place] === digest) return true
    this.table[place] = digest
    this.used += 1
    if (this.used * 2 > this.table.length) this.grow()
    return false
  }

  private placeOf(digest: bigint): number {
    const last = this.table.length - 1
    let place = Number(digest & BigInt(last))
    while (this.table[place] !== 0n && this.table[place] !== digest) place = (place + 1) & last
    return place
  }

  private grow(): void {
    const before = this.table
    this.table = new BigUint64Array(before.length * 2)
    for (const digest of before) if (digest !== 0n) this.table[this.placeOf(digest)] = digest
  }
}

/** Never 0, which marks an empty place. */
function digestOf(id: string): bigint {
  return createHash('sha256').update(id, 'utf8').digest().readBigUInt64LE() | (1n << 63n)
}
