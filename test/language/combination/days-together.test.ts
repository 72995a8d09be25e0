import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../../../src/kernel/day.js'
import { choicesOf, combinationsOf, mayDiffer } from '../../../src/language/combination/combination.js'
import { seek } from '../../../src/language/rule/seek.js'
import { daysTogether } from '../../../src/language/combination/days-together.js'
import { certainDays, possibleDays, unionOf, type Stretch } from '../../../src/language/combination/treated-time.js'
import { asOf, lifetime } from '../courses.js'
import { courses, during, since } from '../drug-facts.js'
import { compilerOf } from '../evaluate.js'
import { day } from '../patient.js'
import { vocabulary } from '../vocabulary.js'
import type { WrittenDrug } from '../written.js'

const { drugs } = vocabulary

function choicesIn(written: readonly WrittenDrug[], ...names: readonly string[]): ReturnType<typeof choicesOf> {
  const sought = names.map((name) => seek(name, drugs, 'drug', [], compilerOf()))
  return choicesOf(sought, { entries: courses(written), routes: undefined, drugs, lifetime })
}

const CLASSES = ['corticosteroid', 'immunosuppressant']

function shared(...written: readonly WrittenDrug[]): string[] {
  const days = daysTogether(choicesIn(written, ...CLASSES), certainDays, mayDiffer, asOf)
  return days.map(({ first, last }) => `${formatDay(first)} to ${formatDay(last)}`)
}

describe('the days that several drugs share', () => {
  it('are those of one beside each that it was taken with, up to the day', () => {
    const courseBefore = during('MMF', '2025-01-01', '2025-02-10')
    expect(shared(since('prednisone', '2025-02-01'), courseBefore, since('azathioprine', '2025-06-01'))).toEqual([
      '2025-02-01 to 2025-02-10',
      '2025-06-01 to 2026-03-01',
    ])
    expect(shared(during('prednisone', '2025-03-01', '2025-04-01'), courseBefore)).toEqual([])
    expect(shared(during('prednisone', '2025-02-01', '2025-02-01'), courseBefore)).toEqual(['2025-02-01 to 2025-02-01'])
    expect(shared(since('prednisone', '2025-02-01'))).toEqual([])
  })

  it('are none of days that are not certain, where these are asked for', () => {
    expect(shared(since('prednisone', '2025-02-01'), { name: 'MMF', start: '2025-05-01' })).toEqual([
      '2025-05-01 to 2025-05-01',
    ])
    expect(shared(since('prednisone', '2025-02-01'), { name: 'MMF', start: '2025', end: '2025' })).toEqual([])
  })

  it('are those of every combination', () => {
    const days = fc.integer({ min: day('2025-01-01'), max: asOf }).map(formatDay)
    const drug = fc
      .tuple(fc.constantFrom('prednisone', 'MMF', 'azathioprine', 'duo', 'ABC-123', 'XYZ-9', 'biologic'), days, days)
      .map(([name, one, other]) => {
        return one < other ? { name, start: one, end: other } : { name, start: other, ongoing: true }
      })
    fc.assert(
      fc.property(fc.array(drug, { maxLength: 6 }), (list) => {
        const choices = choicesIn(list, ...CLASSES, 'biologic')
        const daysOf = [certainDays, (course: Parameters<typeof possibleDays>[0]): Stretch[] => [possibleDays(course)]]
        for (const some of daysOf) {
          const each = combinationsOf(choices, drugs).flatMap((one) =>
            one.shared === undefined ? [] : some(one.shared),
          )
          expect(unionOf(daysTogether(choices, some, mayDiffer, asOf), asOf)).toEqual(unionOf(each, asOf))
        }
      }),
    )
  })
})
