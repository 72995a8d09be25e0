import { expect, it } from 'vitest'
import { unitInName } from '../../../src/facts/names/unit-in-name.js'
import { analyteNamed } from '../../criteria/vocabulary/bundled.js'

it.each([
  ['FVC % predicted', 80, 'FVC % predicted', '%'],
  ['FVC % Soll', 80, 'FVC % predicted', '%'],
  ['FVC percent predicted', 80, 'FVC % predicted', undefined],
  ['FVC % predicted', '80 L', 'FVC % predicted', undefined],
  ['IgG %', 80, 'IgG', undefined],
  ['MCV (fl)', 88, 'MCV', 'fl'],
  ['MCV [fL]', '88', 'MCV', 'fL'],
  ['Kreatinin (µmol/l)', 88, 'creatinine', 'µmol/l'],
  ['Kreatinin (g/l)', 88, 'creatinine', undefined],
  ['Kreatinin (g/l)', 88, 'IgG', 'g/l'],
  ['Leukozyten (G/l)', 5.1, 'Leukozyten', 'G/l'],
  ['Leukozyten (Gpt/L)', 5.1, 'Leukozyten', 'Gpt/L'],
  ['Leukozyten (g/l)', 5.1, 'Leukozyten', undefined],
  ['IgM (G/l)', 1.1, 'IgM', 'G/l'],
  ['MCV (G/l)', 88, 'MCV', undefined],
  ['FLC ratio (1)', 1.2, 'FLC ratio', undefined],
  ['Hb (Hämoglobin) (g/dl)', 12, 'Hb', 'g/dl'],
])('of %s, %j, as %s, the unit is %s', (name, value, analyte, unit) => {
  expect(unitInName(name, value, analyteNamed(analyte))).toBe(unit)
})
