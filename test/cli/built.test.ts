import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/start/main.js'
import { fakeWorld } from './fake-world.js'
import { install, uninstall, type Installation } from './installation.js'

const HERE = fileURLToPath(new URL('fixtures', import.meta.url))
const PATIENTS = fileURLToPath(new URL('../../fixtures/patients/', import.meta.url))
const BAD_PATIENTS = fileURLToPath(new URL('../../fixtures/bad-patients/', import.meta.url))
const COMPILED = 'dist/compiled-criteria'
const CODE_CACHE = `dist/program/screening.${process.version}-${process.arch}.cache`

const filesIn = (folder: string): string[] => readdirSync(folder).map((name) => `${folder}${name}`)

afterAll(uninstall)

describe('the built program says what its sources say', () => {
  let screen: Installation

  beforeAll(() => {
    screen = install({ built: true, dependencies: true })
  })

  it.each([
    ['of every patient, as text', [...filesIn(PATIENTS), '--all', '--as-of', '2026-03-01']],
    ['of every patient, as JSON', [...filesIn(PATIENTS), '--json', '--as-of', '2026-03-01']],
    ['of what the days ahead change', [...filesIn(PATIENTS), '--calendar', '--as-of', '2026-03-01']],
    ['of patients that cannot be read', [...filesIn(BAD_PATIENTS), '--as-of', '2026-03-01']],
    ['of a trial', ['trials', 'NCT05605665']],
    ['of criteria that are named', ['igg-missing.json', '--criteria', 'criteria', '--as-of', '2026-03-01']],
    ...['patient', 'trial', 'result', 'explanation', 'brief', 'summary'].map((name): [string, string[]] => {
      return [`in the schema ${name}`, ['schema', name]]
    }),
  ])('%s', async (_what, words) => {
    const world = fakeWorld({ folder: HERE })
    const status = await main(words, world)
    const { out, err } = world.printed
    expect(screen.run(words)).toMatchObject({ stdout: out, stderr: err, status })
  })
})

const ASKED = [`${PATIENTS}sjogren-rituximab-washout.json`]

describe('the criteria that the build compiled', () => {
  // without its packages the program cannot read YAML, so that it tells which way it took
  const UNREAD = 'screen is not installed completely: run `npm ci` in its folder\n'
  let bare: Installation
  let report = ''

  beforeAll(() => {
    bare = install({ built: true, dependencies: false })
    report = bare.run(ASKED).stdout
  })

  it('serve a screening alone', () => {
    expect(report).toContain('NCT05605665')
  })

  it.each<[string, string, (text: string) => string]>([
    ['a criteria file changed', 'criteria/NCT05605665.yaml', (text) => `${text}\n`],
    ['a vocabulary file changed by a letter', 'criteria/vocabulary/drugs.yaml', (text) => text.replace('a', 'b')],
    ['a trial came to it', 'criteria/NCT99999999.yaml', () => 'id: NCT99999999\n'],
    ['they were made by another version', 'package.json', (text) => text.replace('"version": "', '"version": "9')],
    ['they were tampered with', COMPILED, (text) => text.replace('"at-least":', '"at-most":')],
    ['they end too early', COMPILED, (text) => text.slice(0, -100)],
    ['they end within the files that they were made of', COMPILED, (text) => text.slice(0, -1)],
    ['they are empty', COMPILED, () => ''],
  ])('are passed over when %s', (_what, file, change) => {
    const path = `${bare.folder}/${file}`
    const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined
    writeFileSync(path, change(before ?? ''))
    try {
      const { stdout, stderr, status } = bare.run(ASKED)
      expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: UNREAD, status: 2 })
    } finally {
      if (before === undefined) rmSync(path)
      else writeFileSync(path, before)
    }
    expect(bare.run(ASKED).stdout).toBe(report)
  })
})

/** Tells on standard error whether V8 took what was kept; nothing where it was not asked to. */
const WATCH = `
  const vm = require('node:vm')
  const { Script } = vm
  vm.Script = class extends Script {
    constructor(code, options) {
      super(code, options)
      console.error(this.cachedDataRejected ? 'rejected' : 'taken')
    }
  }
`

describe('what the build keeps of the compiled code', () => {
  let screen: Installation
  let path = ''
  let whole = Buffer.alloc(0)
  let report = ''

  beforeAll(() => {
    screen = install({ built: true, dependencies: false })
    path = `${screen.folder}/${CODE_CACHE}`
    whole = readFileSync(path)
    report = screen.run(ASKED).stdout
    writeFileSync(`${screen.folder}/watch.cjs`, WATCH)
  })

  /** What V8 did with it, and that the answer is the same whatever it did. */
  const watched = (...flags: readonly string[]): string => {
    const { folder } = screen
    const words = [...flags, '--require', `${folder}/watch.cjs`, `${folder}/bin/screen.js`, ...ASKED]
    const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' })
    expect({ stdout, status }).toEqual({ stdout: report, status: 0 })
    return stderr.trim()
  }

  it('is taken', () => {
    expect(report).toContain('NCT05605665')
    expect(watched()).toBe('taken')
  })

  it.each<[string, (kept: Buffer) => Buffer, string]>([
    ['a bit of it is another one', (kept) => changed(kept, 500_000), ''],
    ['its own sum is another one', (kept) => changed(kept, 0), ''],
    ['it ends too early', (kept) => kept.subarray(0, -100), ''],
    ['it is empty', () => Buffer.alloc(0), ''],
  ])('is passed over when %s', (_what, change, taken) => {
    writeFileSync(path, change(whole))
    try {
      expect(watched()).toBe(taken)
    } finally {
      writeFileSync(path, whole)
    }
  })

  it('is passed over when the code is another one', () => {
    const code = `${screen.folder}/dist/program/screening.code.js`
    const before = readFileSync(code)
    writeFileSync(code, Buffer.concat([before, Buffer.from('\n')]))
    expect(watched()).toBe('')
    writeFileSync(code, before)
  })

  it('is passed over by V8 when it is of other flags, as when it is of another version', () => {
    expect(watched('--no-opt')).toBe('rejected')
  })

  it('is not looked at by another Node', () => {
    renameSync(path, path.replace(process.version, 'v20.19.0'))
    expect(watched()).toBe('')
    renameSync(path.replace(process.version, 'v20.19.0'), path)
  })

  it('need not be there, and is never written by a run', () => {
    rmSync(path)
    chmodSync(`${screen.folder}/dist/program`, 0o555)
    expect(watched()).toBe('')
    expect(existsSync(path)).toBe(false)
    chmodSync(`${screen.folder}/dist/program`, 0o755)
    writeFileSync(path, whole)
  })
})

function changed(kept: Buffer, at: number): Buffer {
  const copy = Buffer.from(kept)
  copy[at] = (copy[at] ?? 0) ^ 0x40
  return copy
}
