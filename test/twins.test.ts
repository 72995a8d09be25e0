import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLibrary, type TextFile } from '../src/criteria/library.js'
import type { Facts } from '../src/facts/facts.js'
import { readRecords, type PatientRecord } from '../src/patient/read.js'
import { factsJson } from '../src/report/facts/facts-page.js'
import { screen } from '../src/screening/screen.js'
import { day } from './patient/reader.js'

/** Patients of the package as FHIR would give them: documents, searches, all the forms of references, codes and values. */

const texts = (folder: string, name: RegExp): TextFile[] =>
  readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }))

const library = readLibrary(texts('criteria', /^NCT\d+\.yaml$/u), texts('criteria/vocabulary', /\.yaml$/u))

function recordOf(text: string, asOf: string): PatientRecord {
  const options = { file: 'p.json', vocabulary: library.vocabulary, today: 0, asOf: day(asOf), strict: false }
  const [record] = readRecords(text, options)
  if (record === undefined) throw new Error('no patient')
  return record
}

/** Verdict and outcomes, one criterion a line. */
function outcomes(facts: Facts): string[] {
  const { trials } = screen(facts, library, { version: '1.0.0', trials: library.trials })
  return trials.flatMap(({ id, verdict, criteria }) => [
    `${id} ${verdict}`,
    ...criteria.map((criterion) => `${id} ${criterion.id} ${criterion.outcome} ${criterion.basis}`),
  ])
}

describe('a patient in FHIR', () => {
  const twins = readdirSync('fixtures/fhir/twins')

  it('is one of seven', () => {
    expect(twins).toHaveLength(7)
  })

  it.each(twins)('comes out as the same patient in a file of our own: %s', (name) => {
    const own = readFileSync(`fixtures/patients/${name}`, 'utf8')
    const { asOf } = JSON.parse(own) as { asOf: string }
    const twin = recordOf(readFileSync(`fixtures/fhir/twins/${name}`, 'utf8'), asOf)
    expect(twin.fhir?.leftOut.filter(({ type }) => type !== 'Composition')).toEqual([])
    expect(outcomes(twin.facts)).toEqual(outcomes(recordOf(own, asOf).facts))
  })

  it.each(twins)('comes out the same from the patient file that it amounts to: %s', (name) => {
    const record = recordOf(readFileSync(`fixtures/fhir/twins/${name}`, 'utf8'), '2026-03-12')
    const again = recordOf(factsJson([record]), '2026-03-12')
    expect(again.facts.id).toBe(record.facts.id)
    expect(outcomes(again.facts)).toEqual(outcomes(record.facts))
  })
})
