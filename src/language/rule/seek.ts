import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { Term } from '../../facts/term.js'
import type { Compiler } from './rule.js'
import { isNameless } from '../sought/nameless.js'
import { Sought } from '../sought/sought.js'
import { unknownNameRemedy } from '../sought/unknown-name.js'

/** A class of drugs has drugs in it, or stands for those that have no name. */
function isEmptyClass<T extends Term>(term: T, lexicon: Lexicon<T>): boolean {
  if (!('kind' in term) || term.kind !== 'drug-class' || isNameless(term)) return false
  return !lexicon.termsOf(term).some((one) => 'kind' in one && one.kind === 'drug')
}

const EMPTY = {
  severity: 'warning',
  remedy: 'add its drugs to a vocabulary file, or name a class that has some',
} as const

/** Looks up the names of a rule, and refuses the rule where one is not known. */
export function seek<T extends Term>(
  names: string | readonly string[],
  lexicon: Lexicon<T>,
  kind: string,
  path: readonly PropertyKey[],
  compiler: Compiler,
): Sought<T> {
  const all = typeof names === 'string' ? [names] : names
  const before = compiler.soughtBefore?.()
  if (before !== undefined) return soughtFor(all, before, lexicon)
  const ids = all.map((name, index) => {
    const at = typeof names === 'string' ? path : [...path, index]
    const term = lexicon.find(name)
    if (term?.narrowedTo !== undefined) {
      const remedy = `ask for ${term.label}, or give it an entry of its own in a vocabulary file`
      return compiler.refuse(at, `'${name}' is a kind of ${term.label} that is known by its name only`, remedy)
    }
    if (term !== undefined) {
      if (isEmptyClass(term, lexicon))
        compiler.remark({ path: at, ...EMPTY, message: `no drug is known that is of the class '${term.label}'` })
      return term.id
    }
    return compiler.refuse(at, `'${name}' is not a known ${kind}`, unknownNameRemedy(name, lexicon))
  })
  compiler.onSought?.(ids)
  return soughtFor(all, ids, lexicon)
}

/** Rules that name the same seek the same, so that what one of them has looked up is known to the others. */
function soughtFor<T extends Term>(names: readonly string[], ids: readonly string[], lexicon: Lexicon<T>): Sought<T> {
  let known = soughtIn.get(lexicon)
  if (known === undefined) soughtIn.set(lexicon, (known = new Map<string, unknown>()))
  const key = JSON.stringify(names)
  const before = known.get(key)
  if (isOver(lexicon, before)) return before
  const sought = new Sought(new Map(names.map((name, index) => [name, String(ids[index])])), lexicon)
  known.set(key, sought)
  return sought
}

const soughtIn = new WeakMap<object, Map<string, unknown>>()

/** What is known under a lexicon seeks terms of it. */
function isOver<T extends Term>(_lexicon: Lexicon<T>, known: unknown): known is Sought<T> {
  return known !== undefined
}
