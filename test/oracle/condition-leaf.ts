import { happened, type Chart } from './chart.js'
import { daysOf, shifted, type DayRange } from './days.js'
import { denies, isAsked, isNoneOf, listOf } from './names.js'
import type { ConditionEntry } from './patient.js'
import { hasLasted, lastingMarks, pairs, periodOf, type Period } from './periods.js'
import type { ConditionRule } from './rule.js'
import { fromList } from './silence.js'
import { CONDITIONS, entriesOf, isKindOf, mayBeKindOf, mayOverlap, PROCEDURES, termOf } from './terms.js'
import { mayLackTreatments } from './treated-elsewhere.js'
import { agreed, atLeast, every, opposite, some, type Truth } from './truth.js'

export function conditionLeaf(rule: ConditionRule, chart: Chart): Truth {
  const asked = listOf(rule.condition)
  const { times } = rule
  const entries = chart.patient.conditions?.map((entry): ConditionEntry =>
    typeof entry === 'string' ? { name: entry } : entry,
  )
  return fromList(entries, chart, {
    listName: 'conditions',
    table: 'conditions',
    nameOf: ({ name }) => name,
    isAbsent: ({ status }) => status === 'absent',
    truthOf: (entry) => entryTruth(entry, asked, rule, chart),
    asked,
    isDenial: (entry, one) =>
      denies('conditions', entry.name, one) &&
      (entry.status === 'absent' || (rule.status === 'current' && isSettled(entry, asked, rule, chart))),
    ...(times === undefined ? {} : { combine: (truths) => happenedTimes(times, truths, entries ?? []) }),
  })
}

/** So often, unless two entries may tell of one and the same. */
function happenedTimes(times: number, truths: readonly Truth[], entries: readonly ConditionEntry[]): Truth {
  const answer = atLeast(times, truths)
  const told = entries.filter(({ status }) => status !== 'absent').filter((_entry, at) => truths[at] === 'true')
  const inOrder = told.toSorted((a, b) => beginning(a) - beginning(b))
  const apart = inOrder.reduce<ConditionEntry[]>(
    (kept, entry) => (kept.some((other) => mayBeTheSame(other, entry)) ? kept : [...kept, entry]),
    [],
  )
  return answer === 'true' && apart.length < times ? 'unknown' : answer
}

function beginning({ onset }: ConditionEntry): number {
  return onset === undefined ? Infinity : daysOf(onset).lo
}

function mayBeTheSame(one: ConditionEntry, other: ConditionEntry): boolean {
  const [a, b] = [termOf('conditions', one.name), termOf('conditions', other.name)]
  if (a === undefined || b === undefined) return false
  const isOfOneKind = mayBeKindOf('conditions', a, b) || mayBeKindOf('conditions', b, a)
  return isOfOneKind && !isEarlier(one, other) && !isEarlier(other, one)
}

/**
 * Over, or in remission, before the other began; one of which neither is recorded began at least a fortnight before (the
 * repeat infection timeframe of CDC/NHSN).
 */
function isEarlier({ onset, end, remission }: ConditionEntry, other: ConditionEntry): boolean {
  if (other.onset === undefined) return false
  const next = daysOf(other.onset).lo
  const over = end ?? remission
  if (over !== undefined) return daysOf(over).hi < next
  return onset !== undefined && next - daysOf(onset).hi >= 14
}

/** The present state of what is asked is on record: it is over, or of another grade, or was treated so, or is too new. */
function isSettled(entry: ConditionEntry, asked: readonly string[], rule: ConditionRule, chart: Chart): boolean {
  const isOther = [
    gradeTruth(entry, rule.grade),
    treatmentTruth(entry, rule['unless-treated-only-by'], chart),
    some(asked.map((one) => timeTruth(entry, one, lasting(rule), chart))),
  ].includes('false')
  const isPast = entry.onset === undefined || happened(entry.onset, chart) !== undefined
  return (
    isPast &&
    (isOver(entry) || hasPassed(entry, chart) || isOther) &&
    asked.some((one) => one === termOf('conditions', entry.name))
  )
}

/** Of when it was only for how long. */
function lasting({ condition, for: length }: ConditionRule): ConditionRule {
  return length === undefined ? { condition } : { condition, for: length }
}

function isOver({ status, end }: ConditionEntry): boolean {
  return status === 'resolved' || end !== undefined
}

function entryTruth(entry: ConditionEntry, asked: readonly string[], rule: ConditionRule, chart: Chart): Truth {
  return every([
    isNoneOf('conditions', entry.name, rule.except),
    entry.status === 'suspected' ? 'unknown' : 'true',
    gradeTruth(entry, rule.grade),
    treatmentTruth(entry, rule['unless-treated-only-by'], chart),
    some(asked.map((one) => every([nameTruth(entry, one, rule), timeTruth(entry, one, rule, chart)]))),
  ])
}

