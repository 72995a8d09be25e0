// Invented FHIR records for the benchmarks: the same for the same numbers.
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { once } from 'node:events'
import { createGzip } from 'node:zlib'

/**
 * A bundle of one patient.
 * @param {number} size in bytes
 */
export function bundleOf(size) {
  const parts = [entryOf({ resourceType: 'Patient', id: 'p1', gender: 'female', birthDate: '1975-04-02' })]
  for (let length = 0, index = 0; length < size; index += 1) {
    const part = entryOf(resourceAt(index))
    parts.push(part)
    length += part.length + 2
  }
  return `{"resourceType":"Bundle","type":"collection","entry":[\n${parts.join(',\n')}\n]}`
}

/** @param {{ id: string, resourceType: string, [element: string]: unknown }} resource */
function entryOf(resource) {
  return JSON.stringify({ fullUrl: `urn:uuid:${resource.id}`, resource }, undefined, 2)
}

// One of ten is an encounter, a condition or a drug; the others are results, every fifth of them of an unknown test.
/**
 * @param {number} index
 * @param {string} patient
 */
function resourceAt(index, patient = 'p1') {
  const id = `r${index}`
  const subject = { reference: `Patient/${patient}` }
  const day = `20${String(10 + (index % 15))}-0${1 + (index % 9)}-1${index % 10}`
  switch (index % 30) {
    case 0:
      return {
        resourceType: 'Encounter',
        id,
        status: 'finished',
        class: { code: 'AMB' },
        subject,
        period: { start: day, end: day },
      }
    case 10:
      return {
        resourceType: 'Condition',
        id,
        subject,
        onsetDateTime: day,
        clinicalStatus: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'resolved' }],
        },
        code: {
          coding: [{ system: 'http://snomed.info/sct', code: '444814009', display: 'Viral sinusitis (disorder)' }],
        },
      }
    case 20:
      return {
        resourceType: 'MedicationStatement',
        id,
        status: 'completed',
        subject,
        effectivePeriod: { start: day, end: day },
        medicationCodeableConcept: {
          coding: [{ system: 'http://www.whocc.no/atc', code: 'N02BE01', display: 'paracetamol' }],
        },
      }
    default:
      return {
        resourceType: 'Observation',
        id,
        status: 'final',
        subject,
        effectiveDateTime: `${day}T08:30:00+01:00`,
        category: [
          { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }] },
        ],
        code:
          index % 5 === 0
            ? { coding: [{ system: 'http://loinc.org', code: '99999-7', display: `Invented test ${index % 100}` }] }
            : {
                coding: [
                  {
                    system: 'http://loinc.org',
                    code: '2160-0',
                    display: 'Creatinine [Mass/volume] in Serum or Plasma',
                  },
                ],
              },
        valueQuantity: { value: 0.8, unit: 'mg/dL', system: 'http://unitsofmeasure.org', code: 'mg/dL' },
        referenceRange: [{ low: { value: 0.5, unit: 'mg/dL' }, high: { value: 1.1, unit: 'mg/dL' } }],
      }
  }
}

// A thousand results are of ten patients, in the order of time: those of one patient lie far from each other.
const RESULTS_OF_ONE = 100
const FILE_LENGTH = 250_000

/**
 * A bulk export in a folder: results in several files, conditions, drugs that refer to a file of medications, encounters.
 * @param {string} folder
 * @param {number} results
 * @param {boolean} packed
 */
export async function writeExport(folder, results, packed) {
  mkdirSync(folder)
  const patients = Math.max(1, Math.ceil(results / RESULTS_OF_ONE))
  /** @param {string} name */
  const file = (name) => {
    const out = createWriteStream(join(folder, packed ? `${name}.ndjson.gz` : `${name}.ndjson`))
    const packing = packed ? createGzip({ level: 1 }) : undefined
    packing?.pipe(out)
    const sink = packing ?? out
    return {
      /** @param {unknown} resource */
      write: async (resource) => {
        if (!sink.write(`${JSON.stringify(resource)}\n`)) await once(sink, 'drain')
      },
      end: async () => {
        sink.end()
        await once(out, 'close')
      },
    }
  }
  const people = file('Patient')
  for (let index = 0; index < patients; index += 1) {
    const birthDate = `19${String(40 + (index % 60))}-04-0${1 + (index % 9)}`
    await people.write({
      resourceType: 'Patient',
      id: `p${index}`,
      gender: index % 2 === 0 ? 'female' : 'male',
      birthDate,
    })
  }
  await people.end()
  const others = new Map(['Condition', 'Encounter', 'MedicationStatement'].map((name) => [name, file(name)]))
  let observations = file('Observation.000')
  for (let written = 0, index = 0; written < results; index += 1) {
    const resource = resourceAt(index, `p${index % patients}`)
    const other = others.get(resource.resourceType)
    if (other !== undefined) {
      await other.write(resource)
      continue
    }
    await observations.write(resource)
    written += 1
    if (written % FILE_LENGTH > 0 || written === results) continue
    await observations.end()
    observations = file(`Observation.${String(written / FILE_LENGTH).padStart(3, '0')}`)
  }
  await observations.end()
  for (const other of others.values()) await other.end()
}
