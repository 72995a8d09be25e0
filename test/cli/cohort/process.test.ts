import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { install, uninstall, type Installation } from '../installation.js'

const CRITERIA = fileURLToPath(new URL('../fixtures/criteria', import.meta.url))
const SAME = ['--criteria', CRITERIA, '--as-of', '2026-03-01', '--brief', '--quiet']
/** `vitest --mode long`: at twenty moments instead of a few. */
const KILLS = process.env['MODE'] === 'long' ? 20 : 3
const MINUTES = 60_000

/** Lines of 8 kB, most of them blanks: some thirty blocks, and little work. */
const LINES = 480
const BLANKS = ' '.repeat(8000)

let screen: Installation
let folder = ''

beforeAll(() => {
  screen = install({ built: true, dependencies: true })
})
afterAll(uninstall)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'screen-cohort-'))
  const lines = Array.from({ length: LINES }, (_, index) => {
    if (index % 100 === 50) return '{ "id": "broken",'
    const labs = index % 3 === 0 ? '' : `, "labs": { "IgG": "${index % 13} g/L" }`
    return `{ "id": "P-${index % 470}",${BLANKS}"age": ${index % 90}, "drugs": []${labs} }`
  })
  writeFileSync(join(folder, 'in.ndjson'), `${lines.join('\n')}\n`)
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const outputs = (name: string): string[] => [
  '--out',
  name,
  '--csv',
  `${name}.csv`,
  '--rejects',
  `${name}.rejects`,
  '--summary',
  `${name}.json`,
]
const written = (name: string): string[] => [name, `${name}.csv`, `${name}.rejects`, `${name}.json`].map(read)

function run(words: readonly string[], environment: Record<string, string> = {}): number | null {
  const words1 = ['cohort', ...words, ...SAME].map((word) => `'${word}'`).join(' ')
  const { status, stderr } = screen.shell(`cd ${folder} && $SCREEN ${words1}`, { environment })
  expect(stderr).toBe('')
  return status
}

