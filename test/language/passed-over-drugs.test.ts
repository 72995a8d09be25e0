import { describe, expect, it } from 'vitest'
import { passedOver } from './passed-over.js'

describe('what a rule about several drugs passes over', () => {
  it.each([
    {
      what: 'steroids that are over, or do not count',
      rule: { 'steroid-dose': { 'at-most': 20, unit: 'mg/day' } },
      record: {
        drugs: [
          { name: 'prednisone', start: '2025-01-01', ongoing: true, dose: '10 mg/day' },
          { name: 'prednisone', start: '2024-01-01', end: '2024-02-01' },
          { name: 'budesonide', route: 'inhaled', ongoing: true },
          { name: 'fludrocortisone', ongoing: true },
          { name: 'rituximab', start: '2020-01-01', end: '2020-02-01' },
          { name: 'prednisone', status: 'absent' },
          { name: 'prednisone', status: 'planned' },
          { name: 'rituximab', status: 'planned' },
        ],
      },
      passed: [
        '/drugs/1 prednisone 2024-01-01 to 2024-02-01 – prednisone until 2024-02-01 is over on 2026-03-01',
        '/drugs/2 budesonide ongoing, start not recorded – given by a route that does not count',
        '/drugs/3 fludrocortisone ongoing, start not recorded – fludrocortisone does not count',
        '/drugs/6 prednisone – the drug is planned; it was left out',
      ],
    },
    {
      what: 'older weights',
      rule: { 'steroid-dose': { 'at-most': 1, unit: 'mg/kg/day' }, 'weight-valid': '90 days' },
      record: {
        birthDate: '1980',
        drugs: [{ name: 'prednisone', start: '2025-01-01', ongoing: true, dose: '10 mg/day' }],
        vitals: [
          { name: 'weight', value: '60 kg', date: '2026-02-20' },
          { name: 'weight', value: '61 kg', date: '2026-01-20' },
          { name: 'weight', value: 62, unit: 'kg', date: '2026-01-20', status: 'entered-in-error' },
          { name: 'height', value: 62, unit: 'cm', date: '2026-01-20', status: 'entered-in-error' },
          { name: 'unheard of', value: 62, unit: 'kg', date: '2026-01-20', status: 'entered-in-error' },
        ],
      },
      passed: [
        '/vitals/2 weight 62 kg – the result is entered-in-error; it was left out',
        '/vitals/1 weight 61 kg on 2026-01-20 – older than the latest result, of 2026-02-20',
      ],
    },
    {
      what: 'no weight where no steroid is taken',
      rule: { 'steroid-dose': { 'at-most': 1, unit: 'mg/kg/day' }, 'weight-valid': '90 days' },
      record: {
        drugs: [],
        vitals: [
          { name: 'weight', value: '60 kg', date: '2026-02-20' },
          { name: 'weight', value: '61 kg', date: '2026-01-20' },
        ],
      },
      passed: [],
    },
    {
      what: 'drugs that do not count, or may not',
      rule: { 'different-drugs': ['corticosteroid', 'immunosuppressant'], 'at-least': 2, response: ['inadequate'] },
      record: {
        drugs: [
          { name: 'prednisone', response: 'inadequate' },
          { name: 'MMF', response: 'inadequate' },
          { name: 'azathioprine', response: 'adequate' },
          'ciclosporin',
          'rituximab',
          { name: 'MMF', start: '2027-01-01' },
          { name: 'rituximab', start: '2027-01-01' },
        ],
      },
      passed: [
        '/drugs/2 azathioprine dates not recorded, response adequate – azathioprine (dates not recorded) had response adequate, not inadequate',
        '/drugs/3 ciclosporin dates not recorded – ciclosporin (dates not recorded) is recorded without a response',
        '/drugs/5 MMF – 2027-01-01 is after the as-of date 2026-03-01; the entry was left out',
      ],
    },
    {
      what: 'drugs that were not taken together, or not so',
      rule: { together: ['corticosteroid', 'immunosuppressant'], route: 'systemic', for: { 'more-than': '3 months' } },
      record: {
        drugs: [
          { name: 'prednisone', start: '2025-01-01', ongoing: true },
          { name: 'MMF', start: '2025-01-01', ongoing: true, route: 'oral' },
          { name: 'ciclosporin', route: 'ophthalmic', start: '2025-01-01', ongoing: true },
          { name: 'azathioprine', start: '2026-02-01', ongoing: true },
          'rituximab',
          { name: 'MMF', start: '2027-01-01' },
          { name: 'rituximab', start: '2027-01-01' },
          { name: 'prednisone', status: 'absent' },
        ],
      },
      passed: [
        '/drugs/2 ciclosporin since 2025-01-01 – given by a route that does not count',
        '/drugs/3 azathioprine since 2026-02-01 – not together with the others for more than 3 months',
        '/drugs/5 MMF – 2027-01-01 is after the as-of date 2026-03-01; the entry was left out',
      ],
    },
    {
      what: 'a drug without another one',
      rule: { together: ['corticosteroid', 'immunosuppressant'], for: { 'more-than': '3 months' } },
      record: { drugs: [{ name: 'prednisone', start: '2025-01-01', ongoing: true }] },
      passed: ['/drugs/0 prednisone since 2025-01-01 – not together with the others for more than 3 months'],
    },
  ])('is $what', ({ rule, record, passed }) => {
    expect(passedOver(rule, record)).toEqual(passed)
  })
})
