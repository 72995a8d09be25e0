import * as z from 'zod'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../kernel/truth.js'
import type { Classification } from '../facts/classification.js'
import type { ClassificationFact } from '../facts/fact.js'
import { excludingEntries, exclusionsOf, nothingExcludes, soughtOf } from './classification/classification-exclusion.js'
import { countItems } from './classification/classification-items.js'
import { classificationPassedOver } from './classification/classification-passed-over.js'
import { excludingResults, noResultExcludes } from './classification/classification-results.js'
import { showingOf } from './classification/classification-showing.js'
import { absencesOf, diseaseAbsent, unstated } from './classification/classification-silence.js'
import {
  contradictedByExclusion,
  contradictedByItems,
  denied,
  disputed,
  met,
  statementsOf,
  type Statements,
} from './classification/classification-statement.js'
import { combine } from './rule/combine.js'
import type { Finding, Need } from './rule/finding.js'
import { CLASSIFICATIONS, entriesOf, STATEMENTS } from './rule/hearing.js'
import { defineOperator } from './rule/operator.js'
import type { Compiler, Evaluation } from './rule/rule.js'
import { unknownNameRemedy } from './sought/unknown-name.js'

export const classification = defineOperator({
  name: 'classification',
  summary: 'A set of classification criteria is met, as recorded or by its items.',
  doc: `True where a condition says so (\`meets\`), a statement of that name is true, or the list of classifications has
it as met; a set that was met once stays met. Where nobody states it, the recorded items decide: what is unknown may be
present or absent, and the answer stands where that makes no difference. An item that is not recorded counts as present
where a plain result of any time shows it, an antibody or a titre; another connective tissue disease is looked for in the
list of conditions. Nothing else is read off the record, because to attribute a finding to the disease is a person's
judgement. Items that contradict what is stated leave the answer unknown.

A diagnosis alone is no classification – the sets are made to be stricter – so it leaves the answer unknown, and so does
one that names the disease no more closely (a "connective tissue disease", an "overlap syndrome"). Where the
disease is recorded as absent, the set is not met; nor where it is not in the list of conditions, if nothing is recorded
of the set itself. A condition or a procedure by which the set's authors exclude contradicts a statement: then it is
unknown which is right. Where the items decide, a condition makes the set not met, and what the list does not name is assumed absent; a procedure
that excludes, or that may be one, then leaves it open, and so does a result, of any time, of what the set excludes by that
is positive or unclear. A positive one leaves a statement open as well. A person's answer to whether anything excludes (\`excluded\`)
settles all of it.`,
  examples: ['classification: AECG-2002'],
  schema: z.strictObject({
    classification: z.string().min(1, 'must not be empty').describe('a classification set of the vocabulary'),
  }),
  compile: (args, compiler) => {
    const set = findSet(args.classification, compiler)
    const { classifications } = compiler.vocabulary
    const disease = soughtOf([set.of], compiler)
    const showing = showingOf(set, compiler)
    const exclusions = exclusionsOf(set, compiler)
    const results = excludingResults(set, compiler)
    const decide = (entries: readonly ClassificationFact[], said: Statements, evaluation: Evaluation): Finding => {
      const { facts } = evaluation
      const { holding, denying } = said
      const counted = entries.length === 0 ? undefined : countItems(set, showing, entries, evaluation)
      if (holding.length > 0) {
        const excluded = entries.filter((entry) => entry.excluded === true)
        const against = new Set([...denying, ...absencesOf(disease, facts), ...excluded])
        if (against.size > 0) return disputed(set, holding, [...against])
        if (surely(counted, FALSE)) return contradictedByItems(met(set, holding), counted, set)
        const excluding = excludingEntries(exclusions, entries, evaluation)
        return excluding.length === 0 ? met(set, holding) : contradictedByExclusion(set, holding, excluding)
      }
      const stated = denying.length > 0 ? denied(set, denying) : diseaseAbsent(disease, facts)
      if (counted === undefined) return stated ?? unstated(set, disease, facts)
      const free = nothingExcludes(exclusions, entries, evaluation)
      if (stated === undefined) return unlessExcluded(counted, free)
      return surely(counted, TRUE) && free.truth !== FALSE ? contradictedByItems(stated, counted, set) : stated
    }
    const evaluate = (evaluation: Evaluation): Finding => {
      const entries = evaluation.facts.classifications.get(set.id) ?? []
      const said = statementsOf(set, classifications, evaluation.facts)
      const found = decide(entries, said, evaluation)
      // of a set of which nothing is told, results that may exclude have nothing to speak against
      if (found.truth === FALSE || (entries.length === 0 && found.evidence.length === 0)) return found
      const ground = said.holding.length > 0 ? 'statement' : 'items'
      const free = noResultExcludes(set, results, entries, ground, evaluation)
      if (free === undefined) return found
      return free.truth === TRUE ? { ...found, flips: [...found.flips, ...free.flips] } : unlessExcluded(found, free)
    }
    return {
      words: `meets ${set.label}`,
      hears: () => ({ ...entriesOf('conditions', disease), topics: [CLASSIFICATIONS, STATEMENTS], partsBesides: true }),
      evaluate,
      passedOver: (evaluation) =>
        classificationPassedOver(set, disease, evaluation.facts, evaluate(evaluation).evidence),
    }
  },
})

/** Whether the items decide it without any assumption. */
function surely(counted: Finding | undefined, truth: Truth): counted is Finding {
  return counted?.truth === truth && counted.basis === 'recorded'
}

/** What the items come to, where something may exclude. */
function unlessExcluded(counted: Finding, free: Finding): Finding {
  if (counted.truth === FALSE && (counted.basis === 'recorded' || free.truth !== FALSE)) return counted
  const whole = combine('all', [counted, free])
  if (whole.truth === counted.truth) {
    return free.truth === UNKNOWN ? { ...whole, needs: whole.needs.map(denyingOnly) } : whole
  }
  return {
    ...whole,
    evidence: [...counted.evidence, ...whole.evidence],
    clauses: () => [...counted.clauses(), ...whole.clauses()],
  }
}

/** Where two things are unknown that must both hold, one alone can only deny. */
function denyingOnly(need: Need): Need {
  const { makes } = need
  return makes === undefined ? need : { ...need, makes: () => makes().filter((truth) => truth === FALSE) }
}

function findSet(name: string, { vocabulary, refuse }: Compiler): Classification {
  const found = vocabulary.classifications.find(name)
  if (found !== undefined) return found
  const remedy = unknownNameRemedy(name, vocabulary.classifications)
  return refuse(['classification'], `'${name}' is not a known classification set`, remedy)
}
