import type { Command } from 'commander'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { main } from '../../../src/cli/start/main.js'
import { COMMAND_NAMES } from '../../../src/cli/words/command-names.js'
import { plainWords } from '../../../src/cli/words/plain-words.js'
import { createProgram } from '../../../src/cli/words/program.js'
import { fakeWorld } from '../fake-world.js'

const world = fakeWorld({ folder: '/' })

/** What the whole command line would hand to the command, given the same words. */
async function asParsed(words: readonly string[]): Promise<{ patients: unknown; options: unknown } | undefined> {
  let seen: { patients: unknown; options: unknown } | undefined
  const program = createProgram(world, () => undefined)
  program.action((patients: unknown, options: unknown) => {
    seen = { patients, options }
  })
  for (const command of program.commands) command.action(() => undefined)
  try {
    await program.parseAsync([...words], { from: 'user' })
  } catch {
    return undefined
  }
  return seen
}

describe('a plain command line', () => {
  it.each([
    [['a.json'], ['a.json'], {}],
    [['a.json', '--json', 'b.json'], ['a.json', 'b.json'], { format: 'json' }],
    [['--all', 'a.json'], ['a.json'], { all: true }],
  ])('is %j', (words, patients, options) => {
    expect(plainWords(words)).toEqual({ patients, options: { format: 'text', color: true, ...options } })
  })

  it.each([
    [[]],
    [['--json']],
    [['-']],
    [['a.json', '--strict']],
    [['trials']],
    [['help']],
    [['a.json', '--', 'b.json']],
  ])('is not %j', (words) => {
    expect(plainWords(words)).toBeUndefined()
  })

  it('means what the whole command line means', async () => {
    const word = fc.constantFrom(
      'a.json',
      'b',
      '',
      '--json',
      '--all',
      '-',
      '--',
      '--strict',
      '--no-color',
      'cohort',
      'help',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 4 }), async (words) => {
        const plain = plainWords(words)
        if (plain === undefined) return
        const parsed = await asParsed(words)
        const { json, ...options } = (parsed?.options ?? {}) as { json?: true }
        expect({ patients: parsed?.patients, options }).toEqual(plain)
        expect(json ?? false).toBe(words.includes('--json'))
      }),
    )
  })
})

it('the names of the commands are those of the command line', () => {
  const program: Command = createProgram(world, () => undefined)
  expect(program.commands.map((command) => command.name())).toEqual(COMMAND_NAMES)
})

it('an error of a plain command line is told as every other one', async () => {
  const told = fakeWorld({ folder: '/nowhere' })
  expect(await main(['trails'], told)).toBe(2)
  expect(told.printed.err).toContain('did you mean: screen trials')
})
