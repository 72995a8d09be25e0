import * as z from 'zod'
import { formatSpan } from '../kernel/span.js'
import { all, both, FALSE, TRUE, UNKNOWN, type Truth } from '../kernel/truth.js'
import { listed } from '../kernel/listed.js'
import type { AllergyFact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import { substanceIn } from '../facts/names/substance-name.js'
import type { DrugTerm, Term } from '../facts/term.js'
import type { Clause } from './rule/finding.js'
import { entriesOf } from './rule/hearing.js'
import { namesPassedOver } from './list/list-passed-over.js'
import { truthFromList, type ListTruth } from './list/list-truth.js'
import { answerFromList, type Answer, type ListQuestion } from './list/listing.js'
import { defineOperator } from './rule/operator.js'
import { names } from './rule/schema.js'
import { seek } from './rule/seek.js'
import type { Sought } from './sought/sought.js'

export const allergy = defineOperator({
  name: 'allergy',
  summary: 'The patient has, or had, an allergy to a drug or to a class of drugs.',
  doc: `An allergy to a kind of what is asked for counts (rituximab is a monoclonal antibody); one to something broader, or
to a substance that is not recognised, may be it. \`reaction\` narrows it to allergies with that reaction, or a kind of it:
where the reaction is not recorded, not recognised, or named so broadly that it may be it ("hypersensitivity"), the answer
is open. An allergy that is not in the list is assumed not to be there; without a list, it is unknown.`,
  examples: [
    'allergy: contrast medium',
    'allergy: [monoclonal antibody, murine protein]\nreaction: anaphylaxis',
    'allergy: monoclonal antibody\nreaction: severe reaction',
  ],
  schema: z.strictObject({
    allergy: names,
    reaction: names.optional().describe('only allergies with this reaction, or one of these'),
  }),
  compile: (args, compiler) => {
    const { drugs, reactions } = compiler.vocabulary
    const sought = seek(args.allergy, drugs, 'drug or class of drugs', ['allergy'], compiler)
    const reaction =
      args.reaction === undefined ? undefined : seek(args.reaction, reactions, 'reaction', ['reaction'], compiler)
    const to = (substance: string): string => `${reaction?.what ?? 'allergy'} to ${substance}`
    const questionIn = ({ allergies: listing, strict }: Facts): ListQuestion<AllergyFact> => {
      const { entries } = listing
      const absent = entries.filter(({ status }) => status === 'absent')
      const answers = entries
        .filter(({ status }) => status !== 'absent')
        .filter((fact) => fact.terms.length === 0 || sought.includes(fact) || sought.mayInclude(fact))
        .map((fact) => answerOf(fact, sought, reaction))
      return {
        list: 'allergies',
        listing,
        strict,
        what: to(sought.what),
        kind: 'allergy',
        answers,
        absences: sought.touching(absent).map((fact) => ({ ...fact, label: `allergy to ${substanceIn(fact.label)}` })),
        denying: (fact) => sought.denying(fact, absent),
        covered: sought.covers(absent),
        unsaid: (past) => sought.unsaidBy(past, absent).map(to),
      }
    }
    const asTruth: ListTruth<AllergyFact> = {
      listing: ({ allergies }) => allergies,
      among: (entries) => sought.concerned(entries),
      truthOf: (fact) => {
        const identity = fact.terms.length === 0 ? UNKNOWN : sought.truthOf(fact)
        return identity === FALSE ? undefined : both(identity, reactionTruth(fact, reaction))
      },
      isDenied: (fact, absent) => sought.denying(fact, absent).length > 0,
      isCovered: (absent) => sought.covers(absent),
    }
    return {
      words: `${to(sought.what)}, ever`,
      hears: () => entriesOf('allergies', sought),
      truth: ({ facts, day }) => truthFromList(asTruth, facts, day),
      evaluate: ({ facts }) => answerFromList(questionIn(facts)),
      passedOver: ({ facts }) => namesPassedOver(questionIn(facts), sought, facts.leftOut.allergies, facts),
    }
  },
})

function answerOf(
  fact: AllergyFact,
  sought: Sought<DrugTerm>,
  reaction: Sought<Term> | undefined,
): Answer<AllergyFact> {
  const { label, terms, reactions } = fact
  const substance = substanceIn(label)
  const known = sought.includes(fact)
  const reacted = reactionTruth(fact, reaction)
  const told = listed(
    reactions.map((one) => `'${one.label}'`),
    'and',
  )
  const isDoubtful = fact.doubt !== undefined && terms.length > 0
  const identity = isDoubtful ? `whether there is an allergy to ${substance}` : `what '${label}' is`
  return {
    fact,
    truth: all([known ? TRUE : UNKNOWN, reacted]),
    unrecognised: !known,
    flips: [],
    value: valueOf(fact, told),
    need: () => ({ need: known ? `what the reaction to ${substance} was` : identity, kind: 'allergy' }),
    clause: (): Clause => {
      // a reaction of another kind needs no better name of the substance
      const isOpen = reacted !== FALSE
      if (isOpen && terms.length === 0) return { unrecognised: label, kind: 'substance', couldBe: sought.names }
      if (isOpen && isDoubtful) return `whether there is an allergy to ${substance} is uncertain`
      if (isOpen && !known)
        return `the allergy to ${substance} is not named more closely and could be one to ${sought.what}`
      if (reaction === undefined)
        return `allergy to ${substance} is recorded${told === '' ? '' : ` (reaction ${told})`}`
      if (told === '') return `the reaction to ${substance} is not recorded and could be ${reaction.what}`
      if (reacted === UNKNOWN) return `the reaction to ${substance}, ${told}, could be ${reaction.what}`
      return `the reaction to ${substance} was ${told}${reacted === TRUE ? '' : `, not ${reaction.what}`}`
    },
  }
}

/** Whether the reaction was one of those sought; one of several will do. */
function reactionTruth({ reactions }: AllergyFact, sought: Sought<Term> | undefined): Truth {
  if (sought === undefined || reactions.some((reaction) => sought.includes(reaction))) return TRUE
  const mayBe = reactions.some((reaction) => reaction.terms.length === 0 || sought.mayInclude(reaction))
  return reactions.length === 0 || mayBe ? UNKNOWN : FALSE
}

/** `2024-05, reaction 'rash'`. */
function valueOf({ on }: AllergyFact, told: string): string {
  const parts = [...(on === undefined ? [] : [formatSpan(on)]), ...(told === '' ? [] : [`reaction ${told}`])]
  return parts.length === 0 ? 'listed' : parts.join(', ')
}
