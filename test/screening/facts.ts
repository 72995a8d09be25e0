import type { Library } from '../../src/criteria/library.js'
import type { Facts } from '../../src/facts/facts.js'
import { parseSpan } from '../../src/kernel/span.js'
import type { Day } from '../../src/kernel/day.js'
import { readPatients } from '../../src/patient/read.js'
import type { ReadOptions } from '../../src/patient/reading/read-options.js'

/** The facts of a patient in the format of patient files. */
export function factsOf(
  { vocabulary }: Pick<Library, 'vocabulary'>,
  patient: object,
  given: Partial<ReadOptions> = {},
): Facts {
  const options = {
    file: 'p.json',
    vocabulary,
    today: day('2025-06-01'),
    asOf: undefined,
    strict: false,
  }
  const [facts] = readPatients(JSON.stringify(patient), { ...options, ...given })
  if (facts === undefined) throw new Error('no patient')
  return facts
}

export function day(text: string): Day {
  const span = parseSpan(text)
  if (typeof span === 'string') throw new Error(`${text}: ${span}`)
  return span.first
}
