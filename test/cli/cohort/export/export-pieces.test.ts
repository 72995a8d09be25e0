import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportPieces } from '../../../../src/cli/cohort/export/export-pieces.js'
import { withExports } from '../../../../src/cli/cohort/export/find-exports.js'
import { findInputs } from '../../../../src/cli/cohort/input/inputs.js'
import { START } from '../../../../src/cli/cohort/input/position.js'
import { collect } from '../../../../src/patient/fhir/collect.js'
import type { Json, Resource } from '../../../../src/patient/fhir/resource.js'
import { readRecords } from '../../../../src/patient/read.js'
import { bundled } from '../../../criteria/vocabulary/bundled.js'
import { day } from '../../../patient/reader.js'
import { fakeWorld } from '../../fake-world.js'

/** The patients of the package in FHIR, as a server would export them: with ids of their own, and without the documents. */
const patients: readonly (readonly Resource[])[] = readdirSync('fixtures/fhir/twins').map((name, number) => {
  const value: unknown = JSON.parse(readFileSync(`fixtures/fhir/twins/${name}`, 'utf8'))
  const kept = collect([{ value, path: [] }]).resources.filter(
    ({ resource }) => resource.resourceType !== 'Composition',
  )
  const idAt = (index: number): string => {
    return kept[index]?.resource.resourceType === 'Patient' ? `p${number}` : `r${number}-${index}`
  }
  const addresses = new Map(kept.map(({ url, resource }, index) => [url, `${resource.resourceType}/${idAt(index)}`]))
  return kept.map(({ resource }, index) => {
    const text = JSON.stringify(resource, (key, reference: unknown) => {
      if (key !== 'reference' || typeof reference !== 'string') return reference
      return addresses.get(reference) ?? `Patient/p${number}`
    })
    return { ...(JSON.parse(text) as Resource), id: idAt(index) }
  })
})

const MEDICATION = { resourceType: 'Medication', id: 'm', code: { text: 'MabThera' } }
/** One more drug for each, which only a shared resource names. */
const exported = patients.map((resources, number): readonly Resource[] => [
  ...resources,
  {
    resourceType: 'MedicationStatement',
    id: `s${number}`,
    status: 'completed',
    subject: { reference: `Patient/p${number}` },
    medicationReference: { reference: 'Medication/m' },
  },
])

const options = { vocabulary: bundled, today: day('2026-03-01'), asOf: undefined, strict: false }

/** A patient as what a patient file would say, in no order. */
function told(patient: Json): Json {
  const sorted = (value: unknown): unknown =>
    Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value
  return Object.fromEntries(Object.entries(patient).map(([key, value]) => [key, sorted(value)]))
}

function ofBundle(resources: readonly Resource[]): Json {
  const entry = [...resources, MEDICATION].map((resource) => ({ resource }))
  const text = JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry })
  return told(readRecords(text, { ...options, file: 'bundle.json' })[0]?.patient ?? {})
}

async function ofExport(folder: string): Promise<Json[]> {
  const { inputs } = await withExports((await findInputs(fakeWorld({ folder }), ['.'])).inputs)
  const [input, ...others] = inputs
  if (input === undefined || others.length > 0) throw new Error('expected one export')
  const found: Json[] = []
  const listener = { meter: () => undefined, signal: new AbortController().signal, remark: () => undefined }
  for await (const { piece } of exportPieces(input, START, listener)) {
    const { bytes, gathered, name } = piece
    const records = readRecords(new TextDecoder().decode(bytes), { ...options, file: name, gathered })
    found.push(...records.map(({ patient }) => told(patient)))
  }
  return found
}

async function inFolder(files: ReadonlyMap<string, string | Uint8Array>, look: (folder: string) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), 'screen-export-'))
  try {
    for (const [name, content] of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), content)
    }
    await look(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('a bulk export', () => {
  const all = exported.flat()

  it('says of each patient what a bundle of the same resources says, however they are spread over files', async () => {
    const expected = new Map(
      exported.map((resources) => [String(resources.find(isPatient)?.['id']), ofBundle(resources)]),
    )
    const spread = fc.record({
      order: fc.shuffledSubarray([...all, MEDICATION], { minLength: all.length + 1, maxLength: all.length + 1 }),
      // where one file ends and the next begins
      cuts: fc.uniqueArray(fc.integer({ min: 1, max: all.length }), { maxLength: 6 }),
      packed: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
      names: fc.shuffledSubarray(['Patient', 'Observation.000', 'Condition-1', '1.Patient', 'a b', 'site/x.y', 'z'], {
        minLength: 7,
        maxLength: 7,
      }),
      end: fc.constantFrom('\n', '\r\n', '\n\n'),
    })
    await fc.assert(
      fc.asyncProperty(spread, async ({ order, cuts, packed, names, end }) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), order.length]
        const files = new Map<string, string | Uint8Array>(
          edges.slice(1).map((edge, index) => {
            const lines = order.slice(edges[index], edge).map((resource) => JSON.stringify(resource) + end)
            const name = `${names[index] ?? ''}.ndjson`
            return packed[index] === true
              ? ([`${name}.gz`, gzipSync(lines.join(''))] as const)
              : ([name, lines.join('')] as const)
          }),
        )
        await inFolder(files, async (folder) => {
          const found = await ofExport(folder)
          expect(new Set(found.map(({ id }) => id))).toEqual(new Set(expected.keys()))
          expect(found).toHaveLength(expected.size)
          for (const patient of found) expect(patient).toEqual(expected.get(String(patient['id'])))
        })
      }),
      { numRuns: 15 },
    )
  })

  it('has its patients in the order in which they stand', async () => {
    const lines = (resources: readonly Resource[]): string =>
      resources.map((one) => `${JSON.stringify(one)}\n`).join('')
    const [first, ...rest] = all.filter(isPatient).toReversed()
    if (first === undefined) throw new Error('expected patients')
    const files = new Map([
      ['Patient_1.ndjson', lines([first])],
      ['Patient_2.ndjson', lines(rest)],
      ['A.ndjson', lines(all.filter((one) => !isPatient(one)))],
    ])
    await inFolder(files, async (folder) => {
      expect((await ofExport(folder)).map(({ id }) => id)).toEqual([first, ...rest].map(({ id }) => id))
      // nothing is written anywhere
      expect((await stat(folder)).size).toBeGreaterThan(0)
      expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort())
    })
  })
})

function isPatient({ resourceType }: Resource): boolean {
  return resourceType === 'Patient'
}
