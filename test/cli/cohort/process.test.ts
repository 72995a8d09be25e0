import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import type { ChildProcess } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { asProcess, SAME } from './as-process.js'

/** `vitest --mode long`: at twenty moments instead of a few. */
const KILLS = process.env['MODE'] === 'long' ? 20 : 3
const MINUTES = 60_000

/** The same once more and again: enough is left to be screened when a signal comes. */
const MORE = ['in.ndjson', 'in.ndjson']

const { screen, folder, read, outputs, written, run, drafted, noted } = asProcess()

const start = (words: readonly string[]): ChildProcess =>
  screen().start(['cohort', 'in.ndjson', ...words, ...SAME], folder())

async function until(child: ChildProcess, isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 6000 && child.exitCode === null && !isSo(); tries += 1) await after(5)
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal)
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

/** A run notes how far it has come every second: one that is held for so long does when it goes on. */
async function untilNoted(child: ChildProcess, name: string): Promise<void> {
  const before = noted(name)
  await until(child, () => drafted(name) > 0)
  child.kill('SIGSTOP')
  await after(1100)
  child.kill('SIGCONT')
  await until(child, () => noted(name) > before)
}

/**
 * Kills a run that has noted how far it has come. On a machine that is busy elsewhere one may be over before this process
 * looks at it again: then another is begun.
 */