describe('a cohort as a process', () => {
  it(
    'gives the same bytes with any number of threads, in any time zone and language',
    () => {
      expect(run(['in.ndjson', ...outputs('one'), '--workers', '1'])).toBe(1)
      expect(
        run(['in.ndjson', ...outputs('two'), '--workers', '2'], { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' }),
      ).toBe(1)
      expect(run(['in.ndjson', ...outputs('three'), '--workers', '3'], { TZ: 'Pacific/Pago_Pago', LC_ALL: 'C' })).toBe(
        1,
      )
      expect(written('two')).toEqual(written('one'))
      expect(written('three')).toEqual(written('one'))
      expect(read('one').trimEnd().split('\n')).toHaveLength(475)
      expect(read('one.rejects').trimEnd().split('\n')).toHaveLength(5)
    },
    2 * MINUTES,
  )

  it(
    'goes on after being killed at any moment, as often as it takes, to the same bytes',
    async () => {
      const begun = performance.now()
      expect(run(['in.ndjson', ...outputs('whole'), '--workers', '1'])).toBe(1)
      const time = performance.now() - begun
      for (let kill = 0; kill < KILLS; kill += 1) {
        const workers = String(1 + (kill % 2))
        const child = screen.start(
          ['cohort', 'in.ndjson', ...outputs('out'), ...SAME, '--resume', '--workers', workers],
          folder,
        )
        await Promise.race([after(time * (0.3 + (0.7 * randomInt(1000)) / 1000)), once(child, 'exit')])
        child.kill('SIGKILL')
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      }
      expect(run(['in.ndjson', ...outputs('out'), '--resume'])).toBe(1)
      expect(written('out')).toEqual(written('whole'))
      expect(readdirSync(folder).filter((name) => /part|journal/u.test(name))).toEqual([])
    },
    10 * MINUTES,
  )

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'stops at %s, and goes on from there',
    async (signal) => {
      expect(run(['in.ndjson', ...outputs('whole'), '--workers', '1'])).toBe(1)
      const child = screen.start(['cohort', 'in.ndjson', ...outputs('out'), ...SAME, '--workers', '1'], folder)
      const draft = (): string | undefined => readdirSync(folder).find((name) => /^out\.\w+\.part$/u.test(name))
      for (let tries = 0; tries < 3000; tries += 1) {
        const name = draft()
        if (name !== undefined && statSync(join(folder, name)).size > 0) break
        await after(10)
      }
      child.kill(signal)
      await once(child, 'exit')
      expect(child.exitCode).toBe(130)
      expect(readdirSync(folder)).not.toContain('out')
      expect(run(['in.ndjson', ...outputs('out'), '--resume'])).toBe(1)
      expect(written('out')).toEqual(written('whole'))
    },
    2 * MINUTES,
  )

  it(
    'ends quietly when nobody reads on, also where its input has no end',
    () => {
      const words = SAME.map((word) => `'${word}'`).join(' ')
      const endless = `while cat in.ndjson; do :; done 2>/dev/null | $SCREEN cohort - ${words} --workers 1 | head -1`
      const { stdout, stderr } = screen.shell(`cd ${folder} && ${endless}`)
      expect({ lines: stdout.split('\n').length, stderr }).toEqual({ lines: 2, stderr: '' })
    },
    2 * MINUTES,
  )

  it('says so when a file that was asked for is not written because nobody reads on', () => {
    const words = [...SAME, '--summary', 'summary.json', '--workers', '1'].map((word) => `'${word}'`).join(' ')
    const { stderr } = screen.shell(`cd ${folder} && $SCREEN cohort in.ndjson in.ndjson ${words} | head -1`)
    expect(stderr).toBe(
      'standard output: error: was closed before the end, and summary.json not written\n' +
        '  write the result to a file: --out\n',
    )
    expect(readdirSync(folder)).toEqual(['in.ndjson'])
  })

  it('says when the disk is full, and keeps nothing of what it cannot finish', () => {
    const words = [...SAME, '--csv', 'csv', '--workers', '1'].map((word) => `'${word}'`).join(' ')
    const { status, stderr } = screen.shell(`cd ${folder} && $SCREEN cohort in.ndjson ${words} > /dev/full`)
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'standard output: error: cannot be written: no space left\n',
    })
    expect(readdirSync(folder)).toEqual(['in.ndjson'])
  })

  it('goes on once there is room again', () => {
    expect(run(['in.ndjson', ...outputs('whole'), '--workers', '1'])).toBe(1)
    const words = ['cohort', 'in.ndjson', ...outputs('out'), ...SAME, '--workers', '1']
      .map((word) => `'${word}'`)
      .join(' ')
    // a limit of 64 kB a file: the result has more
    const full = screen.shell(`cd ${folder} && ulimit -f 64 && $SCREEN ${words}`)
    expect(full.status).toBe(2)
    expect(full.stderr).toMatch(
      /^--out: error: out cannot be written: .*\n {2}what was written is kept, and --resume goes on\n$/u,
    )
    expect(readdirSync(folder)).not.toContain('out')
    expect(run(['in.ndjson', ...outputs('out'), '--resume'])).toBe(1)
    expect(written('out')).toEqual(written('whole'))
  })

  it(
    'can run twice at once, but not into the same file',
    () => {
      const words = SAME.map((word) => `'${word}'`).join(' ')
      const both = `$SCREEN cohort in.ndjson --out a ${words} & $SCREEN cohort in.ndjson --out b ${words}; wait`
      expect(screen.shell(`cd ${folder} && { ${both}; }`).stderr).toBe('')
      expect(read('a')).toBe(read('b'))
      const same = `$SCREEN cohort in.ndjson --out c ${words} & $SCREEN cohort in.ndjson --out c ${words}; wait`
      const { stderr } = screen.shell(`cd ${folder} && { ${same}; }`)
      // one of the two may be over before the other begins
      if (stderr !== '') expect(stderr).toMatch(/^--out: error: another run /u)
      expect(read('c')).toBe(read('a'))
    },
    2 * MINUTES,
  )

  it(
    'takes a line of 50 MB like any other',
    () => {
      const long = `{ "id": "long",${' '.repeat(50 * 1024 * 1024)}"age": 40 }`
      writeFileSync(join(folder, 'in.ndjson'), `{ "id": "before" }\n${long}\n{ "id": "behind" }\n`)
      expect(run(['in.ndjson', '--out', 'out', '--workers', '1'])).toBe(0)
      const lines = read('out').trimEnd().split('\n')
      expect(lines.map((line) => (JSON.parse(line) as { readonly patient: string }).patient)).toEqual([
        'before',
        'long',
        'behind',
      ])
    },
    5 * MINUTES,
  )
})
