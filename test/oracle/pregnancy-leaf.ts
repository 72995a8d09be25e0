import { ageOn, dayOf, daysThatMatter, shifted, type DayRange } from './days.js'
import type { Chart } from './chart.js'
import { answer, resultOf } from './measure-leaf.js'
import type { ChildbearingRule, PregnancyTestRule } from './rule.js'
import { agreed, every, opposite, some, type Truth } from './truth.js'

const TESTS = { urine: 'hcg-urine', blood: 'hcg-blood' } as const
/** How long a pregnancy may last: a positive test so long ago may still be of it. */
const PREGNANCY = '42 weeks'

export function childbearingLeaf({ 'childbearing-potential': { from, to } }: ChildbearingRule, chart: Chart): Truth {
  const { patient, births, asOf, strict } = chart
  const { sex, reproductive = {} } = patient
  if (isPregnant(chart) || testTruth('positive', Object.values(TESTS), { within: PREGNANCY }, chart, some) === 'true') {
    return sex === 'male' || reproductive.childbearingPotential === false ? 'unknown' : 'true'
  }
  if (sex === 'male') return reproductive.childbearingPotential === true ? 'unknown' : 'false'
  const { childbearingPotential } = reproductive
  if (childbearingPotential !== undefined) return agreed([childbearingPotential])
  if (strict || births === undefined) return 'unknown'
  const marks = [from, to + 1].map((years) => shifted(asOf, `${years} years`, -1))
  const asFemale = agreed(
    daysThatMatter(births, marks).map((birth) => {
      const age = ageOn(birth, asOf)
      if (age < from) return 'unknown'
      return age <= to
    }),
  )
  return sex === 'female' ? asFemale : agreed([asFemale, 'false'])
}

/** As recorded on the day of the record: on an earlier one it is no evidence yet, and nobody is pregnant for years. */
function isPregnant({ patient, asOf }: Chart): boolean {
  const on = patient.asOf === undefined ? asOf : dayOf(patient.asOf)
  return patient.reproductive?.pregnant === true && on <= asOf && on >= shifted(asOf, PREGNANCY, -1)
}

export function pregnancyTestLeaf(rule: PregnancyTestRule, chart: Chart): Truth {
  const { specimen = 'any', valid } = rule
  const all = Object.values(TESTS)
  const positives = all.filter((name) => testTruth('positive', [name], { valid }, chart, some) === 'true')
  const isPositive = positives.some(
    (name) => (specimen !== 'any' && name === TESTS[specimen]) || !isFollowed(name, valid, chart),
  )
  const isNegative = testTruth('negative', specimen === 'any' ? all : [TESTS[specimen]], { valid }, chart, some)
  const negative = specimen === 'any' ? eitherNegative(valid, chart) : isNegative
  const pregnant = isPregnant(chart)
  const isOpenStill = negative === 'true' && mayBePositive(valid, chart)
  const isDisputed = positives.length > 0
  const tested = isDisputed || isOpenStill ? 'unknown' : opposite(negative)
  const positive: Truth = isPositive || pregnant ? 'true' : tested
  // a negative test contradicts it, whatever another one leaves open, unless that says both
  const saysBoth = specimen === 'any' && all.some((name) => isContradicted(name, valid, chart))
  if (pregnant && isNegative === 'true' && !isDisputed && !saysBoth) return 'unknown'
  return rule['pregnancy-test'] === 'positive' ? positive : opposite(positive)
}

/** Whether a negative test of another kind is of a later day than every positive one of a kind. */
function isFollowed(name: string, valid: string, chart: Chart): boolean {
  const daysOf = (test: string, value: string): DayRange[] =>
    (chart.patient.labs ?? [])
      .filter((entry) => entry.name === test && entry.value === value && isFinal(entry.status))
      .flatMap((entry) => {
        const result = resultOf(entry, 'true', chart)
        return result?.isDated === true ? [result.days] : []
      })
  const last = Math.max(...daysOf(name, 'positive').map(({ hi }) => hi))
  return Object.values(TESTS).some(
    (test) =>
      testTruth('negative', [test], { valid }, chart, some) === 'true' &&
      daysOf(test, 'negative').some(({ lo }) => lo > last),
  )
}

/** Whether results of a kind that may all be the latest, and count, do not say the same. */
function isContradicted(name: string, valid: string, { patient, asOf, ...chart }: Chart): boolean {
  const dated = (patient.labs ?? [])
    .filter((entry) => entry.name === name && isFinal(entry.status))
    .flatMap((entry) => {
      const result = resultOf(entry, 'true', { ...chart, patient, asOf })
      return result?.isDated === true ? [{ value: entry.value, days: result.days }] : []
    })
  const newest = Math.max(...dated.map(({ days }) => days.lo))
  const latest = dated.filter(({ days }) => days.hi >= newest)
  return newest >= shifted(asOf, valid, -1) && new Set(latest.map(({ value }) => value)).size > 1
}

/** Whether the latest clear test of a kind is positive on some day, so that it may count. */
function mayBePositive(valid: string, chart: Chart): boolean {
  const labs = (chart.patient.labs ?? []).filter(({ value }) => value === 'positive' || value === 'negative')
  const clear = { ...chart, patient: { ...chart.patient, labs } }
  const ever = Object.values(TESTS).filter((test) =>
    labs.some(({ name, value, status }) => name === test && value === 'positive' && isFinal(status)),
  )
  return testTruth('positive', ever, { valid, silence: 'ignored' }, clear, some) !== 'false'
}

function isFinal(status: string | undefined): boolean {
  return status !== 'preliminary' && status !== 'entered-in-error'
}

/** One negative test will do, unless the other one counts, too, and is unclear; one of no date does not count. */
function eitherNegative(valid: string, chart: Chart): Truth {
  const all = Object.values(TESTS)
  const { labs = [], asOf } = chart.patient
  const dated = {
    ...chart,
    patient: { ...chart.patient, labs: labs.filter(({ date }) => (date ?? asOf) !== undefined) },
  }
  const isUnclear = all.some(
    (name) => testTruth('negative', [name], { valid, silence: 'ignored' }, dated, every) === 'unknown',
  )
  return isUnclear ? 'unknown' : testTruth('negative', all, { valid }, chart, some)
}

function testTruth(
  is: 'positive' | 'negative',
  names: readonly string[],
  time: { readonly valid?: string; readonly within?: string; readonly silence?: 'ignored' },
  chart: Chart,
  combine: (truths: readonly Truth[]) => Truth,
): Truth {
  return combine(
    names.map((name) =>
      answer(
        (chart.patient.labs ?? [])
          .filter((entry) => entry.name === name && isFinal(entry.status))
          .flatMap((entry) => {
            const isClear = entry.value === 'positive' || entry.value === 'negative'
            return resultOf(entry, isClear ? agreed([entry.value === is]) : 'unknown', chart) ?? []
          }),
        time,
        chart,
      ),
    ),
  )
}
