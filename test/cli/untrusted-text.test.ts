import fc from 'fast-check'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import type * as program from '../../src/cli/start/main.js'
import type * as vocabulary from '../../src/criteria/vocabulary/read.js'
import { fakeWorld } from './fake-world.js'
import { ALL, ALL_READ, hostile, jsonOf, poisoned, readable, unescaped } from './hostile.js'

vi.mock('../../src/criteria/vocabulary/read.js', async (original) =>
  (await import('./vocabulary-once.js')).readingOnce(await original<typeof vocabulary>()),
)

const OWN = 'test/cli/fixtures/own'
const NAMES = {
  trial: 'OWN-1.yaml',
  cases: 'OWN-1.cases.yaml',
  words: join('vocabulary', 'own.yaml'),
  patient: 'washout.json',
}

/** A patient with something in every list, much of it unknown to the program. */
const patient = {
  id: 'P-1',
  asOf: '2026-03-01',
  birthDate: '1980-02',
  sex: 'female',
  conditions: [
    'MSD',
    { name: 'crisis of MSD', onset: '2024', status: 'resolved', treatment: 'excision' },
    'nothing known',
  ],
  labs: [
    { name: 'mucin', value: '620', unit: 'ng/mL', date: '2026-02-10', flag: 'H' },
    { name: 'IgGG', value: 'positive', date: '2026-02' },
  ],
  vitals: { height: '150 cm' },
  scores: { ESSDAI: '7' },
  classifications: { 'MSD-2031': { items: { 'a relative with it': true } } },
  drugs: ['MUC-77', { name: 'rituximab', start: '2025-06-01', dose: '10 mg/day', route: 'IV', purpose: 'prophylaxis' }],
  procedures: [{ name: 'dialysis', date: '2024' }],
  allergies: [{ name: 'rituximab', reaction: 'anaphylaxis' }],
  immunizations: ['MMR'],
  encounters: [{ kind: 'hospitalization', reason: 'infection', start: '2026-01-02' }],
  trialParticipation: ['NCT01234567'],
  statements: { informedConsent: true, 'OWN-1:I1': true },
}

let main: typeof program.main
let folder = ''
beforeAll(async () => {
  // what another test has loaded reads every vocabulary anew
  vi.resetModules()
  ;({ main } = await import('../../src/cli/start/main.js'))
  folder = await mkdtemp(join(tmpdir(), 'screen-hostile-'))
  await mkdir(join(folder, 'vocabulary'))
})
afterAll(() => rm(folder, { recursive: true }))

type Name = keyof typeof NAMES

async function put(name: Name, text: string): Promise<void> {
  await writeFile(join(folder, NAMES[name]), text)
}

beforeEach(async () => {
  for (const name of ['trial', 'cases', 'words'] as const)
    await put(name, await readFile(join(OWN, NAMES[name]), 'utf8'))
  await put('patient', JSON.stringify(patient))
})

async function printedBy(words: readonly string[], terminal?: number): Promise<string> {
  const world = fakeWorld({ folder, ...(terminal === undefined ? {} : { terminal }) })
  await main(words, world)
  return world.printed.out + world.printed.err
}

const OF_PATIENTS = [
  ['washout.json', '--all'],
  ['washout.json', '--json'],
  ['washout.json', '--strict', '--calendar'],
  ['explain', 'washout.json', 'OWN-1'],
  ['explain', 'washout.json', 'OWN-1', '--json'],
  ['facts', 'washout.json'],
  ['facts', 'washout.json', '--json'],
  ['cohort', 'washout.json', 'washout.json', '--workers', '1'],
]
const OF_CRITERIA = [
  ['trials'],
  ['trials', '--trace', 'OWN-1'],
  ['trials', 'OWN-1'],
  ['trials', 'OWN-1', '--json'],
  ['check', 'OWN-1.yaml'],
]

/** What was printed by all of them. */
async function expectEscaped(commands: readonly (readonly string[])[]): Promise<string> {
  let all = ''
  for (const words of commands) {
    const printed = await printedBy([...words, ...(words[0] === 'check' ? [] : ['--criteria', 'OWN-1.yaml'])])
    expect(unescaped(printed), `screen ${words.join(' ')}\n${JSON.stringify(printed)}`).toEqual([])
    expect(printed, words.join(' ')).not.toContain('fault of the program')
    all += printed
  }
  return all
}

interface Labelled {
  readonly label: string
  readonly names?: readonly string[]
}

function isLabelled(entry: unknown): entry is Labelled {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'label' in entry &&
    'id' in entry &&
    !/^(?:crisis|mucin|family)$/u.test(String(entry.id))
  )
}

