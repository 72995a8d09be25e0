import { describe, expect, it } from 'vitest'
import { between, exactly } from '../../../src/kernel/range.js'
import { isNoDose, parseDose } from '../../../src/patient/drug/dose.js'

describe('a dose', () => {
  it.each([
    ['10 mg/day', 10],
    ['10mg/d', 10],
    ['10 mg / day', 10],
    ['16 mg daily', 16],
    ['  16  MG   Once Daily ', 16],
    ['1 g/day', 1000],
    ['500 mg bid', 1000],
    ['500 mg B.I.D.', 1000],
    ['7.5 mg twice daily', 15],
    ['2.5 mg 3 times a day', 7.5],
    ['2.5 mg 3x/day', 7.5],
    ['250 mg tid', 750],
    ['250 mg every 6 hours', 1000],
    ['125 µg/day', 0.125],
    ['125 μg/day', 0.125],
    ['125 mcg daily', 0.125],
    ['5 mg at bedtime', 5],
    ['0 mg/day', 0],
    ['7,5 mg/day', 7.5],
    ['5 mg täglich', 5],
    ['5 mg tgl.', 5],
    ['5 mg/Tag', 5],
    ['5 mg 1x tgl.', 5],
    ['5 mg 2x täglich', 10],
    ['5 mg 1-0-0', 5],
    ['2,5 mg 1-0-1', 5],
    ['10 mg ½-0-0', 5],
    ['0.125 mg/day', 0.125],
    ['1.000 g/day', 1000],
  ])('of %j is %d mg a day', (text, expected) => {
    expect(parseDose(text)).toEqual({ kind: 'daily', milligramsPerDay: expected })
  })

  it.each([
    ['40 mg every other day', 20, exactly(40)],
    ['500 mg weekly', 71.4285714285714, exactly(500)],
    ['0.5 g weekly', 71.4285714285714, exactly(500)],
    ['70 mg per week', 10, between(10, 70)],
    ['10 mg 0.428571428571 times daily', 4.28571428571, { ...between(10, Infinity), highOpen: true }],
    ['10 mg jeden 2. Tag', 5, exactly(10)],
    ['1 x 15 mg 1x/Wo.', 2.14285714285714, exactly(15)],
  ])('of %j is %d mg a day on average, and on its days %o', (text, average, onItsDays) => {
    expect(parseDose(text)).toEqual({ kind: 'daily', milligramsPerDay: average, milligramsOnItsDays: onItsDays })
  })

  it.each([
    '10 mg (1-0-0)',
    '10 mg, once daily',
    '10 mg: 1-0-0',
    '10 mg PO daily',
    '10 mg p.o. q.d.',
    '10 mg by mouth once daily',
    '10 mg daily (oral)',
    '10 mg/d i.v.',
    '1x10 mg tgl.',
    '2x5 mg/day',
    '2 × 5 mg täglich',
  ])('is 10 mg a day: %j', (text) => {
    expect(parseDose(text)).toEqual({ kind: 'daily', milligramsPerDay: 10 })
  })

  it.each([
    ['1 mg/kg/day', '1 mg/kg/day'],
    ['0.5 MG / KG / d', '0.5 mg/kg/d'],
    ['0.5 mg/kg daily', '0.5 mg/kg daily'],
    ['0.5 mg per kg per day', '0.5 mg per kg per day'],
    ['5 mg/kg bid', '5 mg/kg bid'],
    ['1 mg/kg KG/Tag', '1 mg/kg kg/tag'],
    ['0,5 mg/kgKG/d', '0,5 mg/kgkg/d'],
  ])('of %j is per kilogram', (text, written) => {
    expect(parseDose(text)).toEqual({ kind: 'per-kilogram', written })
  })

  it.each([
    ['without a frequency', '10 mg'],
    ['per kilogram, without a frequency', '1 mg/kg'],
    ['per kilogram and dose', '15 mg/kg/dose'],
    ['per body surface', '375 mg/m2 weekly'],
    ['that is a range', '5-10 mg/day'],
    ['with a comma, which can mean two things', '1,000 mg/day'],
    ['with a schedule that may count milligrams', '5 mg 5-0-0'],
    ['with a point that may stand between thousands', '1.000 mg/d'],
    ['with a point that may stand between thousands', '12.500mcg daily'],
    ['in units', '10 IU/day'],
    ['in tablets', '2 tablets daily'],
    ['of two amounts', '40 mg daily, then 20 mg'],
    ['of several that may be on one day', '2x500 mg weekly'],
    ['of several at several times', '2x500 mg twice daily'],
    ['for a time', '20 mg daily x 5 days'],
    ['on some days', '200 mg daily Mon-Fri'],
    ['in a volume', '40 mg/0.8 ml weekly'],
    ['that is not taken', '10 mg inhaled daily'],
    ['with a comma between thousandths, or thousands', '0,125 mg daily'],
    ['below nothing', '-5 mg/day'],
    ['that is no dose', 'see letter'],
    ['that is empty', ''],
  ])('%s is not read: %j', (_why, text) => {
    expect(parseDose(text)).toBeUndefined()
  })

  it.each([
    'as needed',
    'PRN',
    'p.r.n.',
    '10 mg as needed',
    '5 mg twice daily prn',
    'up to 10 mg/day as required',
    '5-10 mg when needed for pain',
    '1 g on demand',
    'as necessary',
    '1 g q8h prn',
    '1 g every 8 hours as needed',
    '1 g 3x/day prn',
    '1 g alle 6 Stunden prn',
    '15 mg 1x/Woche prn',
  ])('is taken as needed: %j', (text) => {
    expect(parseDose(text)).toEqual({ kind: 'as-needed' })
  })

  it.each([
    'taper',
    'tapering',
    'on taper',
    'tapering dose',
    '40 mg/day, tapering',
    '40 mg daily, tapering by 5 mg every week',
    'tapering from 40 mg to 10 mg over 6 weeks',
    'slow taper',
    'steroid taper (40 mg)',
    'reducing',
    'reducing dose',
    'weaning off',
  ])('is tapered: %j', (text) => {
    expect(parseDose(text)).toEqual({ kind: 'tapering' })
  })

  it.each([
    ['is over', '10 mg/day after taper'],
    ['is over', '10 mg/day (taper completed)'],
    ['was once', '10 mg/day, tapered from 40 mg'],
    ['is denied', 'no taper'],
    ['is planned', '20 mg/day, taper planned'],
    ['is planned', '20 mg/day, to taper'],
    ['comes later', '20 mg/day, taper in 2 weeks'],
    ['comes later', '20 mg/day, tapering from 2026-03-10'],
    ['is denied', 'not as needed'],
    ['is no longer', 'previously as needed'],
  ])('that %s is not read: %j', (_why, text) => {
    expect(parseDose(text)).toBeUndefined()
  })
})

it.each([
  '0',
  '0 mg',
  '0.0 mg/day',
  ' 0,0 mg',
  '0 mg once daily',
  '0 tablets',
  '0-0-0',
  '0-0-0-0',
  '5 mg 0-0-0',
  '5 mg 0x/day',
])('%j is none at all', (text) => {
  expect(isNoDose(text)).toBe(true)
})

it.each(['0.5 mg/day', '0,5 mg', '0-5 mg', '0 - 5 mg', '0-0-1', '0/0/1', '10 mg', '5 mg 0-0-1', 'taper to 0 mg', ''])(
  '%j is more than none, or may be',
  (text) => {
    expect(isNoDose(text)).toBe(false)
  },
)
