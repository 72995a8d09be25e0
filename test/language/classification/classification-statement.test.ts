import { describe, expect, it } from 'vitest'
import { compiled, evaluate } from '../evaluate.js'
import { operatorTable } from '../operator-table.js'
import { patient } from '../patient.js'

const rule = { classification: 'LUPUS-2019' }
const enough = { name: 'LUPUS-2019', items: { ana: true, nephritis: true } }
const tooLittle = { name: 'LUPUS-2019', items: { ana: false } }
const open = { name: 'LUPUS-2019', items: { ana: true } }

const ENOUGH =
  'lupus 2019 by its items: ANA of 1:80 present, 10 to 32 points, 10 needed (ANA of 1:80 and nephritis present)'

operatorTable({
  operator: 'classification',
  rows: {
    true: [
      {
        sentence: 'where the list of classifications has it as met',
        rule,
        patient: { classifications: [{ name: 'LUPUS-2019', met: true }] },
        reason: 'recorded as meeting lupus 2019',
      },
      {
        sentence: 'where it is stated, and its items leave it open',
        rule,
        patient: { statements: { 'LUPUS-2019': true }, classifications: [open] },
        reason: 'recorded as meeting lupus 2019',
      },
      {
        sentence: 'where it is stated, and its items say so too',
        rule,
        patient: { classifications: [{ ...enough, met: true }] },
        reason: 'recorded as meeting lupus 2019',
      },
      {
        sentence: 'where it is stated, and only the silence of the list would make its items too few',
        rule: { classification: 'AECG-2002' },
        patient: {
          conditions: [],
          classifications: [{ name: 'AECG-2002', met: true, items: { I: false, III: true, IV: true, VI: false } }],
        },
        reason: 'recorded as meeting AECG 2002',
      },
    ],
    false: [
      {
        sentence: 'where the list of classifications has it as not met',
        rule,
        patient: { conditions: ['lupus'], classifications: [{ name: 'LUPUS-2019', met: false }] },
        reason: 'recorded as not meeting lupus 2019',
      },
      {
        sentence: 'where it is denied, and its items leave it open',
        rule,
        patient: { classifications: [{ ...open, met: false }] },
        reason: 'recorded as not meeting lupus 2019',
      },
      {
        sentence: 'where it is denied, and its items are enough but for what excludes',
        rule: { classification: 'AECG-2002' },
        patient: {
          conditions: ['hepatitis C'],
          classifications: [{ name: 'AECG-2002', met: false, items: { I: true, III: true, IV: true, other: false } }],
        },
        reason: 'recorded as not meeting AECG 2002',
      },
    ],
    unknown: [
      {
        sentence: 'where it is stated, and its items are too few',
        rule,
        patient: { conditions: [{ name: 'lupus', meets: ['LUPUS-2019'] }], classifications: [tooLittle] },
        reason:
          'recorded as meeting lupus 2019; lupus 2019 by its items: ANA of 1:80 absent (none known to be present)',
        needs: ['which is right about lupus 2019, what is stated or its items: /conditions/0 or /classifications/0'],
      },
      {
        sentence: 'where it is denied, and its items are enough',
        rule,
        patient: { statements: { 'lupus 2019': false }, classifications: [enough] },
        reason: `recorded as not meeting lupus 2019; ${ENOUGH}`,
        needs: [
          'which is right about lupus 2019, what is stated or its items: /statements/lupus 2019 or /classifications/0',
        ],
      },
      {
        sentence: 'where what is said to meet it is itself recorded as absent',
        rule,
        patient: { conditions: [{ name: 'lupus nephritis', status: 'absent', meets: ['LUPUS-2019'] }] },
        reason: 'recorded both as meeting and as not meeting lupus 2019',
        needs: ['which is right about lupus 2019: /conditions/0'],
      },
      {
        sentence: 'where one entry has it as met and another as not met',
        rule,
        patient: {
          classifications: [
            { name: 'LUPUS-2019', met: true },
            { name: 'LUPUS-2019', met: false },
          ],
        },
        reason: 'recorded both as meeting and as not meeting lupus 2019',
        needs: ['which is right about lupus 2019: /classifications/0 or /classifications/1'],
      },
    ],
  },
})

describe('a statement', () => {
  it('of a disease that is recorded as absent is shown once as the one and once as the other', () => {
    const facts = patient({ conditions: [{ name: 'lupus', status: 'absent', meets: ['LUPUS-2019'] }] })
    const { evidence } = evaluate(compiled(rule), facts)
    expect(evidence.map(({ fact, value }) => [fact.path, value])).toEqual([
      ['/conditions/0', 'meets lupus 2019'],
      ['/conditions/0', 'does not meet lupus 2019'],
    ])
  })

  it('that its items contradict is shown with them', () => {
    const { evidence } = evaluate(compiled(rule), patient({ classifications: [{ ...tooLittle, met: true }] }))
    expect(evidence.map(({ fact, value }) => [fact.path, value])).toEqual([
      ['/classifications/0', 'meets lupus 2019'],
      ['/classifications/0', 'ANA of 1:80 absent'],
    ])
  })
})
