import { describe, expect, it } from 'vitest'
import { resolveIntake } from '../../../src/facts/names/drug-intake.js'
import { formatSpan } from '../../../src/kernel/span.js'
import { drugs } from '../invented-drugs.js'

function told(name: string): readonly [ids: string, isOver: boolean, isNone: boolean, amount: string | undefined] {
  const { terms, isOver, isNone, amount } = resolveIntake(name, drugs)
  return [terms.map(({ id }) => id).join(), isOver, isNone, amount]
}

describe('the name of a course of drugs', () => {
  it.each([
    ['rituximab', undefined],
    ['rituximab 500 mg', '500 mg'],
    ['rituximab 500mg 1-0-0', '500mg 1-0-0'],
    ['rituximab 2.5 mg/d', '2.5 mg/d'],
    ['rituximab 2 x 1 g tgl.', '2 x 1 g tgl.'],
    ['rituximab 5-10 mg/d', '5-10 mg/d'],
    ['rituximab 5-0-2,5 mg', '5-0-2,5 mg'],
    ['rituximab 10 mg tgl., seit 02/2025', '10 mg tgl.'],
    ['rituximab 10%', undefined],
    ['rituximab infusion, no reaction', undefined],
    ['rituximab 500 mg without complications', '500 mg'],
    ['rituximab, well tolerated', undefined],
    ['rituximab (gut vertragen)', undefined],
    ['rituximab ohne Nebenwirkungen', undefined],
    ['rituximab letzte Gabe 10/2024', undefined],
    ['rituximab, last dose: 2024', undefined],
    ['rituximab 500 mg (last infusion on 03.10.2024)', '500 mg'],
    ['rituximab 5 mg qAM', '5 mg qAM'],
    ['rituximab 5 mg MWF', '5 mg MWF'],
  ])('is that of the drug, with the amount: %s', (name, amount) => {
    expect(told(name)).toEqual(['rituximab', false, false, amount])
  })

  it.each([
    'rituximab stopped',
    'rituximab arrêté',
    'rituximab suspendido',
    'rituximab, sospeso',
    'arrêt du rituximab',
    'rituximab, stopped 03/2025',
    'rituximab - on hold since 2025',
    'rituximab (currently paused)',
    'Rituximab pausiert',
    'Rituximab abgesetzt',
    'Rituximab 500 mg, ausgeschlichen',
    'Z.n. Rituximab',
    'Z.n. Rituximab 2021',
    'history of rituximab',
    'previous rituximab',
    'stopped: rituximab',
    'off rituximab',
    'rituximab d/c’d 2020',
    "rituximab dc'd",
  ])('says that it is taken no longer: %s', (name) => {
    expect(told(name)).toEqual(['rituximab', true, false, undefined])
  })

  it.each([
    'unter rituximab',
    'on rituximab',
    'laufende Therapie mit rituximab',
    'treatment with rituximab',
    'treated with rituximab',
    '1. Gabe von rituximab',
    '2. Infusion rituximab',
    'rituximab 1. Gabe',
    'Immunsuppression mit rituximab',
    'Immunsuppression unter rituximab',
    'i.v.-Gabe von rituximab',
  ])('says that it is given: %s', (name) => {
    expect(told(name)).toEqual(['rituximab', false, false, undefined])
  })

  it.each(['Therapie mit rituximab geplant', 'nach rituximab', 'Therapie'])('is no such name: %s', (name) => {
    expect(told(name)[0]).toBe('')
  })

  it.each([
    ['rituximab stopped due to a rash', true],
    ['prior to rituximab', false],
    ['rituximab, not stopped', false],
    ['something', false],
    ['something, paused', true],
    ['a  blank  between', false],
  ])('is not known as a whole, and may say so all the same: %s', (name, isOver) => {
    expect(told(name)).toEqual(['', isOver, false, undefined])
  })

  it.each(['rituximab 0 mg', 'rituximab 0 mg/Woche', 'rituximab 0,0 mg', '0 x 5 mg rituximab', 'rituximab 5 mg 0-0-0'])(
    'says that none is taken: %s',
    (name) => {
      expect(told(name)).toEqual(['rituximab', false, true, undefined])
    },
  )

  it('does not take a day from which days are counted for an amount', () => {
    expect(told('Rituximab i.v. 1000 mg Tag 0 und 14')).toEqual(['rituximab', false, false, '1000 mg und 14'])
  })

  it('of a product of one drug tells the amount of that drug', () => {
    expect(told('Restasis 5 mg 1 - 0 - 0')).toEqual(['ciclosporin-ophthalmic', false, false, '5 mg 1-0-0'])
  })

  it('of a combination does not tell of which part the amount is', () => {
    expect(told('rituximab/prednisone 5 mg 1-0-0')[3]).toBeUndefined()
  })

  it.each([
    ['rituximab until 05/2026', '2026-05', 'last', undefined],
    ['Rituximab bis 05/2026', '2026-05', 'last', undefined],
    ["rituximab jusqu'en mai 2026", '2026-05', 'last', undefined],
    ['rituximab since 2023', '2023', 'first', undefined],
    ['rituximab depuis 2023', '2023', 'first', undefined],
    ['prednisone 10 mg/d started 01/2026', '2026-01', 'first', '10 mg/d'],
    ['Rituximab 2 x 1 g 2023', '2023', 'first', '2 x 1 g'],
    ['rituximab 1. Gabe 10/2025', '2025-10', 'some', undefined],
    ['rituximab, first infusion 10/2025', '2025-10', 'first', undefined],
    ['rituximab, last infusion 03/2025', '2025-03', 'some', undefined],
    ['rituximab, dernière perfusion en mars 2025', '2025-03', 'some', undefined],
    ['rituximab, 2nd cycle 10/2025', '2025-10', 'some', undefined],
    ['rituximab cycle 2 10/2025', '2025-10', 'some', undefined],
    ['mycophenolate seit 3/24', undefined, 'some', undefined],
    ['rituximab ca. 2019', undefined, 'some', undefined],
    ['rituximab gut vertragen 10/2025', '2025-10', 'first', undefined],
    ['rituximab 10/2025, gut vertragen', '2025-10', 'first', undefined],
    ['2023: rituximab', '2023', 'first', undefined],
    ['03/2024 rituximab 1 g', '2024-03', 'first', '1 g'],
    ['rituximab (2019) i.v.', undefined, 'some', undefined],
  ])('tells with the drug a date: %s', (name, days, is, amount) => {
    const { date } = resolveIntake(name, drugs)
    expect(told(name).slice(1)).toEqual([false, false, amount])
    expect(told(name)[0]).not.toBe('')
    expect([date?.days === undefined ? undefined : formatSpan(date.days), date?.is]).toEqual([days, is])
  })

  it.each([
    ['rituximab stopped 04/2024', 'last'],
    ['rituximab abgesetzt am 03.04.2024', 'last'],
    ['rituximab arrêté en avril 2024', 'last'],
    ['off rituximab since 04/2024', 'some'],
    ['off rituximab until 04/2024', 'some'],
    ['rituximab ausgesetzt bis 04/2024', 'some'],
    ['rituximab stopped until 04/2024', 'some'],
    ['previous rituximab until 04/2024', 'some'],
    ['rituximab unterbrochen 2019-2020', 'some'],
    ['Z.n. rituximab 2019-2020', 'some'],
    ['Rituximab pausiert seit 04/2024', 'some'],
    ['Z.n. Rituximab 2021', 'some'],
  ])('tells when it ended only where the date is of that: %s', (name, is) => {
    expect(told(name).slice(0, 2)).toEqual(['rituximab', true])
    const { date } = resolveIntake(name, drugs)
    expect([date?.is, date?.stretch]).toEqual([is, undefined])
  })

  it.each(['prednisone and rituximab until 05/2025', 'rituximab 0 mg since 05/2025'])(
    'does not tell of what the date is: %s',
    (name) => {
      expect(resolveIntake(name, drugs).date).toEqual({ days: undefined, is: 'some' })
    },
  )

  it('tells of several dates that there are some', () => {
    expect(resolveIntake('rituximab 2019 and 2023', drugs)).toMatchObject({
      terms: [{ id: 'rituximab' }],
      date: { days: undefined, is: 'some' },
    })
  })

  it.each(['rituximab 2000', 'rituximab', 'rituximab declined 2023'])(
    'tells no date that is understood: %s',
    (name) => {
      expect(resolveIntake(name, drugs).date).toBeUndefined()
    },
  )
})
