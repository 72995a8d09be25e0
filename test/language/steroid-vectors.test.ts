import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readVocabulary } from '../../src/criteria/vocabulary/read.js'
import { valueOf } from '../../src/kernel/fraction.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import { RuleCompiler } from '../../src/language/compile.js'
import type { Rule } from '../../src/language/rule/rule.js'
import { intakeOf, steroidsOf } from '../../src/language/drug/steroid-intake.js'
import { totalOf } from '../../src/language/drug/steroid-total.js'
import type { Facts } from '../../src/facts/facts.js'
import { readPatients } from '../../src/patient/read.js'
import { evaluate, SETTING } from './evaluate.js'
import { day, TODAY } from './patient.js'

const FOLDER = new URL('../../criteria/vocabulary/', import.meta.url)

const vocabulary = readVocabulary(
  readdirSync(FOLDER).map((file) => ({ file, text: readFileSync(new URL(file, FOLDER), 'utf8') })),
)

/**
 * Regimens with their total in prednisone, and whether it is at most 20 mg/day. By the equivalents of 5 mg prednisone that
 * formularies print: prednisolone 5, methylprednisolone 4, triamcinolone 4, hydrocortisone 20, cortisone 25, dexamethasone
 * 0.6 to 0.75, betamethasone 0.6 to 0.75, deflazacort 6 to 7.5 mg (Devon 6.3.2, East Lancashire 6.3, Derby 6.3;
 * formularyproductions.com; GlobalRPh after Meikle and Tyler 1977).
 */
const VECTORS: readonly (readonly [regimen: string, lowest: number, highest: number, atMost20: Truth])[] = [
  ['prednisone 20 mg once daily', 20, 20, TRUE],
  ['prednisone 7.5 mg twice daily', 15, 15, TRUE],
  ['methylprednisolone 16 mg daily', 20, 20, TRUE],
  ['methylprednisolone 20 mg daily', 25, 25, FALSE],
  ['hydrocortisone 20 mg daily + hydrocortisone 10 mg daily', 7.5, 7.5, TRUE],
  ['prednisone 10 mg daily + hydrocortisone 20 mg daily', 15, 15, TRUE],
  ['dexamethasone 3 mg daily', 20, 25, UNKNOWN],
  ['dexamethasone 2 mg daily', 13.3333, 16.6667, TRUE],
  ['betamethasone 2.5 mg daily', 16.6667, 20.8333, UNKNOWN],
  ['deflazacort 24 mg daily', 16, 20, TRUE],
  ['prednisone 40 mg on alternate days', 20, 20, TRUE],
  ['prednisone 15 mg daily + methylprednisolone 4 mg daily', 20, 20, TRUE],
]

const NOT_COUNTED: readonly object[] = [
  { name: 'fludrocortisone', route: 'oral', dose: '0.1 mg daily' },
  { name: 'budesonide', route: 'inhaled', dose: '400 mcg twice daily' },
  { name: 'Symbicort' },
  { name: 'dexamethasone eye drops' },
  { name: 'triamcinolone', route: 'intra-articular', dose: '40 mg' },
  { name: 'clobetasol cream' },
  { name: 'rectal prednisolone', dose: '20 mg daily' },
]

const WITHOUT_EQUIVALENT: readonly object[] = [
  { name: 'budesonide', route: 'oral', dose: '9 mg daily' },
  { name: 'vamorolone', dose: '300 mg daily' },
  { name: 'steroids', route: 'oral', dose: '10 mg/day' },
]

function readDrugs(drugs: readonly object[]): Facts {
  const asOf = day(TODAY)
  const text = JSON.stringify({ drugs: drugs.map((drug) => ({ ...drug, start: '2025-01-01', ongoing: true })) })
  const [facts] = readPatients(text, { file: 'f', vocabulary, today: asOf, asOf, strict: false })
  if (facts === undefined) throw new Error('no patient')
  return facts
}

const compiler = new RuleCompiler(vocabulary)
const steroids = steroidsOf(vocabulary)
if (steroids === undefined) throw new Error('no steroids')
const atMost20: Rule = compiler.compile({ 'steroid-dose': { 'at-most': 20, unit: 'mg/day' } }, SETTING, [])

describe('the bundled equivalents', () => {
  it.each(VECTORS)('make of %s from %d to %d mg of prednisone, at most 20: %i', (regimen, lowest, highest, truth) => {
    const courses = regimen.split(' + ').map((course) => {
      const [name = '', ...dose] = course.split(' ')
      return { name, route: 'oral', dose: dose.join(' ') }
    })
    const facts = readDrugs(courses)
    expect(facts.warnings).toEqual([])
    expect(evaluate(atMost20, facts).truth).toBe(truth)
    const total = totalOf(
      facts.drugs.entries.flatMap(
        (fact) => intakeOf(fact, { steroids, absent: [], lifetime: facts, day: facts.asOf }) ?? [],
      ),
      facts.asOf,
    )
    expect(valueOf(total.lowest)).toBeCloseTo(lowest, 4)
    expect(valueOf(total.highest)).toBeCloseTo(highest, 4)
  })

  it.each(NOT_COUNTED)('count nothing for %j', (drug) => {
    const facts = readDrugs([drug, { name: 'prednisone', dose: '20 mg/day' }])
    expect(facts.drugs.entries.filter(({ terms }) => terms.length === 0)).toEqual([])
    expect(evaluate(atMost20, facts).truth).toBe(TRUE)
  })

  it.each(WITHOUT_EQUIVALENT)('leave the total open for %j', (drug) => {
    expect(evaluate(atMost20, readDrugs([drug])).truth).toBe(UNKNOWN)
  })

  it('are those of a brand, too', () => {
    expect(evaluate(atMost20, readDrugs([{ name: 'Medrol', route: 'oral', dose: '16 mg/day' }])).truth).toBe(TRUE)
    expect(evaluate(atMost20, readDrugs([{ name: 'Medrol', route: 'oral', dose: '17 mg/day' }])).truth).toBe(FALSE)
  })
})
