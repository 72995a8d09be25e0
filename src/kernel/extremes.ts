/** The lowest of any number of them, which a call with all of them as its arguments is not: Infinity of none. */
export function lowest(numbers: readonly number[]): number {
  return numbers.reduce((known, number) => Math.min(known, number), Infinity)
}

/** The highest of any number of them: -Infinity of none. */
export function highest(numbers: readonly number[]): number {
  return numbers.reduce((known, number) => Math.max(known, number), -Infinity)
}
