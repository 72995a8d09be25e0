/** The index of the first for which it holds, where it holds for all behind that one, too; their number where for none. */
export function firstIndex<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (list.slice(middle, middle + 1).some(holds)) high = middle
    else low = middle + 1
  }
  return low
}
