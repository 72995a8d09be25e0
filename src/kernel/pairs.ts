/** Each of one list beside what stands at its place in another one, as far as both go. */
export function pairs<A, B>(ones: readonly A[], others: readonly B[]): (readonly [A, B])[] {
  const both: (readonly [A, B])[] = []
  const beside = others.values()
  for (const one of ones) {
    const other = beside.next()
    if (other.done === true) break
    both.push([one, other.value])
  }
  return both
}
