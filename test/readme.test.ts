import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { main } from '../src/cli/start/main.js'
import { fakeWorld } from './cli/fake-world.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const README = readFileSync(`${ROOT}README.md`, 'utf8')

/** The fenced blocks of a language, without their fences. */
function blocks(language: string): string[] {
  return Array.from(README.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gmsu')), ([, text]) => text ?? '')
}

/** The sessions of the README: a command after `$ `, and what it prints. */
const sessions = blocks('console').map((block) => {
  const [first = '', ...output] = block.split('\n')
  return { command: first.replace(/^\$ /u, ''), output: output.join('\n') }
})

describe('the README', () => {
  it('opens with a session', () => expect(sessions.length).toBeGreaterThan(0))

  it.each(sessions)('prints what `$command` prints', async ({ command, output }) => {
    const world = fakeWorld({ folder: ROOT })
    await main(command.split(' ').slice(2), world)
    expect(world.printed.out + world.printed.err).toBe(output)
  })

  it('shows a patient that is read without a warning', async () => {
    const [patient = ''] = blocks('json')
    const world = fakeWorld({ folder: ROOT, input: patient })
    expect(await main(['-', '--json'], world)).toBe(0)
    expect(JSON.parse(world.printed.out)).toMatchObject({ patient: 'P-0001', warnings: [] })
  })

  it('lists the commands that there are', async () => {
    for (const command of ['cohort', 'merge', 'explain', 'facts', 'trials', 'check', 'schema']) {
      const world = fakeWorld({ folder: ROOT })
      expect(await main([command, '--help'], world)).toBe(0)
      expect(README).toContain(`\nscreen ${command} `)
    }
  })
})
