import { expect, it } from 'vitest'
import type { WrittenResult } from '../../../src/facts/quantity/measure.js'
import { mayBeOf, unitFamilyOf } from '../../../src/facts/quantity/unit-family.js'
import { analyteNamed, bundled, units } from '../../criteria/vocabulary/bundled.js'

it.each<[WrittenResult, string | undefined]>([
  [{ value: 88, unit: 'fL' }, 'cells'],
  [{ value: 88, unit: 'fl' }, 'cells'],
  [{ value: 29, unit: 'pg' }, 'cells'],
  [{ value: '88 fL' }, 'cells'],
  [{ value: '<1', unit: 'fL' }, 'cells'],
  [{ value: '88 fL', unit: 'fl' }, 'cells'],
  [{ value: 0.03, unit: 'Tsd/µl' }, 'cells'],
  [{ value: 0.03, unit: '1/nl' }, 'cells'],
  [{ value: 4.5, unit: 'T/L' }, 'cells'],
  [{ value: 30, unit: 'sec' }, 'cells'],
  [{ value: 1.2, unit: 'mg/dl' }, 'substances'],
  [{ value: 1.2, unit: 'MG/DL' }, 'substances'],
  [{ value: 1.2, unit: 'mmol/l' }, 'substances'],
  [{ value: 3, unit: 'G/L' }, 'substances'],
  [{ value: 3, unit: ' g/l' }, 'substances'],
  [{ value: 3, unit: 'µkat/L' }, 'substances'],
  [{ value: 3 }, undefined],
  [{ value: '3' }, undefined],
  [{ value: true, unit: 'fL' }, undefined],
  [{ value: 'negative', unit: 'fL' }, undefined],
  [{ value: '1:320', unit: 'fL' }, undefined],
  [{ value: '88 fL', unit: 'mg/dL' }, undefined],
  [{ value: '88 fL', unit: 'S/CO' }, undefined],
  [{ value: `${'8'.repeat(201)}`, unit: 'fL' }, undefined],
  ...['S/CO', 'COI', 'Index', 'IU/mL', 'U/mL', 'U/L', 'mIU/mL', '/mL', '/uL', 'copies/mL', 'log10 copies/mL', '%'].map(
    (unit): [WrittenResult, undefined] => [{ value: 3, unit }, undefined],
  ),
  ...['ng/mL', 'ug/mL', 'mg/L', 'pg/mL', 'fmol/L', 'pmol/L', 'mm', 'cm', 'd', 'ratio', 'spots', 'unheard-of'].map(
    (unit): [WrittenResult, undefined] => [{ value: 3, unit }, undefined],
  ),
])('%j has a unit of the family %s', (result, expected) => {
  expect(unitFamilyOf(result, units)).toBe(expected)
})

it.each([
  ['cells', 'HBsAg', false],
  ['substances', 'HBsAg', false],
  [undefined, 'HBsAg', true],
  ['cells', 'CRP', false],
  ['substances', 'CRP', true],
  ['cells', 'platelets', true],
  ['substances', 'monoclonal immunoglobulin', true],
  ['cells', 'tuberculosis infection test', true],
] as const)('a result whose name is not known, in a unit of the family %s, may be %s: %s', (family, name, expected) => {
  expect(mayBeOf({ path: '/labs/0', label: 'xyzzy', kind: 'lab', family }, analyteNamed(name))).toBe(expected)
})

it('no test is never told in a unit that is its own', () => {
  const contradictory = bundled.analytes.terms.filter((analyte) =>
    [...analyte.conversions.keys(), ...analyte.unconvertible].some(
      (unit) =>
        !mayBeOf({ path: '', label: '', kind: 'lab', family: unitFamilyOf({ value: 1, unit }, units) }, analyte),
    ),
  )
  expect(contradictory).toEqual([])
})
