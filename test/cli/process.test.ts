import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { install, uninstall, type Installation } from './installation.js'

const AS_OF = ['--criteria', 'criteria', '--as-of', '2026-03-01']

afterAll(uninstall)

describe('the program as a process', () => {
  let screen: Installation

  beforeAll(() => {
    screen = install({ built: true, dependencies: true })
  })

  it('ends quietly when nobody reads on', () => {
    const patients = Array.from({ length: 60 }, () => 'washout.json').join(' ')
    const { stdout, stderr, status } = screen.shell(`$SCREEN ${patients} ${AS_OF.join(' ')} --all | head -1`)
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(stdout).toMatch(/^washout, as of 2026-03-01/u)
  })

  it('writes all of a long result into a pipe before it ends', () => {
    const patients = Array.from({ length: 60 }, () => 'washout.json')
    const { stdout, status } = screen.run([...patients, ...AS_OF, '--json'])
    expect(status).toBe(0)
    expect(stdout.trimEnd().split('\n')).toHaveLength(60)
  })

  it('says the same in every time zone', () => {
    const [east, west] = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((TZ) =>
      screen.run(['igg-missing.json', ...AS_OF, '--all'], { environment: { TZ } }),
    )
    expect(east?.status).toBe(0)
    expect(east?.stdout).toContain('as of 2026-03-01 (the date asked for)')
    expect(west?.stdout).toBe(east?.stdout)
  })

  it('takes today from the local calendar, which no two days apart agree on', () => {
    const [east, west] = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((TZ) => {
      const { stdout } = screen.run(['igg-missing.json', '--criteria', 'criteria'], { environment: { TZ } })
      return /as of (\S+) \(today\)/u.exec(stdout)?.[1]
    })
    expect(east).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
    expect(west).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
    expect(west).not.toBe(east)
  })

  it('reads standard input, and never writes over the file behind it', () => {
    const piped = screen.shell(`cat igg-missing.json | $SCREEN - ${AS_OF.join(' ')}`)
    expect(piped.stdout).toMatch(/^igg-missing, as of/u)
    const copy = `cp igg-missing.json ${screen.folder}/copy.json && cd ${screen.folder}`
    const over = screen.shell(`${copy} && $SCREEN - --as-of 2026-03-01 --out copy.json < copy.json`)
    expect(over.status).toBe(2)
    expect(over.stderr).toContain('--out: error: copy.json is one of the inputs')
  })

  it('says what a closed disk says', () => {
    const { stderr, status } = screen.shell(`$SCREEN igg-missing.json ${AS_OF.join(' ')} > /dev/full`)
    expect({ stderr, status }).toEqual({
      stderr:
        'standard output: error: cannot be written: no space left\n' +
        '  what was written there is not complete; make room on the disk, or write to another one\n',
      status: 2,
    })
    expect(screen.shell('$SCREEN --help > /dev/full')).toMatchObject({ stderr, status })
  })

  it('screens whoever there is, though nothing can be told beside it', () => {
    const told = screen.shell(`$SCREEN cohort may-fit.json ${AS_OF.join(' ')}`)
    const untold = screen.shell(`$SCREEN cohort may-fit.json ${AS_OF.join(' ')} 2> /dev/full`)
    expect(told.status).toBe(0)
    expect(untold).toMatchObject({ stdout: told.stdout, status: 0 })
  })
})

describe('the shim', () => {
  it('says what to run when the program is not built', () => {
    const { stdout, stderr, status } = install({ built: false, dependencies: true }).run(['--version'])
    expect({ stdout, stderr, status }).toEqual({
      stdout: '',
      stderr: 'screen is not built yet: run `npm run build` in its folder\n',
      status: 2,
    })
  })

  it('says what to run when its packages are missing, once it needs one of them', () => {
    const { run } = install({ built: true, dependencies: false })
    expect(run(['--version']).status).toBe(0)
    const { stdout, stderr, status } = run(['trials', '--criteria', 'criteria'])
    expect({ stdout, stderr, status }).toEqual({
      stdout: '',
      stderr: 'screen is not installed completely: run `npm ci` in its folder\n',
      status: 2,
    })
  })

  it('says that its trials are missing, and screens nobody against none', () => {
    const { folder, run } = install({ built: true, dependencies: true })
    rmSync(join(folder, 'criteria'), { recursive: true })
    for (const words of [['igg-missing.json'], ['cohort', 'igg-missing.json'], ['trials']]) {
      expect(run(words)).toMatchObject({
        status: 2,
        stdout: '',
        stderr: 'criteria: error: the trials of the package are not there\n  install it anew\n',
      })
    }
  })

  it('says which Node it needs', () => {
    const old = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"20.18.3"}})'
    const installation = install({ built: false, dependencies: false })
    const { stderr, status } = installation.shell(`$NODE --import '${old}' $PROGRAM --version`, {
      environment: { NODE: process.execPath, PROGRAM: `${installation.folder}/bin/screen.js` },
    })
    expect({ stderr, status }).toEqual({
      stderr: 'screen needs Node 20.19 or newer; this is Node 20.18.3\n',
      status: 2,
    })
  })

  it('needs the Node that the package declares', () => {
    const declared = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
    expect(declared).toContain('"node": ">=20.19"')
  })
})
