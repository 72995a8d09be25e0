// Twenty criteria of NCT06789107 without the language of any engine: what of them the invented patients exercise. None of
// those patients gets as far as a question for a person, so that every answer is true, false or unknown.
//
// It makes the work of the peers light: windows are dates and thresholds have the units of the records already, every
// thing has the one name that it has there, and where a patient has only one result within a window, the first is taken.

/** @typedef {import('./rule.mjs').Rule} Rule */
/** @typedef {import('./rule.mjs').Limit} Limit */
/** @typedef {import('./rule.mjs').Criterion} Criterion */

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
