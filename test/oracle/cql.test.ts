import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { duration, pastDay, dated, SCREENING_DATES } from './generated/days.js'
import { evaluated, isAtLeast, isWithin, logic } from './cql.js'
import { dayOf, daysOf, shifted, written } from './days.js'
import { libraryOf, programTruths } from './program.js'
import type { Rule } from './rule.js'
import type { Truth } from './truth.js'

const RUNS = 120
const asOf = fc.constantFrom(...SCREENING_DATES)

/** What the program says of one rule. */
function programTruth(rule: Rule, patient: object, on: string): Truth | undefined {
  return programTruths(libraryOf([rule]), { id: 'P', ...patient }, { asOf: on, strict: false })[0]
}

function mayBeLeapDay(text: string): boolean {
  const { lo, hi } = daysOf(text)
  return Array.from({ length: hi - lo + 1 }, (_, index) => written(lo + index)).some((day) => day.endsWith('-02-29'))
}

describe('the program and the Clinical Quality Language', () => {
  it('agree on windows, wherever CQL decides: it does not look into what a month may mean', async () => {
    const born = dayOf('1950-01-01')
    const cases = fc.sample(
      asOf.chain((on) =>
        fc.record({ on: fc.constant(on), event: dated(pastDay({ asOf: on, born })), length: duration }),
      ),
      { seed: 1, numRuns: RUNS },
    )
    const answers = await evaluated(cases.map(({ on, event, length }) => isWithin(event, on, length)))
    const decided = cases.filter((_, index) => answers[index] !== 'unknown')
    expect(decided.length).toBeGreaterThan(RUNS / 2)
    for (const [index, one] of cases.entries()) {
      if (answers[index] === 'unknown') continue
      const rule: Rule = { procedure: 'excision', within: one.length }
      const got = programTruth(rule, { procedures: [{ name: 'excision', date: one.event }] }, one.on)
      expect(got, JSON.stringify(one)).toBe(answers[index])
    }
  })

  it('agree on ages, save of those who are born on 29 February: theirs come a day sooner there', async () => {
    const cases = fc
      .sample(
        fc
          .tuple(asOf, fc.constantFrom(5, 18, 19, 71), fc.constantFrom(-1, 0, 1), fc.constantFrom(0, 0, 1))
          .chain(([on, years, offset, more]) =>
            dated(fc.constant(shifted(dayOf(on), `${years} years`, -1) + offset)).map((birth) => ({
              on,
              birth,
              years: years + more,
            })),
          ),
        { seed: 2, numRuns: RUNS },
      )
      .filter(({ birth, on }) => !mayBeLeapDay(birth) || on !== '2025-02-28')
    const answers = await evaluated(cases.map(({ on, birth, years }) => isAtLeast(years, birth, on)))
    expect(answers.filter((answer) => answer !== 'unknown').length).toBeGreaterThan(RUNS / 2)
    for (const [index, one] of cases.entries()) {
      if (answers[index] === 'unknown') continue
      const got = programTruth({ age: { 'at-least': one.years } }, { birthDate: one.birth }, one.on)
      expect(got, JSON.stringify(one)).toBe(answers[index])
    }
  })

  it('agree on three-valued logic', async () => {
    const on = '2025-06-01'
    const leaves: readonly (readonly [Rule, Truth])[] = [
      [{ sex: 'female' }, 'true'],
      [{ sex: 'male' }, 'false'],
      [{ age: { 'at-least': 18 } }, 'unknown'],
    ]
    const leaf = fc.constantFrom(...leaves.map(([rule]) => rule))
    const { rule } = fc.letrec<{ rule: Rule; part: Rule }>((tie) => ({
      part: fc.oneof({ maxDepth: 3 }, leaf, tie('rule')),
      rule: fc.oneof(
        fc.array(tie('part'), { minLength: 2, maxLength: 3 }).map((all): Rule => ({ all })),
        fc.array(tie('part'), { minLength: 2, maxLength: 3 }).map((any): Rule => ({ any })),
        tie('part').map((not): Rule => ({ not })),
        fc.tuple(tie('part'), tie('part')).map(([when, then]): Rule => ({ when, then })),
      ),
    }))
    const rules = fc.sample(rule, { seed: 3, numRuns: RUNS })
    const known = new Map(leaves.map(([one, truth]) => [JSON.stringify(one), truth]))
    const answers = await evaluated(
      rules.map((one) => logic(one, (part) => known.get(JSON.stringify(part)) ?? 'unknown')),
    )
    for (const [index, one] of rules.entries()) {
      expect(programTruth(one, { sex: 'female' }, on), JSON.stringify(one)).toBe(answers[index])
    }
    expect(new Set(answers)).toEqual(new Set(['true', 'false', 'unknown']))
  })
})

describe('a partial date', () => {
  it('is decided here where CQL leaves it open, since all its days agree', async () => {
    const [answer] = await evaluated([isWithin('2025-03', '2025-06-01', '3 months')])
    expect(answer).toBe('unknown')
    const patient = { procedures: [{ name: 'excision', date: written(dayOf('2025-03-01'), 'month') }] }
    expect(programTruth({ procedure: 'excision', within: '3 months' }, patient, '2025-06-01')).toBe('true')
  })
})
