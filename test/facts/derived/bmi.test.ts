import { describe, expect, it } from 'vitest'
import { resultsOf, told, type Written } from './record.js'

const DAY = '2025-05-20'
const child: Written = { birth: '2013-03-14' }
const adult: Written = { birth: '1970-03-14' }

function bmi(written: Written): readonly [string, readonly string[]] {
  const [only, ...others] = resultsOf('bmi', { weight: [['70 kg', DAY]], ...written })
  if (only === undefined || others.length > 0) throw new Error('expected one')
  return [told(only), only.derivation?.missing ?? []]
}

describe('a body mass index is computed', () => {
  it.each<[string, Written, string]>([
    [
      'with the height of the visit',
      { height: [['175 cm', '2025-05-01']] },
      '22.86 kg/m² (from weight 70 kg and height 175 cm)',
    ],
    [
      'in other units',
      { weight: [['70000 g', DAY]], height: [['1.75 m', DAY]] },
      '22.86 kg/m² (from weight 70000 g and height 1.75 m)',
    ],
    [
      'of an adult, with any height',
      { ...adult, height: [['175 cm', '2001']] },
      '22.86 kg/m² (from weight 70 kg and height 175 cm)',
    ],
    [
      'of an adult, with the closest height',
      {
        ...adult,
        height: [
          ['174 cm', '2024-01-10'],
          ['175 cm', '2001'],
        ],
      },
      '23.12 kg/m² (from weight 70 kg and height 174 cm)',
    ],
    [
      'of a child, with the height of the visit',
      { ...child, weight: [['18 kg', DAY]], height: [['110 cm', '2025-06-19']] },
      '14.88 kg/m² (from weight 18 kg and height 110 cm)',
    ],
  ])('%s', (_sentence, written, expected) => {
    expect(bmi(written)).toEqual([expected, []])
  })
})

describe('a body mass index is several', () => {
  it.each<[string, Written, string, readonly string[]]>([
    [
      'where the weight is',
      { weight: [['<70 kg', DAY]], height: [['175 cm', DAY]] },
      '<22.86 kg/m² (from weight <70 kg and height 175 cm)',
      ['an exact weight'],
    ],
    [
      'where the height is',
      { height: [['<175 cm', DAY]] },
      '>22.86 kg/m² (from weight 70 kg and height <175 cm)',
      ['an exact height'],
    ],
    [
      'where both are',
      { weight: [['60–70 kg', DAY]], height: [['170–175 cm', DAY]] },
      '19.59–24.22 kg/m² (from weight 60–70 kg and height 170–175 cm)',
      ['an exact weight', 'an exact height'],
    ],
  ])('%s', (_sentence, written, expected, missing) => {
    expect(bmi(written)).toEqual([expected, missing])
  })
})

describe('a body mass index leaves open which height it is of', () => {
  it.each<[string, Written, string]>([
    [
      'where another one may be of the visit, too',
      {
        height: [
          ['175 cm', '2025-05-01'],
          ['170 cm', '2025-06'],
        ],
      },
      '22.86–24.22 kg/m² (from weight 70 kg and height 175 cm and height 170 cm)',
    ],
    [
      'where another one may be of an adult, too',
      {
        birth: '2006-03-14',
        weight: [['70 kg', '2024-08-20']],
        height: [
          ['175 cm', '2025-01-10'],
          ['170 cm', '2024'],
        ],
      },
      '22.86–24.22 kg/m² (from weight 70 kg and height 175 cm and height 170 cm)',
    ],
  ])('%s', (_sentence, written, expected) => {
    expect(bmi(written)).toEqual([expected, ['an exact height']])
  })
})

describe('a body mass index cannot be computed', () => {
  it.each<[string, Written, string, readonly string[]]>([
    [
      'of a child whose height is old',
      { ...child, height: [['150 cm', '2025-04-19']] },
      'no height within 30 days of the weight is recorded',
      ['height within 30 days of the weight of 2025-05-20'],
    ],
    [
      'of somebody of unknown age whose height is old',
      { height: [['150 cm', '2025-04-19']] },
      'no height within 30 days of the weight is recorded',
      ['height within 30 days of the weight of 2025-05-20'],
    ],
    ['of an adult without height', adult, 'no height from the age of 18 on is recorded', ['height']],
    [
      'of an adult with the height of a child',
      { birth: '2006-03-14', height: [['150 cm', '2020-01-10']] },
      'no height from the age of 18 on is recorded',
      ['height'],
    ],
    ['from a weight without date', { weight: [['70 kg', undefined]] }, 'weight has no date', ['date of the weight']],
    [
      'from a weight without unit',
      { weight: [['70', DAY]] },
      'weight was set aside: no unit; kg or g would make sense',
      ['weight in a usable form'],
    ],
    [
      'where it would be implausible',
      { weight: [['300 kg', DAY]], height: [['100 cm', DAY]] },
      'it would be 300.00 kg/m² (from weight 300 kg and height 100 cm), which is implausible',
      [],
    ],
  ])('%s', (_sentence, written, why, missing) => {
    expect(bmi(written)).toEqual([why, missing])
  })
})

it('a body mass index rests on weight, height and birth', () => {
  const [only] = resultsOf('bmi', { ...adult, weight: [['70 kg', DAY]], height: [['175 cm', '2001']] })
  const { inputs = [], grounds = [] } = only?.derivation ?? {}
  expect([...inputs.map(({ path }) => path), ...grounds.map(({ fact }) => fact.path)]).toEqual([
    '/weight/0',
    '/height/0',
    '/birthDate',
  ])
})
