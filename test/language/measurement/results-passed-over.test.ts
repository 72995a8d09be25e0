import { describe, expect, it } from 'vitest'
import { passedOver } from '../passed-over.js'

describe('what a rule passes over of results', () => {
  it.each([
    {
      what: 'what is older, too old, undated, left out, or set aside',
      rule: { lab: 'IgG', 'at-least': 6, unit: 'g/L', valid: '90 days' },
      record: {
        labs: [
          { name: 'IgG', value: '7 g/L', date: '2026-02-20' },
          { name: 'IgG', value: '7 g/L', date: '2026-01-20' },
          { name: 'IgG', value: '7 g/L', date: '2025-01-20' },
          { name: 'IgG', value: '7 g/L' },
          { name: 'IgG', value: 7, unit: 'g/L', date: '2026-02-25', status: 'entered-in-error' },
          { name: 'IgG', value: 7, unit: 'g/L', date: '2026-12-25' },
          { name: 'xyzzy', value: 1 },
          { name: 'IgG', value: 70000, unit: 'g/L', date: '2025-12-25' },
        ],
      },
      passed: [
        '/labs/4 IgG 7 g/L – the result is entered-in-error; it was left out',
        '/labs/5 IgG 7 g/L – 2026-12-25 is after the as-of date 2026-03-01; the entry was left out',
        '/labs/1 IgG 7 g/L on 2026-01-20 – older than the latest result, of 2026-02-20',
        '/labs/7 IgG 70000 g/L on 2025-12-25 – older than the latest result, of 2026-02-20',
        '/labs/2 IgG 7 g/L on 2025-01-20 – too old: results count from 2025-12-01 on',
        '/labs/3 IgG 7 g/L – without a date, so that it is not taken for the latest',
      ],
    },
    {
      what: 'a name that nobody knows, where there is no result',
      rule: { lab: 'IgG', 'at-least': 6, unit: 'g/L', valid: '90 days' },
      record: {
        labs: [
          { name: 'xyzzy', value: 1 },
          { name: 'qwerty', value: 1, status: 'preliminary' },
        ],
      },
      passed: ['/labs/0 xyzzy – its name is not known, and could mean IgG'],
    },
    {
      what: 'of names that nobody knows those with a unit in which it may be told',
      rule: { lab: 'HBsAg', is: 'negative', valid: '90 days' },
      record: { labs: ['fL', 'COI'].map((unit) => ({ name: 'xyzzy', value: 88, unit })) },
      passed: ['/labs/1 xyzzy – its name is not known, and could mean HBsAg'],
    },
    {
      what: 'what lies outside the window',
      rule: { lab: 'IgG', 'at-least': 6, unit: 'g/L', within: '3 months' },
      record: {
        labs: [
          { name: 'IgG', value: '7 g/L', date: '2026-02-20' },
          { name: 'IgG', value: '7 g/L', date: '2025-01-20' },
        ],
      },
      passed: ['/labs/1 IgG 7 g/L on 2025-01-20 – too old: results count from 2025-12-01 on'],
    },
    {
      what: 'what is not equivalent',
      rule: { lab: '24-hour urine protein', 'at-least': 1, unit: 'g/(24.h)', valid: '90 days' },
      record: { labs: [{ name: 'UPCR', value: '2 g/g', date: '2026-02-20' }] },
      passed: ['/labs/0 UPCR 2 g/g on 2026-02-20 – UPCR is not equivalent to 24-hour urine protein'],
    },
    {
      what: 'what is older among computed results, and a source that was left out',
      rule: { lab: 'eGFR', 'at-least': 30, unit: 'mL/min/{1.73_m2}', valid: '90 days' },
      record: {
        birthDate: '1980-01-01',
        sex: 'female',
        labs: [
          { name: 'creatinine', value: '70 umol/L', date: '2026-02-20' },
          { name: 'creatinine', value: '70 umol/L', date: '2026-01-20' },
          { name: 'creatinine', value: 70, unit: 'umol/L', date: '2026-01-20', status: 'preliminary' },
          { name: 'creatinine clearance', value: 70, unit: 'mL/min', date: '2026-01-20' },
        ],
      },
      passed: [
        '/labs/2 creatinine 70 umol/L – the result is preliminary; it was left out',
        '/labs/3 creatinine clearance 70 mL/min on 2026-01-20 – creatinine clearance is not equivalent to eGFR',
        '/labs/1 eGFR 93.10 mL/min/1.73 m² (CKD-EPI 2021 from creatinine 70 umol/L) on 2026-01-20 – older than the latest result, of 2026-02-20',
      ],
    },
    {
      what: 'tests of a panel beside the one that decides',
      rule: { lab: 'tuberculosis test', is: 'positive', valid: '90 days' },
      record: {
        labs: [
          { name: 'T-SPOT', value: 'positive', date: '2026-02-20' },
          { name: 'IGRA', value: 'negative', date: '2026-02-20' },
          { name: 'IGRA', value: 'negative', date: '2026-01-20' },
          { name: 'IGRA', value: 'negative' },
        ],
      },
      passed: [
        '/labs/1 IGRA negative on 2026-02-20 – counts, but decides nothing',
        '/labs/2 IGRA negative on 2026-01-20 – older than the latest result, of 2026-02-20',
        '/labs/3 IGRA negative – without a date, so that it is not taken for the latest',
      ],
    },
    {
      what: 'results of a window beside the one that decides',
      rule: { lab: 'tuberculosis test', is: 'positive', within: '90 days' },
      record: {
        labs: [
          { name: 'T-SPOT', value: 'positive', date: '2026-02-20' },
          { name: 'IGRA', value: 'negative', date: '2026-02-20' },
          { name: 'IGRA', value: 'negative' },
        ],
      },
      passed: [
        '/labs/1 IGRA negative on 2026-02-20 – counts, but decides nothing',
        '/labs/2 IGRA negative – counts, but decides nothing',
      ],
    },
    {
      what: 'what is too old among tests that stand in for each other',
      rule: { lab: 'tuberculosis test', is: 'negative', every: '90 days' },
      record: {
        labs: [
          { name: 'T-SPOT', value: 'negative', date: '2026-02-20' },
          { name: 'IGRA', value: 'negative', date: '2020-02-20' },
        ],
      },
      passed: ['/labs/1 IGRA negative on 2020-02-20 – too old: results count from 2025-12-01 on'],
    },
    {
      what: 'what is too old, where silence is ignored',
      rule: { lab: 'T-SPOT', is: 'positive', valid: '90 days', silence: 'ignored' },
      record: { labs: [{ name: 'T-SPOT', value: 'positive', date: '2020-02-20' }] },
      passed: ['/labs/0 T-SPOT positive on 2020-02-20 – too old: results count from 2025-12-01 on'],
    },
    {
      what: 'what is not needed to confirm the latest result',
      rule: { lab: 'IgG', below: 6, unit: 'g/L', valid: '90 days', sustained: '4 weeks' },
      record: {
        labs: [
          { name: 'IgG', value: '5 g/L', date: '2026-02-20' },
          { name: 'IgG', value: '5 g/L', date: '2026-01-10' },
          { name: 'IgG', value: '5 g/L', date: '2025-12-10' },
          { name: 'IgG', value: '9 g/L', date: '2024-12-10' },
        ],
      },
      passed: [
        '/labs/2 IgG 5 g/L on 2025-12-10 – counts, but decides nothing',
        '/labs/3 IgG 9 g/L on 2024-12-10 – counts, but decides nothing',
      ],
    },
    {
      what: 'older results that were held against ages',
      rule: { 'lab-by-age': 'IgG', unit: 'g/L', bands: [{ from: 0, below: 6 }], valid: '90 days' },
      record: {
        birthDate: '1980',
        labs: [
          { name: 'IgG', value: '5 g/L', date: '2026-02-20' },
          { name: 'IgG', value: '5 g/L', date: '2026-01-10' },
          { name: 'xyzzy', value: 1 },
        ],
      },
      passed: ['/labs/1 IgG 5 g/L on 2026-01-10 – older than the latest result, of 2026-02-20'],
    },
    {
      what: 'older scores, and those that were left out',
      rule: { score: 'ESSDAI', 'at-least': 4, valid: '90 days' },
      record: {
        scores: [
          { name: 'ESSDAI', value: 5, date: '2026-02-20' },
          { name: 'ESSDAI', value: 5, date: '2025-02-20' },
          { name: 'ESSDAI', value: 6, date: '2027-02-20' },
          { name: 'ESSDAI', items: { articular: 1 }, date: '2027-02-20' },
          { name: 'qwerty', value: 1 },
          { name: 'mRSS', value: 6, date: '2027-02-20' },
        ],
      },
      passed: [
        '/scores/2 ESSDAI 6 – 2027-02-20 is after the as-of date 2026-03-01; the entry was left out',
        '/scores/3 ESSDAI – 2027-02-20 is after the as-of date 2026-03-01; the entry was left out',
        '/scores/1 ESSDAI 5 on 2025-02-20 – too old: results count from 2025-12-01 on',
      ],
    },
    {
      what: 'a score that nobody knows, where there is none',
      rule: { score: 'ESSDAI', 'at-least': 4, valid: '90 days' },
      record: { scores: [{ name: 'qwerty', value: 1 }] },
      passed: ['/scores/0 qwerty – its name is not known, and could mean ESSDAI'],
    },
    {
      what: 'older pregnancy tests',
      rule: { 'pregnancy-test': 'negative', valid: '10 days' },
      record: {
        labs: [
          { name: 'urine pregnancy test', value: 'negative', date: '2026-02-25' },
          { name: 'urine pregnancy test', value: 'negative', date: '2026-02-05' },
          { name: 'blood pregnancy test', value: 'negative', date: '2026-02-28', status: 'preliminary' },
        ],
      },
      passed: [
        '/labs/0 urine pregnancy test negative on 2026-02-25 – counts, but decides nothing',
        '/labs/1 urine pregnancy test negative on 2026-02-05 – too old: results count from 2026-02-19 on',
      ],
    },
    {
      what: 'a pregnancy test of another specimen',
      rule: { 'pregnancy-test': 'negative', specimen: 'blood', valid: '10 days' },
      record: {
        labs: [
          { name: 'urine pregnancy test', value: 'negative', date: '2026-02-25' },
          { name: 'blood pregnancy test', value: 'negative', date: '2026-02-26' },
          { name: 'blood pregnancy test', value: 'negative', date: '2026-01-26' },
        ],
      },
      passed: [
        '/labs/0 urine pregnancy test negative on 2026-02-25 – a urine pregnancy test does not stand in for a blood pregnancy test',
        '/labs/2 blood pregnancy test negative on 2026-01-26 – too old: results count from 2026-02-19 on',
      ],
    },
  ])('is $what', ({ rule, record, passed }) => {
    expect(passedOver(rule, record)).toEqual(passed)
  })
})
