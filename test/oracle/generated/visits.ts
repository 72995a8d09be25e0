import fc from 'fast-check'
import { dayOf, written } from '../days.js'
import { MEASURES } from '../measures.js'
import type { MeasureEntry } from '../patient.js'
import { pastDay, recorded, seldom, sometimes, type Life } from './days.js'
import { measure } from './results.js'

interface Visit {
  readonly labs: MeasureEntry[]
  readonly vitals: MeasureEntry[]
}

const SEROLOGY = ['hbsag', 'hiv', 'all-viruses', 'either-virus']

/** Results of tests that stand under one name together, and under that name itself. */
export function serology(life: Life): fc.Arbitrary<MeasureEntry[]> {
  const one = fc.constantFrom(...SEROLOGY).chain((name) => {
    const row = MEASURES[name]
    if (row === undefined) throw new Error(name)
    return measure(life, name, row)
  })
  return fc.array(one, { minLength: 1, maxLength: 2 })
}

/** What others are computed from, measured on days of one visit, or on days that lie just too far apart. */
export function visit(life: Life): fc.Arbitrary<Visit> {
  const lately = fc.integer({ min: 0, max: 40 }).map((ago) => Math.max(life.born, dayOf(life.asOf) - ago))
  return fc.oneof(pastDay(life), lately, lately).chain((day) => {
    const near = fc
      .constantFrom(0, 0, 0, -1, 1, 29, 30, 31, -30, -31, -400)
      .map((apart) => Math.max(life.born, day + apart))
    const of = (name: string, on: fc.Arbitrary<string>): fc.Arbitrary<MeasureEntry> => {
      const row = MEASURES[name]
      if (row === undefined) throw new Error(name)
      return measure(life, name, row, on)
    }
    const today = fc.constant(written(day))
    return fc
      .tuple(
        sometimes(of('creatinine', recorded(fc.constant(day))), 4),
        seldom(of('creatinine', today)),
        seldom(of('egfr', today)),
        sometimes(of('weight', today), 1),
        sometimes(of('height', recorded(near)), 5),
        seldom(
          of(
            'height',
            near.map((one) => written(one)),
          ),
        ),
      )
      .map(([creatinine, again, rate, weight, height, other]) => ({
        labs: [creatinine, again, rate].flatMap((one) => one ?? []),
        vitals: [weight, height, other].flatMap((one) => one ?? []),
      }))
  })
}
