import fc from 'fast-check'

const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined })

const NAMES = [
  'IgG',
  'IgG (mg/dl)',
  'IgG (donor)',
  'IgG (CSF)',
  'Hb',
  'neutrophils',
  'lymphocytes',
  'reticulocytes',
  'FVC',
  'FVC % predicted',
  'creatinine',
  'eGFR (CKD-EPI)',
  'blood pressure',
  'RR',
  'ANA',
  'anti-dsDNA',
  'HBsAg',
  'HBV DNA',
  'tuberculin skin test',
  'urine pregnancy test',
  'INR',
  'temperature',
  'weight',
  'height',
  'ESSDAI',
  'IgGG',
  'loinc:2465-3',
  'urine protein',
  ' ',
]
const CODES = [
  'loinc:2465-3',
  'LOINC: 751-8',
  'loinc:770-8',
  'loinc:736-9',
  'loinc:731-0',
  'loinc:19868-9',
  'loinc:718-7',
  'loinc:44261-6',
  'loinc:99999-9',
  'snomed:1',
  '2465-3',
  ['loinc:2465-3', 'loinc:718-7'],
  [],
]
const UNITS = [
  'g/L',
  'g/dL',
  'mg/dL',
  '%',
  '‰',
  '10*9/L',
  '10^9/L',
  'K/uL',
  'umol/L',
  'L',
  'mm',
  'mmHg',
  'kg',
  'cm',
  'x',
  '',
  ' ',
]
const WORDS = [
  'negative',
  'positive',
  'reduced',
  'high',
  '1:320',
  '<0.5',
  '18.2 g/L',
  '62 %',
  '137/78',
  '1.234',
  '71 10^9/L',
  'x',
  '',
]
const NUMBERS = [0, -0, 1, 1.5, 7, 18.2, 36.6, 62, 88, 120, 700, 1820, 5000, 1e15, 1e21, 1e-7, -3]
const DATES = [
  '2026-02-20',
  '2026-03-01',
  '2026-03-02',
  '2026-03',
  '2026',
  '2027',
  '1970-01-01',
  '2025-11/2026-02',
  '2026-02-30',
]

const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 200, noNaN: true }).map((number) => Number(number.toFixed(2))) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...WORDS, 'x'.repeat(65), 'x'.repeat(1001)) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(true, false, null, []) },
)
/** What tells results apart, of which a record has few, and each several times. */
const kind = fc.record({
  name: fc.oneof(fc.constantFrom<unknown>(...NAMES), fc.constantFrom(undefined, 7)),
  code: maybe(fc.constantFrom<unknown>(...CODES)),
  value,
  unit: maybe(fc.constantFrom(...UNITS)),
})
const limit = fc.constantFrom(0, 0.5, 4, 12, 150, 1e16)
const besides = fc.record(
  {
    value,
    date: fc.constantFrom(...DATES),
    time: fc.constantFrom('08:30', '09:30:00', '25:00'),
    low: limit,
    high: limit,
    flag: fc.constantFrom('H', 'L', 'N', 'abnormal'),
    interpretation: fc.constantFrom('high', 'low'),
    status: fc.constantFrom('final', 'corrected', 'preliminary', 'entered-in-error', 'done'),
  },
  { requiredKeys: [] },
)
const plainBesides = fc.record({ date: fc.constantFrom('2026-02-20', '2026-01') }, { requiredKeys: [] })
const results = fc
  .tuple(
    fc.array(kind, { minLength: 1, maxLength: 2 }),
    fc.array(fc.tuple(fc.nat(1), fc.oneof(plainBesides, besides)), { maxLength: 6 }),
  )
  .map(([kinds, all]) => all.map(([index, more]) => ({ ...kinds[index % kinds.length], ...more })))
/** A record with results as they are written, well and badly, those of one test several times. */
export const anyResults = fc.record(
  {
    asOf: fc.constantFrom('2026-02-28', '2026-03-01', '2026-04-01'),
    birthDate: fc.constantFrom('1970-06-01', '1980', '2020'),
    labs: results,
    vitals: results,
  },
  { requiredKeys: [] },
)
