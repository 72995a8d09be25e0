import { TRIAL_ID, type Chart } from './chart.js'
import { classificationLeaf } from './classification-leaf.js'
import { conditionLeaf } from './condition-leaf.js'
import { ageOn, daysThatMatter, isBirthday, shifted } from './days.js'
import { drugLeaf } from './drug-leaf.js'
import { allergyLeaf, eventLeaf } from './event-leaf.js'
import { differentDrugsLeaf } from './different-drugs-leaf.js'
import { labByAgeLeaf } from './lab-by-age-leaf.js'
import { persistenceLeaf, riseLeaf } from './therapy-leaf.js'
import { childbearingLeaf, pregnancyTestLeaf } from './pregnancy-leaf.js'
import { steroidLeaf } from './steroid-leaf.js'
import { termOf } from './terms.js'
import { togetherLeaf } from './together-leaf.js'
import { measureLeaf } from './measure-leaf.js'
import { MEASURES } from './measures.js'
import { panelLeaf } from './panel-leaf.js'
import type { AskRule, Bounds, DoubtRule, MeasureRule, Rule } from './rule.js'
import { scoreItemLeaf } from './score-item-leaf.js'
import { scoreLeaf } from './score-leaf.js'
import { agreed, atLeast, every, opposite, some, type Truth } from './truth.js'

/** What is true of a patient, by a second opinion; the criterion is that whose statements answer a question. */
export function oracleTruth(rule: Rule, chart: Chart, criterion: string): Truth {
  const of = (part: Rule): Truth => oracleTruth(part, chart, criterion)
  if ('all' in rule) return every(rule.all.map(of))
  if ('any' in rule) return some(rule.any.map(of))
  if ('not' in rule) return opposite(of(rule.not))
  if ('classification' in rule) return classificationLeaf(rule.classification, chart)
  if ('together' in rule) return togetherLeaf(rule, chart)
  if ('different-drugs' in rule) return differentDrugsLeaf(rule, chart)
  if ('persistence' in rule) return persistenceLeaf(rule, chart)
  if ('rise' in rule) return riseLeaf(rule, chart)
  if ('steroid-dose' in rule) return steroidLeaf(rule, chart)
  if ('lab-by-age' in rule) return labByAgeLeaf(rule, chart)
  if ('childbearing-potential' in rule) return childbearingLeaf(rule, chart)
  if ('pregnancy-test' in rule) return pregnancyTestLeaf(rule, chart)
  if ('of' in rule) return atLeast(rule['at-least'], rule.of.map(of))
  if ('when' in rule) return some([opposite(of(rule.when)), of(rule.then)])
  if ('same-fact' in rule) return sameFact(rule['same-fact'], chart, criterion)
  if ('doubted-by' in rule) return inDoubt(rule, chart, criterion)
  if ('age' in rule) return ageLeaf(rule.age, chart)
  if ('sex' in rule) return sexLeaf(rule.sex, chart)
  if ('drug' in rule) return drugLeaf(rule, chart)
  if ('condition' in rule) return conditionLeaf(rule, chart)
  if ('lab' in rule || 'vital' in rule) return resultLeaf(rule, chart)
  if ('score-item' in rule) return scoreItemLeaf(rule, chart)
  if ('score' in rule) return scoreLeaf(rule, chart)
  if ('allergy' in rule) return allergyLeaf(rule, chart)
  if ('ask' in rule) return askLeaf(rule, of, chart, criterion)
  if ('find-out' in rule) return statement([criterion, `${TRIAL_ID}:${criterion}`], chart) ?? 'unknown'
  return eventLeaf(rule, chart)
}

