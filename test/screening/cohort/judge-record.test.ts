import { describe, expect, it } from 'vitest'
import { judgeRecord } from '../../../src/screening/cohort/judge-record.js'
import { day } from '../facts.js'
import { library } from './found.js'

const setting = { library, trials: library.trials, today: day('2025-06-01'), asOf: undefined, strict: false }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a record of a cohort', () => {
  it('is a patient, who has the name of the record where there is no id', () => {
    const ids = (text: string): string[] =>
      judgeRecord({ name: 'cohort.ndjson:7', bytes: bytes(text) }, setting).map(({ facts }) => facts.id)
    expect(ids('{ "id": "P-1" }')).toEqual(['P-1'])
    expect(ids('{}')).toEqual(['cohort.ndjson:7'])
  })

  it('is held against the trials as of the day that counts', () => {
    const [found] = judgeRecord({ name: 'r', bytes: bytes('{ "age": 40 }') }, { ...setting, asOf: day('2026-01-01') })
    expect(found?.facts).toMatchObject({ asOf: day('2026-01-01'), asOfSource: 'option', strict: false })
    expect(found?.trials.map(({ trial }) => trial.id)).toEqual(['ONE', 'TWO'])
  })

  it.each([
    ['no JSON', bytes('{'), 'the text ends before'],
    ['no patient', bytes('[]'), 'this is a list'],
    ['no UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), 'r: is not UTF-8 text'],
  ])('is refused where it is %s', (_what, text, message) => {
    expect(() => judgeRecord({ name: 'r', bytes: text }, setting)).toThrow(message)
  })
})
