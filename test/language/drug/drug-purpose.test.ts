import { expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import { purposeTruth, seekPurpose } from '../../../src/language/drug/drug-purpose.js'
import { course } from '../drug-facts.js'
import { compilerOf } from '../evaluate.js'

it.each<[string | undefined, string | string[], Truth]>([
  ['suppression', 'suppression', TRUE],
  ['secondary prophylaxis', 'suppression', TRUE],
  ['primary prophylaxis', 'suppression', FALSE],
  ['prophylaxis', 'suppression', UNKNOWN],
  ['infection', 'suppression', UNKNOWN],
  ['transplant', 'suppression', FALSE],
  ['transplant', ['suppression', 'transplant'], TRUE],
  ['see letter', 'suppression', UNKNOWN],
  [undefined, 'suppression', UNKNOWN],
])('what is given for %s is given for %j: %i', (purpose, asked, truth) => {
  const fact = course({ name: 'MMF', ...(purpose === undefined ? {} : { purpose }) })
  expect(purposeTruth(fact, seekPurpose(asked, compilerOf()))).toBe(truth)
})
