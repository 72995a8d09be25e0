import { chartOf, type Chart, type Setting } from './chart.js'
import { withoutCodes } from './codes.js'
import { coursesOf, isOf, undenied } from './courses.js'
import { dayOf, shifted } from './days.js'
import { SCORES, MEASURES } from './measures.js'
import { listOf } from './names.js'
import type { Patient } from './patient.js'
import { acuteReasonsOf, chartWithReasons } from './reasons.js'
import type { Rule, Therapy } from './rule.js'
import { withAllPlaced } from './other-lists.js'
import { CONDITIONS, termOf } from './terms.js'
import { startsOf } from './therapy-starts.js'
import { every, some } from './truth.js'

/**
 * Where the program still leaves an answer open although every completion agrees. Each is harmless – a question is asked
 * that need not be – and each is to become a row of nothing: whoever mends one takes it out here.
 */
interface LeftOpen {
  readonly name: string
  readonly concerns: (leaf: Rule, patient: Patient, setting: Setting) => boolean
}

const LEFT_OPEN: readonly LeftOpen[] = [
  {
    name: 'what has a single date, though not to the day, did not last',
    concerns: (leaf, { drugs = [], procedures = [], conditions = [], encounters = [] }) =>
      isOfDay(leaf, 'drug', drugs) ||
      isOfDay(leaf, 'procedure', procedures) ||
      ('condition' in leaf &&
        leaf.for !== undefined &&
        [
          ...conditions.map((one) => (typeof one === 'string' ? one : one.name)),
          ...[...encounters, ...procedures].flatMap((one) => (typeof one === 'string' ? [] : listOf(one.reason))),
          ...drugs.map((one) => (typeof one === 'string' ? '' : (one.purpose ?? ''))),
          ...procedures.flatMap((one) => acuteReasonsOf(typeof one === 'string' ? one : (one.name ?? ''))),
        ].some((name) => CONDITIONS[termOf('conditions', name) ?? '']?.course === 'event')),
  },
  {
    name: 'of what began or ended on some day of a month or a year one day is certain, whichever it is',
    concerns: (leaf, { drugs = [] }) =>
      'different-drugs' in leaf &&
      leaf.for !== undefined &&
      drugs.some((one) => typeof one !== 'string' && (one.end ?? one.start)?.length !== 10),
  },
  {
    name: 'a result or a score that has no date is not older than the patient',
    concerns: (leaf, patient, setting) => {
      const { labs = [], vitals = [], scores = [] } = patient
      const window =
        'lab' in leaf || 'vital' in leaf ? (leaf.within ?? leaf.every) : 'score-item' in leaf ? leaf.within : undefined
      if (window === undefined || [...labs, ...vitals, ...scores].every(({ date }) => date !== undefined)) return false
      return (chartOf(patient, setting).births?.lo ?? -Infinity) >= shifted(dayOf(setting.asOf), window, -1)
    },
  },
  {
    name: 'there was no rise, whether or not what may have been the therapy was',
    concerns: (leaf, patient, setting) => 'rise' in leaf && mayBeTherapy(leaf.since, chartOf(patient, setting)),
  },
  {
    name: 'what may have been the therapy was none since the onset of the disease, whatever it was',
    concerns: (leaf, patient, setting) => {
      const therapy = 'persistence' in leaf ? leaf.after : 'rise' in leaf ? leaf.since : undefined
      return therapy?.['from-onset-of'] !== undefined && mayBeTherapy(therapy, chartWithReasons(patient, setting))
    },
  },
  {
    name: 'results of the latest day disagree, though one of them ends what would persist',
    concerns: (leaf, { labs = [] }) =>
      'persistence' in leaf &&
      leaf['interrupted-by'] !== undefined &&
      labs.filter(({ name }) => name === leaf.persistence).length > 1,
  },
  {
    name: 'a sum is one of several, not anything between them',
    concerns: (leaf) => 'steroid-dose' in leaf && Object.keys(leaf['steroid-dose']).length > 2,
  },
  {
    name: 'what is computed from one of several heights is one of several, not anything between them',
    concerns: (leaf, { labs = [], vitals = [] }) =>
      (('vital' in leaf && leaf.vital === 'bmi') || ('lab' in leaf && leaf.lab === 'egfr')) &&
      [...labs, ...vitals].filter(({ name }) => name === 'height').length > 1,
  },
  {
    name: 'what is computed for either sex is one of two, not anything between them',
    concerns: (leaf, { sex }) => 'lab' in leaf && leaf.lab === 'egfr' && sex !== 'female' && sex !== 'male',
  },
  {
    name: 'a result or a score that nobody knows by name is no matter once it is too old',
    concerns: (leaf, { labs = [], vitals = [], scores = [] }) =>
      ('score-item' in leaf && scores.some(isUnknown)) ||
      (('lab' in leaf || 'vital' in leaf) && leaf.silence !== undefined && [...labs, ...vitals].some(isUnknown)),
  },
  {
    name: 'of the tests of a panel none counts, though some were done, so that silence is a no',
    concerns: (leaf) => 'lab' in leaf && leaf.silence !== undefined && MEASURES[leaf.lab ?? '']?.panel !== undefined,
  },
  {
    name: 'a result that is the latest one only on some of its days is held against the ages of all of them',
    concerns: (leaf, { labs = [] }) =>
      'lab-by-age' in leaf &&
      labs.length > 1 &&
      labs.some(({ name, date }) => name === leaf['lab-by-age'] && date?.length !== 10),
  },
  {
    name: 'what a rule says is recorded, though whether it applies is assumed',
    concerns: (part) => 'when' in part,
  },
]

