import fc from 'fast-check'
import { formatDay } from '../../src/kernel/day.js'
import type { Facts } from '../../src/facts/facts.js'
import { day, patient, TODAY } from './patient.js'
import type {
  Written,
  WrittenAllergy,
  WrittenClassification,
  WrittenCondition,
  WrittenDrug,
  WrittenEncounter,
  WrittenEvent,
  WrittenResult,
  WrittenScore,
} from './written.js'

const today = day(TODAY)

function dates(back: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: today - back, max: today }), fc.constantFrom(10, 10, 7, 4))
    .map(([on, precision]) => formatDay(on).slice(0, precision))
}

const date = dates(1500)

/** A start and an end in order, each of which may be missing. */
const period = fc
  .tuple(fc.option(dates(1500), { nil: undefined }), fc.option(dates(600), { nil: undefined }))
  .map(([start, end]) => {
    if (start !== undefined && end !== undefined && start > end) return { start: end, end: start }
    return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) }
  })

const drugs: fc.Arbitrary<WrittenDrug> = fc
  .tuple(
    fc.record(
      {
        name: fc.constantFrom(
          'rituximab',
          'belimumab',
          'biologic',
          'prednisone',
          'MMF',
          'ciclosporin',
          'Tecfidera',
          'duo',
          'ABC-123',
        ),
        route: fc.constantFrom('oral', 'iv', 'ophthalmic'),
        response: fc.constantFrom('inadequate', 'adequate'),
        stableSince: date,
        dose: fc.constantFrom<NonNullable<WrittenDrug['dose']>>(10, 60, 'as-needed', 'tapering'),
        purpose: fc.constantFrom('suppression', 'prophylaxis', 'something else'),
        status: fc.constant('absent'),
      },
      { requiredKeys: ['name'] },
    ),
    period,
    fc.boolean(),
  )
  .map(([named, dated, ongoing]) => ({ ...named, ...dated, ongoing: ongoing && !('end' in dated) }))

const conditions: fc.Arbitrary<WrittenCondition> = fc
  .tuple(
    fc.record(
      {
        name: fc.constantFrom(
          'lupus',
          'lupus nephritis',
          "Sjögren's syndrome",
          'tuberculosis',
          'breast cancer',
          'skin cancer',
          'BCC',
          'infarction',
          'heart failure',
          'pregnancy',
          'pneumonia',
          'immunodeficiency',
          'glomerular disease',
          'something else',
        ),
        status: fc.constantFrom('active', 'resolved', 'absent', 'suspected'),
        grade: fc.integer({ min: 1, max: 5 }),
        meets: fc.constant(['AECG-2002']),
        treatment: fc.subarray(['excised', 'local treatment', 'radiotherapy', 'MMF', 'something else']),
      },
      { requiredKeys: ['name'] },
    ),
    period,
  )
  .map(([named, { start, end }]) => ({
    ...named,
    ...(start === undefined ? {} : { onset: start }),
    ...(end === undefined ? {} : { end }),
  }))

const labs: fc.Arbitrary<WrittenResult> = fc.record(
  {
    name: fc.constantFrom(
      'platelets',
      'IgG',
      'ANA',
      'HBsAg',
      'anti-HBc',
      'T-SPOT',
      'urine pregnancy test',
      'UPCR',
      '24-hour urine protein',
      '24-hour urine protein',
      'weight',
    ),
    value: fc.constantFrom(
      'positive',
      'negative',
      'indeterminate',
      '1:160',
      '5 g/L',
      '<100 K/uL',
      '80 10*9/L',
      '0.3 g/24h',
      '<1.2 g/24h',
      '2 g/24h',
      '58 kg',
      'unclear',
    ),
    date,
    high: fc.constantFrom(4, 40),
    flag: fc.constantFrom('low', 'normal', 'high'),
  },
  { requiredKeys: ['name', 'value'] },
)

const scores: fc.Arbitrary<WrittenScore> = fc.record(
  {
    name: fc.constant('ESSDAI'),
    total: fc.integer({ min: 0, max: 8 }),
    items: fc.record({ articular: fc.integer({ min: 0, max: 3 }) }),
    date,
  },
  { requiredKeys: ['name'] },
)

const classifications: fc.Arbitrary<WrittenClassification> = fc.oneof(
  fc.record(
    {
      name: fc.constant('AECG-2002'),
      met: fc.boolean(),
      items: fc.dictionary(fc.constantFrom('I', 'III', 'IV', 'VI', 'other'), fc.boolean()),
      excluded: fc.boolean(),
    },
    { requiredKeys: ['name'] },
  ),
  fc.record({
    name: fc.constant('LUPUS-2019'),
    items: fc.dictionary(fc.constantFrom('ana', 'rash', 'alopecia', 'arthritis', 'fever', 'nephritis'), fc.boolean()),
    others: fc.subarray(['ana', 'seizure', 'c3']),
  }),
)

const events: fc.Arbitrary<WrittenEvent> = fc
  .tuple(fc.constantFrom('dialysis', 'renal replacement therapy', 'MMR', 'vaccine', 'anything'), period)
  .map(([name, dated]) => ({ name, ...dated }))

const allergies: fc.Arbitrary<WrittenAllergy> = fc.record(
  {
    name: fc.constantFrom('rituximab', 'biologic', 'monoclonal antibody', 'MMR', 'HCQ', 'something else'),
    reaction: fc.subarray(['anaphylaxis', 'allergic reaction', 'rash', 'something else']),
    status: fc.constant('absent'),
    date,
  },
  { requiredKeys: ['name'] },
)

const encounters: fc.Arbitrary<WrittenEncounter> = fc
  .tuple(
    fc.record(
      {
        name: fc.constantFrom('hospitalization', 'intensive care', 'hospital visit', 'outpatient visit', 'anything'),
        reason: fc.subarray(['pneumonia', 'suspected pneumonia', 'fever', 'lupus', 'something else']),
        status: fc.constant('absent'),
      },
      { requiredKeys: ['name'] },
    ),
    period,
    fc.boolean(),
  )
  .map(([named, dated, ongoing]) => ({ ...named, ...dated, ongoing: ongoing && !('end' in dated) }))

const trials: fc.Arbitrary<WrittenEvent> = fc
  .tuple(fc.constantFrom('T', 'NCT01234567'), period, fc.boolean())
  .map(([name, dated, ongoing]) => ({ name, ...dated, ongoing: ongoing && !('end' in dated) }))

/** Patients of every sort: with lists and without, with full, partial and missing dates, with contradictions. */
export const patients: fc.Arbitrary<Facts> = fc
  .record(
    {
      birth: dates(36_000),
      sex: fc.constantFrom<'female' | 'male'>('female', 'male'),
      conditions: fc.array(conditions, { maxLength: 3 }),
      labs: fc.array(labs, { maxLength: 4 }),
      scores: fc.array(scores, { maxLength: 2 }),
      classifications: fc.array(classifications, { maxLength: 2 }),
      drugs: fc.array(drugs, { maxLength: 4 }),
      procedures: fc.array(events, { maxLength: 2 }),
      immunizations: fc.array(events, { maxLength: 2 }),
      allergies: fc.array(allergies, { maxLength: 2 }),
      encounters: fc.array(encounters, { maxLength: 2 }),
      trials: fc.array(trials, { maxLength: 2 }),
      potential: fc.boolean(),
      pregnant: fc.boolean(),
      statements: fc.constantFrom<Record<string, boolean>>({ 'AECG-2002': false }, { informedConsent: true }),
      strict: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((written: Written) => patient(written))
