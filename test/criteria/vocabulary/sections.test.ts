import { expect, it } from 'vitest'
import { findEntries } from '../../../src/criteria/vocabulary/sections.js'
import type { Diagnostic } from '../../../src/kernel/diagnostic.js'
import { complaints } from './complaints.js'

it('finds the entries of every section of every file, with their places', () => {
  const problems: Diagnostic[] = []
  const found = findEntries(
    [
      { file: 'one.yaml', text: 'conditions:\n  - id: sle\n  - id: ssc\ndrugs:\n  - id: rituximab\n' },
      { file: 'two.yaml', text: 'conditions:\n  - id: hiv\n' },
    ],
    problems,
  )
  expect(problems).toEqual([])
  expect(found.map(({ path, source, written }) => [source.file, ...path, written])).toEqual([
    ['one.yaml', 'drugs', 0, { id: 'rituximab' }],
    ['one.yaml', 'conditions', 0, { id: 'sle' }],
    ['one.yaml', 'conditions', 1, { id: 'ssc' }],
    ['two.yaml', 'conditions', 0, { id: 'hiv' }],
  ])
})

it('tells what is wrong with a file as a whole, and goes on with the others', () => {
  expect(
    complaints({
      'empty.yaml': '# nothing yet\n',
      'broken.yaml': 'drugs: [',
      'list.yaml': 'drugs: rituximab\n',
      'misspelt.yaml': 'condition: []\n',
      'good.yaml': 'conditions: [{ id: sle, course: chronic }]\n',
      'bad.yaml': 'conditions: [{ id: ssc }]\n',
    }).map((line) => line.replace(/^broken.*/u, 'broken.yaml …')),
  ).toEqual([
    "bad.yaml:1:14 'course' is missing; add course: one of chronic, episode, event",
    'broken.yaml …',
    'empty.yaml the file is empty',
    "list.yaml:1:8 expected a list, found 'rituximab'; write a list: a dash before each entry, or [ ] around them all",
    "misspelt.yaml:1:1 'condition' is not a key that belongs here; did you mean 'conditions'?",
  ])
})

it('hides no fault that is not of the file', () => {
  const unreadable = {
    file: 'a.yaml',
    get text(): string {
      throw new RangeError('gone')
    },
  }
  expect(() => findEntries([unreadable], [])).toThrow(RangeError)
})
