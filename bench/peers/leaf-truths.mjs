// The leaves in plain code, for an engine whose conditions cannot search a list.
import { UNKNOWN_DRUG } from './criteria.mjs'
import { compared, comparedToUpperLimit, resultOf } from './results.mjs'

/** @typedef {import('./rule.mjs').Truth} Truth */
/** @typedef {import('./results.mjs').Result} Result */
/** @typedef {{ name: string, status?: string, meets?: string[], ongoing?: boolean, end?: string, date?: string }} Entry */
/** @template {string} Kind @typedef {Extract<import('./rule.mjs').Leaf, { leaf: Kind }>} Leaf */

/** What of the record each kind of leaf looks at, and its truth. */
export const LEAVES = {
  labs: { fact: 'labs', truth: number },
  scores: { fact: 'scores', truth: number },
  upperLimit: { fact: 'labs', truth: upperLimit },
  word: { fact: 'labs', truth: word },
  shown: { fact: 'labs', truth: shown },
  ever: { fact: 'conditions', truth: ever },
  current: { fact: 'conditions', truth: current },
  meets: { fact: 'conditions', truth: meets },
  drug: { fact: 'drugs', truth: drug },
  otherTrial: { fact: 'trialParticipation', truth: otherTrial },
  vaccine: { fact: 'immunizations', truth: vaccine },
  bornBy: { fact: 'birthDate', truth: bornBy },
}

/** @param {readonly Result[]} list @param {Leaf<'number'>} leaf */
function number(list, { name, since, limit, bound }) {
  return compared(resultOf(list, name, since)?.value, limit, bound)
}

/** @param {readonly Result[]} list @param {Leaf<'upperLimit'>} leaf */
function upperLimit(list, { name, since, limit, times }) {
  return comparedToUpperLimit(resultOf(list, name, since), limit, times)
}

/** @param {readonly Result[]} list @param {Leaf<'word'>} leaf */
function word(list, { name, since, words }) {
  const found = resultOf(list, name, since)
  return found === undefined ? null : words.some((one) => one === found.value)
}

/** @param {readonly Result[]} list @param {Leaf<'shown'>} leaf */
function shown(list, { name, since, words }) {
  const found = resultOf(list, name, since)
  return words.some((one) => one === found?.value)
}

/** @param {readonly Entry[]} list @param {Leaf<'ever'>} leaf */
function ever(list, { names }) {
  return list.some(({ name, status }) => names.includes(name) && status !== 'absent')
}

/** @param {readonly Entry[]} list @param {Leaf<'current'>} leaf @returns {Truth} */
function current(list, { names }) {
  const found = list.filter(({ name }) => names.includes(name))
  if (found.some(({ status }) => status === 'active')) return true
  return found.some(({ status }) => status === undefined) ? null : false
}

/** @param {readonly Entry[]} list @param {Leaf<'meets'>} leaf @returns {Truth} */
function meets(list, { set }) {
  return list.some((one) => one.meets?.includes(set) === true) ? true : null
}

/** @param {readonly Entry[]} list @param {Leaf<'drug'>} leaf @returns {Truth} */
function drug(list, { names, since }) {
  let truth = /** @type {Truth} */ (false)
  for (const { name, ongoing, end } of list) {
    const isMeant = names.includes(name)
    if (!isMeant && name !== UNKNOWN_DRUG) continue
    const isTaken = ongoing === true || (end !== undefined && end >= since)
    if (isTaken && isMeant) return true
    if (isTaken || end === undefined) truth = null
  }
  return truth
}

/** @param {readonly Entry[] | undefined} list @param {Leaf<'otherTrial'>} leaf @returns {Truth} */
function otherTrial(list, { names }) {
  return list === undefined ? null : list.some(({ name }) => names.includes(name))
}

/** @param {readonly Entry[] | undefined} list @param {Leaf<'vaccine'>} leaf @returns {Truth} */
function vaccine(list, { names, possible, since }) {
  const fresh = list?.filter(({ date }) => date !== undefined && date >= since)
  if (fresh?.some(({ name }) => names.includes(name)) === true) return true
  return fresh?.some(({ name }) => possible.includes(name)) === false ? false : null
}

/** @param {string} date @param {Leaf<'bornBy'>} leaf */
function bornBy(date, { day }) {
  return date <= day
}
