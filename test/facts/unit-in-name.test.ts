import { expect, it } from 'vitest'
import { unitInName } from '../../src/facts/unit-in-name.js'
import { analyteNamed } from '../criteria/vocabulary/bundled.js'

it.each([
  ['FVC % predicted', 80, 'FVC % predicted', '%'],
  ['FVC % Soll', 80, 'FVC % predicted', '%'],
  ['FVC percent predicted', 80, 'FVC % predicted', undefined],
  ['FVC % predicted', '80 L', 'FVC % predicted', undefined],
  ['IgG %', 80, 'IgG', undefined],
])('of %s, %j, as %s, the unit is %s', (name, value, analyte, unit) => {
  expect(unitInName(name, value, analyteNamed(analyte))).toBe(unit)
})
