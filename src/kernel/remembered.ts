/** So many answers are remembered before all are forgotten: more than the words of a vocabulary, and little memory. */
const MOST = 10_000
/** Longer texts are no names, and do not come twice. */
const LONGEST = 200

/**
 * The same function of a text, asked once for each of the texts that come again and again: the names in the records of a
 * cohort. What it answers must depend on the text alone.
 */
export function remembered<A>(answer: (text: string) => A): (text: string) => A {
  const known = new Map<string, { readonly answer: A }>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before.answer
    const found = answer(text)
    if (text.length > LONGEST) return found
    if (known.size >= MOST) known.clear()
    known.set(text, { answer: found })
    return found
  }
}

/** A function of something that does not change, such as a vocabulary, asked once for each. */
export function rememberedOf<K extends object, A>(answer: (key: K) => A): (key: K) => A {
  const known = new WeakMap<K, { readonly answer: A }>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before.answer
    const found = answer(key)
    known.set(key, { answer: found })
    return found
  }
}

/** A function of a text and of something else, too, which does not change. */
export function rememberedFor<K extends object, A>(answer: (text: string, key: K) => A): (text: string, key: K) => A {
  const byKey = rememberedOf((key: K) => remembered((text) => answer(text, key)))
  // mostly it is the same one as before, which is compared faster than it is looked up
  let last: { readonly key: K; readonly of: (text: string) => A } | undefined
  return (text, key) => {
    if (last?.key !== key) last = { key, of: byKey(key) }
    return last.of(text)
  }
}
