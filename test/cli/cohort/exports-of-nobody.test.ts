import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../../src/cli/start/main.js'
import type * as vocabulary from '../../../src/criteria/vocabulary/read.js'
import { fakeWorld } from '../fake-world.js'
import { condition, lines, patient } from './exported.js'
import { FIXTURES, inFolder } from './in-folder.js'

vi.mock('../../../src/criteria/vocabulary/read.js', async (original) =>
  (await import('../vocabulary-once.js')).readingOnce(await original<typeof vocabulary>()),
)

const { folder, screen } = inFolder()

async function write(name: string, content: string): Promise<void> {
  await writeFile(join(folder(), name), content)
}

/** The lines on standard error before the table. */
function notes(err: string): string[] {
  return (err.split('\n\n')[0] ?? '').split('\n').filter((line) => line !== '')
}

/** What each patient of the export amounts to, without the birth date. */
async function patients(): Promise<object[]> {
  const world = fakeWorld({ folder: folder() })
  const words = ['facts', 'export', '--json', '--criteria', `${FIXTURES}/criteria`, '--as-of', '2026-03-01']
  expect(await main(words, world)).toBe(0)
  const { out } = world.printed
  // one alone is printed for people, several on a line each
  const texts = out.startsWith('{\n') ? [out] : out.trimEnd().split('\n')
  return texts.map((text) => {
    const { birthDate: _birthDate, ...rest } = JSON.parse(text) as Record<string, unknown>
    return rest
  })
}

const OPEN = 'what it says is left open for every patient: write whose it is, or take it out if it is of none of them'
const within = (identifier?: object): object => ({
  subject: { reference: '#x' },
  contained: [{ resourceType: 'Patient', id: 'x', identifier }],
})

describe('in an export, what is of none of its patients', () => {
  beforeEach(async () => {
    await mkdir(join(folder(), 'export'))
    await write(
      'export/Patient.ndjson',
      lines(patient('a'), { ...patient('b'), identifier: [{ system: 's', value: '7' }] }),
    )
    await write('export/Condition.ndjson', lines(condition('b', 'gout'), condition('a', 'gout')))
  })

  it('is told, and what is not read', async () => {
    await write(
      'export/Z.ndjson',
      lines(
        condition('x', 'gout'),
        condition('y', 'gout'),
        { resourceType: 'Condition', code: { text: 'gout' } },
        { resourceType: 'Condition', subject: { reference: 'Group/g' } },
        { resourceType: 'Condition', subject: { identifier: { value: '9' } } },
        { resourceType: 'Condition', ...within() },
        { resourceType: 'Claim' },
        { resourceType: 'Account' },
        { resourceType: 'Claim' },
      ),
    )
    const { code, world } = await screen(['export'])
    expect(code).toBe(0)
    expect(notes(world.printed.err)).toEqual([
      '1 Condition of nobody: is about a Group (export/Z.ndjson:4)',
      '3 Condition of nobody: each names a patient who is not in the export (first export/Z.ndjson:1)',
      `1 Condition of nobody: is about somebody within itself (export/Z.ndjson:6); ${OPEN}`,
      `1 Condition of nobody: names no patient (export/Z.ndjson:3); ${OPEN}`,
      'not read of export, for nothing in them is asked for: Account 1, Claim 2',
    ])
  })

  const gout = { name: 'gout' }
  const suspected = { name: 'tuberculosis', status: 'suspected' }

  it.each<[string, object, object[], object[]]>([
    ['of nobody', {}, [gout, suspected], [gout, suspected]],
    ['of somebody within it', within(), [gout, suspected], [gout, suspected]],
    ['of somebody with a number', within({ value: '9' }), [gout, suspected], [gout, suspected]],
    [
      'of a patient by the number within it',
      within({ system: 's', value: '7' }),
      [gout],
      [gout, { name: 'tuberculosis' }],
    ],
    [
      'of a patient by the number beside a name that is not there',
      { subject: { reference: 'Patient/gone', identifier: { system: 's', value: '7' } } },
      [gout],
      [gout, { name: 'tuberculosis' }],
    ],
    [
      'of a patient by the name, whatever the number',
      { subject: { reference: 'Patient/a', identifier: { system: 's', value: '7' } } },
      [gout, { name: 'tuberculosis' }],
      [gout],
    ],
    ['of a group', { subject: { reference: 'Group/g' } }, [gout], [gout]],
    ['of somebody who is not there', { subject: { reference: 'Patient/x' } }, [gout], [gout]],
  ])('leaves open what it says, and nothing else: %s', async (_what, about, a, b) => {
    await write('export/Z.ndjson', lines({ resourceType: 'Condition', code: { text: 'tuberculosis' }, ...about }))
    expect(await patients()).toEqual([
      { id: 'a', conditions: a },
      { id: 'b', conditions: b },
    ])
  })

  it('may be a result, so that an older one is not the latest, or a drug that stands elsewhere', async () => {
    const result = { resourceType: 'Observation', status: 'final', code: { text: 'creatinine' } }
    const drug = {
      resourceType: 'MedicationStatement',
      status: 'active',
      medicationReference: { reference: 'Medication/m' },
    }
    await write('export/Medication.ndjson', lines({ resourceType: 'Medication', id: 'm', code: { text: 'rituximab' } }))
    await write('export/Z.ndjson', lines({ ...result, valueInteger: 1 }, { ...drug, ...within() }))
    const [a] = await patients()
    expect(a).toMatchObject({
      labs: [{ name: 'creatinine', value: 'names no patient' }],
      drugs: [{ name: 'rituximab', status: 'uncertain' }],
      incomplete: ['drugs'],
    })
  })

  it('is that of the only patient, where it names nobody', async () => {
    await write('export/Patient.ndjson', lines(patient('a')))
    await write('export/Z.ndjson', lines({ resourceType: 'Condition', code: { text: 'tuberculosis' } }))
    const { world } = await screen(['export'])
    expect(notes(world.printed.err)).toEqual([
      '1 Condition of nobody: names a patient who is not in the export (export/Condition.ndjson:1)',
    ])
    expect(await patients()).toEqual([{ id: 'a', conditions: [gout, { name: 'tuberculosis' }] }])
  })

  it('is refused where there is too much of it to be held against everybody', async () => {
    const lone = { resourceType: 'Condition', code: { text: 'gout' } }
    await write('export/Z.ndjson', lines(...Array.from({ length: 1001 }, () => lone)))
    const { code, world } = await screen(['export'])
    expect({ code, out: world.printed.out }).toEqual({ code: 2, out: '' })
    expect(world.printed.err).toContain(
      'export: error: has 1001 resources that may be of any of its patients, the first in export/Z.ndjson:1; at most 1000 can be held against each\n' +
        '  write whose each is, in its subject or patient; take out only what is of none of the patients\n',
    )
  })
})
