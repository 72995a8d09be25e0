import { describe, expect, it } from 'vitest'
import { findDanglingReferences } from '../../../src/criteria/vocabulary/references.js'
import { complaints } from './complaints.js'

describe('an id that no entry has', () => {
  it('is shown in its place, with the nearest one', () => {
    const text = `drug-classes:
  - id: anti-cd20
drugs:
  - id: rituximab
    classes: [anti-cd-20]
`
    expect(complaints({ 'a.yaml': text })).toEqual([
      "a.yaml:5:15 no drug class has the id 'anti-cd-20'; did you mean 'anti-cd20'?",
    ])
  })

  it('is shown without a suggestion where none is near', () => {
    const text = 'conditions:\n  - { id: lupus-nephritis, parents: [autoimmune], course: chronic }\n'
    expect(complaints({ 'a.yaml': text })).toEqual([
      "a.yaml:2:38 no condition has the id 'autoimmune'; add an entry with this id to conditions",
    ])
  })

  it('is looked for in the section that it belongs to', () => {
    const text =
      'drug-classes:\n  - id: steroid\nsteroid-equivalences:\n  - { drug: steroid, lowest: 5, highest: 5, source: us }\n'
    expect(complaints({ 'a.yaml': text })).toEqual([
      "a.yaml:4:13 no drug has the id 'steroid'; add an entry with this id to drugs",
    ])
  })

  it('is looked for in all sections that it may belong to', () => {
    const text = `panels:
  - { id: hepatitis-b-serology, members: [hbsag, anti-hbc], negative-when: every-member }
`
    expect(complaints({ 'a.yaml': text })).toEqual([
      "a.yaml:2:43 no analyte or panel has the id 'hbsag'; add an entry with this id to analytes or panels",
      "a.yaml:2:50 no analyte or panel has the id 'anti-hbc'; add an entry with this id to analytes or panels",
    ])
  })
})

it('an entry may stand in another file', () => {
  expect(
    complaints({
      'a.yaml': 'drugs:\n  - { id: x-mab, classes: [antibody] }\n',
      'b.yaml': 'drug-classes: [{ id: antibody }]\n',
    }),
  ).toEqual([])
})

it('an entry with a fault of its own still answers to its id, and one without an id to none', () => {
  const text = `drug-classes:
  - { id: biologic, parent: x }
  - anti-cd20
  - { id: 20 }
drugs:
  - { id: rituximab, classes: [biologic] }
`
  expect(complaints({ 'a.yaml': text })).toEqual([
    "a.yaml:2:21 'parent' is not a key that belongs here; did you mean 'parents'?",
    "a.yaml:3:5 expected a map of keys, found 'anti-cd20'; possible keys: id, label, names, note, narrower, one-drug, " +
      'routes, parents, atc, cvx, investigational, given-for, treats, accompanies',
    'a.yaml:4:11 expected a text, found 20; put it in quotes',
  ])
})

it('is looked for in a vocabulary of any size without delay', () => {
  const entries = Array.from({ length: 30_000 }, (_, at) => ({
    id: `c-${at}`,
    parents: at === 0 ? [] : [`c-${at - 1}`],
  }))
  const source = { file: 'a.yaml', data: {}, place: () => raise('nothing is wrong here') }
  const all = entries.map((written, at) => {
    const path: readonly ['conditions', number] = ['conditions', at]
    return { section: 'conditions' as const, source, path, written }
  })
  const placed = all.map((entry) => ({
    entry,
    value: undefined,
    references: entry.written.parents.map((id) => ({ path: ['parents', 0], id, to: ['conditions' as const] })),
  }))
  expect(findDanglingReferences(placed, all)).toEqual([])
})

function raise(message: string): never {
  throw new Error(message)
}
