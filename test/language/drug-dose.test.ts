import { expect, it } from 'vitest'
import { compiled, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { prednisone } from './prednisone.js'

const asked = { drug: 'prednisone', taken: 'ever', dose: { 'at-least': 250, unit: 'mg/day' } }
const little = { drug: 'prednisone', taken: 'ever', dose: { 'at-most': 20, unit: 'mg/day' } }

// a drug of which so much is given on a day
operatorTable({
  operator: 'drug',
  rows: {
    true: [
      {
        sentence: 'of the dose on the bound',
        rule: asked,
        patient: prednisone({ dose: 250 }),
        reason: 'prednisone (dates not recorded) is recorded, at 250 mg/day',
      },
      {
        sentence: 'of what is given at intervals, where it is as much on its days',
        rule: asked,
        patient: prednisone({ dose: { onAverage: 500 / 7, onItsDays: [500] } }),
        reason: 'prednisone (dates not recorded) is recorded, at 500 mg on its days (71.43 mg/day on average)',
      },
    ],
    false: [
      {
        sentence: 'of a lower dose',
        rule: asked,
        patient: prednisone({ dose: 249.5 }),
        basis: 'assumed',
        reason: 'prednisone (dates not recorded) was given at 249.5 mg/day, not at least 250 mg/day',
      },
      {
        sentence: 'of what is given at intervals, where only the average is as little',
        rule: little,
        patient: prednisone({ dose: { onAverage: 20, onItsDays: [40] } }),
        basis: 'assumed',
        reason:
          'prednisone (dates not recorded) was given at 40 mg on its days (20 mg/day on average), not at most 20 mg/day',
      },
    ],
    unknown: [
      {
        sentence: 'of the dose of a product, of which it is not told whose it is',
        rule: asked,
        patient: { drugs: [{ name: 'duo', dose: 500 }] },
        reason: 'duo (dates not recorded) is recorded at 500 mg/day in all, not of each ingredient',
        needs: ['dose of duo on a day'],
      },
      {
        sentence: 'of a dose that is not recorded',
        rule: asked,
        patient: prednisone({}),
        reason: 'prednisone (dates not recorded) is recorded without an amount a day',
        needs: ['dose of prednisone on a day'],
      },
      {
        sentence: 'of a dose that is tapered',
        rule: asked,
        patient: prednisone({ dose: 'tapering' }),
        reason: 'prednisone (dates not recorded) is recorded without an amount a day',
        needs: ['dose of prednisone on a day'],
      },
      {
        sentence: 'of an amount per week, which may be taken at once or in parts',
        rule: asked,
        patient: prednisone({ dose: { onAverage: 500 / 7, onItsDays: [500 / 7, 500] } }),
        reason: 'prednisone (dates not recorded) was given at 71.43 to 500 mg on its days (71.43 mg/day on average)',
        needs: ['dose of prednisone on a day'],
      },
    ],
  },
})

it('reads with its dose', () => {
  expect(compiled(asked).words).toBe('prednisone at a dose of at least 250 mg/day, taken ever')
})

it.each<[object, string[]]>([
  [{ ...asked, dose: { unit: 'mg/day' } }, ['dose: the dose needs bounds (for example at-least: 250)']],
  [
    { ...asked, dose: { 'at-least': 5, below: 5, unit: 'mg/day' } },
    ['dose: these bounds can never hold (no number satisfies all of them: correct one, or leave it out)'],
  ],
])('of %j has the problems %j', (rule, problems) => {
  expect(problemsOf(rule)).toEqual(problems)
})
