/** Every value that is the same but for one part less. */
function* smaller(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value
    for (const index of list.keys()) yield list.toSpliced(index, 1)
    for (const [index, part] of list.entries()) for (const less of smaller(part)) yield list.with(index, less)
    if (list.length === 1) yield list[0]
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    for (const [key] of entries) if (key !== 'id') yield Object.fromEntries(entries.filter(([other]) => other !== key))
    for (const [key, part] of entries) for (const less of smaller(part)) yield { ...value, [key]: less }
  }
}

/** The smallest value that is found, part by part, for which something still holds. */
export function shrunk<T>(value: T, holds: (smallest: T) => boolean): T {
  for (const less of smaller(value)) if (isHeld(less as T, holds)) return shrunk(less as T, holds)
  return value
}

/** What cannot be read is no example. */
function isHeld<T>(value: T, holds: (smallest: T) => boolean): boolean {
  try {
    return holds(value)
  } catch {
    return false
  }
}
