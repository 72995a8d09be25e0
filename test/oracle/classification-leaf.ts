import { happened, type Chart } from './chart.js'
import { conditionLeaf } from './condition-leaf.js'
import { eventLeaf } from './event-leaf.js'
import { measureLeaf } from './measure-leaf.js'
import { SETS, type ItemSource, type Requirement, type SetRow } from './sets.js'
import type { ClassificationEntry, ConditionEntry } from './patient.js'
import { denies, isAsked } from './names.js'
import { CONDITIONS, isKindOf, mayOverlap, termOf } from './terms.js'
import { agreed, every, opposite, some, type Truth } from './truth.js'

/** A set of classification criteria: by what is stated, else by its items, else by the disease that is not there. */
export function classificationLeaf(name: string, chart: Chart): Truth {
  const set = SETS[name]
  if (set === undefined) throw new Error(name)
  const past = (chart.patient.classifications ?? []).filter((entry) => isPast(entry, chart))
  const entries = past.filter((entry) => entry.name === name)
  const says = [...entries.map(({ met }) => met), chart.patient.statements?.[name]]
  const holds = says.includes(true) || conditionsOf(chart).some((one) => states(one, name, chart))
  const items = entries.filter((entry) => entry.items !== undefined || entry.others !== undefined)
  const byItemsOn = (one: Chart): Truth => (items.length === 0 ? 'unknown' : agreed(completions(items, set, one)))
  // what is assumed contradicts nothing
  const byItems = byItemsOn({ ...chart, strict: true })
  if (holds) return says.includes(false) || isContradicted(name, entries, set, byItems, chart) ? 'unknown' : 'true'
  const excluded = exclusionTruth(entries, set, chart)
  if (says.includes(false)) return byItems === 'true' && excluded !== 'true' ? 'unknown' : 'false'
  // an entry that nobody knows by its name may be of the set, too
  const disease = diseaseTruth(
    set,
    chart,
    past.some((entry) => entry.name === name || SETS[entry.name] === undefined),
  )
  if (entries.length === 0) return disease
  if (disease === 'false') return byItems === 'true' && excluded !== 'true' ? 'unknown' : 'false'
  return every([byItemsOn(chart), opposite(excluded)])
}

function isPast({ date }: ClassificationEntry, chart: Chart): boolean {
  const written = date ?? chart.patient.asOf
  return written === undefined || happened(written, chart) !== undefined
}

function conditionsOf({ patient: { conditions = [] } }: Chart): readonly ConditionEntry[] {
  return conditions.map((entry): ConditionEntry => (typeof entry === 'string' ? { name: entry } : entry))
}

/** What lies ahead is no evidence, and what is only suspected states nothing. */
function states({ meets = [], status, onset }: ConditionEntry, name: string, chart: Chart): boolean {
  return meets.includes(name) && status !== 'suspected' && hasBegun(onset, chart)
}

function hasBegun(onset: string | undefined, chart: Chart): boolean {
  return onset === undefined || happened(onset, chart) !== undefined
}

/** Something is recorded beside a stated yes that cannot be true with it. */
function isContradicted(
  name: string,
  entries: readonly ClassificationEntry[],
  set: SetRow,
  byItems: Truth,
  chart: Chart,
): boolean {
  const answers = entries.map(({ excluded }) => excluded)
  const conditions = conditionsOf(chart).filter(({ onset }) => hasBegun(onset, chart))
  const absent = conditions.filter(({ status }) => status === 'absent')
  const there = conditions.filter(({ status }) => status !== 'absent' && status !== 'suspected')
  return (
    byItems === 'false' ||
    absent.some((one) => denies('conditions', one.name, set.of) || one.meets?.includes(name) === true) ||
    answers.includes(true) ||
    // whether or not it is over: the statement does not tell what was weighed
    (!answers.includes(false) &&
      (there.some((one) => isAsked('conditions', one.name, conditionsThatExclude(set), 'is not') === 'true') ||
        isDone(set, chart) === 'true' ||
        set.excludedByResults.some((lab) => measureLeaf({ lab, ...EVER_POSITIVE }, chart) === 'true')))
  )
}

/** What a person says settles it; else a condition does, and what is not in the list is assumed absent. */
function exclusionTruth(entries: readonly ClassificationEntry[], set: SetRow, chart: Chart): Truth {
  const answers = entries.flatMap(({ excluded }) => excluded ?? [])
  if (answers.length > 0) return agreed(answers)
  const others = isOpenByOthers(set, chart) ? 'unknown' : 'false'
  if (set.excludedBy.length === 0) return others
  const there = conditionLeaf({ condition: conditionsThatExclude(set), status: 'ever' }, chart)
  // whether one that is over still excludes is open, and one that does so only in part is for a person to weigh
  const conditions = conditionsOf(chart).filter(
    ({ name, status, end }) =>
      (status !== 'resolved' && end === undefined) || CONDITIONS[termOf('conditions', name) ?? '']?.course === 'event',
  )
  const whole = set.excludedBy.filter((one) => typeof one === 'string')
  const rule = { condition: whole, status: 'ever' } as const
  const isThere = conditionLeaf(rule, { ...chart, patient: { ...chart.patient, conditions } }) === 'true'
  return some([there === 'true' && !isThere ? 'unknown' : there, others])
}

/** A procedure that excludes, or may be one, or a result that is positive, or may be: what was not done is no matter. */
function isOpenByOthers(set: SetRow, chart: Chart): boolean {
  return (
    set.excludedByResults.some(
      (lab) => measureLeaf({ lab, ...EVER_POSITIVE, silence: 'ignored' }, chart) !== 'false',
    ) || isDone(set, chart) !== 'false'
  )
}