/** What is recorded under a name that is too broad may be it. */
function nameTruth({ name }: ConditionEntry, asked: string, { unclear = [], ...rule }: ConditionRule): Truth {
  const except = rule.except ?? []
  const truth = isAsked('conditions', name, [asked], 'is not')
  const term = termOf('conditions', name)
  const names = entriesOf('conditions', term)
  const isUnclear = unclear.some((one) => names.includes(one)) || mayOverlap(term, asked, except)
  return truth === 'false' && isUnclear ? 'unknown' : truth
}

/**
 * Treated by something else than what is named; no treatment on record may be any. What other lists tell of it counts, too:
 * by itself it is all only where nothing can be missing from them.
 */
function treatmentTruth(
  { treatment, treatedBy: others = [] }: ConditionEntry,
  only: readonly string[] | undefined,
  chart: Chart,
): Truth {
  if (only === undefined) return 'true'
  const elsewhere = others.map(({ name, table, isCertain }): Truth => {
    const isOther = table === 'drugs' ? 'true' : opposite(isAsked('procedures', name, only))
    return isOther === 'true' && !isCertain ? 'unknown' : isOther
  })
  const isTold = treatment !== undefined || (!mayLackTreatments(chart) && others.some(({ isCertain }) => isCertain))
  return some([
    ...listOf(treatment).map((one) => opposite(treatedBy(one, only))),
    ...elsewhere,
    ...(isTold ? [] : (['unknown'] as const)),
  ])
}

const NO_OTHER = Object.keys(PROCEDURES).filter((id) => {
  const { mayBeLocal, treats } = PROCEDURES[id] ?? {}
  return mayBeLocal === true || treats === 'nothing'
})

/** A biopsy is hardly another treatment. */
function treatedBy(treatment: string, only: readonly string[]): Truth {
  const truth = isAsked('procedures', treatment, only)
  if (truth === 'false' && isAsked('procedures', treatment, NO_OTHER) === 'true') return 'unknown'
  return termOf('drugs', treatment) === undefined ? truth : 'false'
}

function gradeTruth({ grade }: ConditionEntry, asked: ConditionRule['grade']): Truth {
  if (asked === undefined) return 'true'
  const possible = grade === undefined ? [1, 2, 3, 4, 5] : [grade]
  return agreed(possible.map((one) => one >= (asked['at-least'] ?? 1) && one <= (asked['at-most'] ?? 5)))
}

function timeTruth(entry: ConditionEntry, asked: string, rule: ConditionRule, chart: Chart): Truth {
  const { asOf } = chart
  const term = termOf('conditions', entry.name)
  const course = CONDITIONS[term ?? '']?.course
  const goesOn = entry.status === 'active' || (!isOver(entry) && course === 'chronic')
  // a part that is over does not say that a disease that lasts is
  const isPart = entriesOf('conditions', term).some((one) => one !== asked && isKindOf('conditions', one, asked))
  const { course: courseAsked, isGroup } = CONDITIONS[asked] ?? {}
  const mayGoOn = isPart && isOver(entry) && courseAsked === 'chronic' && isGroup !== true
  const single = course === 'event' && entry.end === undefined
  const dates = single
    ? entry.onset === undefined
      ? {}
      : { date: entry.onset }
    : {
        ...(entry.onset === undefined ? {} : { start: entry.onset }),
        ...(entry.end === undefined || mayGoOn ? {} : { end: entry.end }),
        ongoing: goesOn,
      }
  const period = periodOf(dates, chart)
  if (period === undefined) return 'false'
  const until = mayGoOn ? entry.end : goesOn ? undefined : entry.remission
  const since = until === undefined ? undefined : happened(until, chart)
  const first = rule.within === undefined ? asOf : shifted(asOf, rule.within, -1)
  const marks = [first, asOf, ...lastingMarks(rule.for, period, chart)]
  const completions: boolean[] = []
  for (const [start, end] of pairs(passing(entry, lastingUntil(period, since)), single, marks)) {
    completions.push(
      hasLasted(start, end, rule.for, chart) &&
        (rule.status !== 'current' || (end >= asOf && (mayGoOn || !isOver(entry)))) &&
        (rule.within === undefined || (start <= asOf && end >= first)),
    )
  }
  return agreed(completions)
}

/** It was there until it went into remission, or a part of it was over, on one of these days, and may have gone on from then. */
function lastingUntil(period: Period, since: DayRange | undefined): Period {
  return since === undefined ? period : { ...period, ends: { lo: since.lo, hi: period.ends.hi } }
}

/** An infection that the body is rid of is over a year after it began, unless the record says that it goes on, or until when. */
function passing({ name, status, onset, end, remission, isByTreatment }: ConditionEntry, period: Period): Period {
  const isOpen = status !== 'active' && end === undefined && remission === undefined && isByTreatment === undefined
  if (!isOpen || onset === undefined || CONDITIONS[termOf('conditions', name) ?? '']?.passes === undefined)
    return period
  const last = shifted(daysOf(onset).hi, '12 months')
  return { ...period, ends: { ...period.ends, hi: Math.min(period.ends.hi, last) } }
}

function hasPassed(entry: ConditionEntry, { asOf }: Chart): boolean {
  const always = { lo: 0, hi: Infinity }
  return passing(entry, { starts: always, ends: always }).ends.hi < asOf
}
