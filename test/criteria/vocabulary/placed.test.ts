import { expect, it } from 'vitest'
import { placeWords, problemAt, readSection } from '../../../src/criteria/vocabulary/placed.js'
import { procedures } from '../../../src/criteria/vocabulary/procedures.js'
import { findEntries } from '../../../src/criteria/vocabulary/sections.js'
import type { Diagnostic } from '../../../src/kernel/diagnostic.js'

const TEXT = `conditions:
  - id: sle
procedures:
  - id: biopsy
  - id: kidney-biopsy
    parents: [biopsy]
  - id: liver-biopsy
    parent: biopsy
`

it('reads the valid entries of one section and tells what is wrong with the others', () => {
  const problems: Diagnostic[] = []
  const entries = findEntries([{ file: 'a.yaml', text: TEXT }], problems)
  const read = readSection('procedures', procedures, entries, problems)
  expect(read.map(({ value, references }) => [value.id, references.map(({ id }) => id)])).toEqual([
    ['biopsy', []],
    ['kidney-biopsy', ['biopsy']],
  ])
  expect(problems).toMatchObject([
    {
      file: 'a.yaml',
      place: { line: 8, column: 5 },
      message: "'parent' is not a key that belongs here",
      remedy: "did you mean 'parents'?",
    },
  ])
})

it('places a problem inside an entry, and words the place', () => {
  const [, , entry] = findEntries([{ file: 'a.yaml', text: TEXT }], [])
  if (entry === undefined) throw new Error('no entry')
  expect(problemAt(entry, ['parents', 0], 'wrong', 'repair it')).toMatchObject({
    file: 'a.yaml',
    place: { line: 6, column: 15 },
    severity: 'error',
    message: 'wrong',
    remedy: 'repair it',
  })
  expect(placeWords(entry, ['id'])).toBe('a.yaml:5:9')
})
