import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { install, uninstall, type Installation } from '../installation.js'

const CRITERIA = fileURLToPath(new URL('../fixtures/criteria', import.meta.url))
export const SAME = ['--criteria', CRITERIA, '--as-of', '2026-03-01', '--brief', '--quiet']

/** Lines of 8 kB, most of them blanks: some thirty blocks, and little work. */
const LINES = 480
const BLANKS = ' '.repeat(8000)

/** A folder of its own for every test, with a cohort in it, and what may be done there with the program as it is installed. */
interface AsProcess {
  readonly screen: () => Installation
  readonly folder: () => string
  readonly read: (name: string) => string
  /** the options that have all that can be written be written */
  readonly outputs: (name: string) => string[]
  readonly written: (name: string) => string[]
  /** runs it to its end. @returns its exit code */
  readonly run: (words: readonly string[], environment?: Record<string, string>) => number | null
  /** how many bytes of the result stand in its draft */
  readonly drafted: (name: string) => number
  /** how many bytes of the input the journal has noted; none where there is no journal */
  readonly noted: (name: string) => number
}

export function asProcess(): AsProcess {
  let screen: Installation | undefined
  let folder = ''
  beforeAll(() => {
    screen = install({ built: true, dependencies: true })
  })
  afterAll(uninstall)
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'screen-cohort-'))
    const lines = Array.from({ length: LINES }, (_, index) => {
      if (index % 100 === 50) return `{ "id": "broken-${index}",`
      const labs = index % 3 === 0 ? '' : `, "labs": { "IgG": "${index % 13} g/L" }`
      return `{ "id": "P-${index % 470}",${BLANKS}"age": ${index % 90}, "drugs": []${labs} }`
    })
    writeFileSync(join(folder, 'in.ndjson'), `${lines.join('\n')}\n`)
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })
  const installed = (): Installation => {
    if (screen === undefined) throw new Error('it is not installed yet')
    return screen
  }
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
  return {
    screen: installed,
    folder: () => folder,
    read,
    outputs: (name) => {
      return ['--out', name, '--csv', `${name}.csv`, '--rejects', `${name}.rejects`, '--summary', `${name}.json`]
    },
    written: (name) => [name, `${name}.csv`, `${name}.rejects`, `${name}.json`].map(read),
    run: (words, environment = {}) => {
      const quoted = ['cohort', ...words, ...SAME].map((word) => `'${word}'`).join(' ')
      const { status, stderr } = installed().shell(`cd ${folder} && $SCREEN ${quoted}`, { environment })
      expect(stderr).toBe('')
      return status
    },
    drafted: (name) => {
      const draft = readdirSync(folder).find((one) => one.startsWith(`${name}.`) && /^\w+\.\w{8}\.part$/u.test(one))
      return draft === undefined ? 0 : (statSync(join(folder, draft), { throwIfNoEntry: false })?.size ?? 0)
    },
    noted: (name) => {
      if (!readdirSync(folder).includes(`${name}.journal`)) return 0
      const journal = JSON.parse(read(`${name}.journal`)) as { readonly state: { readonly read: { bytes: number } } }
      return journal.state.read.bytes
    },
  }
}
