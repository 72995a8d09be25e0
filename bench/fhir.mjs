// How fast a large FHIR bundle is read, held against JSON.parse of the same text, in CPU time, and how much memory that takes.
//
//   npm run build && node bench/fhir.mjs [megabytes, default 50]
//
// The bundle is of one invented patient with a long history. Each measurement runs in a process of its own.
/* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-call -- built modules come without types */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const [mode = '50', file = ''] = process.argv.slice(2)
if (mode === 'parse' || mode === 'read') await measure(mode, file)
else compare(Number(mode))

/** @param {number} megabytes */
function compare(megabytes) {
  const folder = mkdtempSync(join(tmpdir(), 'screen-bench-'))
  try {
    const bundle = join(folder, 'bundle.json')
    writeFileSync(bundle, bundleOf(megabytes * 1e6))
    const size = statSync(bundle).size / 1e6
    console.log(`a bundle of ${size.toFixed(1)} MB`)
    for (const what of ['parse', 'read', 'parse', 'read']) {
      const words = [fileURLToPath(import.meta.url), what, bundle]
      console.log(execFileSync(process.execPath, words, { encoding: 'utf8' }).trimEnd())
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * @param {'parse' | 'read'} what
 * @param {string} bundle
 */
async function measure(what, bundle) {
  const text = readFileSync(bundle, 'utf8')
  const size = statSync(bundle).size / 1e6
  const { readPatients } = await import(built('patient/read.js'))
  const { readVocabulary } = await import(built('criteria/vocabulary/read.js'))
  const home = new URL('../criteria/vocabulary/', import.meta.url)
  const files = readdirSync(home)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ file: name, text: readFileSync(new URL(name, home), 'utf8') }))
  const vocabulary = readVocabulary(files)
  const options = { file: 'bundle.json', vocabulary, today: 20_500, asOf: undefined, strict: false }
  const start = process.cpuUsage()
  if (what === 'parse') JSON.parse(text)
  else readPatients(text, options)
  const { user, system } = process.cpuUsage(start)
  const seconds = (user + system) / 1e6
  const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0)
  const label = what === 'parse' ? 'JSON.parse alone' : 'read as a patient'
  console.log(`${label.padEnd(18)} ${(size / seconds).toFixed(1).padStart(6)} MB/s   peak ${peak} MiB`)
}

/** @param {string} module */
function built(module) {
  return new URL(`../dist/${module}`, import.meta.url).href
}

/** @param {number} size in bytes */
function bundleOf(size) {
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
/** @param {number} index */
function resourceAt(index) {
  const id = `r${index}`
  const subject = { reference: 'Patient/p1' }
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
