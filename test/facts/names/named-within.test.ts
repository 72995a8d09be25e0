import { describe, expect, it } from 'vitest'
import { drugsWithin, proceduresWithin } from '../../../src/facts/names/named-within.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'

const drugsIn = (name: string): string[] => drugsWithin(name, bundled.drugs).map(({ term }) => term.id)
const proceduresIn = (name: string): string[] => proceduresWithin(name, bundled.procedures).map(({ term }) => term.id)

describe('words of a name', () => {
  it.each([
    ['ITP, rituximab 10/2026', ['rituximab']],
    ['rituximab-induced neutropenia', ['rituximab']],
    ['NHL 2010, R-CHOP x6', ['r-chop']],
    [
      'lupus: mycophenolate mofetil, then MTX, then MTX again',
      ['mycophenolate-mofetil', 'methotrexate', 'methotrexate'],
    ],
    ['multiple sclerosis', []],
    ['asthma as a child, ASA', ['acetylsalicylic-acid']],
    ['eczema as a child', []],
    ['', []],
  ])('tell of the drugs that they mean: %s', (name, ids) => {
    expect(drugsIn(name)).toEqual(ids)
  })

  it('tell of the longest name that they are', () => {
    expect(proceduresIn('AML, allogeneic stem cell transplantation 2026')).toEqual(['allogeneic-stem-cell-transplant'])
    expect(proceduresIn('appendicitis, appendectomy')).toEqual(['appendectomy'])
  })

  it('are not read where they are too short to be one thing, nor behind a text as long as a page', () => {
    expect(drugsIn('it is an IS')).toEqual([])
    expect(drugsIn(`${'x '.repeat(250)}rituximab`)).toEqual([])
  })
})
