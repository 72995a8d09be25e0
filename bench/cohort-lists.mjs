// What the invented patients of a cohort have, by ids of the vocabulary; how they are called is drawn from there.

/** Quantities: id, unit as records write it, reference range, decimals. Values scatter around the range. */
/** @type {readonly (readonly [id: string, unit: string, low: number, high: number, decimals: number])[]} */
export const QUANTITIES = [
  ['hemoglobin', 'g/dL', 12, 16, 1],
  ['platelets', '10*9/L', 150, 400, 0],
  ['leukocytes', '10*9/L', 4, 10, 1],
  ['neutrophils', '10*9/L', 1.8, 7.5, 1],
  ['lymphocytes', '10*9/L', 1, 4, 1],
  ['eosinophils', '10*9/L', 0.05, 0.5, 2],
  ['monocytes', '10*9/L', 0.2, 0.8, 2],
  ['hematocrit', '%', 36, 46, 1],
  ['mcv', 'fL', 80, 98, 0],
  ['cd19-count', '/uL', 100, 500, 0],
  ['igg', 'g/L', 7, 16, 1],
  ['iga', 'g/L', 0.7, 4, 2],
  ['igm', 'g/L', 0.4, 2.3, 2],
  ['c3', 'g/L', 0.9, 1.8, 2],
  ['c4', 'g/L', 0.1, 0.4, 2],
  ['crp', 'mg/L', 0, 8, 1],
  ['esr', 'mm/h', 0, 20, 0],
  ['creatinine', 'umol/L', 53, 106, 0],
  ['egfr', 'mL/min/1.73m2', 60, 120, 0],
  ['ast', 'U/L', 10, 40, 0],
  ['alt', 'U/L', 10, 40, 0],
  ['alkaline-phosphatase', 'U/L', 40, 120, 0],
  ['gamma-gt', 'U/L', 8, 60, 0],
  ['ldh', 'U/L', 120, 250, 0],
  ['ck', 'U/L', 30, 170, 0],
  ['bilirubin-total', 'umol/L', 3, 17.1, 1],
  ['albumin', 'g/L', 35, 50, 0],
  ['sodium', 'mmol/L', 136, 145, 0],
  ['potassium', 'mmol/L', 3.5, 5.1, 1],
  ['calcium', 'mmol/L', 2.15, 2.55, 2],
  ['glucose', 'mmol/L', 3.9, 6.1, 1],
  ['uric-acid', 'umol/L', 150, 420, 0],
  ['cholesterol', 'mmol/L', 3, 5.2, 1],
  ['triglycerides', 'mmol/L', 0.5, 1.7, 1],
  ['ferritin', 'ug/L', 15, 200, 0],
  ['vitamin-d', 'nmol/L', 50, 125, 0],
  ['inr', '', 0.8, 1.2, 1],
  ['proteinuria-24h', 'g/d', 0, 0.15, 2],
  ['upcr', 'mg/g', 10, 150, 0],
  ['anti-dsdna', 'IU/mL', 0, 30, 0],
]

/** Results in a word: id, and from what they are drawn. */
/** @type {readonly (readonly [id: string, words: readonly string[]])[]} */
export const WORDS = [
  ['ana', ['1:80', '1:160', '1:320', '1:640', '1:1280', 'negative']],
  ['anti-ssa', ['positive', 'negative', 'negative']],
  ['anti-ssb', ['positive', 'negative', 'negative']],
  ['anti-sm', ['positive', 'negative', 'negative']],
  ['hbsag', [...Array.from({ length: 30 }, () => 'negative'), 'positive']],
  ['anti-hbc', [...Array.from({ length: 12 }, () => 'negative'), 'positive']],
  ['anti-hcv', [...Array.from({ length: 30 }, () => 'negative'), 'positive']],
  ['hiv', [...Array.from({ length: 60 }, () => 'negative'), 'positive']],
  ['tspot', [...Array.from({ length: 12 }, () => 'negative'), 'positive', 'indeterminate']],
  ['hcg-urine', [...Array.from({ length: 20 }, () => 'negative'), 'positive']],
  ['cmv-dna', [...Array.from({ length: 20 }, () => 'not detected'), 'detected']],
  ['ebv-dna', [...Array.from({ length: 20 }, () => 'not detected'), 'detected']],
]

/** Vital signs and the like: id, unit, lowest and highest, decimals. */
/** @type {readonly (readonly [id: string, unit: string, low: number, high: number, decimals: number])[]} */
export const VITALS = [
  ['height', 'cm', 150, 185, 0],
  ['weight', 'kg', 45, 100, 1],
  ['systolic-blood-pressure', 'mmHg', 95, 165, 0],
  ['diastolic-blood-pressure', 'mmHg', 55, 100, 0],
  ['spo2', '%', 91, 100, 0],
  ['lvef', '%', 42, 70, 0],
  ['fvc-percent', '%', 45, 110, 0],
]

/** Drugs: id, route, dose. Everybody has some of them, and those of the disease more often. */
/** @type {readonly (readonly [id: string, route: string, dose: string])[]} */
export const DRUGS = [
  ['prednisone', 'oral', '10 mg/day'],
  ['hydroxychloroquine', 'oral', '400 mg/day'],
  ['mycophenolate-mofetil', 'oral', '2 g/day'],
  ['azathioprine', 'oral', '100 mg/day'],
  ['methotrexate', 'oral', '15 mg/week'],
  ['cyclophosphamide', 'IV', ''],
  ['rituximab', 'IV', ''],
  ['belimumab', 'SC', '200 mg/week'],
  ['tacrolimus', 'oral', '3 mg/day'],
  ['ciclosporin', 'oral', '150 mg/day'],
  ['leflunomide', 'oral', '20 mg/day'],
  ['methylprednisolone', 'oral', '8 mg/day'],
  ['human-immunoglobulin', 'IV', ''],
  ['nintedanib', 'oral', '300 mg/day'],
  ['tocilizumab', 'SC', '162 mg/week'],
]

/** Diseases of the cohort, and how many of hundred have them. */
/** @type {readonly { readonly id: string, readonly share: number, readonly sets: readonly string[], readonly score: readonly [string, number] | undefined }[]} */
export const DISEASES = [
  { id: 'sle', share: 45, sets: ['ACR-1997-SLE', 'EULAR-ACR-2019-SLE'], score: ['SLEDAI-2K', 20] },
  { id: 'sjogren', share: 25, sets: ['AECG-2002'], score: ['ESSDAI', 16] },
  { id: 'ssc', share: 18, sets: ['ACR-EULAR-2013-SSc'], score: ['mRSS', 35] },
  { id: 'rheumatoid-arthritis', share: 12, sets: [], score: undefined },
]

/** Other conditions, with how many of hundred have them. */
/** @type {readonly (readonly [id: string, share: number])[]} */
export const CONDITIONS = [
  ['hypertension', 30],
  ['lupus-nephritis', 12],
  ['interstitial-lung-disease', 8],
  ['type-2-diabetes', 9],
  ['hepatitis-b', 2],
  ['tuberculosis', 2],
  ['depression', 10],
  ['malignancy', 3],
  ['heart-failure', 3],
  ['osteoporosis', 12],
  ['thyroiditis', 8],
  ['asthma', 7],
]
