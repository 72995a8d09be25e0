import { all, some, FALSE, JUDGMENT, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { Basis, Clause, Finding } from './finding.js'

/**
 * The answer of several parts under `all` or `any`. It rests on the parts that decide it: of an `all` that is false
 * only on the false ones, of one that is true on every one; evidence, reason and basis are theirs.
 */
export function combine(how: 'all' | 'any', parts: readonly Finding[]): Finding {
  const truths = parts.map(({ truth }) => truth)
  if (how === 'all') {
    const truth = all(truths)
    return summed(truth, parts, truth === FALSE ? 1 : parts.length)
  }
  const truth = some(truths)
  return summed(truth, parts, truth === TRUE ? 1 : parts.length)
}

/**
 * The answer of several parts whose truth together is already known.
 * @param sufficient how many parts of that truth decide it on their own: so many recorded ones make it recorded
 */
export function summed(truth: Truth, parts: readonly Finding[], sufficient: number): Finding {
  const open = truth === UNKNOWN || truth === JUDGMENT
  // where only a question is left, the reason names what the record has cleared
  const grounds = truth === JUDGMENT ? parts : parts.filter((part) => part.truth === truth)
  return {
    truth,
    basis: open ? 'none' : basisOf(grounds, sufficient),
    applies: true,
    evidence: joined(grounds, (part) => part.evidence),
    needs: truth === UNKNOWN ? joined(grounds, (part) => part.needs) : NOTHING,
    asks: open ? joined(parts, (part) => part.asks) : NOTHING,
    flips: joined(parts, (part) => part.flips),
    clauses: () => grounds.flatMap((part): readonly Clause[] => part.clauses()),
  }
}

const NOTHING: readonly never[] = []

/** What the parts have, one after the other: mostly nothing, or what one of them has. */
function joined<T>(parts: readonly Finding[], of: (part: Finding) => readonly T[]): readonly T[] {
  let all: readonly T[] = NOTHING
  for (const part of parts) {
    const some = of(part)
    if (some.length > 0) all = all.length === 0 ? some : [...all, ...some]
  }
  return all
}

function basisOf(deciding: readonly Finding[], sufficient: number): Basis {
  const recorded = deciding.filter(({ basis }) => basis === 'recorded').length
  return recorded >= sufficient ? 'recorded' : 'assumed'
}
