import { describe, expect, it } from 'vitest'
import { choicesOf, type DatedPart } from '../../../src/language/combination/combination.js'
import { LastChoices } from '../../../src/language/combination/last-choices.js'
import { seek } from '../../../src/language/rule/seek.js'
import { lifetime } from '../courses.js'
import { courses, during, since } from '../drug-facts.js'
import { compilerOf } from '../evaluate.js'
import { vocabulary } from '../vocabulary.js'

const { drugs } = vocabulary

const entries = courses([
  since('ABC-1', '2025-01-01'),
  since('MMF', '2025-02-01'),
  since('prednisone', '2025-02-01'),
  during('ABC-2', '2020-01-01', '2020-02-01'),
])
const sought = ['corticosteroid', 'immunosuppressant'].map((name) => seek(name, drugs, 'drug', [], compilerOf()))
const [steroids = [], immunosuppressants = []] = choicesOf(sought, { entries, routes: undefined, drugs, lifetime })

function called(label: string, parts = steroids): DatedPart {
  const part = parts.find(({ fact }) => fact.label === label)
  if (part === undefined) throw new Error(`there is no ${label}`)
  return part
}

function labels(parts: Iterable<DatedPart>): string[] {
  return Array.from(parts, ({ fact }) => fact.label)
}

describe('the courses of the last drug of a combination', () => {
  it('are all that may share a day, where the others are not told of', () => {
    const last = new LastChoices(immunosuppressants, () => false)
    const prednisone = called('prednisone')
    expect(labels(last.beside([prednisone], prednisone.course))).toEqual(['ABC-1', 'MMF'])
    expect(labels(last.beside([prednisone], undefined))).toEqual(['ABC-1', 'MMF', 'ABC-2'])
  })

  it('are the same entry and those not told of, where the others are told of and in doubt', () => {
    const unknown = called('ABC-1')
    const untold = called('MMF', immunosuppressants)
    const last = new LastChoices(immunosuppressants, (part) => part !== untold)
    expect(labels(last.beside([unknown], unknown.course))).toEqual(['ABC-1', 'MMF'])
    expect(labels(new LastChoices(immunosuppressants, () => true).beside([unknown], unknown.course))).toEqual(['ABC-1'])
  })

  it('are those in no doubt besides, where none of the others is', () => {
    const last = new LastChoices(immunosuppressants, () => true)
    const prednisone = called('prednisone')
    expect(labels(last.beside([prednisone], prednisone.course))).toEqual(['MMF'])
  })

  it('are no longer all, as soon as the others are told of', () => {
    const told = new Set<DatedPart>()
    const last = new LastChoices(immunosuppressants, (part) => told.has(part))
    const unknown = called('ABC-1')
    const first = last.beside([called('prednisone')], undefined)[Symbol.iterator]()
    expect(first.next().value).toBe(called('ABC-1', immunosuppressants))
    told.add(called('prednisone')).add(called('ABC-1', immunosuppressants))
    expect(labels({ [Symbol.iterator]: () => first })).toEqual(['MMF', 'ABC-2'])
    told.add(unknown).add(called('MMF', immunosuppressants))
    expect(labels(last.beside([unknown], undefined))).toEqual(['ABC-1', 'ABC-2'])
  })

  it('are all beside one entry that stands for several of the others', () => {
    const unknown = called('ABC-1')
    const last = new LastChoices(immunosuppressants, () => true)
    expect(labels(last.beside([unknown, called('ABC-1', immunosuppressants)], undefined))).toEqual([
      'ABC-1',
      'MMF',
      'ABC-2',
    ])
  })
})
