import { expect, it } from 'vitest'
import { compiled, evaluate } from '../evaluate.js'
import { operatorTable } from '../operator-table.js'
import { patient } from '../patient.js'

const rule = { classification: 'LUPUS-2019' }
const open = {
  name: 'LUPUS-2019',
  items: { ana: true, rash: true, c3: true, arthritis: false, seizure: false, nephritis: false },
}
const enough = { name: 'LUPUS-2019', items: { ana: true, nephritis: true } }

operatorTable({
  operator: 'classification',
  rows: {
    true: [
      {
        sentence: 'by its items, though the list does not name the disease',
        rule,
        patient: { conditions: [], classifications: [enough] },
        reason:
          'lupus 2019 by its items: ANA of 1:80 present, 10 to 32 points, 10 needed (ANA of 1:80 and nephritis present)',
      },
    ],
    false: [
      {
        sentence: 'where the disease is recorded as absent',
        rule,
        patient: { conditions: [{ name: 'lupus', status: 'absent' }] },
        reason: 'lupus is recorded as absent',
      },
      {
        sentence: 'where the disease is recorded as absent, and the items leave it open',
        rule,
        patient: { conditions: [{ name: 'lupus', status: 'absent' }], classifications: [open] },
        reason: 'lupus is recorded as absent',
      },
      {
        sentence: 'by assumption, where nothing is recorded of the set, and the list does not name the disease',
        rule,
        patient: { conditions: ["Sjögren's syndrome"] },
        basis: 'assumed',
        reason: 'no record of lupus',
      },
      {
        sentence: 'where an overlap of several diseases has a name of its own, which says that it is none of them',
        rule,
        patient: { conditions: ['mixed disease'] },
        basis: 'assumed',
        reason: 'no record of lupus',
      },
      {
        sentence: 'where an overlap that could hold the disease is recorded as absent',
        rule,
        patient: { conditions: [{ name: 'overlap syndrome', status: 'absent' }] },
        basis: 'assumed',
        reason: 'no record of lupus',
      },
    ],
    unknown: [
      {
        sentence: 'where the disease is only suspected, which the reason does not call recorded',
        rule,
        patient: { conditions: [{ name: 'lupus', status: 'suspected' }] },
        reason: 'lupus is suspected, which leaves open whether the patient meets lupus 2019',
        needs: ['whether the patient meets lupus 2019'],
      },
      {
        sentence: 'where it is suspected by two entries',
        rule,
        patient: {
          conditions: [
            { name: 'lupus', status: 'suspected' },
            { name: 'SLE', status: 'suspected' },
          ],
        },
        reason: 'lupus and SLE are suspected, which leaves open whether the patient meets lupus 2019',
        needs: ['whether the patient meets lupus 2019'],
      },
      {
        sentence: 'where the disease is suspected by one entry, and recorded by another',
        rule,
        patient: { conditions: [{ name: 'lupus', status: 'suspected' }, 'lupus'] },
        reason: 'lupus is recorded, but not whether it meets lupus 2019',
        needs: ['whether the patient meets lupus 2019'],
      },
      {
        sentence: 'where a disease is recorded so broadly that it may be it',
        rule,
        patient: { conditions: ['autoimmune disease', { name: 'heart failure', status: 'absent' }] },
        reason: 'autoimmune disease is not named more closely and could be lupus',
        needs: ['whether the patient meets lupus 2019'],
      },
      {
        sentence: 'where an overlap of several diseases is recorded, without a word of which',
        rule,
        patient: { conditions: ['overlap syndrome'] },
        reason: 'overlap syndrome is not named more closely and could be lupus',
        needs: ['whether the patient meets lupus 2019'],
      },
      {
        sentence: 'where a set is recorded whose name is not known',
        rule,
        patient: { conditions: ['heart failure'], unrecognised: ['Vitali'] },
        reason: "'classifications/Vitali' is not a known classification and could be lupus 2019",
        needs: ['whether the patient meets lupus 2019'],
      },
      {
        sentence: 'where the items leave it open: then the silence of the list does not decide',
        rule,
        patient: { conditions: [], classifications: [open] },
        reason:
          'lupus 2019 by its items: 9 to 11 points, 10 needed (ANA of 1:80, rash and low C3 present); missing: fever',
        needs: ['lupus 2019: fever'],
      },
      {
        sentence: 'where the disease is recorded as absent, and the items are enough',
        rule,
        patient: { conditions: [{ name: 'lupus', status: 'absent' }], classifications: [enough] },
        reason:
          'lupus is recorded as absent; lupus 2019 by its items: ANA of 1:80 present, 10 to 32 points, 10 needed (ANA of 1:80 and nephritis present)',
        needs: ['which is right about lupus 2019, what is stated or its items: /conditions/0 or /classifications/0'],
      },
      {
        sentence: 'where the disease is recorded as present and as absent',
        rule,
        patient: { conditions: ['lupus', { name: 'SLE', status: 'absent' }] },
        reason: 'lupus is recorded, but not whether it meets lupus 2019',
        needs: ['whether the patient meets lupus 2019'],
      },
      {
        sentence: 'where the disease is recorded under several names',
        rule,
        patient: { conditions: ['lupus', 'lupus nephritis'] },
        reason: 'lupus and lupus nephritis are recorded, but not whether they meet lupus 2019',
        needs: ['whether the patient meets lupus 2019'],
      },
    ],
  },
})

it('shows the entries whose names are not known, of the conditions and of the sets', () => {
  const { evidence } = evaluate(
    compiled(rule),
    patient({ conditions: ['heart failure', 'something else'], unrecognised: ['Vitali'] }),
  )
  expect(evidence.map(({ fact, value }) => [fact.path, value])).toEqual([
    ['/conditions/1', 'listed'],
    ['/classifications/Vitali', 'listed'],
  ])
})
