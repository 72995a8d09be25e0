import { describe, expect, it } from 'vitest'
import { hasThousandsPoint, isWrittenWhole } from '../../../src/facts/quantity/thousands.js'

describe('a point before three digits', () => {
  it.each(['1.250', '12.500', '210.000', '<1.250', '>= 1.250', '1.250 U/l', '1.200-1.400'])(
    'may stand between thousands: %s',
    (text) => {
      expect(hasThousandsPoint(text)).toBe(true)
    },
  )

  it.each(['0.125', '1.25', '1.2500', '1250', '1250.000', '.125', '1.25 mg', ''])('does not: %s', (text) => {
    expect(hasThousandsPoint(text)).toBe(false)
  })
})

describe('a unit', () => {
  it.each(
    [
      '/µl /ul /mcL /mm3 /mm³ cells/µL Zellen/µl {cells}/uL 10*6/L x10^6/L Mio/l'.split(' '),
      ['mg/g', 'mg/g Kreatinin', 'mg/g{creat}', 'mg/mmol', 'mg/24 h'],
      'mg/d mg/24h mg/(24.h) mg/{24_h} mg/Tag U/l IU/L [IU]/L IE/l U/ml kU/l mIU/mL RU/ml'.split(' '),
      'µg/l ug/L mcg/l mg/L ng/ml pg/mL ng/l ml mL'.split(' '),
    ].flat(),
  )('in which three decimals are not written: %s', (unit) => {
    expect(isWrittenWhole(unit)).toBe(true)
  })

  it.each([
    '/nl',
    '10*9/L',
    'K/µL',
    '10*6/uL',
    'g/l',
    'g/d',
    'g/g',
    'mg/dl',
    'mU/l',
    'µmol/l',
    'l',
    '%',
    'mg',
    '',
    undefined,
  ])('in which they may be: %s', (unit) => {
    expect(isWrittenWhole(unit)).toBe(false)
  })
})