function ageLeaf(bounds: Bounds, { births, asOf }: Chart): Truth {
  if (births === undefined) return 'unknown'
  const marks = Object.values(bounds as Readonly<Record<string, number>>).flatMap((years) =>
    [years, years + 1].map((one) => shifted(asOf, `${one} years`, -1)),
  )
  return agreed(
    daysThatMatter(births, marks).map((birth) => {
      const age = ageOn(birth, asOf)
      const { 'more-than': moreThan = -1 } = bounds
      return (
        age >= (bounds['at-least'] ?? 0) &&
        age <= (bounds['at-most'] ?? Infinity) &&
        age < (bounds.below ?? Infinity) &&
        (age > moreThan || (age === moreThan && !isBirthday(birth, asOf)))
      )
    }),
  )
}

function resultLeaf(rule: MeasureRule, chart: Chart): Truth {
  const panel = MEASURES[rule.lab ?? '']?.panel
  return panel === undefined ? measureLeaf(rule, chart) : panelLeaf(rule, panel, chart)
}

function sexLeaf(asked: string, { patient: { sex } }: Chart): Truth {
  return sex === undefined || sex === 'unknown' ? 'unknown' : agreed([sex === asked])
}

/**
 * A recorded yes and a recorded no contradict each other – the yes of the first, which the source asks for, only what is
 * recorded as absent, not what is over. Without a yes the first one decides,
 * unless what is recorded of another may be one.
 */
function sameFact(parts: readonly Rule[], chart: Chart, criterion: string): Truth {
  const [first, ...others] = parts.map((part) => oracleTruth(part, chart, criterion))
  if (first !== 'true' && !others.includes('true')) {
    const unclear = parts.slice(1).some((part) => oracleTruth(part, outspoken(chart), criterion) === 'unknown')
    return unclear ? 'unknown' : (first ?? 'unknown')
  }
  const { conditions = [] } = chart.patient
  // what nobody knows by its name may be the fact, whether or not it is over
  const notOver = conditions.filter(
    (one) =>
      typeof one === 'string' ||
      (one.status !== 'resolved' && one.end === undefined) ||
      termOf('conditions', one.name) === undefined,
  )
  const patient = first === 'true' ? { ...chart.patient, conditions: notOver } : chart.patient
  const recorded = parts.map((part) => oracleTruth(part, { ...chart, patient, strict: true }, criterion))
  return recorded.includes('false') ? 'unknown' : 'true'
}

/** As if every list were there, and complete. */
function outspoken(chart: Chart): Chart {
  return {
    ...chart,
    strict: false,
    patient: { conditions: [], drugs: [], procedures: [], ...chart.patient, incomplete: [] },
  }
}

/** Silence casts no doubt: it is asked as if every list were there and complete. */
function inDoubt(rule: DoubtRule, chart: Chart, criterion: string): Truth {
  const of = (part: Rule): Truth => oracleTruth(part, chart, criterion)
  const sure = of(rule.rule)
  const doubtful = rule.doubts === 'yes' ? every([sure, of(rule['in-doubt'])]) : of(rule['in-doubt'])
  const doubt = oracleTruth(believing(rule['doubted-by']), outspoken(chart), criterion)
  if (sure === doubtful && sure !== 'judgment') return sure
  return some([every([doubt, doubtful]), every([opposite(doubt), sure])])
}

/** The same rule, which takes silence for a no. */
function believing(rule: Rule): Rule {
  return JSON.parse(JSON.stringify(rule), (key, value: unknown) =>
    key === 'silence' && value === 'unknown' ? undefined : value,
  ) as Rule
}

function askLeaf(rule: AskRule, of: (part: Rule) => Truth, chart: Chart, criterion: string): Truth {
  const keys = [criterion, `${TRIAL_ID}:${criterion}`, ...(rule.name === undefined ? [] : [rule.name])]
  const stated = statement(keys, chart)
  if (stated !== undefined) return stated
  const settledBy = rule['settled-by']
  return settledBy !== undefined && of(settledBy) === 'true' ? 'true' : 'judgment'
}

function statement(keys: readonly string[], { patient: { statements = {} } }: Chart): Truth | undefined {
  const stated = keys.flatMap((key) => statements[key] ?? [])
  return stated.length === 0 ? undefined : agreed(stated)
}
