import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPatientBytes } from '../../../src/patient/read-bytes.js'
import { readPatients } from '../../../src/patient/read.js'
import type { ReadOptions } from '../../../src/patient/reading/read-options.js'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import { between } from '../../../src/kernel/range.js'
import { code, term } from '../terms.js'
import { analyteNamed, bundled } from '../../criteria/vocabulary/bundled.js'
import { lawRuns } from '../../law-runs.js'
import { factsText } from '../facts-text.js'
import { day, outcomeOf } from '../reader.js'
import { anyResults } from './any-results.js'

const OPTIONS: ReadOptions = {
  file: 'cohort.ndjson:1',
  vocabulary: bundled,
  today: day('2026-03-01'),
  asOf: undefined,
  strict: false,
}

/** What is read of a text as a file, and as a record of a cohort that came before. */
function bothWays(text: string, options = OPTIONS): { readonly careful: string; readonly known: readonly string[] } {
  const bytes = new TextEncoder().encode(text)
  const fast = (): string => factsText(outcomeOf(() => readPatientBytes(bytes, options)))
  return { careful: factsText(outcomeOf(() => readPatients(text, options))), known: [fast(), fast()] }
}

function expectSame(patient: unknown): void {
  const { careful, known } = bothWays(JSON.stringify(patient))
  expect(known).toEqual([careful, careful])
}

