import { readFileSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { main } from '../../src/cli/start/main.js'
import type * as vocabulary from '../../src/criteria/vocabulary/read.js'
import { fakeWorld } from './fake-world.js'

vi.mock('../../src/criteria/vocabulary/read.js', async (original) =>
  (await import('./vocabulary-once.js')).readingOnce(await original<typeof vocabulary>()),
)

/**
 * Each file in `transcripts` is a session: a line that begins with `$ ` is a command, what follows is what it prints.
 * Lines on standard error begin with `! `; the exit code stands at the end where it is not 0. Environment variables go
 * before the command, `< file` gives it standard input, `COLUMNS=60` a terminal of that width. The sessions in `invented`
 * run among the invented criteria of the tests, those in `bundled` among the patients that the package brings along.
 * `vitest -u` writes the files anew from their commands.
 */
describe.each([
  ['invented', 'fixtures'],
  ['bundled', '../../fixtures/patients'],
])('a transcript holds: %s', (sessions, home) => {
  const folder = fileURLToPath(new URL(`transcripts/${sessions}`, import.meta.url))

  it.each(readdirSync(folder).sort())('%s', async (name) => {
    const path = join(folder, name)
    const lines = readFileSync(path, 'utf8').split('\n')
    const blocks: string[] = []
    for (const line of lines) {
      if (line.startsWith('# ')) blocks.push(`${line}\n`)
      if (line.startsWith('$ '))
        blocks.push(await transcriptOf(line.slice(2), fileURLToPath(new URL(home, import.meta.url))))
    }
    await expect(blocks.join('\n')).toMatchFileSnapshot(path)
  })
})

async function transcriptOf(command: string, folder: string): Promise<string> {
  const words = Array.from(command.matchAll(/'([^']*)'|(\S+)/gu), ([, quoted, bare]) => quoted ?? bare ?? '')
  const start = words.indexOf('screen')
  const environment = Object.fromEntries(words.slice(0, start).map(assignment))
  const redirect = words.indexOf('<')
  const from = redirect === -1 ? undefined : words[redirect + 1]
  const world = fakeWorld({
    folder,
    environment,
    ...(from === undefined ? {} : { input: await readFile(join(folder, from)) }),
    ...(environment['COLUMNS'] === undefined ? {} : { terminal: Number(environment['COLUMNS']) }),
  })
  const code = await main(words.slice(start + 1, redirect === -1 ? undefined : redirect), world)
  const { out, err } = world.printed
  const errors =
    err === ''
      ? ''
      : err
          .replace(/\n$/u, '')
          .split('\n')
          .map((line) => `! ${line}`.trimEnd())
          .join('\n') + '\n'
  return `$ ${command}\n${visible(out)}${visible(errors)}${code === 0 ? '' : `exit ${code}\n`}`
}

function assignment(word: string): readonly [string, string] {
  const equals = word.indexOf('=')
  return [word.slice(0, equals), word.slice(equals + 1)]
}

function visible(text: string): string {
  return text.replaceAll('\u001B', '\\e').replaceAll(/sha256:[0-9a-f]{64}/gu, 'sha256:…')
}
