import { expect, it } from 'vitest'
import { reviewLibrary } from '../../../src/criteria/library.js'
import { NAMES, WHOLE_TRIAL } from '../../../src/report/reference/reference-guide.js'
import { texts } from '../../screening/bundled.js'

const vocabulary = texts('criteria/vocabulary', /\.yaml$/u)
const trial = { file: 'NCT00000000.yaml', text: WHOLE_TRIAL.join('\n') }

it('the whole trial file can be read', () => {
  const { library, problems } = reviewLibrary([trial], vocabulary)
  expect(problems).toEqual([])
  expect(library.trials.map(({ criteria }) => criteria.map(({ id }) => id).join(' '))).toEqual([
    'D1 I1a I1b I2 E1 E2 E3',
  ])
})

it('the names of the vocabulary file are known beside the bundled ones', () => {
  const [, own = ''] = NAMES.join('\n').split(/```(?:yaml)?\n/u)
  const text = trial.text
    .replaceAll('mycophenolate', 'INV-12')
    .replace('condition: interstitial lung disease', 'condition: ILD of Invented')
    .replace("lab: 'FVC % predicted', below: 70, unit: '%'", 'lab: invented marker, below: 70, unit: mg/L')
  const { problems } = reviewLibrary([{ ...trial, text }], [...vocabulary, { file: 'vocabulary/own.yaml', text: own }])
  expect(problems).toEqual([])
  expect(reviewLibrary([{ ...trial, text }], vocabulary).problems).toHaveLength(4)
})
