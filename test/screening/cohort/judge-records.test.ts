import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/kernel/diagnostic.js'
import type { Trial } from '../../../src/criteria/trial.js'
import { judgeRecord } from '../../../src/screening/cohort/judge-record.js'
import { judgeRecords, type Judged } from '../../../src/screening/cohort/judge-records.js'
import { briefOf } from '../../../src/screening/cohort/brief.js'
import { day } from '../facts.js'
import { library, PATIENTS } from './found.js'

const setting = { library, trials: library.trials, today: day('2025-06-01'), asOf: undefined, strict: false }
const record = (text: string): { readonly name: string; readonly bytes: Uint8Array } => {
  return { name: 'r', bytes: new TextEncoder().encode(text) }
}
const texts = Object.values(PATIENTS).map((patient) => JSON.stringify(patient))

/** What is told of each record: brief lines, or the kind of the fault. */
const told = (judged: readonly Judged[]): unknown[] =>
  judged.map((one) => ('fault' in one ? [one.fault instanceof Error ? one.fault.name : ''] : one.patients.map(briefOf)))

describe('the records of a cohort', () => {
  it('are judged together as each is alone', () => {
    const alone = texts.map((text) => judgeRecord(record(text), setting).map(briefOf))
    expect(told(judgeRecords(texts.map(record), setting))).toEqual(alone)
    expect(told(judgeRecords(texts.map(record), setting, true))).toEqual(alone)
  })

  it('are each told in its place, also where one is no patient', () => {
    const [first = '', second = ''] = texts
    const found = judgeRecords([first, '{', second].map(record), setting)
    expect(found.map((one) => 'fault' in one && one.fault instanceof InputError)).toEqual([false, true, false])
    expect(told([found[2] ?? { fault: '' }])).toEqual([judgeRecord(record(second), setting).map(briefOf)])
  })

  it('do not suffer from one that breaks the program', () => {
    const breaking: Trial = {
      ...(library.trials[0] ?? fail()),
      get criteria(): never {
        throw new RangeError('broken')
      },
    }
    const found = judgeRecords(texts.map(record), { ...setting, trials: [breaking] })
    expect(told(found)).toEqual(texts.map(() => ['RangeError']))
  })
})

function fail(): never {
  throw new Error('no trial')
}
