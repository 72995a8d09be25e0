import { describe, expect, it } from 'vitest'
import { dosageOf } from '../../../src/patient/fhir/dosage.js'
import { day } from '../reader.js'

const AS_OF = day('2026-03-01')

type Dosages = Parameters<typeof dosageOf>[0]

const doses = (value: number): { doseQuantity: { value: number; unit: string } }[] => [
  { doseQuantity: { value, unit: 'mg' } },
]
const mg = (value: number): Dosages[number] => ({ doseAndRate: [{ doseQuantity: { value, unit: 'mg' } }] })
const every = (repeat: Readonly<Record<string, unknown>>): Dosages[number] => ({ timing: { repeat } })

describe('a dosage', () => {
  it.each<[Dosages, object]>([
    [[], {}],
    [[{ ...mg(10), ...every({ frequency: 1, period: 1, periodUnit: 'd' }) }], { dose: '10 mg 1 times daily' }],
    [[{ ...mg(500), ...every({ frequency: 1, period: 8, periodUnit: 'h' }) }], { dose: '500 mg 3 times daily' }],
    [[{ ...mg(15), ...every({ period: 1, periodUnit: 'wk' }) }], { dose: '15 mg every 7 days' }],
    [[{ ...mg(5), timing: { code: { coding: [{ code: 'BID' }] } } }], { dose: '5 mg BID' }],
    [[{ ...mg(5), timing: { code: { text: 'twice daily' } } }], { dose: '5 mg twice daily' }],
    [[{ ...mg(5), text: '5 mg somehow' }], { dose: '5 mg somehow' }],
    [[mg(5)], { dose: '5 mg' }],
    [[{ ...mg(5), ...every({ frequency: 1, frequencyMax: 2, period: 1, periodUnit: 'd' }) }], { dose: '5 mg' }],
    [[{ ...mg(5), ...every({ period: 1, periodMax: 2, periodUnit: 'd' }) }], { dose: '5 mg' }],
    [[{ ...mg(5), ...every({ period: 1, periodUnit: 'd', when: ['MORN', 'EVE'] }) }], { dose: '5 mg' }],
    [
      [{ ...mg(5), ...every({ frequency: 1, period: 1, periodUnit: 'd', timeOfDay: ['08:00', '20:00'] }) }],
      { dose: '5 mg' },
    ],
    [
      [{ ...mg(5), ...every({ frequency: 1, period: 1, periodUnit: 'd', when: ['MORN'] }) }],
      { dose: '5 mg 1 times daily' },
    ],
    [[{ ...mg(5), ...every({ frequency: 1, period: 1, periodUnit: 'd', dayOfWeek: ['mon'] }) }], { dose: '5 mg' }],
    [[{ ...mg(5), ...every({ period: 1, periodUnit: 'wk', dayOfWeek: ['mon', 'fri'] }) }], { dose: '5 mg' }],
    [[{ ...mg(7), ...every({ period: 1, periodUnit: 'wk', dayOfWeek: ['mon'] }) }], { dose: '7 mg every 7 days' }],
    [[{ ...mg(40), ...every({ frequency: 1, period: 2, periodUnit: 'd' }) }], { dose: '40 mg every 2 days' }],
    [[{ ...mg(40), ...every({ frequency: 1, period: 48, periodUnit: 'h' }) }], { dose: '40 mg every 2 days' }],
    [[{ ...mg(500), ...every({ period: 4, periodUnit: 'wk' }) }], { dose: '500 mg 0.0357142857143 times daily' }],
    [[{ ...mg(5), ...every({ frequency: 3, period: 1, periodUnit: 'wk' }) }], { dose: '5 mg 3 times weekly' }],
    [[{ ...mg(5), ...every({ frequency: 7, period: 1, periodUnit: 'wk' }) }], { dose: '5 mg 1 times daily' }],
    [
      [{ ...mg(5), ...every({ frequency: 2, period: 1, periodUnit: 'wk', dayOfWeek: ['mon', 'fri'] }) }],
      { dose: '5 mg 2 times weekly' },
    ],
    [
      [{ ...mg(5), ...every({ frequency: 3, period: 1, periodUnit: 'wk', dayOfWeek: ['mon'] }) }],
      { dose: '5 mg 0.428571428571 times daily' },
    ],
    [
      [{ ...mg(5), ...every({ frequency: 0.5, period: 1, periodUnit: 'wk' }) }],
      { dose: '5 mg 0.0714285714286 times daily' },
    ],
    [[{ ...mg(5), ...every({ frequency: 3, period: 2, periodUnit: 'd' }) }], { dose: '5 mg 1.5 times daily' }],
    [[{ ...mg(5), ...every({ frequency: 1, period: 0, periodUnit: 'd' }) }], { dose: '5 mg' }],
    [[{ ...mg(5), ...every({ frequency: 0, period: 1, periodUnit: 'd' }) }], { dose: '5 mg' }],
    [[{ ...mg(5), ...every({ count: 1, frequency: 1, period: 1, periodUnit: 'd' }) }], { dose: '5 mg' }],
    [[{ ...mg(5), timing: { code: { text: 'QD' }, repeat: { count: 1 } } }], { dose: '5 mg' }],
    [[{ ...mg(5), ...every({ count: 3, frequency: 3, period: 1, periodUnit: 'd' }) }], { dose: '5 mg' }],
    [[{ ...mg(5), ...every({ count: 10, frequency: 1, period: 1, periodUnit: 'd' }) }], { dose: '5 mg 1 times daily' }],
    [[{ doseAndRate: [{ doseQuantity: { value: 1 } }], text: '1 tablet' }], { dose: '1 tablet' }],
    [[{ doseAndRate: [{}, {}] }], {}],
    [[{ doseAndRate: [...doses(5), ...doses(5)] }], { dose: '5 mg' }],
    [[{ doseAndRate: [...doses(5), ...doses(10)] }], {}],
    [[{ doseAndRate: [...doses(5), {}], text: '5 mg daily' }], { dose: '5 mg daily' }],
    [[{ asNeededBoolean: true, text: '10 mg' }], { dose: 'as needed' }],
    [[{ asNeededCodeableConcept: { text: 'pain' } }], { dose: 'as needed' }],
    [[{ text: '10 mg' }, { text: '5 mg' }], { dose: '10 mg; 5 mg' }],
    [[{}, {}], { dose: '2 dosages' }],
    [[{ text: '0 mg' }, { text: '5 mg' }], { dose: '2 dosages; 0 mg; 5 mg' }],
    [[{ text: '0 mg' }, { text: '0 mg' }], { dose: '0 mg; 0 mg' }],
    [[{ text: '0 mg' }, mg(5)], { dose: '2 dosages; 0 mg' }],
    [[mg(20), { text: '10 mg once daily' }], { dose: '2 dosages; 10 mg once daily' }],
    [[{ doseAndRate: [{ doseQuantity: { value: 5, unit: 'mg', comparator: '<' } }] }], { dose: '<5 mg' }],
    [[{ route: { text: 'Oral route' } }], { route: 'Oral' }],
    [[{ route: { coding: [{ code: '20066000' }] } }], { route: 'sc' }],
    [[{ route: { coding: [{ code: '20035000' }] } }], { route: 'im' }],
    [[{ route: { coding: [{ code: '20020000' }] } }], { route: 'inhaled' }],
    [[{ route: { coding: [{ code: '20049000' }] } }], { route: 'nasal' }],
    [[{ route: { coding: [{ code: '20003000' }] } }], { route: 'topical' }],
    [[{ route: { coding: [{ code: '20024000' }] } }], { route: 'intra-articular' }],
    [[{ route: { coding: [{ code: '47625008' }] } }, { route: { text: 'iv' } }], { dose: '2 dosages', route: 'iv' }],
    [[{ route: { text: 'iv' } }, { route: { text: 'sc' } }], { dose: '2 dosages' }],
    [[every({ boundsPeriod: { start: '2026-01-05T00:00:00Z' } })], { stableSince: '2026-01-05' }],
    [[every({ boundsPeriod: { start: 'soon' } })], {}],
    [
      [{ ...mg(40), ...every({ boundsPeriod: { start: '2025-10-01', end: '2025-12-31' } }) }],
      { past: '40 mg, until 2025-12-31' },
    ],
    [
      [{ ...mg(40), ...every({ boundsPeriod: { start: '2025-10-01', end: '2026-03-01' } }) }],
      { dose: '40 mg', stableSince: '2025-10-01' },
    ],
    // some day of the month may be before it
    [[{ ...mg(40), ...every({ boundsPeriod: { end: '2026-02' } }) }], { past: '40 mg, until 2026-02' }],
    [[{ ...mg(40), ...every({ boundsPeriod: { start: '2026-03-02' } }) }], { past: '40 mg, from 2026-03-02' }],
    [[{ ...mg(40), ...every({ boundsPeriod: { end: 'soon' } }) }], { dose: '40 mg' }],
    [
      [{ ...mg(20), ...every({ boundsPeriod: { start: '2026-01-05' } }), patientInstruction: 'taper weekly' }],
      { dose: '20 mg; taper weekly' },
    ],
    [
      [{ ...mg(20), ...every({ boundsPeriod: { start: '2026-01-05' } }), additionalInstruction: [{ text: 'taper' }] }],
      { dose: '20 mg; taper' },
    ],
    [
      [{ ...every({ boundsPeriod: { start: '2026-01-05' } }), text: '20 mg, then 10 mg' }],
      { dose: '20 mg, then 10 mg' },
    ],
    [[{ ...every({ boundsPeriod: { start: '2026-01-05' } }), patientInstruction: 'taper' }], { dose: 'taper' }],
    [[{ ...mg(40), ...every({ boundsDuration: { value: 10, unit: 'd' } }) }], { past: '40 mg, for a time' }],
    [[every({ boundsRange: { high: { value: 10, unit: 'd' } } })], {}],
  ])('%j', (dosages, expected) => {
    const nothing = { dose: undefined, route: undefined, stableSince: undefined }
    expect(dosageOf(dosages, AS_OF)).toEqual({ ...nothing, ...expected })
  })
})

it.each([
  ['2025-12-31', { dose: '40 mg', stableSince: '2025-10-01' }],
  ['2025-12-01T08:00:00Z', { dose: '40 mg', stableSince: '2025-10-01' }],
  ['2025-12', { dose: '40 mg', stableSince: '2025-10-01' }],
  ['2026-01-01', { dose: undefined, past: '40 mg, until 2025-12-31', stableSince: undefined }],
  ['soon', { dose: undefined, past: '40 mg, until 2025-12-31', stableSince: undefined }],
])('is that of a course that ends with it, or before: %s', (end, dosage) => {
  const dosages = [{ ...mg(40), ...every({ boundsPeriod: { start: '2025-10-01', end: '2025-12-31' } }) }]
  expect(dosageOf(dosages, AS_OF, { end })).toMatchObject(dosage)
})
