import { remembered } from '../../kernel/remembered.js'

/**
 * Values under keys, as JSON is read fastest: a long text and a list, instead of an object with thousands of keys of which
 * a patient needs a few dozen. The keys stand in their order, a space between two; none has one in it.
 */
export interface Keyed<V> {
  readonly keys: string
  readonly values: readonly V[]
}

export function keyed<V>(entries: ReadonlyMap<string, V>): Keyed<V> {
  const inOrder = [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
  return { keys: inOrder.map(([key]) => key).join(' '), values: inOrder.map(([, value]) => value) }
}

/**
 * The value under a key; undefined where there is none.
 * @param give is asked for them when the first key is
 */
export function lookUpIn<V>(give: () => Keyed<V>): (key: string) => V | undefined {
  let given: { readonly keys: readonly string[]; readonly values: readonly V[] } | undefined
  return remembered((key) => {
    if (given === undefined) {
      const { keys, values } = give()
      given = { keys: keys.split(' '), values }
    }
    const at = placeOf(key, given.keys)
    return given.keys[at] === key ? given.values[at] : undefined
  })
}

/** Of the first key that is not below this one. */
function placeOf(key: string, keys: readonly string[]): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const found = keys[middle]
    if (found !== undefined && found < key) low = middle + 1
    else high = middle
  }
  return low
}
