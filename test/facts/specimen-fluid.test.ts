import { describe, expect, it } from 'vitest'
import { isOfBlood, tellsOtherFluid } from '../../src/facts/specimen-fluid.js'
import { bundled } from '../criteria/vocabulary/bundled.js'

describe('what a specimen, or a name, is of', () => {
  it.each(['CSF', 'IgG im Liquor', 'Urine', 'Pleural fluid', 'tissue', 'Cord venous blood', 'Nabelschnurblut', '尿'])(
    '%s is no blood',
    (text) => {
      expect(tellsOtherFluid(text)).toBe(true)
    },
  )

  it.each(['Serum', 'Venous blood', 'tissue transglutaminase antibodies', 'creatinine'])('%s may be blood', (text) => {
    expect(tellsOtherFluid(text)).toBe(false)
  })

  it.each([
    ['IgG', true],
    ['tissue transglutaminase antibodies', true],
    ['urine protein concentration', false],
    ['fecal calprotectin', false],
  ])('%s is measured in blood: %s', (name, expected) => {
    const analyte = bundled.analytes.find(name)
    expect(analyte === undefined ? undefined : isOfBlood(analyte)).toBe(expected)
  })
})
