// Many trials out of few: copies whose thresholds and windows are all shifted, by another amount in each copy, so that of
// them only those rules stay equal that have neither. Trials of one disease share more than that in truth.
/* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-member-access -- YAML comes without types */
import { parse, stringify } from 'yaml'

/** @typedef {import('./built.mjs').CriteriaText} CriteriaText */

const LIMITS = new Set(['at-least', 'at-most', 'more-than', 'less-than', 'below'])
const DURATION = /^(\d+) (days?|weeks?|months?|years?)$/u

/**
 * As many copies of the trials; the first is as they are.
 * @param {readonly CriteriaText[]} trials
 * @param {number} copies
 * @returns {CriteriaText[]}
 */
export function shiftedTrials(trials, copies) {
  return Array.from({ length: copies }, (_none, copy) => copy).flatMap((copy) =>
    trials.map(({ file, text }) => (copy === 0 ? { file, text } : copyOf(file, text, copy))),
  )
}

/** @param {string} file @param {string} text @param {number} copy */
function copyOf(file, text, copy) {
  const trial = parse(text)
  trial.id = [trial.id, copy].join('-')
  for (const section of ['description', 'inclusion', 'exclusion']) {
    for (const criterion of trial[section] ?? []) criterion.rule = shifted(criterion.rule, copy)
  }
  return { file: file.replace(/(?=\.ya?ml$)/u, `-${copy}`), text: stringify(trial) }
}

/**
 * @param {unknown} rule
 * @param {number} copy
 * @returns {unknown}
 */
function shifted(rule, copy) {
  if (Array.isArray(rule)) return rule.map((part) => shifted(part, copy))
  if (typeof rule === 'string')
    return rule.replace(
      DURATION,
      (_, /** @type {string} */ amount, /** @type {string} */ unit) => `${Number(amount) + copy} ${unit}`,
    )
  if (typeof rule !== 'object' || rule === null) return rule
  // how many of several, how many times, a titre or a whole score: such numbers cannot be shifted by a little
  const isMeasured = 'unit' in rule && rule.unit !== 'titre'
  return Object.fromEntries(
    Object.entries(rule).map(([key, value]) => {
      const isLimit = isMeasured && LIMITS.has(key) && typeof value === 'number'
      return [key, isLimit ? Number((value * (1 + copy / 1000)).toPrecision(6)) : shifted(value, copy)]
    }),
  )
}
