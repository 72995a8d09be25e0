import { expect, it } from 'vitest'
import { compiled, evaluate } from '../evaluate.js'
import { operatorTable } from '../operator-table.js'
import { patient } from '../patient.js'
import type { Written } from '../written.js'

const rule = { classification: 'BY-RESULT' }
const met = { name: "Sjögren's syndrome", meets: ['BY-RESULT'] }
const positive = { name: 'anti-HBc', value: 'positive', date: '2019-03-04' }
const items = { name: 'BY-RESULT', items: { I: true } }

function stated(lab: NonNullable<Written['labs']>[number]): Written {
  return { conditions: [met], labs: [lab] }
}

const UNTOLD = 'nothing says whether the patient meets by result'

operatorTable({
  operator: 'classification',
  rows: {
    true: [
      {
        sentence: 'where no result shows what excludes',
        rule,
        patient: stated({ ...positive, value: 'negative' }),
        reason: 'recorded as meeting by result',
      },
      {
        sentence: 'where a result is neither yes nor no',
        rule,
        patient: stated({ ...positive, value: 'borderline' }),
        reason: 'recorded as meeting by result',
      },
      {
        sentence: 'where it is met by its items, and an unclear result was negative when it was repeated',
        rule,
        patient: {
          classifications: [items],
          labs: [
            { ...positive, value: 'borderline' },
            { ...positive, value: 'negative', date: '2019-04-04' },
          ],
        },
        reason: 'by result by its items: eye symptoms present (eye symptoms present)',
      },
      {
        sentence: 'without any result',
        rule,
        patient: { conditions: [met] },
        reason: 'recorded as meeting by result',
      },
      {
        sentence: 'where a person says that nothing excludes, in spite of a result',
        rule,
        patient: { ...stated(positive), classifications: [{ name: 'BY-RESULT', excluded: false }] },
        reason: 'recorded as meeting by result',
      },
    ],
    false: [
      {
        sentence: 'where the disease is not there, whatever a result shows',
        rule,
        patient: { conditions: [{ name: "Sjögren's syndrome", status: 'absent' }], labs: [positive] },
        reason: "Sjögren's syndrome is recorded as absent",
      },
    ],
    unknown: [
      {
        sentence: 'where nothing is told of the set, whatever a result shows',
        rule,
        patient: { labs: [positive] },
        reason: UNTOLD,
        needs: ['whether the patient meets by result'],
      },
      {
        sentence: 'where nothing is told of the set, as without any result',
        rule,
        patient: {},
        reason: UNTOLD,
        needs: ['whether the patient meets by result'],
      },
      {
        sentence: 'where it is stated as met, and a result of any time may be of what excludes',
        rule,
        patient: stated(positive),
        reason: 'recorded as meeting by result; anti-HBc positive on 2019-03-04',
        needs: ['whether the patient meets by result in spite of anti-HBc'],
      },
      {
        sentence: 'where it is met by its items, and such a result is there',
        rule,
        patient: { classifications: [items], labs: [positive] },
        reason: 'by result by its items: eye symptoms present (eye symptoms present); anti-HBc positive on 2019-03-04',
        needs: ['whether the patient meets by result in spite of anti-HBc'],
      },
      {
        sentence: 'where it is met by its items, and such a result is neither yes nor no',
        rule,
        patient: { classifications: [items], labs: [{ ...positive, value: 'borderline' }] },
        reason:
          'by result by its items: eye symptoms present (eye symptoms present); anti-HBc borderline on 2019-03-04',
        needs: ['a repeat of anti-HBc'],
      },
      {
        sentence: 'where it is met by its items, and a number is not called positive or negative',
        rule,
        patient: { classifications: [items], labs: [{ ...positive, value: 12.3 }] },
        reason:
          'by result by its items: eye symptoms present (eye symptoms present); anti-HBc 12.3 on 2019-03-04, not called positive or negative',
        needs: ['whether the laboratory calls anti-HBc positive'],
      },
    ],
  },
})

it('a result that may exclude is shown beside what it speaks against', () => {
  const { evidence } = evaluate(compiled(rule), patient(stated(positive)))
  expect(evidence.map(({ fact }) => fact.path)).toEqual(['/conditions/0', '/labs/0'])
})
