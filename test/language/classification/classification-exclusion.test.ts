import { describe, expect, it } from 'vitest'
import { compiled, evaluate } from '../evaluate.js'
import { operatorTable } from '../operator-table.js'
import { patient } from '../patient.js'
import type { Written, WrittenClassification } from '../written.js'

const rule = { classification: 'AECG-2002' }
const met = { name: "Sjögren's syndrome", meets: ['AECG-2002'] }

/** Items that are enough, beside conditions, and what a person says of exclusions. */
function enough(conditions: Written['conditions'], ...excluded: readonly boolean[]): Written {
  const entry: WrittenClassification = {
    name: 'AECG-2002',
    items: { I: true, III: true, IV: true, VI: true, other: false },
  }
  const classifications = excluded.length === 0 ? [entry] : excluded.map((one) => ({ ...entry, excluded: one }))
  return { ...(conditions === undefined ? {} : { conditions }), classifications }
}

const ITEMS =
  'AECG 2002 by its items: another disease absent, 4 of 4 items, 3 needed, 2 of biopsy and antibodies, 1 needed (eye symptoms, eye signs, biopsy and antibodies present)'

operatorTable({
  operator: 'classification',
  rows: {
    true: [
      {
        sentence: 'by assumption, where the list names nothing that excludes',
        rule,
        patient: enough(['heart failure']),
        basis: 'assumed',
        reason: `${ITEMS}; no record of hepatitis c or malignancy`,
      },
      {
        sentence: 'where everything that excludes is recorded as absent',
        rule,
        patient: enough([
          { name: 'hepatitis C', status: 'absent' },
          { name: 'malignancy', status: 'absent' },
        ]),
        reason: `${ITEMS}; hepatitis C is recorded as absent; malignancy is recorded as absent`,
      },
      {
        sentence: 'where a person says that nothing excludes, whatever is recorded',
        rule,
        patient: enough(['hepatitis C'], false),
        reason: `${ITEMS}; recorded as not excluded by the set`,
      },
      {
        sentence: 'where a procedure that excludes is recorded as absent, and the list of it has another one',
        rule,
        patient: { ...enough([]), procedures: [{ name: 'radiotherapy', status: 'absent' }, 'dialysis'] },
        basis: 'assumed',
        reason: `${ITEMS}; no record of hepatitis c or malignancy`,
      },
      {
        sentence: 'where a person says that nothing excludes, in spite of such a procedure',
        rule,
        patient: { ...enough([], false), procedures: ['radiotherapy'] },
        reason: `${ITEMS}; recorded as not excluded by the set`,
      },
      {
        sentence: 'where a person says so of a set that is stated as met',
        rule,
        patient: { conditions: [met, 'hepatitis C'], classifications: [{ name: 'AECG-2002', excluded: false }] },
        reason: 'recorded as meeting AECG 2002',
      },
      {
        sentence: 'where it is stated as met, beside a procedure that only may exclude, or did not take place',
        rule,
        patient: { conditions: [met], procedures: ['rays', { name: 'radiotherapy', status: 'absent' }] },
        reason: 'recorded as meeting AECG 2002',
      },
    ],
    false: [
      {
        sentence: 'where the items are enough, and something excludes',
        rule,
        patient: enough(['hepatitis C', 'breast cancer', 'heart failure']),
        reason: `${ITEMS}; hepatitis C is recorded, which the set excludes; breast cancer is recorded, which the set excludes where it came first`,
      },
      {
        sentence: 'where a person says that something excludes',
        rule,
        patient: enough([], true),
        reason: `${ITEMS}; recorded as excluded by the set`,
      },
      {
        sentence: 'where a person says so, and the items leave it open',
        rule,
        patient: { classifications: [{ name: 'AECG-2002', excluded: true }] },
        reason: 'nothing says whether the patient meets AECG 2002; recorded as excluded by the set',
      },
      {
        sentence: 'by the record where the items are not enough by an assumption only, and a person says so',
        rule,
        patient: {
          conditions: [],
          classifications: [{ name: 'AECG-2002', items: { I: false, III: true, IV: true, VI: false }, excluded: true }],
        },
        reason:
          'AECG 2002 by its items: 2 of 4 items, 3 needed, another disease absent (eye signs and biopsy present); recorded as excluded by the set; no record of lupus',
      },
      {
        sentence: 'where the items are not enough, whatever excludes',
        rule,
        patient: {
          classifications: [{ name: 'AECG-2002', items: { III: false, IV: false, VI: false }, excluded: true }],
        },
        reason:
          'AECG 2002 by its items: 0 to 1 of 4 items, 3 needed, 0 of biopsy and antibodies, 1 needed, 0 of 2 objective items, 2 needed (none known to be present)',
      },
    ],
    unknown: [
      {
        sentence: 'where a procedure excludes',
        rule,
        patient: { ...enough([]), procedures: [{ name: 'radiotherapy', date: '2015' }] },
        reason: `${ITEMS}; radiotherapy (2015) is recorded`,
        needs: ['whether the patient meets AECG 2002 in spite of radiotherapy'],
      },
      {
        sentence: 'where a procedure of a name that is not recognised may exclude',
        rule,
        patient: { ...enough([]), procedures: [{ name: 'rays', date: '2015' }] },
        reason: `${ITEMS}; 'rays' is not a known procedure and could be radiotherapy`,
        needs: ["what 'rays' is"],
      },
      {
        sentence: 'where the set excludes by no procedure, and nothing is known of its items',
        rule: { classification: 'NAME-ONLY' },
        patient: { conditions: [], classifications: [{ name: 'NAME-ONLY' }], procedures: ['radiotherapy'] },
        reason: 'nothing says whether the patient meets name only',
        needs: ['whether the patient meets name only'],
      },
      {
        sentence: 'without a list of conditions',
        rule,
        patient: enough(undefined),
        reason: `${ITEMS}; there is no list of conditions, so that hepatitis c or malignancy cannot be ruled out`,
        needs: ['the list of conditions'],
      },
      {
        sentence: 'where what excludes is only suspected',
        rule,
        patient: enough([{ name: 'hepatitis C', status: 'suspected' }]),
        reason: `${ITEMS}; hepatitis C is suspected, which is neither yes nor no`,
        needs: ['whether hepatitis C is confirmed'],
      },
      {
        sentence: 'where a condition excludes only in part',
        rule,
        patient: enough(['breast cancer']),
        reason: `${ITEMS}; breast cancer is recorded, which the set excludes where it came first`,
        needs: ['breast cancer: whether it came first'],
      },
      {
        sentence: 'where what excludes is over, and may have been so before',
        rule,
        patient: enough([
          { name: 'hepatitis C', status: 'resolved' },
          { name: 'hepatitis-c', end: '2019' },
        ]),
        reason: `${ITEMS}; hepatitis C is recorded, which the set excludes if it was not over by then; hepatitis-c is recorded, which the set excludes if it was not over by then`,
        needs: [
          'whether hepatitis C was present when the items of AECG 2002 were',
          'whether hepatitis-c was present when the items of AECG 2002 were',
        ],
      },
      {
        sentence: 'where persons disagree on what excludes',
        rule,
        patient: enough([], false, true),
        reason: `${ITEMS}; recorded both as excluded and as not excluded by the set`,
        needs: ['which is right about what excludes from AECG 2002: /classifications/0 or /classifications/1'],
      },
      {
        sentence: 'where the set is stated as met, and what it excludes is recorded beside it',
        rule,
        patient: { conditions: [met, 'hepatitis C', { name: 'breast cancer', status: 'resolved' }] },
        reason: 'recorded as meeting AECG 2002, but also with hepatitis C and breast cancer, which the set excludes',
        needs: [
          'whether the patient meets AECG 2002 in spite of hepatitis C and breast cancer: /conditions/0, /conditions/1 and /conditions/2',
        ],
      },
      {
        sentence: 'where the set is stated as met and as excluded',
        rule,
        patient: { conditions: [met], classifications: [{ name: 'AECG-2002', excluded: true }] },
        reason: 'recorded both as meeting and as not meeting AECG 2002',
        needs: ['which is right about AECG 2002: /conditions/0 or /classifications/0'],
      },
    ],
  },
})

describe('what excludes', () => {
  it('is shown beside the items', () => {
    const { evidence } = evaluate(compiled(rule), patient(enough([{ name: 'hepatitis C', status: 'active' }])))
    expect(evidence.map(({ fact, value }) => [fact.path, value])).toEqual([
      ['/classifications/0', 'another disease absent, 4 of 4 items, 3 needed, 2 of biopsy and antibodies, 1 needed'],
      ['/conditions/0', 'active'],
    ])
  })

  it.each([
    [[true], ['excluded']],
    [[false], ['not excluded']],
    [
      [false, true],
      ['not excluded', 'excluded'],
    ],
  ])('is shown as a person says it: %j', (said, shown) => {
    const { evidence } = evaluate(compiled(rule), patient(enough([], ...said)))
    expect(evidence.slice(-said.length).map(({ value }) => value)).toEqual(shown)
  })
})
