import * as z from 'zod'
import type { Day } from '../kernel/day.js'
import { formatDuration } from '../kernel/duration.js'
import { all, TRUE, UNKNOWN, type Truth } from '../kernel/truth.js'
import type { DrugFact } from '../facts/fact.js'
import type { DrugTerm } from '../facts/term.js'
import { couldBe, courseOfDrug, courseWords, valueOfDrug } from './drug-course.js'
import { filterAspects, timingAspect } from './drug-aspect.js'
import { ROUTE_WORDS, routeInWords, stableFlips, type DrugFilter } from './drug-filter.js'
import { lastingFlips } from './course.js'
import { answerFromList, type Answer } from './listing.js'
import { defineOperator, type Anchor } from './rule.js'
import { duration, names } from './schema.js'
import { seek, type Sought } from './sought.js'
import { timingFlips, timingInWords, type Timing } from './timing.js'
import { lastingInWords, lastingSchema } from './lasting.js'

export const drug = defineOperator({
  name: 'drug',
  summary: 'The patient takes, or took, a drug, by name or by class.',
  doc: `A class stands for all its members and sub-classes. \`taken: now\` asks whether a course goes on on the day,
\`taken: ever\` for any time up to then. \`within\` asks whether any day of a course lies in the window, so a washout
counts from the last dose: the end of the course, which for a drug given at intervals is the last infusion. A course
without an end that is not marked ongoing may have ended on any day. \`route\`, \`response\`, \`for\` and \`stable\` narrow it
to courses of that kind; what a course does not record leaves it open. A route that is not recorded is known where the
drug has only routes of one kind. A drug that is not in the list is assumed not taken; without a list, it is unknown. A
drug whose name is not recognised might be any, so it leaves the answer open.`,
  examples: [
    'drug: biologic\nwithin: 3 months',
    'drug: [mycophenolate, cyclophosphamide]\ntaken: now\nstable: 6 months',
    'drug: conventional immunosuppressant\ntaken: ever\nroute: systemic\nresponse: [inadequate, relapse]',
  ],
  schema: z
    .strictObject({
      drug: names,
      taken: z.enum(['now', 'ever']).optional().describe('whether it must be taken now, or at any time'),
      within: duration.optional().describe('the window before the anchor in which some day of a course must lie'),
      route: z.enum(ROUTE_WORDS).optional().describe('only courses by this route; systemic and parenteral are groups'),
      response: z
        .array(z.enum(['inadequate', 'intolerant', 'relapse', 'adequate']))
        .min(1)
        .optional()
        .describe('only courses with one of these responses'),
      for: lastingSchema.optional().describe('only courses that have lasted so long'),
      silence: z
        .literal('unknown')
        .optional()
        .describe('a list that names no such course leaves the answer open, instead of assuming that there was none'),
      stable: duration.optional().describe('only courses whose dose has not changed for at least so long'),
    })
    .refine(({ taken, within }) => (taken === undefined) !== (within === undefined), {
      message: 'say when: taken: now, taken: ever, or within: a duration',
    }),
  compile: (args, compiler) => {
    const { drugs } = compiler.vocabulary
    const sought = seek(args.drug, drugs, 'drug or class of drugs', ['drug'], compiler)
    const timing: Timing =
      args.within === undefined
        ? { kind: args.taken === 'now' ? 'now' : 'ever' }
        : { kind: 'within', window: args.within }
    const filter: DrugFilter = { route: args.route, response: args.response, lasting: args.for, stable: args.stable }
    const { anchor } = compiler.setting
    return {
      words: `${sought.what}${filterInWords(filter)}, taken ${timingInWords(timing, anchor)}`,
      evaluate: ({ facts, day }) => {
        const { entries } = facts.drugs
        const absent = entries.filter(({ status }) => status === 'absent')
        const concerned = entries.filter(
          (fact) =>
            fact.status !== 'absent' && (fact.terms.length === 0 || sought.includes(fact) || sought.mayInclude(fact)),
        )
        const asked = { sought, timing, filter, anchor, asOf: facts.asOf, day }
        const answers = concerned.map((fact) => answerOf(fact, asked))
        return answerFromList({
          list: 'drugs',
          listing: facts.drugs,
          strict: facts.strict || (args.silence === 'unknown' && answers.length === 0),
          what: `${sought.what}${filterInWords(filter)}`,
          kind: 'drug',
          answers,
          absences: sought.touching(absent),
          denying: (fact) => sought.denying(fact, absent),
          covered: sought.covers(absent),
          unsaid: (past) => sought.unsaidBy(past, absent).map((name) => `${name}${filterInWords(filter)}`),
        })
      },
    }
  },
})

interface Asked {
  readonly sought: Sought<DrugTerm>
  readonly timing: Timing
  readonly filter: DrugFilter
  readonly anchor: Anchor
  readonly asOf: Day
  readonly day: Day
}

function answerOf(fact: DrugFact, { sought, timing, filter, anchor, asOf, day }: Asked): Answer<DrugFact> {
  const course = courseOfDrug(fact, asOf)
  const timed = timingAspect(fact, timing, course, day, anchor)
  const filtered = filterAspects(fact, filter, course, day)
  const aspects = [timed, ...filtered]
  const known = sought.includes(fact)
  const held = all(aspects.map((aspect) => aspect.truth))
  const truth: Truth = held === TRUE && !known ? UNKNOWN : held
  const telling = known ? aspects.find((aspect) => aspect.truth === held && held !== TRUE) : undefined
  return {
    fact,
    truth,
    unrecognised: !known,
    flips: [
      ...timingFlips(timing, course, day),
      ...(filter.lasting === undefined ? [] : lastingFlips(course, filter.lasting, day)),
      ...stableFlips(fact, filter.stable, day),
    ],
    value: valueOfDrug(fact),
    need: () => ({ need: telling?.need() ?? `what '${fact.label}' is`, kind: 'drug' }),
    clause: () => {
      if (!known) return couldBe(fact, sought.names)
      if (telling !== undefined) return `${courseWords(fact)} ${telling.clause()}`
      const response = filter.response !== undefined || fact.response === undefined ? [] : [`response ${fact.response}`]
      return [`${courseWords(fact)} ${timed.clause()}`, ...filtered.map(({ clause }) => clause()), ...response].join(
        ', ',
      )
    },
  }
}

function filterInWords({ route, response, lasting, stable }: DrugFilter): string {
  const parts = [
    route === undefined ? undefined : `given by ${routeInWords(route)}`,
    response === undefined ? undefined : `with response ${response.join('/')}`,
    lasting === undefined ? undefined : `for ${lastingInWords(lasting)}`,
    stable === undefined ? undefined : `at a dose unchanged for at least ${formatDuration(stable)}`,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? '' : ` ${parts.join(' ')}`
}
