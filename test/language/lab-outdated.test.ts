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
        sentence: 'by an older reported one, where a newer creatinine could only say the same',
        rule: egfr,
        patient: {
          ...child,
          labs: [result('creatinine', '0.4 mg/dL'), result('eGFR', '95 mL/min/1.73m²', '2026-02-10')],
        },
        reason: 'eGFR 95 mL/min/1.73m² on 2026-02-10 is at least 30 mL/min/1.73 m²',
      },
    ],
    false: [
      {
        sentence: 'by any of a window that says no, though none can be computed that could only say the same',
        rule: { ...egfr, valid: undefined, every: '90 days' },
        patient: {
          ...child,
          labs: [result('creatinine', '0.9 mg/dL'), result('eGFR', '20 mL/min/1.73m²', '2026-02-10')],
        },
        reason: 'eGFR 20 mL/min/1.73m² on 2026-02-10 is below 30 mL/min/1.73 m²',
      },
    ],
    unknown: [
      {
        sentence: 'by an older reported one, where a newer creatinine could say otherwise, were there a height',
        rule: egfr,
        patient: {
          ...child,
          labs: [result('creatinine', '0.9 mg/dL'), result('eGFR', '95 mL/min/1.73m²', '2026-02-10')],
        },
        reason:
          'eGFR 95 mL/min/1.73m² on 2026-02-10 is at least 30 mL/min/1.73 m²; eGFR on 2026-02-20 cannot be computed: ' +
          'no height within 30 days of the creatinine is recorded; all that it may be, 13.77–119.31 mL/min/1.73 m² ' +
          '(from creatinine 0.9 mg/dL), may or may not be at least 30 mL/min/1.73 m²; so that the older result may be ' +
          'out of date',
        needs: ['eGFR, or height within 30 days of the creatinine of 2026-02-20'],
      },
      {
        sentence: 'by an older reported one, where a newer creatinine would say otherwise at any age',
        rule: egfr,
        patient: {
          labs: [result('creatinine', '400 umol/L'), result('eGFR', '80 mL/min/1.73m²', '2025-12-10')],
        },
        reason:
          'eGFR 80 mL/min/1.73m² on 2025-12-10 is at least 30 mL/min/1.73 m²; eGFR on 2026-02-20 cannot be computed: ' +
          'neither birth date nor age is recorded; all that it may be, 2.74–23.73 mL/min/1.73 m² (from creatinine ' +
          '400 umol/L), is below 30 mL/min/1.73 m²; so that the older result may be out of date',
        needs: ['eGFR, or date of birth'],
      },
      {
        sentence: 'by an older reported one, where a newer creatinine was set aside',
        rule: egfr,
        patient: {
          ...adult,
          labs: [result('creatinine', '400'), result('eGFR', '80 mL/min/1.73m²', '2025-12-10')],
        },
        reason:
          'eGFR 80 mL/min/1.73m² on 2025-12-10 is at least 30 mL/min/1.73 m²; eGFR on 2026-02-20 cannot be computed: ' +
          'creatinine was set aside: no unit; µmol/L or mg/dL would make sense; so that the older result may be out of ' +
          'date',
        needs: ['eGFR, or creatinine in a usable form'],
      },
      {
        sentence: 'by any of a window, where one that cannot be computed may be of it',
        rule: { lab: 'eGFR', below: 30, unit: 'mL/min/1.73 m²', within: '90 days' },
        patient: {
          ...child,
          labs: [result('creatinine', '0.9 mg/dL'), result('eGFR', '95 mL/min/1.73m²', '2026-02-10')],
        },
        reason:
          'eGFR on 2026-02-20 cannot be computed: no height within 30 days of the creatinine is recorded; all that it ' +
          'may be, 13.77–119.31 mL/min/1.73 m² (from creatinine 0.9 mg/dL), may or may not be below 30 mL/min/1.73 m²',
        needs: ['eGFR, or height within 30 days of the creatinine of 2026-02-20'],
      },
    ],
  },
})
