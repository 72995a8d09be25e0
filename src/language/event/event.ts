import * as z from 'zod'
import type { Duration } from '../../kernel/duration.js'
import type { Term } from '../../facts/term.js'
import type { Lasting } from '../time/course.js'
import { entryClaim, eventDemands, lengthDemand } from '../list/entry-claim.js'
import type { EventList, EventSought } from './event-list.js'
import { eventQuestion, eventTruth } from './event-question.js'
import { eventThresholds } from './event-threshold.js'
import { entriesOf } from '../rule/hearing.js'
import { lastingInWords } from '../time/lasting.js'
import { namesPassedOver } from '../list/list-passed-over.js'
import { truthFromList } from '../list/list-truth.js'
import { answerFromList } from '../list/listing.js'
import type { Compiler, RuleBody } from '../rule/rule.js'
import { duration } from '../rule/schema.js'
import { seek } from '../rule/seek.js'
import { timingInWords, type Timing } from '../time/timing.js'

export const EVENT_DOC = `\`done: now\` asks whether it goes on, \`done: ever\` for any time, and \`within\` whether any day
of it lies in the window. One with a single date lies on that day; one that is ongoing lies on every day since; one with
a start and no end may have ended on any day. What is not in the list is assumed not to have been; without a list, it is
unknown. A name that is not recognised might be any, and one that says less than the rule (a vaccine, not which) might be
it: both leave the answer open.`

export const eventKeys = {
  done: z.enum(['now', 'ever']).optional().describe('whether it must go on now, or may have been at any time'),
  within: duration.optional().describe('the window before the anchor in which some day of it must lie'),
}

interface When {
  readonly done?: 'now' | 'ever' | undefined
  readonly within?: Duration | undefined
}

/** When an event must have been, how long it must have gone on, and whether one counts that only may be it. */
interface Asking extends When {
  readonly for?: Lasting | undefined
  readonly doubt?: 'ignored' | undefined
}

/** When an event must have been; a rule that does not say, or says it twice, is refused. */
export function eventTiming({ done, within }: When, { refuse }: Pick<Compiler, 'refuse'>): Timing {
  if (done !== undefined && within === undefined) return { kind: done }
  if (within !== undefined && done === undefined) return { kind: 'within', window: within }
  return refuse([], 'say when it was done', 'done: now, done: ever, or within: a duration')
}

const LIST_OF = { procedure: 'procedures', immunization: 'immunizations' } as const

/** What `procedure` and `immunization` have in common. */
export function compileEvent<T extends Term>(
  among: EventList<T>,
  names: string | readonly string[],
  when: Asking,
  compiler: Compiler,
): RuleBody {
  const { name, list, lexicon } = among
  const sought = seek(names, lexicon, name, [name], compiler)
  const timing = eventTiming(when, compiler)
  const { anchor } = compiler.setting
  const asked = { among, sought, timing, lasting: when.for, anchor, ignoresDoubt: when.doubt === 'ignored' }
  const truth = eventTruth(asked)
  return {
    words: eventInWords(asked),
    claim: () => entryClaim(list, when, sought, [...eventDemands(timing), ...lengthDemand(when.for)]),
    thresholds: ({ facts, day }) => eventThresholds(asked, facts, day),
    hears: () => entriesOf(LIST_OF[name], sought),
    truth: ({ facts, day }) => truthFromList(truth, facts, day),
    evaluate: ({ facts, day }) => answerFromList(eventQuestion(asked, facts, day)),
    passedOver: ({ facts, day }) =>
      namesPassedOver(eventQuestion(asked, facts, day), sought, among.leftOut(facts), facts),
  }
}

/** `dialysis, done ever, for at least 3 months`. */
function eventInWords<T extends Term>({
  among: { happened },
  sought,
  timing,
  lasting,
  anchor,
  ignoresDoubt,
}: EventSought<T>): string {
  const length = lasting === undefined ? '' : `, for ${lastingInWords(lasting)}`
  return `${sought.what}, ${happened} ${timingInWords(timing, anchor)}${length}${ignoresDoubt ? ', as it is named' : ''}`
}
