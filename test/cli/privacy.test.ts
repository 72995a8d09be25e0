import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { install, uninstall, type Installation } from './installation.js'

const FIXTURES = fileURLToPath(new URL('./fixtures', import.meta.url))
const NO_NETWORK = pathToFileURL(fileURLToPath(new URL('./no-network.mjs', import.meta.url))).href
const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission'

let screen: Installation
let root = ''
beforeAll(() => {
  screen = install({ built: true, dependencies: true })
  root = mkdtempSync(join(tmpdir(), 'screen-private-'))
})
afterAll(() => {
  rmSync(root, { recursive: true })
  uninstall()
})

/** The folders in which a program might leave something. */
const PLACES = ['here', 'elsewhere', 'temporary']

beforeEach(() => {
  for (const place of PLACES) {
    rmSync(join(root, place), { recursive: true, force: true })
    mkdirSync(join(root, place))
  }
  cpSync(FIXTURES, join(root, 'here'), { recursive: true })
})

interface Seen {
  readonly status: number | null
  readonly stderr: string
  /** what was made or changed, with its mode */
  readonly made: readonly string[]
}

/** Runs Node where nothing can be sent, no process started, and nothing written but in the folder it is run in. */
function node(words: readonly string[], input = ''): Seen {
  const [here, elsewhere, temporary] = PLACES.map((place) => join(root, place))
  const before = filesOf()
  const limits = [PERMISSION, '--allow-fs-read=*', `--allow-fs-write=${join(here ?? '', '*')}`, '--allow-worker']
  const { status, stderr } = spawnSync(
    process.execPath,
    [...limits, '--disable-warning=ExperimentalWarning', '--import', NO_NETWORK, ...words],
    {
      cwd: here,
      encoding: 'utf8',
      input,
      env: {
        PATH: process.env['PATH'],
        HOME: elsewhere,
        USERPROFILE: elsewhere,
        XDG_CACHE_HOME: elsewhere,
        TMPDIR: temporary,
      },
    },
  )
  const made = [...filesOf()].filter(([path, state]) => before.get(path) !== state)
  return { status, stderr, made: made.map(([path, state]) => `${path} ${state.slice(0, 3)}`).sort() }
}

function run(words: readonly string[], input?: string): Seen {
  return node([join(screen.folder, 'bin', 'screen.js'), ...words], input)
}

/** Every file of these places and of the installation: its mode, when it was changed, and what is in it. */
function filesOf(): Map<string, string> {
  const found = new Map<string, string>()
  const look = (folder: string, name: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      const shown = `${name}/${entry.name}`
      if (entry.isDirectory()) look(path, shown)
      else if (entry.isFile()) found.set(shown, stateOf(path))
    }
  }
  for (const place of PLACES) look(join(root, place), place)
  look(screen.folder, 'installation')
  return found
}

function stateOf(path: string): string {
  const { mode, mtimeMs } = statSync(path)
  const digest = createHash('sha256').update(readFileSync(path)).digest('hex')
  return `${(mode & 0o777).toString(8)} ${mtimeMs} ${digest}`
}

const SAME = ['--as-of', '2026-03-01']
const OUT = ['--out', 'made']
const FILES = ['--csv', 'made.csv', '--rejects', 'made.rejects', '--summary', 'made.json']
const WHOLE = ['here/made 600', 'here/made.csv 600', 'here/made.json 600', 'here/made.rejects 600']

describe('a command sends nothing, and leaves nothing but what it was asked for, for the user alone:', () => {
  it.each([
    [['washout.json', ...SAME, '--all'], 0, []],
    [['washout.json', 'may-fit.json', ...SAME, '--json', ...OUT], 0, ['here/made 600']],
    [['washout.json', '--criteria', 'criteria'], 0, []],
    [['bad.json', ...SAME, ...OUT], 2, []],
    [['washout.json', ...SAME, '--out', '../elsewhere/made'], 2, []],
    [['explain', 'washout.json', 'NCT05605665', ...SAME, ...OUT], 0, ['here/made 600']],
    [['facts', 'washout.json', '--json', ...OUT], 0, ['here/made 600']],
    [['facts', 'export'], 0, []],
    [['cohort', 'cohort.ndjson', ...SAME], 1, []],
    [['cohort', 'cohort.ndjson', 'cohort', ...SAME, ...OUT, ...FILES, '--workers', '2'], 1, WHOLE],
    [['cohort', 'export', '--brief', ...OUT], 0, ['here/made 600']],
    [['cohort', 'cohort.ndjson', '--shard', '1/2', ...SAME, ...OUT], 1, ['here/made 600']],
    [['merge', 'summaries/1-of-2.json', 'summaries/2-of-2.json', ...OUT], 0, ['here/made 600']],
    [['trials'], 0, []],
    [['trials', '--trace'], 0, []],
    [['trials', 'INVENTED-1', '--criteria', 'criteria', '--json'], 0, []],
    [['check', 'own/OWN-1.yaml'], 0, []],
    [['check', 'sources/tied/INVENTED-3.yaml', '--source', 'sources/record.json'], 0, []],
    [['schema', 'patient'], 0, []],
    [['complete', 'bash'], 0, []],
    [['--help'], 0, []],
  ] as const)('screen %j', (words, status, made) => {
    const seen = run(words)
    expect(seen.stderr).not.toContain('WAY OUT')
    expect(seen).toMatchObject({ status, made })
  })

  it('a cohort from standard input', () => {
    const seen = run(['cohort', '-', ...SAME, ...OUT], '{"id":"P-1","age":40}\n')
    expect(seen).toMatchObject({ status: 0, made: ['here/made 600'] })
  })

  it('and would be seen if it did', () => {
    const attempt = (code: string): Seen => node(['--input-type=module', '--eval', code])
    expect(attempt("await fetch('http://192.0.2.1/')").stderr).toContain('WAY OUT: fetch')
    expect(attempt("import { connect } from 'node:net'\nconnect(80, '192.0.2.1')").stderr).toContain('WAY OUT: connect')
    expect(attempt("import { get } from 'node:http'\nget('http://localhost/')").stderr).toContain('WAY OUT: ')
    expect(attempt("import { lookup } from 'node:dns/promises'\nawait lookup('localhost')").stderr).toContain('WAY OUT')
    expect(attempt("import { spawnSync } from 'node:child_process'\nspawnSync('true')").stderr).toContain('WAY OUT')
    const write = "import { writeFileSync } from 'node:fs'\n"
    expect(attempt(`${write}writeFileSync(process.env.TMPDIR + '/left', '')`)).toMatchObject({ status: 1, made: [] })
    expect(attempt(`${write}writeFileSync('left', '')`).made).toEqual(['here/left 644'])
  })
})
