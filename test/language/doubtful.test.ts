import { describe, expect, it } from 'vitest'
import type { Doubt } from '../../src/facts/fact.js'
import type { Facts } from '../../src/facts/facts.js'
import { FALSE, TRUE, UNKNOWN } from '../../src/kernel/truth.js'
import { reasonOf } from '../../src/language/rule/reason.js'
import { compiled, evaluate } from './evaluate.js'
import { patient } from './patient.js'
import type { Written } from './written.js'

/** A patient of whose entries it is not known whether they took place. */
function doubted(written: Written, doubt: Doubt): Facts {
  const facts = patient(written)
  const inDoubt = <L extends { readonly entries: readonly object[] }>(list: L): L => ({
    ...list,
    entries: list.entries.map((entry) => ({ ...entry, doubt })),
  })
  return {
    ...facts,
    drugs: inDoubt(facts.drugs),
    procedures: inDoubt(facts.procedures),
    allergies: inDoubt(facts.allergies),
    encounters: inDoubt(facts.encounters),
  }
}

function answer(rule: object, facts: Facts): { truth: number; reason: string; needs: string[]; values: string[] } {
  const { truth, clauses, needs, evidence } = evaluate(compiled(rule), facts)
  return {
    truth,
    reason: reasonOf(clauses()),
    needs: needs.map(({ need }) => need),
    values: evidence.map(({ value }) => value),
  }
}

const rituximab = { name: 'rituximab', start: '2026-01-06', end: '2026-01-06' }
const prednisone = { name: 'prednisone', start: '2020-01-01', ongoing: true, dose: 10 }

describe('a drug that was ordered', () => {
  const facts = doubted({ drugs: [rituximab] }, 'ordered')

  it('may have been taken, and may not', () => {
    expect(answer({ drug: 'rituximab', within: '3 months' }, facts)).toEqual({
      truth: UNKNOWN,
      reason: 'rituximab on 2026-01-06 is ordered, which does not say that it was taken',
      needs: ['whether rituximab was taken'],
      values: ['ordered, 2026-01-06'],
    })
    expect(answer({ drug: 'biologic', taken: 'ever' }, facts).truth).toBe(UNKNOWN)
  })

  it('is no answer to a question of another drug, or of another time', () => {
    expect(answer({ drug: 'prednisone', taken: 'ever' }, facts).truth).toBe(FALSE)
    expect(answer({ drug: 'rituximab', within: '1 month' }, facts).truth).toBe(FALSE)
  })

  it('is no answer, either, to a question that takes out this very drug', () => {
    const rule = { drug: 'biologic', except: 'rituximab', taken: 'ever' }
    expect(answer(rule, facts)).toMatchObject({ truth: FALSE, needs: [] })
  })

  it('gives way to a course that was taken', () => {
    const taken = patient({ drugs: [rituximab] })
    const both = { ...taken, drugs: { ...taken.drugs, entries: [...facts.drugs.entries, ...taken.drugs.entries] } }
    expect(answer({ drug: 'rituximab', within: '3 months' }, both).truth).toBe(TRUE)
  })

  it.each([
    [{ 'different-drugs': 'biologic', 'at-least': 1 }, [rituximab]],
    [{ 'steroid-dose': { 'at-least': 5, unit: 'mg/day' } }, [prednisone]],
    [
      { together: ['prednisone', 'mycophenolate'], for: { 'more-than': '3 months' } },
      [prednisone, { ...prednisone, name: 'MMF' }],
    ],
  ])('leaves %j open', (rule, drugs) => {
    const { truth, needs } = answer(rule, doubted({ drugs }, 'ordered'))
    expect(truth).toBe(UNKNOWN)
    expect(needs).toContain(`whether ${drugs[0]?.name ?? ''} was taken`)
  })

  it('amounts to its dose, or to nothing', () => {
    const ordered = doubted({ drugs: [prednisone] }, 'ordered')
    const dose = (bounds: object): object => ({ 'steroid-dose': { ...bounds, unit: 'mg/day' } })
    expect(answer(dose({ 'at-most': 10 }), ordered).truth).toBe(TRUE)
    expect(answer(dose({ 'more-than': 10 }), ordered).truth).toBe(FALSE)
    expect(answer(dose({ 'at-most': 9.9 }), ordered)).toMatchObject({
      truth: UNKNOWN,
      needs: ['whether prednisone was taken'],
    })
  })

  it('is first of all a drug that is not recognised, where it is none of the known', () => {
    const { needs } = answer({ drug: 'rituximab', taken: 'ever' }, doubted({ drugs: ['XYZ'] }, 'ordered'))
    expect(needs).toEqual(["what 'XYZ' is"])
  })
})

describe('an entry that is uncertain', () => {
  it.each([
    [
      { drug: 'rituximab', taken: 'ever' },
      { drugs: [rituximab] },
      'whether rituximab on 2026-01-06 was taken is uncertain',
      'whether rituximab was taken',
    ],
    [
      { procedure: 'renal replacement therapy', done: 'ever' },
      { procedures: [{ name: 'dialysis', date: '2025-05-01' }] },
      'whether dialysis (2025-05-01) took place is uncertain',
      'whether dialysis took place',
    ],
    [
      { encounter: 'hospitalization', done: 'ever' },
      { encounters: [{ name: 'hospitalization', date: '2025-05-01' }] },
      'whether hospitalization (2025-05-01) took place is uncertain',
      'whether hospitalization (2025-05-01) took place',
    ],
    [
      { allergy: 'rituximab' },
      { allergies: ['rituximab'] },
      'whether there is an allergy to rituximab is uncertain',
      'whether there is an allergy to rituximab',
    ],
  ])('leaves %j open', (rule, written, reason, need) => {
    expect(answer(rule, doubted(written as Written, 'uncertain'))).toMatchObject({
      truth: UNKNOWN,
      reason,
      needs: [need],
    })
  })

  it('stays open where doubt about its name is ignored, for it is named', () => {
    const rule = { procedure: 'renal replacement therapy', done: 'ever', doubt: 'ignored' }
    const dialysis = doubted({ procedures: [{ name: 'dialysis', date: '2025-05-01' }] }, 'uncertain')
    expect(answer(rule, dialysis)).toMatchObject({
      truth: UNKNOWN,
      reason: 'whether dialysis (2025-05-01) took place is uncertain',
      needs: ['whether dialysis took place'],
    })
    const before = { ...rule, done: undefined, within: '3 months' }
    expect(answer(before, dialysis).truth).toBe(FALSE)
    expect(answer(rule, doubted({ procedures: ['XYZ', 'procedure'] }, 'uncertain')).truth).toBe(FALSE)
  })

  it.each([
    [{ procedure: 'renal replacement therapy', done: 'ever' }, { procedures: ['XYZ'] }],
    [{ encounter: 'hospitalization', done: 'ever' }, { encounters: ['XYZ'] }],
    [{ allergy: 'rituximab' }, { allergies: ['XYZ'] }],
  ])('whose name is not recognised stays one: %j', (rule, written) => {
    expect(answer(rule, doubted(written as Written, 'uncertain')).needs).toEqual(["what 'XYZ' is"])
  })
})
