import { operatorTable } from './operator-table.js'
import type { Written, WrittenResult } from './written.js'

const egfr = { lab: 'eGFR', 'at-least': 30, unit: 'mL/min/1.73 m²', valid: '90 days' }

const adult: Written = { birth: '1970-03-14', sex: 'female' }
const child: Written = { birth: '2011-02-20', sex: 'female' }

function result(name: string, value: string, date = '2026-02-20'): WrittenResult {
  return { name, value, date }
}

operatorTable({
  operator: 'lab',
  rows: {
    true: [
      {
        sentence: 'of an eGFR that is computed',
        rule: egfr,
        patient: { ...adult, labs: [result('creatinine', '0.9 mg/dL')] },
        reason:
          'eGFR 75.50 mL/min/1.73 m² (CKD-EPI 2021 from creatinine 0.9 mg/dL) on 2026-02-20 is at least 30 mL/min/1.73 m²',
      },
      {
        sentence: 'of one that is computed for a child, at the threshold itself',
        rule: egfr,
        patient: {
          birth: '2011-02-20',
          sex: 'male',
          labs: [result('creatinine', '2.065 mg/dL'), result('height', '150 cm')],
        },
        reason:
          'eGFR 30.00 mL/min/1.73 m² (bedside Schwartz from creatinine 2.065 mg/dL and height 150 cm) on 2026-02-20 is ' +
          'at least 30 mL/min/1.73 m²',
      },
      {
        sentence: 'where another equation is on the other side, which is said',
        rule: { ...egfr, 'at-least': 33 },
        patient: { ...child, labs: [result('creatinine', '2 mg/dL'), result('height', '160 cm')] },
        reason:
          'eGFR 33.04 mL/min/1.73 m² (bedside Schwartz from creatinine 2 mg/dL and height 160 cm) on 2026-02-20 is ' +
          'at least 33 mL/min/1.73 m², by CKiD U25 30.92: on the other side',
      },
      {
        sentence: 'by a reported one of the same day, whatever creatinine says',
        rule: egfr,
        patient: { ...adult, labs: [result('creatinine', '4 mg/dL'), result('eGFR', '35 mL/min/1.73m²')] },
        reason: 'eGFR 35 mL/min/1.73m² on 2026-02-20 is at least 30 mL/min/1.73 m²',
      },
      {
        sentence: 'by a reported one of a later day',
        rule: egfr,
        patient: {
          ...adult,
          labs: [result('creatinine', '4 mg/dL', '2026-02-10'), result('eGFR', '35 mL/min/1.73m²')],
        },
        reason: 'eGFR 35 mL/min/1.73m² on 2026-02-20 is at least 30 mL/min/1.73 m²',
      },
      {
        sentence: 'whatever the sex, where both are',
        rule: egfr,
        patient: { birth: '1970-03-14', labs: [result('creatinine', '0.9 mg/dL')] },
        reason:
          'eGFR 75.50–100.86 mL/min/1.73 m² (CKD-EPI 2021 for either sex from creatinine 0.9 mg/dL) on 2026-02-20 is ' +
          'at least 30 mL/min/1.73 m²',
      },
    ],
    false: [
      {
        sentence: 'just below the threshold, unrounded (S11)',
        rule: egfr,
        patient: {
          birth: '2011-02-20',
          sex: 'male',
          labs: [result('creatinine', '2.21 mg/dL'), result('height', '160 cm')],
        },
        reason:
          'eGFR 29.90 mL/min/1.73 m² (bedside Schwartz from creatinine 2.21 mg/dL and height 160 cm) on 2026-02-20 is ' +
          'below 30 mL/min/1.73 m², by CKiD U25 32.22: on the other side',
      },
      {
        sentence: 'by a creatinine that is newer than the reported eGFR',
        rule: egfr,
        patient: {
          ...adult,
          labs: [result('creatinine', '4 mg/dL'), result('eGFR', '35 mL/min/1.73m²', '2026-02-10')],
        },
        reason:
          'eGFR 12.61 mL/min/1.73 m² (CKD-EPI 2021 from creatinine 4 mg/dL) on 2026-02-20 is below 30 mL/min/1.73 m²',
      },
    ],
    unknown: [
      {
        sentence: 'of a child without height',
        rule: egfr,
        patient: { ...child, labs: [result('creatinine', '0.9 mg/dL')] },
        reason: 'eGFR on 2026-02-20 cannot be computed: no height within 30 days of the creatinine is recorded',
        needs: ['eGFR, or height within 30 days of the creatinine of 2026-02-20'],
      },
      {
        sentence: 'where the creatinine is no more than a bound',
        rule: egfr,
        patient: { ...adult, labs: [result('creatinine', '<2.5 mg/dL')] },
        reason:
          'eGFR >22.16 mL/min/1.73 m² (CKD-EPI 2021 from creatinine <2.5 mg/dL) on 2026-02-20 may or may not be at least ' +
          '30 mL/min/1.73 m²',
        needs: ['eGFR, or an exact creatinine'],
      },
      {
        sentence: 'where the limit of the laboratory is missing, and nothing of what it is computed from',
        rule: { lab: 'eGFR', 'at-least': 1, times: 'LLN', valid: '90 days' },
        patient: { ...adult, labs: [result('creatinine', '0.9 mg/dL')] },
        reason:
          'eGFR 75.50 mL/min/1.73 m² (CKD-EPI 2021 from creatinine 0.9 mg/dL) on 2026-02-20 may or may not be not below ' +
          'the LLN (not recorded)',
        needs: ['the lower limit of normal for eGFR'],
      },
      {
        sentence: 'where the sex decides',
        rule: { ...egfr, 'at-least': 90 },
        patient: { birth: '1970-03-14', labs: [result('creatinine', '0.9 mg/dL')] },
        reason:
          'eGFR 75.50–100.86 mL/min/1.73 m² (CKD-EPI 2021 for either sex from creatinine 0.9 mg/dL) on 2026-02-20 may or ' +
          'may not be at least 90 mL/min/1.73 m²',
        needs: ['eGFR, or sex'],
      },
      {
        sentence: 'where creatinine has no date, of the latest',
        rule: egfr,
        patient: { ...adult, labs: [{ name: 'creatinine', value: '0.9 mg/dL' }] },
        reason: 'eGFR cannot be computed: creatinine has no date',
        needs: ['eGFR, or date of the creatinine'],
      },
      {
        sentence: 'where a creatinine has no date that at some age would say otherwise than a reported one',
        rule: egfr,
        patient: { ...adult, labs: [result('eGFR', '25 mL/min/1.73m²'), { name: 'creatinine', value: '0.9 mg/dL' }] },
        reason:
          'eGFR 25 mL/min/1.73m² on 2026-02-20 is below 30 mL/min/1.73 m²; eGFR cannot be computed: ' +
          'creatinine has no date; all that it may be, 13.77–119.31 mL/min/1.73 m² (from creatinine 0.9 mg/dL), may or may ' +
          'not be at least 30 mL/min/1.73 m²; and a result without a date may be later',
        needs: ['eGFR, or date of the creatinine'],
      },
      {
        sentence: 'where neither it nor a reported one has a date',
        rule: egfr,
        patient: {
          ...child,
          labs: [
            { name: 'creatinine', value: '0.9 mg/dL' },
            { name: 'eGFR', value: '95 mL/min/1.73m²' },
          ],
        },
        reason: 'the result for eGFR is recorded without a date',
        needs: ['date of the result for eGFR'],
      },
      {
        sentence: 'where it would be too old',
        rule: egfr,
        patient: { ...adult, labs: [result('creatinine', '0.9 mg/dL', '2025-11-30')] },
        reason: 'the latest result for eGFR, of 2025-11-30, is older than 90 days on 2026-03-01',
        needs: ['a newer result for eGFR'],
      },
      {
        sentence: 'where two creatinines of one day disagree',
        rule: egfr,
        patient: { ...adult, labs: [result('creatinine', '0.9 mg/dL'), result('creatinine', '4 mg/dL')] },
        reason:
          'results of the same time disagree: ' +
          'eGFR 75.50 mL/min/1.73 m² (CKD-EPI 2021 from creatinine 0.9 mg/dL) on 2026-02-20 is at least 30 mL/min/1.73 m²; ' +
          'eGFR 12.61 mL/min/1.73 m² (CKD-EPI 2021 from creatinine 4 mg/dL) on 2026-02-20 is below 30 mL/min/1.73 m²',
        needs: ['which eGFR is right: /labs/0 or /labs/1'],
      },
      {
        sentence: 'where a computed eGFR looks like what is asked for, which is not said to be recorded',
        rule: { lab: 'creatinine clearance', 'at-least': 30, unit: 'mL/min', valid: '90 days' },
        patient: { ...adult, labs: [result('creatinine', '0.9 mg/dL')] },
        reason: 'no result for creatinine clearance is recorded',
        needs: ['creatinine clearance'],
      },
    ],
  },
})
