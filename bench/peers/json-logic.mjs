// json-logic-js: rules are JSON. It has two truths, so that ours are numbers – 0 false, 0.5 unknown, 1 true – and `all`,
// `any` and `not` are its own `min`, `max` and `-`. Looking a result up and comparing what may be missing are added
// operations; lists are searched with its own `some`.
/* oxlint-disable typescript/no-unsafe-argument, typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access -- engines come without types */
import { UNKNOWN_DRUG } from './criteria.mjs'
import { library } from './library.mjs'
import { written } from './rule.mjs'
import { compared, comparedToUpperLimit, resultOf } from './results.mjs'

/** @typedef {import('./rule.mjs').Truth} Truth */
/** @typedef {unknown} Form */

/** @param {string} key */
const variable = (key) => ({ var: key })
/** @param {readonly string[]} names */
const named = (names) => ({ in: [variable('name'), names] })
/** @param {string} list @param {readonly Form[]} conditions */
const some = (list, ...conditions) => ({ some: [variable(list), { and: conditions }] })
/** @param {string} list */
const missing = (list) => ({ '===': [variable(list), null] })
/** @param {string} list @param {string} name @param {string} since */
const result = (list, name, since) => ({ result: [variable(list), name, since] })

/** @type {import('./rule.mjs').Forms<Form>} */
const FORMS = {
  all: (parts) => ({ min: parts }),
  any: (parts) => ({ max: parts }),
  not: (part) => ({ '-': [1, part] }),
  number: ({ list, name, since, limit, bound }) => ({ compared: [result(list, name, since), limit, bound] }),
  upperLimit: ({ name, since, limit, times }) => ({ upperLimit: [result('labs', name, since), limit, times] }),
  word: ({ name, since, words }) => ({ word: [result('labs', name, since), words] }),
  shown: ({ name, since, words }) => ({
    if: [some('labs', named([name]), { '>=': [variable('date'), since] }, { in: [variable('value'), words] }), 1, 0],
  }),
  ever: ({ names }) => ({ if: [some('conditions', named(names), { '!==': [variable('status'), 'absent'] }), 1, 0] }),
  current: ({ names }) => ({
    if: [
      some('conditions', named(names), { '===': [variable('status'), 'active'] }),
      1,
      some('conditions', named(names), { '===': [variable('status'), null] }),
      0.5,
      0,
    ],
  }),
  meets: ({ set }) => ({ if: [some('conditions', { in: [set, { var: ['meets', []] }] }), 1, 0.5] }),
  drug: ({ names, since }) => {
    const ended = { '!==': [variable('end'), null] }
    const taken = { or: [variable('ongoing'), { and: [ended, { '>=': [variable('end'), since] }] }] }
    const open = { and: [{ '!': [variable('ongoing')] }, { '!': [ended] }] }
    return {
      if: [
        some('drugs', named(names), taken),
        1,
        some('drugs', { or: [{ and: [named(names), open] }, { and: [named([UNKNOWN_DRUG]), { or: [taken, open] }] }] }),
        0.5,
        0,
      ],
    }
  },
  otherTrial: ({ names }) => ({
    if: [some('trialParticipation', named(names)), 1, missing('trialParticipation'), 0.5, 0],
  }),
  vaccine: ({ names, possible, since }) => {
    const fresh = { '>=': [variable('date'), since] }
    const open = { or: [missing('immunizations'), some('immunizations', named(possible), fresh)] }
    return { if: [some('immunizations', named(names), fresh), 1, open, 0.5, 0] }
  },
  bornBy: ({ day }) => ({ if: [{ '<=': [variable('birthDate'), day] }, 1, 0] }),
  open: () => 0.5,
}

/**
 * @param {readonly import('./rule.mjs').Criterion[]} criteria
 * @returns {Promise<(patient: import('./rule.mjs').Patient) => Truth[]>}
 */
export async function prepare(criteria) {
  const { default: logic } = await library('json-logic-js')
  logic.add_operation('result', resultOf)
  logic.add_operation('compared', (/** @type {any} */ found, /** @type {any} */ limit, /** @type {any} */ bound) =>
    numberOf(compared(found?.value, limit, bound)),
  )
  logic.add_operation('upperLimit', (/** @type {any} */ found, /** @type {any} */ limit, /** @type {any} */ times) =>
    numberOf(comparedToUpperLimit(found, limit, times)),
  )
  logic.add_operation('word', (/** @type {any} */ found, /** @type {any} */ words) =>
    found === undefined ? 0.5 : numberOf(words.includes(found.value)),
  )
  const rules = criteria.map(({ rule }) => written(rule, FORMS))
  return (patient) => rules.map((rule) => truthOf(logic.apply(rule, patient)))
}

/** @param {Truth} truth */
function numberOf(truth) {
  return truth === null ? 0.5 : Number(truth)
}

/** @param {number} number @returns {Truth} */
function truthOf(number) {
  return number === 0.5 ? null : number === 1
}
