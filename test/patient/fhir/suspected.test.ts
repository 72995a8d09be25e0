import { expect, it } from 'vitest'
import { coded, ICD10, listsOf, made } from './made.js'

const report = { resourceType: 'DiagnosticReport', status: 'final', conclusionCode: [coded(ICD10, 'A15.0')] }
const condition = { resourceType: 'Condition', code: { text: 'hypertension' } }
const suspected = { name: 'A15.0', code: 'icd10:A15.0', status: 'suspected' }

it('a condition of which another resource tells is suspected, and by itself makes no list', () => {
  expect(made(report)).toMatchObject({
    entry: suspected,
    notes: [
      "/conclusionCode/0: a report concludes 'A15.0': it is suspected, until it is known as a condition",
      ': resources were left out that may say more: nothing is known to be absent of conditions',
    ],
  })
})

it('is so in any order of the resources', () => {
  expect(listsOf(report, condition)).toEqual({ conditions: [suspected, { name: 'hypertension' }] })
  expect(listsOf(condition, report)).toEqual({ conditions: [{ name: 'hypertension' }, suspected] })
})
