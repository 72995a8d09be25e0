import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/start/main.js'
import { fakeWorld } from './fake-world.js'

const PATIENTS = fileURLToPath(new URL('../../fixtures/patients/', import.meta.url))
const SHELLS = ['bash', 'zsh', 'fish'] as const

async function printed(words: readonly string[]): Promise<string> {
  const world = fakeWorld({ folder: PATIENTS })
  expect(await main(words, world)).toBe(0)
  return world.printed.out
}

/** What a shell prints for commands. */
function run(shell: string, commands: string): string {
  const { stdout, stderr } = spawnSync(shell, ['-c', commands], { cwd: PATIENTS, encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout
}

const isInstalled = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0

/** The last word is being written. */
const LINES: readonly (readonly [words: readonly string[], completed: readonly string[]])[] = [
  [['screen', 'ch'], ['check']],
  [['screen', '--st'], ['--strict']],
  [
    ['screen', '--format', ''],
    ['json', 'text'],
  ],
  [['screen', 'sjogren-m'], ['sjogren-may-fit.json']],
  [
    ['screen', 'cohort', '--s'],
    ['--shard', '--strict', '--summary'],
  ],
  [['screen', 'cohort', '--summary', 'sjogren-e'], ['sjogren-essdai-missing.json']],
  [['screen', 'merge', 'sjogren-m'], ['sjogren-may-fit.json']],
  [['screen', 'merge', '--o'], ['--out']],
  [['screen', 'schema', 's'], ['summary']],
  [
    ['screen', 'complete', ''],
    ['bash', 'fish', 'zsh'],
  ],
]

describe('the completion', () => {
  const scripts = new Map<string, string>()

  beforeAll(async () => {
    for (const shell of SHELLS) scripts.set(shell, await printed(['complete', shell]))
  })

  it.each(LINES)('in bash of %j', (words, completed) => {
    const array = words.map((word) => `'${word}'`).join(' ')
    const ask = `COMP_WORDS=(${array}); COMP_CWORD=${words.length - 1}; _screen; printf '%s\\n' "\${COMPREPLY[@]}"`
    const found = run('bash', `${scripts.get('bash') ?? ''}\n${ask}`)
    expect(found.trim().split('\n').sort()).toEqual(completed)
  })

  it.each(['screen', 'screen cohort', 'screen --criteria', 'screen check --source'])(
    'in bash of %s and a file with a name of several words',
    (before) => {
      const folder = mkdtempSync(join(tmpdir(), 'completion-'))
      const names = ['a file.json', "a'quote.json", 'a*.json', 'a$(exit).json']
      for (const name of names) writeFileSync(join(folder, name), '')
      const words = `COMP_WORDS=(${before} a); COMP_CWORD=${before.split(' ').length}`
      const ask = `cd '${folder}'; ${words}; _screen; printf '%s\\n' "\${COMPREPLY[@]}"`
      const found = run('bash', `${scripts.get('bash') ?? ''}\n${ask}`)
      rmSync(folder, { recursive: true })
      expect(found.trim().split('\n').sort()).toEqual(names.sort())
    },
  )

  it.skipIf(!isInstalled('fish')).each(LINES)('in fish of %j', (words, completed) => {
    const found = run('fish', `${scripts.get('fish') ?? ''}\ncomplete -C '${words.join(' ')}'`)
    const offered = found.trim().split('\n')
    expect(offered.map((line) => line.replace(/\t.*/u, '')).sort()).toEqual(completed)
  })

  it.skipIf(!isInstalled('zsh'))('in zsh is a script that it reads', () => {
    expect(run('zsh', `compdef() { print -r -- $@ }\n${scripts.get('zsh') ?? ''}`)).toBe(
      '_screen screen trial-screen\n',
    )
  })

  it.each(SHELLS)('in %s knows every command and every option of the help', async (shell) => {
    const script = scripts.get(shell) ?? ''
    const help = await printed(['--help'])
    const commands = [
      ...(/^Commands:\n(?<list>(?: {2}.*\n)+)/mu.exec(help)?.groups?.['list'] ?? '').matchAll(/^ {2}(\w+)/gmu),
    ]
    const names = commands.map(([, name = '']) => name).filter((name) => name !== 'help')
    expect(names).toContain('complete')
    for (const name of names) {
      expect(script).toContain(name)
      const flags = (await printed([name, '--help'])).matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gmu)
      for (const [, flag = ''] of flags) expect(script).toContain(flag)
    }
  })

  it('offers the schemas that there are', async () => {
    const offered = /'schema'\) COMPREPLY=\(\$\(compgen -W '(?<names>[a-z][^']*)'/u.exec(scripts.get('bash') ?? '')
    const world = fakeWorld({ folder: PATIENTS })
    expect(await main(['schema', 'none-of-them'], world)).toBe(2)
    expect(world.printed.err).toContain(`there are: ${(offered?.groups?.['names'] ?? '').replaceAll(' ', ', ')}`)
  })

  it('is refused for a shell that it does not know', async () => {
    const world = fakeWorld({ folder: PATIENTS })
    expect(await main(['complete', 'tcsh'], world)).toBe(2)
    expect(world.printed.err).toBe('tcsh: error: there is no completion for this shell\n  there are: bash, zsh, fish\n')
  })
})
