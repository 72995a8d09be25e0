import { UNKNOWN } from '../kernel/truth.js'
import { listed } from '../kernel/listed.js'
import type { Fact } from '../facts/fact.js'
import type { Finding } from './finding.js'
import type { Naming, Rule } from './rule.js'

const BRACED = /\{([^{}]+)\}/u

/**
 * How a question goes with the facts that raise it: `Does {this drug} count?` names them. Undefined for one that has a name of
 * its own and no braces, such as that for consent: it is asked whatever the other parts find.
 */
export function namingOf(question: string, name: string | undefined): Naming | undefined {
  if (!BRACED.test(question)) return name === undefined ? { plain: question, named: () => question } : undefined
  return {
    plain: question.replace(BRACED, '$1'),
    named: (names) => question.replace(BRACED, () => names),
  }
}

/**
 * The findings of the parts of a whole, each question with the names of the facts on which the other parts rest: a person
 * who is asked of "this drug" has to know of which. Of names that nobody recognised nothing is asked yet, with braces or
 * without: whether they are what the other parts look for comes first.
 */
export function withNames(parts: readonly Rule[], findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding, index) => {
    const naming = parts[index]?.naming
    if (naming === undefined || finding.asks.length === 0) return finding
    const others = findings.filter((other) => other !== finding)
    const facts = others.flatMap(({ evidence }) => evidence.map(({ fact }) => fact))
    const labels = new Set(facts.filter((fact) => !isNameless(fact)).map(({ label }) => label))
    if (labels.size > 0) return { ...finding, asks: [naming.named(listed([...labels], 'or'))] }
    const isOpen = others.some(({ truth }) => truth === UNKNOWN)
    return facts.length > 0 && isOpen ? { ...finding, asks: [] } : finding
  })
}

function isNameless(fact: Fact): boolean {
  return 'terms' in fact && Array.isArray(fact.terms) && fact.terms.length === 0
}
