import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { equivalents, isSame } from '../../scripts/mutants/equivalent.mjs'
import { GROUPS } from '../../scripts/mutants/groups.mjs'
import { tallies } from '../../scripts/mutants/report.mjs'

const ROOT = new URL('../../', import.meta.url)
const listed = equivalents(new URL('scripts/mutants/equivalent.yaml', ROOT))

function source(file: string): string {
  return readFileSync(new URL(file, ROOT), 'utf8').replaceAll(/\s+/gu, ' ')
}

describe('the mutants that no test can find', () => {
  it.each([...new Set(listed.map(({ file }) => file))])('change lines of %s that are there, each otherwise', (file) => {
    const code = source(file)
    for (const { was, becomes } of listed.filter((one) => one.file === file)) {
      expect(code).toContain(was)
      expect(becomes).not.toBe(was)
    }
  })

  it('stand in the list once', () => {
    for (const one of listed) expect(listed.filter((other) => isSame(one, other))).toEqual([one])
  })
})

it.each(Object.entries(GROUPS))('the group %s names files that are there', (_name, files) => {
  for (const file of files) expect(source(file)).not.toBe('')
})

it('a report tells how many mutants of a file were found, and the others in the lines where they stand', () => {
  const mutant = { mutatorName: 'ConditionalExpression', replacement: 'false' }
  const place = (line: number, from: number, to: number): object => ({
    start: { line, column: from },
    end: { line, column: to },
  })
  const report = {
    files: {
      'src/one.ts': {
        source: 'if (a <\n  b) c()\nif (d) e()\n',
        mutants: [
          { ...mutant, status: 'Survived', location: { start: { line: 1, column: 5 }, end: { line: 2, column: 4 } } },
          { ...mutant, status: 'NoCoverage', location: place(3, 5, 6) },
          { ...mutant, status: 'Killed', location: place(3, 5, 6) },
          { ...mutant, status: 'Timeout', location: place(3, 5, 6) },
          { ...mutant, status: 'Ignored', location: place(3, 5, 6) },
        ],
      },
    },
  }
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  try {
    const path = join(folder, 'report.json')
    writeFileSync(path, JSON.stringify(report))
    const file = 'src/one.ts'
    const survivors = [
      { file, line: 1, was: 'if (a < b) c()', becomes: 'if (false) c()' },
      { file, line: 3, was: 'if (d) e()', becomes: 'if (false) e()' },
    ]
    expect(tallies(path)).toEqual([{ file, made: 4, found: 2, survivors }])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
