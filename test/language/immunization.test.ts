import { expect, it } from 'vitest'
import { compiled, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'

const live = { immunization: 'live vaccine', within: '4 weeks' }

operatorTable({
  operator: 'immunization',
  rows: {
    true: [
      {
        sentence: 'of a class, by a vaccine of it, on the first day of the window',
        rule: live,
        patient: { immunizations: [{ name: 'MMR', date: '2026-02-01' }] },
        reason: 'MMR (2026-02-01) is within 4 weeks before 2026-03-01',
      },
    ],
    false: [
      {
        sentence: 'by assumption, for another kind of vaccine',
        rule: live,
        patient: { immunizations: [{ name: 'influenza vaccine', date: '2026-02-15' }] },
        basis: 'assumed',
        reason: 'no record of live vaccine',
      },
      {
        sentence: 'by assumption, a day before the window',
        rule: live,
        patient: { immunizations: [{ name: 'MMR', date: '2026-01-31' }] },
        basis: 'assumed',
        reason: 'MMR (2026-01-31) is more than 4 weeks before 2026-03-01; no record of any other live vaccine',
      },
    ],
    unknown: [
      {
        sentence: 'where it is not said which vaccine it was',
        rule: live,
        patient: { immunizations: [{ name: 'vaccine', date: '2026-02-15' }] },
        reason: 'vaccine (2026-02-15) is not named more closely and could be live vaccine',
        needs: ["what 'vaccine' is"],
      },
      {
        sentence: 'of a class of which one is, which is told',
        rule: live,
        patient: { immunizations: [{ name: 'polio vaccine', date: '2026-02-15' }] },
        reason: 'polio vaccine (2026-02-15) is not named more closely and could be polio drops, a kind of live vaccine',
        needs: ['whether polio vaccine was polio drops'],
      },
      {
        sentence: 'of a class of which it is itself asked for',
        rule: { immunization: 'polio drops', within: '4 weeks' },
        patient: { immunizations: [{ name: 'polio vaccine', date: '2026-02-15' }] },
        reason: 'polio vaccine (2026-02-15) is not named more closely and could be polio drops',
        needs: ["what 'polio vaccine' is"],
      },
      {
        sentence: 'without a list of vaccinations',
        rule: live,
        patient: {},
        reason: 'there is no list of vaccinations, so that live vaccine cannot be ruled out',
        needs: ['the list of vaccinations'],
      },
    ],
  },
})

it('reads with its time, and takes only names of vaccines and drugs', () => {
  expect(compiled({ immunization: 'MMR', done: 'ever' }).words).toBe('MMR, given ever')
  expect(problemsOf({ immunization: 'MMRR', done: 'ever' })).toEqual([
    "immunization: 'MMRR' is not a known immunization (did you mean 'MMR'?)",
  ])
})