describe('a result that came before', () => {
  it.each([
    ['a number in another unit', { name: 'IgG', value: 1820, unit: 'mg/dL', low: 700, high: 1600, date: '2026-02-20' }],
    ['a word', { name: 'HBsAg', code: 'loinc:5195-3', value: 'negative', date: '2026-02' }],
    ['a titre', { name: 'ANA', value: '1:320' }],
    ['a unit in the name', { name: 'IgG (mg/dl)', value: 700, high: 1600 }],
    ['a unit behind the number', { name: 'IgG', value: '18.2 g/L', low: 7 }],
    ['a power of ten in the unit', { name: 'Leukozyten', value: 5.1, unit: '10^9/L' }],
    ['a flag', { name: 'Hb', value: 11, unit: 'g/dL', flag: 'L' }],
    ['a flag that is none', { name: 'Hb', value: 11, unit: 'g/dL', flag: 'x' }],
    ['a limit without a unit', { name: 'HBsAg', value: 'negative', low: 1 }],
    ['a limit that is none', { name: 'Hb', value: 11, unit: 'g/dL', high: 1e16 }],
    ['limits that are crossed', { name: 'Hb', value: 11, unit: 'g/dL', low: 16, high: 12 }],
    ['a day that is to come', { name: 'Hb', value: 11, unit: 'g/dL', date: '2026-03-02' }],
    ['a day before the birth', { name: 'Hb', value: 11, unit: 'g/dL', date: '1950' }],
    ['what is not final', { name: 'Hb', value: 11, unit: 'g/dL', status: 'preliminary' }],
    ['what is corrected', { name: 'Hb', value: 11, unit: 'g/dL', status: 'corrected' }],
    ['an error', { name: 'Hb', value: 11, unit: 'g/dL', status: 'entered-in-error' }],
    ['another value than a number', { name: 'HBsAg', value: false }],
    ['several codes', { name: 'IgG', code: ['loinc:2465-3'], value: 7, unit: 'g/L' }],
    ['an implausible number', { name: 'Hb', value: 1100, unit: 'g/dL' }],
    ['an unusual number', { name: 'IgG', value: 80, unit: 'g/L' }],
    ['a share that has the name of an amount', { name: 'neutrophils', value: 62, unit: '%' }],
    ['both pressures', { name: 'blood pressure', value: '137/78' }],
  ])('is read as it was: %s', (_what, lab) => {
    const usual = { ...lab, value: typeof lab.value === 'number' ? 12 : lab.value, date: '2026-01-10' }
    const plainly = { ...usual, low: undefined, high: undefined, flag: undefined, status: undefined }
    for (const labs of [[plainly], [lab], [plainly, lab, lab]])
      expectSame({ birthDate: '1970', asOf: '2026-03-01', labs })
  })

  it('tells the amount from the share by each number anew', () => {
    for (const number of [62, 0.5, 5, 62, 200, 5000]) {
      for (const code of [undefined, 'loinc:751-8', 'loinc:770-8', 'loinc:718-7']) {
        for (const unit of ['%', '10*9/L', '‰', undefined]) {
          expectSame({ labs: [{ name: 'neutrophils', code, value: number, unit }] })
        }
      }
    }
  })

  it.each([
    { name: 'whole' },
    { name: 'whole', code: 'loinc:1-8' },
    { name: 'whole', code: 'loinc:2-6' },
    { name: 'loinc:1-8' },
  ])('tells them apart where both have the same unit: %j', (named) => {
    const conversions = new Map([['%', { factor: 1, offset: 0 }]])
    const both = { ...analyteNamed('neutrophils'), unit: '%', conversions, usual: undefined }
    const analytes = new Lexicon([
      {
        ...both,
        ...term('whole', 'whole', { codes: [code('loinc', '1-8')] }),
        plausible: between(0, 1),
        inPercent: 'part',
      },
      {
        ...both,
        ...term('part', 'part', { codes: [code('loinc', '2-6')] }),
        plausible: between(0, 100),
        inPercent: undefined,
      },
    ])
    const options = { ...OPTIONS, vocabulary: { ...bundled, analytes } }
    for (const value of [62, 0.5, 31, 0.25, 62]) {
      const { careful, known } = bothWays(JSON.stringify({ labs: [{ ...named, value, unit: '%' }] }), options)
      expect(known).toEqual([careful, careful])
    }
  })

  it('without a day is of the day of its record, unless that is to come', () => {
    const labs = [{ name: 'Hb', value: 11, unit: 'g/dL' }]
    for (const asOf of ['2026-02-01', '2026-04-01', undefined]) {
      for (const screening of [undefined, day('2026-03-01')]) {
        const { careful, known } = bothWays(JSON.stringify({ asOf, labs }), { ...OPTIONS, asOf: screening })
        expect(known).toEqual([careful, careful])
      }
    }
  })

  it('is forgotten when there are very many', () => {
    for (const from of [0, 3000, 6000, 9000, 0]) {
      const labs = Array.from({ length: 3000 }, (_none, index) => ({ name: 'IgG', value: `${from + index}e-3 g/L` }))
      const text = JSON.stringify({ labs: labs.slice(0, from === 0 ? 40 : 3000) })
      const { careful, known } = bothWays(text)
      expect(known).toEqual([careful, careful])
    }
  })

  it('is read as it was in whatever codes and units', () => {
    const labs = Array.from({ length: 80 }, (_none, index) => ({ name: 'ANA', value: 'positive', unit: `{${index}}` }))
    expectSame({ labs })
  })

  it('is read as it was when more came since than are known at once', () => {
    const labs = Array.from({ length: 10_100 }, (_none, index) => ({ name: 'ANA', value: `1:${index + 40}` }))
    expectSame({ labs: [...labs, ...labs.slice(0, 10)] })
  })

  it('is read as every other one, whatever stands in it', () => {
    fc.assert(fc.property(anyResults, expectSame), lawRuns(2000))
  })

  it('is read as every other one, however it was damaged', () => {
    const edit = fc.record({
      at: fc.nat(),
      length: fc.constantFrom(0, 0, 1, 2, 9),
      patch: fc.constantFrom('"', ',', ':', '}', '\\', '-', '0', '1e5', '.', ' ', 'é', 'null', ''),
    })
    fc.assert(
      fc.property(anyResults, fc.array(edit, { minLength: 1, maxLength: 2 }), (given, edits) => {
        const text = edits.reduce((all, { at, length, patch }) => {
          const place = at % all.length
          return all.slice(0, place) + patch + all.slice(place + length)
        }, JSON.stringify(given))
        const { careful, known } = bothWays(text)
        expect(known).toEqual([careful, careful])
      }),
      lawRuns(500),
    )
  })
})
