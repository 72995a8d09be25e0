import { describe, expect, it } from 'vitest'
import { readCriteriaFiles } from '../../../src/cli/criteria/criteria-files.js'
import { InputError } from '../../../src/kernel/diagnostic.js'

describe('the files of criteria', () => {
  it('are none of a patient, who is screened', async () => {
    const file = 'fixtures/patients/sjogren-rituximab-washout.json'
    const read = readCriteriaFiles('.', [file], { withCases: true })
    const error: unknown = await read.catch((reason: unknown) => reason)
    expect(error instanceof InputError && error.diagnostics).toEqual([
      {
        file,
        severity: 'error',
        message: 'this is a patient file, not a trial',
        remedy: `to screen it: screen ${file}`,
      },
    ])
  })

  it('are those of a trial, and the cases beside it', async () => {
    const { trials, cases } = await readCriteriaFiles('.', ['criteria/NCT06546540.yaml'], { withCases: true })
    expect([trials.length, cases.length]).toEqual([1, 1])
  })
})
