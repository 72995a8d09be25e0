import { expect, it } from 'vitest'
import { unitLabel } from '../../../src/facts/quantity/unit-label.js'

it.each([
  ['g/L', 'g/L'],
  ['10*9/L', '×10⁹/L'],
  ['10*12/L', '×10¹²/L'],
  ['/uL', '/µL'],
  ['10*3/uL', '×10³/µL'],
  ['umol/L', 'µmol/L'],
  ['ug/mL', 'µg/mL'],
  ['m[IU]/mL', 'mIU/mL'],
  ['u[IU]/mL', 'µIU/mL'],
  ['mg/g{creat}', 'mg/g creatinine'],
  ['mL/min/{1.73_m2}', 'mL/min/1.73 m²'],
  ['/[HPF]', '/HPF'],
  ['{INR}', 'INR'],
  ['{copies}/mL', 'copies/mL'],
  ['kg/m2', 'kg/m²'],
  ['m2', 'm²'],
  ['U/L', 'U/L'],
  ['Cel', '°C'],
  ['mm[Hg]', 'mmHg'],
  ['1', 'a fraction of 1'],
])('%s is written %s', (ucum, label) => {
  expect(unitLabel(ucum)).toBe(label)
})
