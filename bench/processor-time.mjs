// Processor time rather than time on the wall: on a machine that others use too, it is what can be compared.

/** Microseconds of this process since then, those of the collector and the compiler included. @param {NodeJS.CpuUsage} since */
export function microseconds(since) {
  const { user, system } = process.cpuUsage(since)
  return user + system
}

/**
 * Microseconds for each of many runs, which go on until they have taken so long.
 * @param {number} turn microseconds
 * @param {(index: number) => unknown} act
 */
export async function costOf(turn, act) {
  const start = process.cpuUsage()
  for (let count = 0; ;) {
    const now = performance.now()
    // asking for the time costs as well: not after each of many short runs
    do {
      await act(count)
      count += 1
    } while (performance.now() - now < 5)
    const spent = microseconds(start)
    if (spent > turn) return spent / count
  }
}

/** @param {readonly number[]} values */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}
