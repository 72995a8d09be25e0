import { formatDay, type Day } from '../../kernel/day.js'
import { after, before, type Duration } from '../../kernel/duration.js'
import { between } from '../../kernel/range.js'
import { formatSpan, spanOfDay } from '../../kernel/span.js'
import { FALSE, TRUE, type Truth } from '../../kernel/truth.js'
import { withChanges } from '../../facts/changed-facts.js'
import { meetingDays } from '../../facts/continued-courses.js'
import type { DrugFact } from '../../facts/fact.js'
import { formatCourse, onDay } from '../time/course.js'
import { begunBy } from '../time/course-threshold.js'
import { filterAspects } from './drug-aspect.js'
import { courseOfDrug } from './drug-course.js'
import { drugEndThresholds } from './drug-end-threshold.js'
import { filterInWords, irregularity, type DrugFilter } from './drug-filter.js'
import { routesOf } from './drug-route.js'
import type { DrugsMeant } from './drugs-meant.js'
import { editedDrug, NEW_COURSE, withNewCourse } from './edited-drug.js'
import type { Evaluation } from '../rule/rule.js'
import { dayOf, inUnit, type Choice, type Threshold } from '../rule/threshold.js'
import type { Timing } from '../time/timing.js'

interface Asked {
  readonly meant: DrugsMeant
  readonly timing: Timing
  readonly filter: DrugFilter
}

/** What of the courses of a drug could be otherwise: when it ended, since when the dose is unchanged, that it is taken. */
export function drugThresholds({ meant, timing, filter }: Asked, { facts, day }: Evaluation): readonly Threshold[] {
  const courses = facts.drugs.entries.filter((fact) => fact.status !== 'absent' && meant.includes(fact) === TRUE)
  const { stable, unstable, ...others } = filter
  const narrowed = courses.filter((fact) => {
    const aspects = filterAspects(fact, others, courseOfDrug(fact, facts), day)
    return aspects.every(({ truth }) => truth !== FALSE)
  })
  const isTaken = (fact: DrugFact): Truth => onDay(courseOfDrug(fact, facts), day)
  return [
    ...drugEndThresholds(narrowed, { timing, filter, facts, day }),
    ...narrowed
      .filter((fact) => isTaken(fact) === TRUE)
      .flatMap((fact) => [
        ...(stable === undefined ? [] : [stableThreshold(fact, stable, { facts, day }, true)]),
        ...(unstable === undefined ? [] : [stableThreshold(fact, unstable, { facts, day }, false)]),
      ]),
    ...(narrowed.every((fact) => isTaken(fact) === FALSE) ? takenThreshold(meant, timing, filter, day) : []),
  ]
}

type Today = Pick<Evaluation, 'facts' | 'day'>

/**
 * Since when the dose is unchanged.
 * @param isAsked whether the rule asks for a stable dose; else for one that is not
 */
function stableThreshold(fact: DrugFact, asked: Duration, { facts, day }: Today, isAsked: boolean): Threshold {
  const since = fact.stableSince ?? fact.start
  const latest = lastStableDay(asked, day)
  const isIrregular = irregularity(fact) !== undefined
  return {
    accepts: isAsked ? { atMost: latest } : { moreThan: latest },
    cuts: meetingDays(fact, facts.drugs.entries),
    variable: {
      key: `stable ${fact.path}`,
      kind: 'stable-dose',
      what: fact.label,
      recorded:
        isIrregular || since === undefined ? formatCourse(fact.start, fact.end, fact.ongoing) : formatSpan(since),
      paths: [fact.path],
      scale: 'day',
      value: isIrregular ? between(day, day) : between(since?.first ?? -Infinity, since?.last ?? day),
      goesOn: isIrregular,
      shown: inUnit('days'),
      sampleIn: dayOf({ low: -Infinity, high: day, lowOpen: true, highOpen: false }),
      changed: (before, from) =>
        editedDrug(before, {
          path: fact.path,
          with: (entry) => ({
            ...entry,
            stableSince: spanOfDay(from),
            start: begunBy(entry.start, from),
            dose: isIrregular ? undefined : entry.dose,
          }),
        }),
    },
  }
}

/** The last day from which a dose must be unchanged to have been so for long enough. */
function lastStableDay(asked: Duration, day: Day): Day {
  let latest = before(day, asked)
  while (after(latest + 1, asked) <= day) latest += 1
  return latest
}

/** That it is taken now, where no course is recorded; how it works, and for what it is given, nobody can say beforehand. */
function takenThreshold(meant: DrugsMeant, timing: Timing, filter: DrugFilter, day: Day): Threshold[] {
  const { route, stable, ...others } = filter
  const isNarrowed = meant.isNarrowed || Object.values(others).some((one) => one !== undefined)
  if (timing.kind === 'ever' || isNarrowed) return []
  const first = stable === undefined ? day : lastStableDay(stable, day)
  const since = spanOfDay(first)
  const what = `${meant.what}${filterInWords({ route })}`
  const course: DrugFact = {
    path: NEW_COURSE,
    label: meant.what,
    terms: meant.sought.terms.slice(0, 1),
    status: undefined,
    start: since,
    end: undefined,
    ongoing: true,
    route: route?.flatMap(routesOf)[0],
    dose: undefined,
    stableSince: since,
    response: undefined,
    purpose: undefined,
  }
  const variable: Choice = {
    key: `taking ${what}`,
    kind: 'drug',
    what,
    recorded: '',
    paths: [],
    scale: 'word',
    value: undefined,
    alternatives: [`taken since ${formatDay(first)}`],
    changed: (facts) => {
      const entries = facts.drugs.entries.filter((entry) => !isDenial(entry, meant))
      return withNewCourse(withChanges(facts, { drugs: { ...facts.drugs, entries } }), course)
    },
  }
  return [{ variable, turns: FALSE }]
}

function isDenial(entry: DrugFact, { sought }: DrugsMeant): boolean {
  return entry.status === 'absent' && sought.touching([entry]).length > 0
}