async function killMidway(begin: () => ChildProcess, name: string): Promise<void> {
  for (let tries = 0; noted(name) === 0; tries += 1) {
    if (tries === 20) throw new Error('every run was over before it could be killed')
    for (const written of readdirSync(folder())) if (written.startsWith(name)) rmSync(join(folder(), written))
    const child = begin()
    await untilNoted(child, name)
    await after(randomInt(100))
    await kill(child, 'SIGKILL')
  }
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
    'goes on after kill -9 at any moment, once or twice, to the same bytes',
    async () => {
      const begun = performance.now()
      expect(run(['in.ndjson', ...outputs('whole'), '--workers', '1'])).toBe(1)
      const time = performance.now() - begun
      expect(run(['in.ndjson', ...outputs('shard'), '--workers', '1', '--shard', '1/2'])).toBe(1)
      for (let moment = 0; moment < KILLS; moment += 1) {
        const [like, shard] = moment % 4 < 3 ? ['whole', []] : ['shard', ['--shard', '1/2']]
        const words = [...outputs('out'), '--resume', ...shard]
        for (let times = 0; times <= moment % 2; times += 1) {
          const begin = (): ChildProcess => start([...words, '--workers', String(1 + (moment % 2))])
          if (moment % 3 === 0 && times === 0) await killMidway(begin, 'out')
          else {
            const child = begin()
            await Promise.race([after((time * randomInt(1200)) / 1000), once(child, 'exit')])
            await kill(child, 'SIGKILL')
          }
        }
        expect(run(['in.ndjson', ...words])).toBe(1)
        expect(written('out')).toEqual(written(like))
        expect(readdirSync(folder()).filter((name) => /part|journal/u.test(name))).toEqual([])
      }
    },
    KILLS * 3 * MINUTES,
  )

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'stops at %s, and goes on from there',
    async (signal) => {
      expect(run(['in.ndjson', ...MORE, ...outputs('whole'), '--workers', '1'])).toBe(1)
      const child = start([...MORE, ...outputs('out'), '--workers', '1'])
      await until(child, () => drafted('out') > 0)
      await kill(child, signal)
      expect(child.exitCode).toBe(130)
      expect(readdirSync(folder())).not.toContain('out')
      expect(run(['in.ndjson', ...MORE, ...outputs('out'), '--resume'])).toBe(1)
      expect(written('out')).toEqual(written('whole'))
    },
    2 * MINUTES,
  )

  it(
    'ends quietly when nobody reads on, also where its input has no end',
    () => {
      const words = SAME.map((word) => `'${word}'`).join(' ')
      const endless = `while cat in.ndjson; do :; done 2>/dev/null | $SCREEN cohort - ${words} --workers 1 | head -1`
      const { stdout, stderr } = screen().shell(`cd ${folder()} && ${endless}`)
      expect({ lines: stdout.split('\n').length, stderr }).toEqual({ lines: 2, stderr: '' })
    },
    2 * MINUTES,
  )

  it('says so when a file that was asked for is not written because nobody reads on', () => {
    const words = [...SAME, '--summary', 'summary.json', '--workers', '1'].map((word) => `'${word}'`).join(' ')
    const { stderr } = screen().shell(`cd ${folder()} && $SCREEN cohort in.ndjson in.ndjson ${words} | head -1`)
    expect(stderr).toBe(
      'standard output: error: was closed before the end, and summary.json not written\n' +
        '  write the result to a file: --out\n',
    )
    expect(readdirSync(folder())).toEqual(['in.ndjson'])
  })

  it('says when the disk is full, and keeps nothing of what it cannot finish', () => {
    const words = [...SAME, '--csv', 'csv', '--workers', '1'].map((word) => `'${word}'`).join(' ')
    const { status, stderr } = screen().shell(`cd ${folder()} && $SCREEN cohort in.ndjson ${words} > /dev/full`)
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'standard output: error: cannot be written: no space left\n' +
        '  what was written there is not complete; make room on the disk, or write to another one\n',
    })
    expect(readdirSync(folder())).toEqual(['in.ndjson'])
  })

  it.each([
    { limit: 0, written: '--csv: error: csv' },
    { limit: 2, written: '--summary: error: summary' },
  ])('leaves no part of a file behind when there is only room for $limit blocks a file', ({ limit, written }) => {
    writeFileSync(join(folder(), 'in.ndjson'), '{ "id": "one" }\n')
    const words = [...SAME, '--csv', 'csv', '--summary', 'summary'].map((word) => `'${word}'`).join(' ')
    const full = screen().shell(`cd ${folder()} && ulimit -f ${limit} && $SCREEN cohort in.ndjson ${words}`)
    expect({ status: full.status, stderr: full.stderr.split(' cannot')[0] }).toEqual({ status: 2, stderr: written })
    expect(readdirSync(folder())).toEqual(['in.ndjson'])
  })

  it('goes on once there is room again', () => {
    expect(run(['in.ndjson', ...outputs('whole'), '--workers', '1'])).toBe(1)
    const words = ['cohort', 'in.ndjson', ...outputs('out'), ...SAME, '--workers', '1']
      .map((word) => `'${word}'`)
      .join(' ')
    // a limit of 64 kB a file: the result has more
    const full = screen().shell(`cd ${folder()} && ulimit -f 64 && $SCREEN ${words}`)
    expect(full.status).toBe(2)
    expect(full.stderr).toMatch(
      /^--out: error: out cannot be written: .*\n {2}.*; what was written is kept, and --resume goes on\n$/u,
    )
    expect(readdirSync(folder())).not.toContain('out')
    expect(run(['in.ndjson', ...outputs('out'), '--resume'])).toBe(1)
    expect(written('out')).toEqual(written('whole'))
  })

  it(
    'can run twice at once, but not into the same file',
    () => {
      const words = SAME.map((word) => `'${word}'`).join(' ')
      const both = `$SCREEN cohort in.ndjson --out a ${words} & $SCREEN cohort in.ndjson --out b ${words}; wait`
      expect(screen().shell(`cd ${folder()} && { ${both}; }`).stderr).toBe('')
      expect(read('a')).toBe(read('b'))
      const same = `$SCREEN cohort in.ndjson --out c ${words} & $SCREEN cohort in.ndjson --out c ${words}; wait`
      const { stderr } = screen().shell(`cd ${folder()} && { ${same}; }`)
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
      writeFileSync(join(folder(), 'in.ndjson'), `{ "id": "before" }\n${long}\n{ "id": "behind" }\n`)
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
