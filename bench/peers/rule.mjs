// What a criterion is made of, in the language of no engine, and how it is written in one.

/**
 * @typedef {Readonly<
 *   | { leaf: 'number', list: 'labs' | 'scores', name: string, since: string, limit: Limit, bound: number }
 *   | { leaf: 'upperLimit', name: string, since: string, limit: Limit, times: number }
 *   | { leaf: 'word', name: string, since: string, words: readonly string[] }
 *   | { leaf: 'shown', name: string, since: string, words: readonly string[] }
 *   | { leaf: 'ever', names: readonly string[] }
 *   | { leaf: 'current', names: readonly string[] }
 *   | { leaf: 'meets', set: string }
 *   | { leaf: 'drug', names: readonly string[], since: string }
 *   | { leaf: 'otherTrial', names: readonly string[] }
 *   | { leaf: 'vaccine', names: readonly string[], possible: readonly string[], since: string }
 *   | { leaf: 'bornBy', day: string }
 *   | { leaf: 'open' }
 * >} Leaf
 */
/** @typedef {'at-least' | 'at-most' | 'more-than' | 'below'} Limit */
/** @typedef {Leaf | { readonly all: readonly Rule[] } | { readonly any: readonly Rule[] } | { readonly not: Rule }} Rule */
/** @typedef {{ readonly id: string, readonly section: 'inclusion' | 'exclusion', readonly rule: Rule }} Criterion */
/** True, false, or null for unknown. @typedef {boolean | null} Truth */
/** A patient as it stands in the file. @typedef {Record<string, any>} Patient */

/**
 * How an engine writes each kind of rule.
 * @template Form
 * @typedef {{
 *   [Kind in Leaf['leaf']]: (leaf: Extract<Leaf, { leaf: Kind }>) => Form
 * } & {
 *   all: (parts: Form[]) => Form,
 *   any: (parts: Form[]) => Form,
 *   not: (part: Form) => Form,
 * }} Forms
 */

/**
 * A rule as an engine writes it.
 * @template Form
 * @param {Rule} rule
 * @param {Forms<Form>} forms
 * @returns {Form}
 */
export function written(rule, forms) {
  if ('all' in rule) return forms.all(rule.all.map((part) => written(part, forms)))
  if ('any' in rule) return forms.any(rule.any.map((part) => written(part, forms)))
  if ('not' in rule) return forms.not(written(rule.not, forms))
  /** @type {(leaf: any) => Form} any, for each form takes the leaves of its own name: a pair that types do not follow */
  const form = forms[rule.leaf]
  return form(rule)
}
