// Twenty criteria of NCT06789107 without the language of any engine: what of them the invented patients exercise. None of
// those patients gets as far as a question for a person, so that every answer is true, false or unknown.
//
// It makes the work of the peers light: windows are dates and thresholds have the units of the records already, every
// thing has the one name that it has there, and where a patient has only one result within a window, the first is taken.

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

export const TRIAL = 'NCT06789107'
/** The day on which all invented patients are held against it. */
const TODAY = '2026-03-01'
/** A drug that no vocabulary knows: it may be any. */
export const UNKNOWN_DRUG = 'moon root extract'

const [WEEKS_4, DAYS_30, DAYS_90, MONTHS_3, DAYS_180, MONTHS_12] = [
  '2026-02-01',
  '2026-01-30',
  '2025-12-01',
  '2025-12-01',
  '2025-09-02',
  '2025-03-01',
]
const EVER = '0000'

/** @param {string} name @param {Limit} limit @param {number} bound @returns {Rule} */
const lab = (name, limit, bound) => ({ leaf: 'number', list: 'labs', name, since: DAYS_90, limit, bound })
/** @param {string} name @param {string} since @param {readonly string[]} words @returns {Rule} */
const word = (name, since, ...words) => ({ leaf: 'word', name, since, words })
/** @param {string} name @param {string} since @param {Limit} limit @param {number} times @returns {Rule} */
const upperLimit = (name, since, limit, times) => ({ leaf: 'upperLimit', name, since, limit, times })
/** @param {readonly string[]} names @returns {Rule} */
const ever = (...names) => ({ leaf: 'ever', names })
/** @param {readonly string[]} names @returns {Rule} */
const current = (...names) => ({ leaf: 'current', names })
/** @param {string} since @param {readonly string[]} names @returns {Rule} */
const drug = (since, ...names) => ({ leaf: 'drug', names, since })
/** @type {Rule} */
const NINE_YEARS = { leaf: 'bornBy', day: '2017-03-01' }

/** @type {readonly Criterion[]} */
const INCLUSION = [
  { id: 'I1', section: 'inclusion', rule: { leaf: 'bornBy', day: '2021-03-01' } },
  {
    id: 'I2',
    section: 'inclusion',
    rule: {
      all: [ever('systemic lupus erythematosus', 'lupus nephritis'), { leaf: 'meets', set: 'EULAR-ACR-2019-SLE' }],
    },
  },
  {
    id: 'I3',
    section: 'inclusion',
    rule: {
      any: [
        word('ANA', MONTHS_12, '1:80', '1:160', '1:320', '1:1280'),
        upperLimit('anti-dsDNA', MONTHS_12, 'more-than', 1),
        word('anti-Sm', MONTHS_12, 'positive'),
      ],
    },
  },
  {
    id: 'I5',
    section: 'inclusion',
    rule: { leaf: 'number', list: 'scores', name: 'SLEDAI-2K', since: DAYS_90, limit: 'at-least', bound: 6 },
  },
  { id: 'I7a', section: 'inclusion', rule: lab('lymphocytes', 'at-least', 0.5) },
  { id: 'I7c', section: 'inclusion', rule: lab('neutrophils', 'at-least', 0.5) },
  { id: 'I7d', section: 'inclusion', rule: lab('hemoglobin', 'at-least', 8) },
  { id: 'I7e', section: 'inclusion', rule: lab('platelets', 'at-least', 75) },
  {
    id: 'I7h',
    section: 'inclusion',
    rule: {
      all: [
        upperLimit('AST', DAYS_90, 'at-most', 3),
        upperLimit('ALT', DAYS_90, 'at-most', 3),
        upperLimit('total bilirubin', DAYS_90, 'at-most', 2),
      ],
    },
  },
]

/** @type {readonly Criterion[]} */
const EXCLUSION = [
  {
    id: 'E9',
    section: 'exclusion',
    rule: {
      any: [{ all: [NINE_YEARS, lab('IgG', 'below', 6)] }, { all: [{ not: NINE_YEARS }, lab('IgG', 'below', 4.5)] }],
    },
  },
  {
    id: 'E10a',
    section: 'exclusion',
    rule: {
      any: [
        // a hepatitis that is current and a fresh negative test contradict each other
        { any: [word('HBsAg', DAYS_180, 'positive'), { all: [current('hepatitis B'), { leaf: 'open' }] }] },
        {
          all: [
            ever('hepatitis B'),
            {
              any: [
                { not: current('hepatitis B') },
                { not: { leaf: 'shown', name: 'HBsAg', since: DAYS_180, words: ['negative'] } },
              ],
            },
          ],
        },
        word('HBsAg', EVER, 'positive'),
        word('anti-HBc', EVER, 'positive'),
        word('anti-HBc', DAYS_180, 'positive'),
      ],
    },
  },
  {
    id: 'E10b',
    section: 'exclusion',
    rule: {
      any: [ever('HIV infection'), word('HIV antibody', EVER, 'positive'), word('HIV antibody', DAYS_180, 'positive')],
    },
  },
  {
    id: 'E10c',
    section: 'exclusion',
    rule: {
      all: [
        { any: [word('HCV antibody', DAYS_180, 'positive', 'reactive'), ever('hepatitis C')] },
        word('HCV RNA', DAYS_180, 'positive', 'detected'),
      ],
    },
  },
  { id: 'E13', section: 'exclusion', rule: drug(MONTHS_3, 'rituximab') },
  {
    id: 'E14',
    section: 'exclusion',
    rule: {
      any: [
        drug(DAYS_30, 'tofacitinib', 'baricitinib', 'upadacitinib', 'ibrutinib', 'deucravacitinib'),
        { leaf: 'otherTrial', names: ['other trial'] },
      ],
    },
  },
  { id: 'E15', section: 'exclusion', rule: drug(WEEKS_4, 'cyclophosphamide', 'rituximab', 'belimumab') },
  {
    id: 'E17',
    section: 'exclusion',
    rule: {
      leaf: 'vaccine',
      names: ['MMR vaccine', 'varicella vaccine', 'yellow fever vaccine'],
      // one of them, which is given by the nose, is live
      possible: ['influenza vaccine'],
      since: WEEKS_4,
    },
  },
  { id: 'E19', section: 'exclusion', rule: ever('breast cancer', 'basal cell carcinoma') },
  {
    id: 'E20',
    section: 'exclusion',
    rule: {
      any: [{ leaf: 'otherTrial', names: ['other trial'] }, drug(MONTHS_3, 'investigational drug')],
    },
  },
  {
    id: 'E21',
    section: 'exclusion',
    rule: {
      any: [
        current('depression'),
        { all: [ever('depression'), drug(TODAY, 'sertraline', 'citalopram', 'amitriptyline')] },
      ],
    },
  },
]

export const CRITERIA = [...INCLUSION, ...EXCLUSION]

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
  /** @type {(leaf: any) => Form} */
  const form = forms[rule.leaf]
  return form(rule)
}
