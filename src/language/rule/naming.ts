import { UNKNOWN } from '../../kernel/truth.js'
import { listed } from '../../kernel/listed.js'
import type { Fact } from '../../facts/fact.js'
import { unknown, type Finding } from './finding.js'
import type { Naming, Rule } from './rule.js'

const BRACED = /\{([^{}]+)\}/u

/**
 * How a question goes with the facts that raise it: `Does {this drug} count?` names them. Undefined for one that has a name of
 * its own and no braces, such as that for consent: it is asked whatever the other parts find.
 */
export function namingOf(question: string, name: string | undefined): Naming | undefined {
  if (!BRACED.test(question) && name !== undefined) return undefined
  return inWords(question, (finding, asks) => ({ ...finding, asks }))
}

/** The same of what is to be found out. */
export function findOutNaming(what: string): Naming {
  return inWords(what, (finding, sought) => ({ ...finding, ...soughtOut(sought) }))
}

/** What is missed where something is to be found out, and how that reads. */
export function soughtOut(sought: readonly string[]): Finding {
  return unknown({
    needs: sought.map((need) => ({ need, kind: 'record' })),
    clauses: () => sought.map((need) => `the record does not say ${need}`),
  })
}

function inWords(question: string, asking: Naming['asking']): Naming {
  return {
    plain: question.replace(BRACED, '$1'),
    named: (names) => question.replace(BRACED, () => names),
    asking,
  }
}

/**
 * The findings of the parts of a whole, each question with the names of the facts on which the other parts rest: a person
 * who is asked of "this drug" has to know of which. Of names that nobody recognised nothing is asked yet, with braces or
 * without: whether they are what the other parts look for comes first. So it is with a stay of which nobody knows what it
 * was for, and where nothing is found because a list or a result is missing. What is to be found out goes the same way.
 */
export function withNames(parts: readonly Rule[], findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding, index) => {
    const naming = parts[index]?.naming
    if (naming === undefined || finding.asks.length + finding.needs.length === 0) return finding
    const others = findings.filter((other) => other !== finding)
    const facts = others.flatMap(({ evidence }) => evidence.map(({ fact }) => fact))
    const nameless = new Set(findings.flatMap((other, at) => namelessIn(other, parts[at])))
    const labels = new Set(facts.filter((fact) => !nameless.has(fact)).map(({ label }) => label))
    if (labels.size > 0) return naming.asking(finding, [naming.named(listed([...labels], 'or'))])
    return others.some(({ truth }) => truth === UNKNOWN) ? naming.asking(finding, []) : finding
  })
}

function namelessIn({ evidence }: Finding, part: Rule | undefined): readonly Fact[] {
  const isStay = part?.operator === 'encounter'
  return evidence.map(({ fact }) => fact).filter((fact) => isNameless(fact) || (isStay && isWithoutReason(fact)))
}

function isNameless(fact: object): boolean {
  return 'terms' in fact && Array.isArray(fact.terms) && fact.terms.length === 0
}

function isWithoutReason(fact: Fact): boolean {
  return 'reasons' in fact && Array.isArray(fact.reasons) && fact.reasons.every(isNameless)
}
