import { describe, expect, it } from 'vitest'
import type { Term } from '../../../src/facts/term.js'
import { anyOf, entriesOf, resultsIn, scoresOf, statementNamed } from '../../../src/language/rule/hearing.js'
import { seek } from '../../../src/language/rule/seek.js'
import { compiled, compilerOf } from '../evaluate.js'
import { vocabulary } from '../vocabulary.js'

const { drugs } = vocabulary

describe('the entries that a rule hears', () => {
  const biologic = seek('biologic', drugs, 'drug', [], compilerOf())
  const prednisone = seek('prednisone', drugs, 'drug', [], compilerOf())

  function term(name: string): Term {
    const found = drugs.find(name)
    if (found === undefined) throw new Error(name)
    return found
  }

  it.each<[string, boolean]>([
    ['rituximab', true],
    ['biologic', true],
    ['prednisone', false],
  ])('are of what it names, or may be: %s', (name, isMeant) => {
    const { entries } = entriesOf('drugs', biologic)
    expect(entries?.list).toBe('drugs')
    expect(entries?.isMeant(term(name))).toBe(isMeant)
  })

  it('are those of the list that it asks about', () => {
    expect(compiled({ drug: 'rituximab', taken: 'ever' }).hears?.().entries?.list).toBe('drugs')
  })

  it('are of what is named so broadly that it may be it', () => {
    const rituximab = seek('rituximab', drugs, 'drug', [], compilerOf())
    expect(entriesOf('drugs', rituximab).entries?.isMeant(term('biologic'))).toBe(true)
  })

  it('are of any of several that it names', () => {
    expect(entriesOf('drugs', biologic, prednisone).entries?.isMeant(term('prednisone'))).toBe(true)
  })

  it('are of a term that the vocabulary does not have', () => {
    expect(entriesOf('drugs', biologic).entries?.isMeant({ ...term('prednisone'), id: 'not-there' })).toBe(true)
  })
})

it('no two topics have the same name', () => {
  const topics = [anyOf('drugs'), resultsIn('drugs'), scoresOf('drugs'), statementNamed('drugs'), 'drugs']
  expect(new Set(topics).size).toBe(topics.length)
})
