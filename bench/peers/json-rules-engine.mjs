// json-rules-engine: conditions are JSON, and an operator is a function of a fact and a value. It has two truths, so that a
// criterion is two rules: when it is certainly true, and when it is certainly false; unknown is what fires neither.
/* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-argument -- engines come without types */
import { written } from './rule.mjs'
import { LEAVES } from './leaf-truths.mjs'
import { library } from './library.mjs'

/** @typedef {import('./rule.mjs').Truth} Truth */
/** @typedef {import('./rule.mjs').Leaf} Leaf */
/** What makes a rule true, and what makes it false. @typedef {{ true: unknown, false: unknown }} Form */

const NEVER = { fact: 'birthDate', operator: 'equal', value: '' }

/** @param {keyof typeof LEAVES} kind @param {Leaf} value @returns {Form} */
function form(kind, value) {
  const { fact } = LEAVES[kind]
  return { true: { fact, operator: `${kind}: true`, value }, false: { fact, operator: `${kind}: false`, value } }
}

/** @type {import('./rule.mjs').Forms<Form>} */
const FORMS = {
  all: (parts) => ({ true: { all: parts.map((part) => part.true) }, false: { any: parts.map((part) => part.false) } }),
  any: (parts) => ({ true: { any: parts.map((part) => part.true) }, false: { all: parts.map((part) => part.false) } }),
  not: (part) => ({ true: part.false, false: part.true }),
  number: (leaf) => form(leaf.list, leaf),
  upperLimit: (leaf) => form('upperLimit', leaf),
  word: (leaf) => form('word', leaf),
  shown: (leaf) => form('shown', leaf),
  ever: (leaf) => form('ever', leaf),
  current: (leaf) => form('current', leaf),
  meets: (leaf) => form('meets', leaf),
  drug: (leaf) => form('drug', leaf),
  otherTrial: (leaf) => form('otherTrial', leaf),
  vaccine: (leaf) => form('vaccine', leaf),
  bornBy: (leaf) => form('bornBy', leaf),
  open: () => ({ true: NEVER, false: NEVER }),
}

/**
 * @param {readonly import('./rule.mjs').Criterion[]} criteria
 * @returns {Promise<(patient: import('./rule.mjs').Patient) => Promise<Truth[]>>}
 */
export async function prepare(criteria) {
  const { Engine } = await library('json-rules-engine')
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const [kind, { truth }] of Object.entries(LEAVES)) {
    engine.addOperator(
      `${kind}: true`,
      (/** @type {any} */ fact, /** @type {any} */ leaf) => truth(fact, leaf) === true,
    )
    engine.addOperator(
      `${kind}: false`,
      (/** @type {any} */ fact, /** @type {any} */ leaf) => truth(fact, leaf) === false,
    )
  }
  criteria.forEach(({ rule }, index) => {
    const { true: yes, false: no } = written(rule, FORMS)
    engine.addRule({ conditions: { all: [yes] }, event: { type: 'true', params: { index } } })
    engine.addRule({ conditions: { all: [no] }, event: { type: 'false', params: { index } } })
  })
  return async (patient) => {
    const { events } = await engine.run(patient)
    /** @type {Truth[]} */
    const truths = criteria.map(() => null)
    for (const { type, params } of events) truths[params.index] = type === 'true'
    return truths
  }
}