/** Asks how long something went on that has a single date, or may have. */
function isOfDay(
  leaf: Rule,
  key: 'drug' | 'procedure',
  list: readonly (string | { readonly date?: string })[],
): boolean {
  const isLong = 'for' in leaf || 'stable' in leaf || 'unstable' in leaf
  const isAsked = key in leaf || (key === 'drug' && ('together' in leaf || 'different-drugs' in leaf))
  return (
    isLong && isAsked && list.some((one) => typeof one !== 'string' && one.date !== undefined && one.date.length !== 10)
  )
}

/** A course may be one of the therapy, or may not have been taken, or may have been over before the onset of the disease. */
function mayBeTherapy(therapy: Therapy, chart: Chart): boolean {
  const { 'start-of': drugs, route, 'from-onset-of': disease } = therapy
  const truths = (coursesOf(chart) ?? []).map((course) =>
    every([some(drugs.map((asked) => isOf(course, asked, route))), undenied(course, chart)]),
  )
  if (truths.includes('unknown')) return true
  return truths.includes('true') && disease !== undefined && startsOf(therapy, chart, []).includes(undefined)
}

function isUnknown({ name }: { readonly name: string }): boolean {
  return !Object.hasOwn(MEASURES, name) && !Object.hasOwn(SCORES, name)
}

/** The name of a known reason why the program may leave a rule open. */
export function whyLeftOpen(rule: Rule, written: Patient, setting: Setting): string | undefined {
  const patient = withAllPlaced(withoutCodes(written), setting)
  return leavesOf(rule)
    .map((leaf) => LEFT_OPEN.find(({ concerns }) => concerns(leaf, patient, setting))?.name)
    .find((name) => name !== undefined)
}

function leavesOf(rule: Rule): readonly Rule[] {
  if ('all' in rule) return rule.all.flatMap(leavesOf)
  if ('any' in rule) return rule.any.flatMap(leavesOf)
  if ('not' in rule) return leavesOf(rule.not)
  if ('of' in rule) return rule.of.flatMap(leavesOf)
  if ('same-fact' in rule) return rule['same-fact'].flatMap(leavesOf)
  if ('doubted-by' in rule) return [rule['doubted-by'], rule.rule, rule['in-doubt']].flatMap(leavesOf)
  if ('when' in rule) return [rule, ...[rule.when, rule.then].flatMap(leavesOf)]
  if ('ask' in rule) return listOf(rule['settled-by']).flatMap(leavesOf)
  return [rule]
}
