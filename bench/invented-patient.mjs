// Invented patients of the size of a cohort's record: about 34 results, 9 drugs and 6 kB, with gaps where records have them.

/** [name, unit, low, high, lower limit, upper limit]: values are drawn between low and high. */
/** @type {readonly (readonly [string, string, number, number, number?, number?])[]} */
const LABS = [
  ['hemoglobin', 'g/dL', 7, 16, 12, 16],
  ['platelets', '10*9/L', 40, 400, 150, 400],
  ['WBC', '10*9/L', 1, 14, 4, 10],
  ['neutrophils', '10*9/L', 0.5, 9, 1.8, 7],
  ['lymphocytes', '10*9/L', 0.2, 4, 1, 4],
  ['ALT', 'U/L', 8, 160, 5, 40],
  ['AST', 'U/L', 8, 160, 5, 40],
  ['total bilirubin', 'mg/dL', 0.2, 3, 0.2, 1.2],
  ['ALP', 'U/L', 30, 200, 40, 120],
  ['albumin', 'g/L', 22, 50, 35, 50],
  ['creatinine', 'umol/L', 40, 220, 45, 84],
  ['urea', 'mmol/L', 2, 15, 2.5, 7.1],
  ['potassium', 'mmol/L', 3, 5.6, 3.5, 5.1],
  ['sodium', 'mmol/L', 130, 148, 136, 145],
  ['calcium', 'mmol/L', 1.9, 2.7, 2.15, 2.55],
  ['CRP', 'mg/L', 0.3, 60, 0, 5],
  ['ESR', 'mm/h', 2, 90, 0, 20],
  ['C3', 'g/L', 0.3, 1.8, 0.9, 1.8],
  ['C4', 'g/L', 0.02, 0.5, 0.1, 0.4],
  ['IgG', 'g/L', 3, 30, 7, 16],
  ['IgA', 'g/L', 0.2, 6, 0.7, 4],
  ['IgM', 'g/L', 0.2, 4, 0.4, 2.3],
  ['anti-dsDNA', 'IU/mL', 0, 300, 0, 30],
  ['UPCR', 'mg/g', 20, 4000, 0, 150],
  ['INR', '1', 0.8, 2, 0.8, 1.2],
  ['glucose', 'mmol/L', 3.5, 12, 3.9, 6.1],
  ['HbA1c', '%', 4.5, 9, 4, 6],
  ['LDH', 'U/L', 100, 500, 120, 250],
  ['uric acid', 'umol/L', 120, 600, 150, 420],
  ['TSH', 'mIU/L', 0.1, 9, 0.4, 4],
]

/** @type {readonly (readonly [string, readonly string[]])[]} */
const SIGNS = [
  ['HBsAg', ['negative', 'negative', 'negative', 'positive']],
  ['anti-HBc', ['negative', 'negative', 'positive']],
  ['HCV antibody', ['negative', 'negative', 'negative', 'reactive']],
  ['HIV antibody', ['negative', 'negative', 'negative', 'negative']],
  ['T-SPOT', ['negative', 'positive', 'indeterminate']],
  ['ANA', ['1:80', '1:160', '1:320', '1:1280', 'negative']],
  ['anti-Ro/SSA', ['positive', 'negative']],
  ['anti-Sm', ['positive', 'negative']],
  ['hCG', ['negative', 'negative', 'positive']],
]

const DRUGS = [
  ['prednisone', 'oral'],
  ['methylprednisolone', 'IV'],
  ['hydroxychloroquine', 'oral'],
  ['mycophenolate mofetil', 'oral'],
  ['azathioprine', 'oral'],
  ['methotrexate', 'oral'],
  ['cyclophosphamide', 'IV'],
  ['rituximab', 'IV'],
  ['belimumab', 'SC'],
  ['tacrolimus', 'oral'],
  ['ciclosporin', 'oral'],
  ['ramipril', 'oral'],
  ['omeprazole', 'oral'],
  ['aspirin', 'oral'],
  ['atorvastatin', 'oral'],
  ['furosemide', 'oral'],
  ['calcium and vitamin D', 'oral'],
  ['moon root extract', 'oral'],
]

const CONDITIONS = [
  'systemic lupus erythematosus',
  "Sjögren's syndrome",
  'systemic sclerosis',
  'lupus nephritis',
  'hypertension',
  'heart failure',
  'tuberculosis',
  'pneumonia',
  'herpes zoster',
  'asthma',
  'breast cancer',
  'type 2 diabetes',
  'depression',
  'osteoporosis',
  'chronic kidney disease',
  'interstitial lung disease',
  'atrial fibrillation',
  'deep vein thrombosis',
  'hepatitis B',
  'urinary tract infection',
  'basal cell carcinoma',
  'seborrhoeic keratosis',
]

