// feelin, the expression language of DMN: its logic has three truths, and unknown is null. All criteria are one expression,
// since it has nothing to compile: it reads the text again for each patient.
/* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-return -- engines come without types */
import { UNKNOWN_DRUG } from './criteria.mjs'
import { library } from './library.mjs'
import { written } from './rule.mjs'

/** @typedef {import('./rule.mjs').Truth} Truth */

const LIMITS = { 'at-least': '>=', 'at-most': '<=', 'more-than': '>', below: '<' }

/** @param {string} value */
const text = (value) => `"${value}"`
/** @param {string} item @param {readonly string[]} values */
const among = (item, values) => `list contains([${values.map(text).join(', ')}], ${item})`
/** @param {string} list @param {string} condition of `x` */
const some = (list, condition) => `(some x in ${list} satisfies ${condition})`
/** @param {string} list @param {string} name @param {string} since */
const result = (list, name, since) => `${list}[name = ${text(name)} and date >= ${text(since)}][1]`

/** @type {import('./rule.mjs').Forms<string>} */
const FORMS = {
  all: (parts) => `(${parts.join(' and ')})`,
  any: (parts) => `(${parts.join(' or ')})`,
  not: (part) => `not(${part})`,
  number: ({ list, name, since, limit, bound }) => `(${result(list, name, since)}.value ${LIMITS[limit]} ${bound})`,
  upperLimit: ({ name, since, limit, times }) => {
    const below = String(limit === 'at-most')
    const above = times === 1 ? String(limit === 'more-than') : 'null'
    const byLimit = `x.value ${LIMITS[limit]} x.high * ${times}`
    const byFlag = `if ${among('x.flag', ['L', 'N'])} then ${below} else if x.flag = "H" then ${above} else null`
    const found = `[${result('labs', name, since)}]`
    return `(for x in ${found} return if x.high != null then ${byLimit} else ${byFlag})[1]`
  },
  word: ({ name, since, words }) =>
    `(for x in [${result('labs', name, since)}.value] return if x = null then null else ${among('x', words)})[1]`,
  shown: ({ name, since, words }) => `(${among(`${result('labs', name, since)}.value`, words)})`,
  ever: ({ names }) => some('conditions', `${among('x.name', names)} and (x.status = null or x.status != "absent")`),
  current: ({ names }) => {
    const active = some('conditions', `${among('x.name', names)} and x.status = "active"`)
    const open = some('conditions', `${among('x.name', names)} and x.status = null`)
    return `(if ${active} then true else if ${open} then null else false)`
  },
  meets: ({ set }) =>
    `(if ${some('conditions', `x.meets != null and list contains(x.meets, ${text(set)})`)} then true else null)`,
  drug: ({ names, since }) => {
    const meant = among('x.name', names)
    const certain = `(x.ongoing = true or (x.end != null and x.end >= ${text(since)}))`
    const open = '(x.ongoing = null and x.end = null)'
    const taken = some('drugs', `${meant} and ${certain}`)
    const possible = some(
      'drugs',
      `((${meant} and ${open}) or (x.name = ${text(UNKNOWN_DRUG)} and (${certain} or ${open})))`,
    )
    return `(if ${taken} then true else if ${possible} then null else false)`
  },
  otherTrial: ({ names }) =>
    `(if trialParticipation = null then null else ${some('trialParticipation', among('x.name', names))})`,
  vaccine: ({ names, possible, since }) => {
    /** @param {readonly string[]} wanted */
    const given = (wanted) => some('immunizations', `${among('x.name', wanted)} and x.date >= ${text(since)}`)
    return `(if immunizations = null then null else if ${given(names)} then true else if ${given(possible)} then null else false)`
  },
  bornBy: ({ day }) => `(birthDate <= ${text(day)})`,
  open: () => 'null',
}

/**
 * @param {readonly import('./rule.mjs').Criterion[]} criteria
 * @returns {Promise<(patient: import('./rule.mjs').Patient) => Truth[]>}
 */
export async function prepare(criteria) {
  const { evaluate } = await library('feelin')
  const expression = `[${criteria.map(({ rule }) => written(rule, FORMS)).join(', ')}]`
  return (patient) => evaluate(expression, patient).value
}
