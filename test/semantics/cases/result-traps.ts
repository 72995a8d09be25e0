import type { Trap } from '../answer.js'

const tuberculosisTest = { lab: 'tuberculosis infection test', is: 'positive', valid: '180 days' }
const negativePregnancyTest = { 'pregnancy-test': 'negative', valid: '10 days' }
const hemoglobin = { lab: 'hemoglobin', 'at-least': 80, unit: 'g/L' }
/** Results that are easily misread: each of these was, or nearly was, answered wrongly. */
export const resultTraps: Readonly<Record<string, Trap>> = {
  'two tuberculosis tests that contradict each other are not cleared by a third': {
    kind: 'exclusion',
    rule: tuberculosisTest,
    patient: {
      labs: [
        { name: 'T-SPOT', value: 'negative', date: '2025-05-10' },
        { name: 'T-SPOT', value: 'positive', date: '2025-05-10' },
        { name: 'QuantiFERON', value: 'negative', date: '2025-05-10' },
      ],
    },
    outcome: 'unknown',
    says: 'disagree',
  },
  'an indeterminate tuberculosis test beside a negative one is cleared': {
    kind: 'exclusion',
    rule: tuberculosisTest,
    patient: {
      labs: [
        { name: 'T-SPOT', value: 'indeterminate', date: '2025-05-10' },
        { name: 'QuantiFERON', value: 'negative', date: '2025-05-10' },
      ],
    },
    outcome: 'satisfied',
    basis: 'recorded',
  },
  'two urine tests that contradict each other are not cleared by a blood test': {
    kind: 'inclusion',
    rule: negativePregnancyTest,
    patient: {
      labs: [
        { name: 'urine hCG', value: 'positive', date: '2025-05-29' },
        { name: 'urine hCG', value: 'negative', date: '2025-05-29' },
        { name: 'serum hCG', value: 'negative', date: '2025-05-29' },
      ],
    },
    outcome: 'unknown',
  },
  'a result that was set aside is not decided by its flag': {
    kind: 'inclusion',
    rule: { lab: 'ALT', 'at-most': 3, times: 'ULN' },
    patient: { labs: [{ name: 'ALT', value: 35, unit: 'g/L', flag: 'N', date: '2025-05-20' }] },
    outcome: 'unknown',
    says: 'set aside',
  },
  'a result that was set aside does not disagree with another one of that day': {
    kind: 'inclusion',
    rule: hemoglobin,
    patient: {
      labs: [
        { name: 'Hb', value: 120, unit: 'g/dL', date: '2025-05-20' },
        { name: 'Hb', value: 92, unit: 'g/L', date: '2025-05-20' },
      ],
    },
    outcome: 'unknown',
    says: 'implausible',
  },
  'a titre that the laboratory flags as high is positive': {
    kind: 'inclusion',
    rule: { lab: 'ANA', is: 'positive', result: 'ever' },
    patient: { labs: [{ name: 'ANA', value: '1:160', flag: 'H', date: '2025-05-20' }] },
    outcome: 'satisfied',
    says: 'flagged high',
  },
  'a skin test of so many millimetres needs a reading': {
    kind: 'exclusion',
    rule: tuberculosisTest,
    patient: { labs: [{ name: 'PPD', value: '12 mm', date: '2025-05-10' }] },
    outcome: 'unknown',
    says: 'tuberculin skin test 12 mm on 2025-05-10',
  },
  'a partial date that may be older does not make a fresh result stale': {
    kind: 'inclusion',
    rule: hemoglobin,
    patient: {
      labs: [
        { name: 'Hb', value: 92, unit: 'g/L', date: '2025' },
        { name: 'Hb', value: 95, unit: 'g/L', date: '2025-05-20' },
      ],
    },
    outcome: 'satisfied',
  },
  'a negative result that may lie outside the window does not clear it': {
    kind: 'exclusion',
    rule: { lab: 'HBsAg', is: 'positive', within: '12 months' },
    patient: { labs: [{ name: 'HBsAg', value: 'negative', date: '2024' }] },
    outcome: 'unknown',
    says: 'may or may not be within 12 months',
  },
}
