import { operatorTable } from './operator-table.js'
import type { Written, WrittenResult } from './written.js'

const bmi = { vital: 'BMI', below: 30, unit: 'kg/m2', valid: '180 days' }

const adult: Written = { birth: '1970-03-14', sex: 'female' }

function result(name: string, value: string, date = '2026-02-20'): WrittenResult {
  return { name, value, date }
}

operatorTable({
  operator: 'vital',
  rows: {
    true: [
      {
        sentence: 'of a body mass index that is computed',
        rule: bmi,
        patient: { ...adult, labs: [result('weight', '70 kg'), result('height', '175 cm', '2001')] },
        reason: 'BMI 22.86 kg/m² (from weight 70 kg and height 175 cm) on 2026-02-20 is below 30 kg/m²',
      },
    ],
    false: [
      {
        sentence: 'at the threshold itself',
        rule: bmi,
        patient: { ...adult, labs: [result('weight', '76.8 kg'), result('height', '1.6 m', '2001')] },
        reason: 'BMI 30.00 kg/m² (from weight 76.8 kg and height 1.6 m) on 2026-02-20 is at least 30 kg/m²',
      },
    ],
    unknown: [
      {
        sentence: 'of an older one beside a newer weight without height',
        rule: bmi,
        patient: { ...adult, labs: [result('weight', '90 kg'), result('BMI', '24 kg/m2', '2026-01-20')] },
        reason:
          'BMI 24 kg/m2 on 2026-01-20 is below 30 kg/m²; BMI on 2026-02-20 cannot be computed: no height from the age ' +
          'of 18 on is recorded; all that it may be, 13.31–1000.00 kg/m² (from weight 90 kg), may or may not be below ' +
          '30 kg/m²; so that the older result may be out of date',
        needs: ['BMI, or height'],
      },
      {
        sentence: 'without height',
        rule: bmi,
        patient: { ...adult, labs: [result('weight', '70 kg')] },
        reason: 'BMI on 2026-02-20 cannot be computed: no height from the age of 18 on is recorded',
        needs: ['BMI, or height'],
      },
      {
        sentence: 'where the result would be impossible',
        rule: bmi,
        patient: { ...adult, labs: [{ name: 'weight', value: '70', date: '2026-02-20' }, result('height', '175 cm')] },
        reason: 'BMI on 2026-02-20 cannot be computed: weight was set aside: no unit; kg would make sense',
        needs: ['BMI, or weight in a usable form'],
      },
    ],
  },
})
