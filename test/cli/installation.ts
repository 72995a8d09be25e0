import { spawn, spawnSync, type ChildProcess, type SpawnSyncReturns } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** The program as a user has it: built from the sources of today, in a folder of its own. */
export interface Installation {
  readonly folder: string
  /** runs the program in the folder of the fixtures */
  readonly run: (words: readonly string[], given?: Given) => SpawnSyncReturns<string>
  /** starts the program in a folder, and does not wait for it */
  readonly start: (words: readonly string[], cwd: string) => ChildProcess
  /** runs a shell command in which $SCREEN is the program */
  readonly shell: (command: string, given?: Given) => SpawnSyncReturns<string>
}

interface Given {
  readonly environment?: Readonly<Record<string, string>>
  readonly input?: string
}

const folders: string[] = []

/** Takes away what `install` has made. */
export function uninstall(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
}

export function install(parts: { readonly built: boolean; readonly dependencies: boolean }): Installation {
  const folder = mkdtempSync(join(tmpdir(), 'screen-installed-'))
  folders.push(folder)
  layOut(folder)
  if (parts.built) cpSync(builtOnce(), join(folder, 'dist'), { recursive: true })
  if (parts.dependencies) linkDependencies(folder)
  const program = join(folder, 'bin', 'screen.js')
  const cwd = join(PROJECT, 'test', 'cli', 'fixtures')
  const options = (given: Given = {}): { cwd: string; encoding: 'utf8'; env: NodeJS.ProcessEnv; input: string } => ({
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...given.environment },
    input: given.input ?? '',
  })
  return {
    folder,
    run: (words, given) => spawnSync(process.execPath, [program, ...words], options(given)),
    start: (words, where) =>
      spawn(process.execPath, [program, ...words], { cwd: where, env: { PATH: process.env['PATH'] }, stdio: 'ignore' }),
    shell: (command, given) => {
      const environment = { ...given?.environment, SCREEN: `${process.execPath} ${program}` }
      return spawnSync('bash', ['--norc', '-o', 'pipefail', '-c', command], options({ ...given, environment }))
    },
  }
}

function layOut(folder: string): void {
  for (const part of ['bin', 'package.json', 'criteria'])
    cpSync(join(PROJECT, part), join(folder, part), { recursive: true })
}

function linkDependencies(folder: string): void {
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'))
}

let built: string | undefined

/** What a build makes. It takes seconds, and is the same each time; each installation has a copy, which its tests may spoil. */
function builtOnce(): string {
  if (built === undefined) {
    const folder = mkdtempSync(join(inject('builds'), 'of-a-thread-'))
    layOut(folder)
    linkDependencies(folder)
    built = join(folder, 'dist')
    spawnSync(process.execPath, [join(PROJECT, 'scripts', 'build', 'build.mjs'), built], { stdio: 'inherit' })
  }
  return built
}
