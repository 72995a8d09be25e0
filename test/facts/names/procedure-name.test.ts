import { expect, it } from 'vitest'
import { resolveProcedure } from '../../../src/facts/names/procedure-name.js'
import { vocabulary } from '../../patient/vocabulary.js'

const { procedures } = vocabulary

/** `id`, or `id/what it is narrowed to`. */
function found(name: string): string[] {
  return resolveProcedure(name, procedures).map(({ id, narrowedTo }) =>
    narrowedTo === undefined ? id : `${id}/${narrowedTo}`,
  )
}

it.each([
  ['CABG', 'coronary-bypass'],
  ['- CABG', 'coronary-bypass'],
  ['s/p CABG', 'coronary-bypass'],
  ['Z.n. CABG', 'coronary-bypass'],
  ['post CABG', 'coronary-bypass'],
  ['CABG x3', 'coronary-bypass'],
  ['CABG 3x', 'coronary-bypass'],
  ['Z.n. 2x CABG', 'coronary-bypass'],
  ['Z.n. CABG 2005', 'coronary-bypass'],
  ['Z.n. radiotherapy links 2005', 'radiotherapy/radiotherapy links'],
  ['St.p. CABG', 'coronary-bypass'],
  ['personal history of CABG', 'coronary-bypass'],
  ['left radiotherapy', 'radiotherapy/left radiotherapy'],
  ['right-sided radiotherapy', 'radiotherapy/right-sided radiotherapy'],
  ['Radiotherapy (right)', 'radiotherapy/Radiotherapy (right)'],
  ['Z.n. radiotherapy, links', 'radiotherapy/radiotherapy, links'],
  ['skin bx', 'skin-biopsy'],
  ['radiotherapy re.', 'radiotherapy/radiotherapy re.'],
  ['dialysis (donor: mother)', 'renal-replacement'],
  ['dialysis (living donor: his mother)', 'renal-replacement'],
  ['dialysis (mother donor)', 'renal-replacement'],
  ['dialysis, from father', 'renal-replacement'],
  ['dialysis, donor sister', 'renal-replacement'],
  ['dialysis (Spenderin: Mutter)', 'renal-replacement'],
])('%s is %s', (name, meant) => {
  expect(found(name)).toEqual([meant])
})

it.each([
  'CABG 2027',
  'Z.n. something 2005',
  'bilateral radiotherapy',
  'radiotherapy both sides',
  'CABG of nobody',
  'dialysis for mother',
  'dialysis (mother)',
  'dialysis of the donor',
  'left',
  'CABG -',
  'CABG: -',
  'CABG (-)',
  '☐ CABG',
  'Z.n. CABG - 2005',
  '',
])('%j is none', (name) => {
  expect(found(name)).toEqual([])
})
