import { expect, it } from 'vitest'
import { Lexicon } from '../../src/facts/lexicon/lexicon.js'
import type { Term } from '../../src/facts/term.js'

function term(id: string, parents: readonly string[] = []): Term {
  return { id, label: id, names: [], codes: [], parents }
}

it('a combination makes nothing of what it is a kind of the other', () => {
  const combination = (id: string, parents: string[], ingredients: string[]): Term & { ingredients: string[] } => ({
    ...term(id, parents),
    ingredients,
  })
  const lexicon = new Lexicon([
    term('biologic'),
    term('steroid'),
    term('eye-drops'),
    term('rituximab', ['biologic']),
    term('prednisone', ['steroid']),
    combination('r-chop', ['rituximab', 'prednisone'], ['rituximab', 'prednisone']),
    combination('prednisone-drops', ['prednisone', 'eye-drops'], ['prednisone']),
  ])
  const may = (one: string, id: string): boolean => lexicon.mayBe(lexicon.withId(one), { id })
  expect(may('biologic', 'steroid')).toBe(false)
  expect(may('biologic', 'rituximab')).toBe(true)
  expect(may('r-chop', 'steroid')).toBe(true)
  expect(may('steroid', 'eye-drops')).toBe(true)
})

it('what is only a part of a combination has no kinds for that', () => {
  const combination = { ...term('r-chop', ['rituximab']), ingredients: ['rituximab', 'prednisone'] }
  const lexicon = new Lexicon<Term>([term('biologic'), term('rituximab', ['biologic']), combination])
  const has = (id: string): boolean => lexicon.hasKinds(lexicon.withId(id))
  expect(has('biologic')).toBe(true)
  expect(has('rituximab')).toBe(false)
  expect(has('r-chop')).toBe(false)
})

it('a disease that is two at once leaves open of neither whether it is the other', () => {
  const joint = { ...term('diabetic-kidney', ['diabetes', 'kidney']), joint: true }
  const lexicon = new Lexicon<Term>([term('diabetes'), term('kidney'), term('stones', ['kidney']), joint])
  const may = (one: string, id: string): boolean => lexicon.mayBe(lexicon.withId(one), { id })
  expect(may('kidney', 'diabetes')).toBe(false)
  expect(may('kidney', 'stones')).toBe(true)
  expect(may('diabetic-kidney', 'diabetes')).toBe(true)
  expect(lexicon.hasKinds(lexicon.withId('diabetes'))).toBe(false)
})
