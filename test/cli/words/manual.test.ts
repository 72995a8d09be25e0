import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { manualPage } from '../../../src/cli/words/manual.js'

const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).status === 0

it('the manual is that of this program, with every command and its options', () => {
  const page = manualPage()
  expect(page).toBe(readFileSync('man/screen.1', 'utf8'))
  for (const command of ['cohort', 'merge', 'explain', 'facts', 'trials', 'check', 'schema', 'complete']) {
    expect(page).toContain(`.SS ${command} [options]`)
  }
  expect(page).toContain(String.raw`.B \-\-as\-of <YYYY\-MM\-DD>`)
})

it.skipIf(!isInstalled('groff'))('the manual is set without a warning', () => {
  const { stdout, stderr } = spawnSync('groff', ['-man', '-ww', '-Tascii', '-P-c', 'man/screen.1'], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(stdout).toContain("the record's own, else today")
})