/** A procedure that excludes, where the silence of the list counts as none. */
function isDone({ excludedByProcedures }: SetRow, chart: Chart): Truth {
  if (excludedByProcedures.length === 0) return 'false'
  const { procedures = [] } = chart.patient
  const told = { ...chart, strict: false, patient: { ...chart.patient, procedures, incomplete: [] } }
  return eventLeaf({ procedure: excludedByProcedures }, told)
}

const EVER_POSITIVE = { is: 'positive', result: 'ever' } as const

function conditionsThatExclude({ excludedBy }: SetRow): string[] {
  return excludedBy.map((one) => (typeof one === 'string' ? one : one.condition))
}

/** Whether the set is met, in every way in which what is unknown may be. */
function* completions(entries: readonly ClassificationEntry[], set: SetRow, chart: Chart): Generator<boolean> {
  const ids = Object.keys(set.items)
  const truths = ids.map((id) => itemTruth(id, entries, set, chart))
  for (let world = 0; world < 2 ** ids.length; world += 1) {
    const present = ids.filter((_, index) => Math.floor(world / 2 ** index) % 2 === 1)
    const isPossible = ids.every((id, index) => {
      const truth = truths[index]
      return truth === 'unknown' || (truth === 'true') === present.includes(id)
    })
    if (isPossible) yield isMet(present, set)
  }
}

/** What one entry leaves open another may give; where they contradict each other, or a result does, it is open. */
function itemTruth(id: string, entries: readonly ClassificationEntry[], set: SetRow, chart: Chart): Truth {
  const { from } = set.items[id] ?? {}
  const shown = from === undefined ? 'unknown' : shownTruth(from, set, chart)
  const given = entries.flatMap((entry) => saidOf(id, entry, shown === 'true'))
  if (shown === 'true') return given.includes(false) ? 'unknown' : 'true'
  return given.length === 0 ? shown : agreed(given)
}

/** What an entry says of an item; what a result shows is not among the others, which nobody has named. */
function saidOf(id: string, { items = {}, others }: ClassificationEntry, isSeen: boolean): boolean[] {
  const said = items[id]
  if (said === true || said === 'present' || said === 'positive') return [true]
  if (said === false || said === 'absent' || said === 'negative') return [false]
  return said === undefined && others === 'absent' && !isSeen ? [false] : []
}

/** The names of which one of the conditions is a kind, and of which the disease of the set itself is none. */
function vagueFor(conditions: readonly string[], disease: string): string[] {
  return Object.keys(CONDITIONS).filter(
    (name) =>
      !conditions.includes(name) &&
      !isKindOf('conditions', disease, name) &&
      conditions.some((one) => isKindOf('conditions', one, name)),
  )
}

/** A result shows what was there, never that it was not; a condition is there or not as the list has it. */
function shownTruth(from: ItemSource, set: SetRow, chart: Chart): Truth {
  if ('conditions' in from) {
    const unclear = vagueFor(from.conditions, set.of)
    return conditionLeaf({ condition: from.conditions, status: 'ever', unclear }, chart)
  }
  const { labs, ...test } = from
  const shown = some(labs.map((lab) => measureLeaf({ lab, ...test, result: 'ever' }, chart)))
  return shown === 'true' ? 'true' : 'unknown'
}

function isMet(present: readonly string[], set: SetRow): boolean {
  return set.ways.some((way) => way.every((requirement) => isFulfilled(requirement, present, set)))
}

function isFulfilled(requirement: Requirement, present: readonly string[], set: SetRow): boolean {
  if ('item' in requirement) return present.includes(requirement.item)
  if ('without' in requirement) return !present.includes(requirement.without)
  if ('points' in requirement) return pointsOf(present, set) >= requirement.points
  const { 'at-least': least, of } = requirement
  const counted = present.filter((id) => {
    if (of === undefined) return true
    return typeof of === 'string' ? set.items[id]?.marks?.includes(of) === true : of.includes(id)
  })
  return counted.length >= least
}

/** Of the items of one group only the best one gives its points. */
function pointsOf(present: readonly string[], set: SetRow): number {
  const groups = new Map<string, number>()
  for (const id of present) {
    const { points = 0, group = id } = set.items[id] ?? {}
    groups.set(group, Math.max(points, groups.get(group) ?? 0))
  }
  return [...groups.values()].reduce((sum, one) => sum + one, 0)
}

/** A diagnosis is no classification; without the disease the set is not met, though silence is nothing beside an answer. */
function diseaseTruth(set: SetRow, chart: Chart, isAnswered: boolean): Truth {
  const strict = chart.strict || isAnswered
  const isAbsent = conditionsOf(chart).some(
    ({ name, status }) => status === 'absent' && denies('conditions', name, set.of),
  )
  // what is not named more closely may be it
  const isBroad = conditionsOf(chart).some(
    ({ name, status, onset }) => status !== 'absent' && hasBegun(onset, chart) && denies('conditions', name, set.of),
  )
  if (!isAbsent && isBroad) return 'unknown'
  // a recorded absence leaves no room for what is not recognised, or names the disease among others
  const conditions = conditionsOf(chart).filter(({ name }) => {
    const term = termOf('conditions', name)
    return term !== undefined && !mayOverlap(term, set.of)
  })
  const patient = isAbsent ? { ...chart.patient, conditions } : chart.patient
  const isNamed = conditionLeaf({ condition: set.of, status: 'ever' }, { ...chart, patient, strict })
  return isNamed === 'false' ? 'false' : 'unknown'
}