const PROCEDURES = ['renal biopsy', 'appendectomy', 'renal replacement therapy', 'cholecystectomy']

const DOSES = [2.5, 5, 7.5, 10, 20, 500]

const RESPONSES = ['inadequate', 'intolerant', 'relapse', 'adequate']

/**
 * One patient, the same for the same number.
 * @param {number} number
 */
export function inventedPatient(number) {
  const chance = generator(number)
  /** @param {number} low @param {number} high */
  const whole = (low, high) => low + Math.floor(chance() * (high - low + 1))
  /** @template T @param {readonly T[]} items */
  const oneOf = (items) => items[whole(0, items.length - 1)]
  /** @param {number} share @param {object} keys */
  const maybe = (share, keys) => (chance() < share ? keys : {})
  /** @param {number} from @param {number} to days before the record */
  const day = (from, to) => new Date(Date.UTC(2026, 2, 1) - whole(from, to) * 86_400_000).toISOString().slice(0, 10)
  const written = () => {
    const date = day(200, 3000)
    return chance() < 0.1 ? date.slice(0, 7) : date
  }

  const labs = [
    ...LABS.filter(() => chance() < 0.82).map(([name, unit, low, high, from, to]) => ({
      name,
      value: Number((low + chance() * (high - low)).toPrecision(3)),
      unit,
      date: day(0, 120),
      ...maybe(0.95, { low: from, high: to }),
      ...maybe(0.3, { flag: oneOf(['L', 'N', 'H']) }),
      ...maybe(0.9, { status: 'final' }),
    })),
    ...SIGNS.filter(() => chance() < 0.82).map(([name, values]) => ({
      name,
      value: oneOf(values),
      date: day(0, 300),
      status: 'final',
    })),
    { name: 'creatinine', value: whole(50, 150), unit: 'umol/L', date: day(121, 400) },
    { name: 'platelets', value: whole(50, 300), unit: '10*9/L', date: day(121, 400) },
  ]
  const drugs = [...DRUGS]
    .sort(() => chance() - 0.5)
    .slice(0, whole(7, 12))
    .map(([name, route]) => ({
      name,
      start: written(),
      ...(chance() < 0.5 ? { ongoing: true } : maybe(0.8, { end: day(0, 199) })),
      ...maybe(0.7, { route }),
      ...maybe(0.8, { dose: `${String(oneOf(DOSES))} mg/day` }),
      ...maybe(0.5, { stableSince: day(10, 150) }),
      ...maybe(0.4, { response: oneOf(RESPONSES) }),
      ...maybe(0.3, { purpose: oneOf(['lupus nephritis', 'arthritis', 'prophylaxis']) }),
    }))
  const conditions = CONDITIONS.filter(() => chance() < 0.5).map((name) => ({
    name,
    ...maybe(0.8, { onset: written() }),
    ...maybe(0.8, { status: oneOf(['active', 'active', 'resolved', 'absent']) }),
  }))
  return {
    id: `P-${String(number).padStart(7, '0')}`,
    asOf: '2026-03-01',
    birthDate: `${whole(1945, 2014)}-0${whole(1, 9)}-1${whole(0, 9)}`,
    sex: oneOf(['female', 'female', 'female', 'male']),
    conditions,
    labs,
    vitals: [
      { name: 'height', value: whole(140, 190), unit: 'cm', date: day(0, 60) },
      { name: 'weight', value: whole(40, 110), unit: 'kg', date: day(0, 60) },
      { name: 'SpO2', value: whole(88, 100), unit: '%', date: day(0, 60) },
    ],
    scores: [
      { name: 'SLEDAI-2K', value: whole(0, 24), date: day(0, 60) },
      { name: 'ESSDAI', value: whole(0, 24), date: day(0, 60) },
    ].filter(() => chance() < 0.7),
    drugs,
    procedures: PROCEDURES.filter(() => chance() < 0.4).map((name) => ({ name, date: written() })),
    ...maybe(0.8, { allergies: chance() < 0.2 ? [{ name: 'penicillin', reaction: 'rash' }] : [] }),
    ...maybe(0.8, { immunizations: chance() < 0.5 ? [{ name: 'influenza vaccine', date: day(20, 500) }] : [] }),
    ...maybe(0.7, {
      encounters: [{ kind: 'hospitalization', reason: 'infection', start: '2026-01-02', end: '2026-01-09' }].filter(
        () => chance() < 0.3,
      ),
    }),
    ...maybe(0.8, { trialParticipation: [] }),
    ...maybe(0.6, {
      reproductive: { childbearingPotential: chance() < 0.5, pregnant: false, effectiveContraception: chance() < 0.6 },
    }),
  }
}

/**
 * Numbers from 0 to below 1, the same for the same seed (mulberry32).
 * @param {number} seed
 * @returns {() => number}
 */
function generator(seed) {
  let state = (seed * 2_654_435_761) | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
