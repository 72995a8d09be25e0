import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exportPatients } from '../../../src/cli/patients/export-patients.js'
import { patientIdentities } from '../../../src/cli/patients/patient-files.js'
import { InputError } from '../../../src/kernel/diagnostic.js'
import { condition, lines, patient } from '../cohort/exported.js'
import { fakeWorld } from '../fake-world.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'screen-export-'))
  await mkdir(join(folder, 'export'))
})
afterEach(() => rm(folder, { recursive: true }))

async function write(name: string, content: string | Uint8Array): Promise<void> {
  await writeFile(join(folder, 'export', name), content)
}

describe('the patients of an export, one by one', () => {
  it('have all their lines, each with its place', async () => {
    await write('Condition.ndjson', lines(condition('b', 'gout'), condition('a', 'gout')))
    await write('Patient.ndjson', lines(patient('a'), patient('b')))
    await write('log.ndjson', '{"exportId":"7"}\n')
    await write('bundle.json', '{"resourceType":"Bundle"}')
    const world = fakeWorld({ folder })
    const [a, b] = await exportPatients(world, 'export')
    expect(a).toMatchObject({ file: 'export/Patient.ndjson:1', text: lines(patient('a'), condition('a', 'gout')) })
    expect(b).toMatchObject({
      gathered: { folder: 'export/', lines: [{ file: 'Patient.ndjson' }, { file: 'Condition.ndjson', line: 1 }] },
    })
    expect(world.printed.err).toBe(
      'left out, for it is no part of the export: export/log.ndjson\n' +
        'left out, for it is no part of the export: export/bundle.json\n',
    )
  })

  it('come with what is wrong in place of a line that cannot be used', async () => {
    await write('Patient.ndjson', lines(patient('a'), '{}'))
    await write('Z.ndjson', Buffer.concat([Buffer.from(lines(condition('a', 'gout'))), Uint8Array.of(0x7b, 0xff)]))
    const found = await exportPatients(fakeWorld({ folder }), 'export')
    expect(found.map((one) => (one instanceof InputError ? one.message : one.file))).toEqual([
      'export/Patient.ndjson:1',
      'export/Patient.ndjson:2: this is no FHIR resource',
      'export/Z.ndjson:2: is not UTF-8 text',
    ])
  })

  it('are a hundred at most', async () => {
    await write('Patient.ndjson', lines(...Array.from({ length: 101 }, (_, index) => patient(`p${index}`))))
    await expect(exportPatients(fakeWorld({ folder }), 'export')).rejects.toThrow('has more than 100 patients')
  })

  it('are in no other folder', async () => {
    await write('a.json', '{}')
    await expect(exportPatients(fakeWorld({ folder }), 'export')).rejects.toThrow('no export of FHIR')
  })

  it('are not written over: every file of a folder is an input', async () => {
    await write('Patient.ndjson', lines(patient('a')))
    expect(patientIdentities(fakeWorld({ folder }), ['export'])).toHaveLength(1)
  })
})
