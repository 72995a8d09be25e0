/** Adds each count of the second to the same count of the first. */
export function addCounts<Key extends string>(
  counts: Record<Key, number>,
  others: Readonly<Record<Key, number>>,
): void {
  for (const key in others) if (Object.hasOwn(others, key)) counts[key] += others[key]
}
