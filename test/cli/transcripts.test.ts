import { readFileSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.js'
import { fakeWorld } from './fake-world.js'

/**
 * Each file in `transcripts` is a session: a line that begins with `$ ` is a command, what follows is what it prints.
 * Lines on standard error begin with `! `; the exit code stands at the end where it is not 0. Environment variables go
 * before the command, `< file` gives it standard input, `COLUMNS=60` a terminal of that width. Commands run in
 * `fixtures`. `vitest -u` writes the files anew from their commands.
 */
const TRANSCRIPTS = fileURLToPath(new URL('transcripts', import.meta.url))
const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url))

describe('a transcript holds', () => {
  it.each(readdirSync(TRANSCRIPTS).sort())('%s', async (name) => {
    const path = join(TRANSCRIPTS, name)
    const written = readFileSync(path, 'utf8')
    const lines = written.split('\n').filter((line) => line.startsWith('$ ') || line.startsWith('# '))
    const blocks: string[] = []
    for (const line of lines) blocks.push(line.startsWith('# ') ? `${line}\n` : await transcriptOf(line.slice(2)))
    await expect(blocks.join('\n')).toMatchFileSnapshot(path)
  })
})

async function transcriptOf(command: string): Promise<string> {
  const words = Array.from(command.matchAll(/'([^']*)'|(\S+)/gu), ([, quoted, bare]) => quoted ?? bare ?? '')
  const start = words.indexOf('screen')
  const environment = Object.fromEntries(words.slice(0, start).map(assignment))
  const redirect = words.indexOf('<')
  const from = redirect === -1 ? undefined : words[redirect + 1]
  const world = fakeWorld({
    folder: FIXTURES,
    environment,
    ...(from === undefined ? {} : { input: await readFile(join(FIXTURES, from)) }),
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
  return text.replaceAll('\u001B', '\\e')
}
