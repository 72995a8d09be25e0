/** Chance that can be had again: the same seed gives the same numbers (mulberry32). */
export class Chance {
  private state: number

  constructor(seed: number) {
    this.state = seed | 0
  }

  /** A whole number from 0 to below the bound. */
  below(bound: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound)
  }

  oneOf<T>(choices: readonly T[]): T {
    const index = this.below(choices.length)
    const chosen = choices[index]
    if (chosen === undefined) throw new Error('there is nothing to choose from')
    return chosen
  }
}
