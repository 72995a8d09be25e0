import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/patient/fhir/collect.js'
import { readFhir, type FhirRecord } from '../../../src/patient/fhir/read.js'
import { fhirText } from '../../../src/patient/fhir/text.js'
import { pointer } from '../../../src/patient/json/json-path.js'
import { InputError } from '../../../src/kernel/diagnostic.js'
import { day } from '../reader.js'
import { vocabulary } from '../vocabulary.js'

/** Every resource of a FHIR file is read, or left out with a reason: none is lost. */

const patient = { resourceType: 'Patient', id: 'p1' }
const subject = { reference: 'Patient/p1' }
const others = [
  { resourceType: 'Condition', subject, code: { text: 'lupus' } },
  {
    resourceType: 'Condition',
    subject,
    code: { text: 'TB' },
    verificationStatus: { coding: [{ code: 'entered-in-error' }] },
  },
  {
    resourceType: 'Observation',
    subject,
    status: 'final',
    code: { text: 'Hb' },
    valueQuantity: { value: 12, unit: 'g/dL' },
  },
  { resourceType: 'Observation', subject, status: 'final', code: { text: 'Hb' } },
  {
    resourceType: 'MedicationStatement',
    subject,
    status: 'active',
    medicationReference: { reference: 'Medication/m1' },
  },
  { resourceType: 'Medication', id: 'm1', code: { text: 'MTX' } },
  { resourceType: 'Medication', id: 'm2', code: { text: 'HCQ' } },
  { resourceType: 'Claim', id: 'c1' },
]
const all = [patient, ...others]
const USED = 'Condition 1, Medication 1, MedicationStatement 1, Observation 1, Patient 1'
const OUT = [
  'Claim tells nothing of the health of a patient',
  'Condition is entered in error',
  'Medication is referred to by nothing that was read',
  'Observation has no value',
]

const bundle = (type: string | undefined, resources: readonly object[] = all): object => ({
  resourceType: 'Bundle',
  ...(type === undefined ? {} : { type }),
  entry: resources.map((resource) => ({ resource })),
})

function accountsOf({ used, leftOut }: FhirRecord): { used: string; out: string[] } {
  const counts = [...used].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, count]) => `${type} ${count}`)
  return { used: counts.join(', '), out: leftOut.map(({ type, why }) => `${type} ${why}`).toSorted() }
}

function recordsIn(text: string): readonly FhirRecord[] {
  const read = fhirText('f.json', text)
  return read === undefined ? [] : readFhir(read, { vocabulary, asOf: undefined, today: day('2026-03-01') })
}

describe('of a FHIR file', () => {
  it.each([
    ['a document', JSON.stringify(bundle('document'))],
    ['a transaction', JSON.stringify(bundle('transaction'))],
    ['a batch', JSON.stringify(bundle('batch'))],
    ['a collection', JSON.stringify(bundle('collection'))],
    ['a search', JSON.stringify(bundle('searchset'))],
    ['a bundle without a type', JSON.stringify(bundle(undefined))],
    ['a bundle of bundles', JSON.stringify(bundle('collection', [patient, bundle('searchset', others)]))],
    ['a list', JSON.stringify(all)],
    ['lines', all.map((resource) => JSON.stringify(resource)).join('\n')],
    [
      'lines of bundles',
      [bundle('searchset', [patient]), bundle('searchset', others)].map((one) => JSON.stringify(one)).join('\r\n'),
    ],
  ])('%s: these resources are read, and these are left out', (_kind, text) => {
    expect(recordsIn(text).map(accountsOf)).toEqual([{ used: USED, out: OUT }])
  })

  it('a single Patient is read', () => {
    expect(recordsIn(JSON.stringify(patient)).map(accountsOf)).toEqual([{ used: 'Patient 1', out: [] }])
  })

  const folders = ['fixtures/fhir/twins', 'fixtures/fhir/oddities']
  const files = folders
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((name) => name.endsWith('json'))

  it.each(files)('no resource is lost: %s', (name) => {
    const text = readFileSync(name, 'utf8').replace('\uFEFF', '')
    const records = readable(text)
    const { resources } = collect(fhirText(name, text)?.parts ?? [])
    const out = new Set(records[0]?.leftOut.map(({ path }) => pointer(path)))
    const left = resources.filter(({ path }) => out.has(pointer(path))).length
    const read = records.flatMap(({ used }) => [...used.values()]).reduce((sum, count) => sum + count, 0)
    expect(read + left).toBe(records.length === 0 ? 0 : resources.length)
  })
})

/** The patients of a text; none of one that is refused as a whole. */
function readable(text: string): readonly FhirRecord[] {
  try {
    return recordsIn(text)
  } catch (error) {
    if (error instanceof InputError) return []
    throw error
  }
}