const isFree = (key: string): boolean => ['title', 'text', 'reading', 'via', 'registry', 'label'].includes(key)
const RUNS = { numRuns: 6, endOnFailure: true }

/** Each run reads and compiles criteria a dozen times. */
const PATIENCE = { timeout: 3 * 60_000 }

describe('no control and no bidirectional character reaches the terminal', PATIENCE, () => {
  it('from a patient', async () => {
    await fc.assert(
      fc.asyncProperty(
        poisoned(patient, hostile, (key) => key === 'id'),
        fc.boolean(),
        async (one, isEscaped) => {
          await put('patient', jsonOf(one, isEscaped))
          await expectEscaped(OF_PATIENTS)
        },
      ),
      RUNS,
    )
  })

  it.each([
    ['trial, which is read', 'trial', readable, [...OF_CRITERIA, ...OF_PATIENTS]],
    ['trial, which is refused', 'trial', hostile, [['check', 'OWN-1.yaml'], ['washout.json']]],
    ['cases, which are read', 'cases', readable, [['check', 'OWN-1.yaml']]],
    ['cases, which are refused', 'cases', hostile, [['check', 'OWN-1.yaml']]],
  ] as const)('from a file of criteria: %s', async (_what, name, pieces, commands) => {
    const sound: unknown = parse(await readFile(join(OWN, NAMES[name]), 'utf8'))
    await fc.assert(
      fc.asyncProperty(poisoned(sound, pieces, isFree), fc.boolean(), async (one, isEscaped) => {
        await put(name, jsonOf(one, isEscaped))
        await expectEscaped(commands)
      }),
      RUNS,
    )
  })

  /** The vocabulary of its own with a text behind every label; with everything outside ASCII escaped, or as it stands. */
  async function putLabels(more: string, isEscaped: boolean): Promise<void> {
    const labelled = JSON.stringify(parse(await readFile(join(OWN, NAMES.words), 'utf8')), (_key, entry: unknown) =>
      isLabelled(entry) ? { ...entry, label: entry.label + more, names: [...(entry.names ?? []), entry.label] } : entry,
    )
    await put('words', jsonOf(JSON.parse(labelled), isEscaped))
  }

  it.each([true, false])('from a vocabulary, which names what the report is about; escaped: %s', async (isEscaped) => {
    await putLabels(ALL_READ, isEscaped)
    expect(await expectEscaped([...OF_CRITERIA, ...OF_PATIENTS])).toContain('MSD criteria of 2031\\u0085a')
  })

  it.each([true, false])('from a vocabulary that is refused; escaped: %s', async (isEscaped) => {
    await putLabels(ALL, isEscaped)
    expect(await expectEscaped([['check', 'OWN-1.yaml'], ['washout.json']])).toContain('is not allowed here')
  })

  const NAMED = `p${ALL.replaceAll('\u0000', '')}.json`

  it.each([
    [['washout.json', '--trial', ALL]],
    [['washout.json', '--as-of', ALL]],
    [['washout.json', '--format', ALL]],
    [['washout.json', '--criteria', NAMED]],
    [['washout.json', '--out', `${NAMED}/${NAMED}`]],
    [[`--${ALL}`]],
    [[ALL.replaceAll('\u0000', '')]],
    [['trials', ALL]],
    [['schema', ALL]],
    [['complete', ALL]],
    [['explain', 'washout.json', ALL]],
    [['explain', 'washout.json', 'OWN-1', ALL]],
    [['check', NAMED]],
    [['check', 'OWN-1.yaml', '--source', NAMED]],
    [['facts', NAMED]],
    [['cohort', NAMED]],
    [['cohort', 'washout.json', '--workers', ALL]],
    [['cohort', 'washout.json', '--shard', ALL]],
    [['merge', NAMED]],
  ])('from the command line: %j', async (words) => {
    expect(unescaped(await printedBy(words))).toEqual([])
  })

  it('from the name of a file, nor on a terminal, where colours and a bar are the program’s own', async () => {
    const name = `f${ALL.replaceAll(/[\u0000\uD800]/gu, '')}.ndjson`
    const id = JSON.stringify(ALL)
    await writeFile(join(folder, name), `{"id":${id}}\n{"id":${id}}\n{"age":"${ALL}"}\n{"id":1}\n`)
    for (const words of [['cohort', name, '--workers', '1'], ['facts', name], [name]]) {
      const printed = await printedBy([...words, '--criteria', 'OWN-1.yaml'], 80)
      expect(unescaped(printed), JSON.stringify(printed)).toEqual([])
    }
  })
})
