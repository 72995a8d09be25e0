/** What stands at a path of keys and indexes within plain data; undefined where there is nothing. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = Reflect.get(value, step)
  }
  return value
}

/** The entries of the list at a path; none where there is no list. */
export function entriesAt(data: unknown, path: readonly PropertyKey[]): readonly unknown[] {
  const list = valueAt(data, path)
  return Array.isArray(list) ? list : []
}
