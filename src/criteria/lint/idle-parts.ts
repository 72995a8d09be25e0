import type { Counted, Rule } from '../../language/rule/rule.js'
import { rulesWithin, type RuleAt } from '../placed-rule.js'
import { found, type Check } from './check.js'
import { claimOf } from '../logic/claims.js'
import type { Open } from '../logic/constancy.js'
import { inWords } from '../logic/constants.js'
import { implies } from '../logic/implies.js'

/** Parts of a rule that change nothing, because another part says as much; and parts that are counted twice. */
export const idleParts: Check = (reading, { settled }) =>
  reading.rules.flatMap((placed) =>
    [...rulesWithin(placed)]
      .flatMap((within) => idleIn(within, settled))
      .map(({ path, message }) => found(reading, path, 'warning', message, 'leave it out, or correct one of the two')),
  )

interface Idle {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

function idleIn({ path, rule }: RuleAt, settled: Open): Idle[] {
  const { atLeast, of } = rule.count ?? NOTHING
  // a condition (when … then) also says whom the rule applies to
  if (of.some(({ negated }) => negated === true)) return []
  const isAll = atLeast === of.length
  return of.flatMap((part, index): Idle[] => {
    const at = [...path, ...part.path]
    if (of.slice(0, index).some((earlier) => earlier.rule === part.rule)) {
      return [{ path: at, message: 'this part stands here twice' }]
    }
    if (settled.has(part.rule) || (!isAll && atLeast > 1)) return []
    const telling = of.find((other, position) => {
      if (other.rule === part.rule || settled.has(other.rule)) return false
      const [stronger, weaker] = isAll ? [other, part] : [part, other]
      return says(stronger, weaker) && (position < index || !says(weaker, stronger))
    })
    if (telling === undefined) return []
    return [{ path: at, message: `this part changes nothing beside ${inWords([telling.rule])}` }]
  })
}

const NOTHING = { atLeast: 0, of: [] }

/** Whether the one part is never truer than the other: the stronger of two that must both hold makes the weaker idle. */
function says(one: Counted, other: Counted): boolean {
  const [a, b] = [literalOf(one), literalOf(other)]
  if (a.negated !== b.negated) return false
  const [claim, otherClaim] = a.negated ? [claimOf(b.rule), claimOf(a.rule)] : [claimOf(a.rule), claimOf(b.rule)]
  if (claim === undefined || otherClaim === undefined || !implies(claim, otherClaim)) return false
  // where other results count, one can be unknown and the other not
  return claim.kind === 'entry' || (otherClaim.kind === 'number' && isEqual(claim.among, otherClaim.among))
}

function isEqual(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

interface Literal {
  readonly rule: Rule
  readonly negated: boolean
}

/** The part without the negations around it. */
function literalOf({ rule, negated = false }: Pick<Counted, 'rule'> & { readonly negated?: boolean }): Literal {
  const [only, ...more] = rule.count?.of ?? []
  if (only === undefined || more.length > 0) return { rule, negated }
  const inner = literalOf(only)
  return { rule: inner.rule, negated: inner.negated !== negated }
}
