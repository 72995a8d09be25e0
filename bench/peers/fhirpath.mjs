// fhirpath.js on the patient as it is: its logic has three truths, and unknown is an empty collection. Each criterion is
// compiled once.
/* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-return -- engines come without types */
import { UNKNOWN_DRUG } from './criteria.mjs'
import { library } from './library.mjs'
import { written } from './rule.mjs'

/** @typedef {import('./rule.mjs').Truth} Truth */

const LIMITS = { 'at-least': '>=', 'at-most': '<=', 'more-than': '>', below: '<' }

/** @param {string} value */
const text = (value) => `'${value}'`
/** @param {readonly string[]} values */
const anyOf = (values) => `(${values.map(text).join('|')})`
/** @param {string} list @param {string} name @param {string} since */
const result = (list, name, since) => `${list}.where(name = ${text(name)} and date >= ${text(since)})`

/** @type {import('./rule.mjs').Forms<string>} */
const FORMS = {
  all: (parts) => `(${parts.join(' and ')})`,
  any: (parts) => `(${parts.join(' or ')})`,
  not: (part) => `(${part}).not()`,
  number: ({ list, name, since, limit, bound }) => `(${result(list, name, since)}.value ${LIMITS[limit]} ${bound})`,
  upperLimit: ({ name, since, limit, times }) => {
    const found = result('labs', name, since)
    const below = String(limit === 'at-most')
    const above = times === 1 ? String(limit === 'more-than') : '{}'
    const byLimit = `value ${LIMITS[limit]} high * ${times}`
    const byFlag = `iif(flag in ('L'|'N'), ${below}, iif(flag = 'H', ${above}, {}))`
    return `${found}.select(iif(high.exists(), ${byLimit}, ${byFlag}))`
  },
  word: ({ name, since, words }) => `(${result('labs', name, since)}.value in ${anyOf(words)})`,
  shown: ({ name, since, words }) => `${result('labs', name, since)}.where(value in ${anyOf(words)}).exists()`,
  ever: ({ names }) => `conditions.where(name in ${anyOf(names)} and (status.empty() or status != 'absent')).exists()`,
  current: ({ names }) => {
    const named = `conditions.where(name in ${anyOf(names)})`
    return `iif(${named}.where(status = 'active').exists(), true, iif(${named}.where(status.empty()).exists(), {}, false))`
  },
  meets: ({ set }) => `iif(conditions.where(meets contains ${text(set)}).exists(), true, {})`,
  drug: ({ names, since }) => {
    const [meant, certain, open] = [
      `name in ${anyOf(names)}`,
      `(ongoing or end >= ${text(since)})`,
      '(ongoing.empty() and end.empty())',
    ]
    const taken = `drugs.where(${meant} and ${certain}).exists()`
    const possible = `drugs.where((${meant} and ${open}) or (name = ${text(UNKNOWN_DRUG)} and (${certain} or ${open}))).exists()`
    return `iif(${taken}, true, iif(${possible}, {}, false))`
  },
  otherTrial: ({ names }) =>
    `iif('trialParticipation' in given, trialParticipation.where(name in ${anyOf(names)}).exists(), {})`,
  vaccine: ({ names, possible, since }) => {
    /** @param {readonly string[]} wanted */
    const given = (wanted) => `immunizations.where(name in ${anyOf(wanted)} and date >= ${text(since)}).exists()`
    return `iif(${given(names)}, true, iif('immunizations' in given, iif(${given(possible)}, {}, false), {}))`
  },
  bornBy: ({ day }) => `(birthDate <= ${text(day)})`,
  open: () => '{}',
}

/**
 * @param {readonly import('./rule.mjs').Criterion[]} criteria
 * @returns {Promise<(patient: import('./rule.mjs').Patient) => Truth[]>}
 */
export async function prepare(criteria) {
  const { default: fhirpath } = await library('fhirpath')
  const rules = criteria.map(({ rule }) => fhirpath.compile(written(rule, FORMS)))
  return (patient) => {
    // an empty list and a missing one are the same to it: which are there, it is told
    const told = { ...patient, given: Object.keys(patient) }
    return rules.map((rule) => rule(told)[0] ?? null)
  }
}
