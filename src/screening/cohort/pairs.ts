/** Each of one list beside what stands at its place in another one, as far as both go. */
export function pairs<A, B>(ones: readonly A[], others: readonly B[]): (readonly [A, B])[] {
  return ones.flatMap((one, index) => others.slice(index, index + 1).map((other) => [one, other] as const))
}
