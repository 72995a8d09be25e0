/** What has the same key, together, in the order given. */
export function grouped<T, K>(entries: readonly T[], keyOf: (entry: T) => K): Map<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [entry])
    else known.push(entry)
  }
  return groups
}
