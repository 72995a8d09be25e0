import { expect, it } from 'vitest'
import { remarks } from '../../../src/criteria/lint/remarks.js'
import { checked } from './checked.js'

const implausible = '{ lab: IgG, at-least: 700, unit: g/L }'

it('what an operator remarked is told wherever the rule stands', () => {
  expect(
    checked(remarks, {
      inclusion: [implausible, `{ not: ${implausible} }`, '{ sex: female }'],
      exclusion: ['{ all: [{ sex: male }, { drug: gene therapy, taken: ever }] }'],
      more: { I3: `reading: so, otherwise: ${implausible}` },
    }),
  ).toEqual([
    '16:70 700 g/L is implausible for IgG | plausible is 0–150 g/L; did you mean mg/dL?',
    '17:77 700 g/L is implausible for IgG | plausible is 0–150 g/L; did you mean mg/dL?',
    '18:111 700 g/L is implausible for IgG | plausible is 0–150 g/L; did you mean mg/dL?',
    "22:79 no drug is known that is of the class 'gene therapy' | add its drugs to a vocabulary file, or name a class that has some",
  ])
})
