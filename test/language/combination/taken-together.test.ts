import { describe, expect, it } from 'vitest'
import { formatDay } from '../../../src/kernel/day.js'
import type { Span } from '../../../src/kernel/span.js'
import { choicesOf, type Ground } from '../../../src/language/combination/combination.js'
import { absentOf, isSure, sureOf, takenTogether } from '../../../src/language/combination/taken-together.js'
import { seek } from '../../../src/language/rule/seek.js'
import { asOf, lifetime } from '../courses.js'
import { courses, during, since } from '../drug-facts.js'
import { compilerOf } from '../evaluate.js'
import { vocabulary } from '../vocabulary.js'
import type { WrittenDrug } from '../written.js'

const { drugs } = vocabulary
const sought = ['corticosteroid', 'immunosuppressant'].map((name) => seek(name, drugs, 'drug', [], compilerOf()))
const prednisone = since('prednisone', '2025-02-01')
const MMF = during('MMF', '2025-01-01', '2025-02-10')
const noMMF: WrittenDrug = { name: 'MMF', status: 'absent' }
const shared = ['2025-02-01 to 2025-02-10']

function groundOf(...written: readonly WrittenDrug[]): Ground {
  return { entries: courses(written), routes: undefined, drugs, lifetime }
}

type Words = Partial<Record<'certain' | 'possible' | 'undisputed', readonly string[]>>

function taken(...written: readonly WrittenDrug[]): Words {
  const { certain, possible, undisputed } = takenTogether(sought, groundOf(...written), asOf)
  const told = { certain: inWords(certain), possible: inWords(possible) }
  return undisputed === undefined ? told : { ...told, undisputed: inWords(undisputed) }
}

function inWords(days: readonly Span[]): string[] {
  return days.map(({ first, last }) => `${formatDay(first)} to ${formatDay(last)}`)
}

describe('the days on which drugs were taken together', () => {
  it('are certain and possible ones, in order and without overlaps', () => {
    expect(taken(prednisone, MMF)).toEqual({ certain: shared, possible: shared })
    expect(taken(prednisone, MMF, since('azathioprine', '2025-02-05')).certain).toEqual(['2025-02-01 to 2026-03-01'])
  })

  it('are possible only, of a drug that is not known by its name, which may be both', () => {
    expect(taken(prednisone, { ...MMF, name: 'ABC-123' })).toEqual({
      certain: [],
      possible: ['2025-01-01 to 2025-02-10'],
    })
  })

  it('are none where one of the drugs was not taken', () => {
    expect(taken(prednisone)).toEqual({ certain: [], possible: [] })
  })

  it('are disputed where an absence contradicts them, which is told beside', () => {
    expect(taken(prednisone, MMF, noMMF)).toEqual({ certain: [], possible: shared, undisputed: shared })
    expect(taken(prednisone, MMF, { ...noMMF, name: 'belimumab' })).toEqual({ certain: shared, possible: shared })
  })
})

describe('the courses that surely are of the drugs', () => {
  it('are those in no doubt, and without those that an absence contradicts', () => {
    const ground = groundOf(prednisone, MMF, { ...MMF, name: 'ABC-123' }, noMMF)
    const absent = absentOf(ground.entries)
    expect(absent.map(({ label }) => label)).toEqual(['MMF'])
    const { sure, undenied } = sureOf(choicesOf(sought, ground), absent)
    expect(sure.map((parts) => parts.map(({ fact }) => fact.label))).toEqual([['prednisone'], ['MMF']])
    expect(undenied.map((parts) => parts.length)).toEqual([1, 0])
  })

  it('are a combination where they are of different drugs', () => {
    const [steroids = [], others = []] = choicesOf(sought, groundOf(prednisone, MMF))
    expect(isSure([...steroids, ...others], drugs)).toBe(true)
    expect(isSure([...steroids, ...steroids], drugs)).toBe(false)
  })
})
