import type { Cases, Patient } from '../answer.js'

function labs(results: Readonly<Record<string, string>>): Patient {
  return {
    conditions: ['SLE'],
    labs: Object.entries(results).map(([name, value]) => ({ name, value, date: '2025-05-20' })),
  }
}

function positive(lab: string): object {
  return { lab, is: 'positive', valid: '180 days' }
}

const hepatitisB = { any: [positive('HBsAg'), positive('anti-HBc')] }
const activeHepatitisC = { all: [positive('anti-HCV'), positive('HCV RNA')] }

const activeCmv = {
  any: [
    { condition: 'cytomegalovirus infection', status: 'current' },
    positive('CMV DNA'),
    { all: [positive('CMV IgM'), { ask: 'Is the cytomegalovirus infection active?' }] },
  ],
}

const tuberculosis = {
  any: [
    { condition: 'tuberculosis', status: 'ever' },
    { lab: 'tuberculosis infection test', is: 'indeterminate', sustained: '1 day', valid: '180 days' },
    {
      all: [
        positive('tuberculosis infection test'),
        { ask: 'Does the latent infection, which the text does not name clearly, exclude?' },
      ],
    },
  ],
}

/** Hepatitis B (S23), other viruses (S24), tuberculosis (S25). */
export const infections: Cases = {
  'S23.1': {
    kind: 'exclusion',
    rule: hepatitisB,
    patient: labs({ HBsAg: 'negative', 'anti-HBc': 'negative', 'anti-HBs': 'positive' }),
    says: 'HBsAg negative',
  },
  'S23.2': {
    kind: 'exclusion',
    rule: hepatitisB,
    patient: labs({ HBsAg: 'negative' }),
    says: 'no result for anti-HBc',
  },
  'S23.3': {
    kind: 'exclusion',
    rule: hepatitisB,
    patient: labs({ HBsAg: 'negative', 'anti-HBc': 'positive', 'anti-HBs': 'positive' }),
    says: 'anti-HBc positive',
  },
  'S23.4': { kind: 'exclusion', rule: hepatitisB, patient: labs({ HBsAg: 'positive' }), says: 'HBsAg positive' },
  'S24.1': {
    kind: 'exclusion',
    rule: activeHepatitisC,
    patient: labs({ 'HCV Ab': 'positive', 'HCV RNA': 'not detected' }),
    says: 'HCV RNA not detected',
  },
  'S24.2': {
    kind: 'exclusion',
    rule: activeHepatitisC,
    patient: labs({ 'HCV Ab': 'positive' }),
    says: 'no result for HCV RNA',
  },
  'S24.3': {
    kind: 'exclusion',
    rule: positive('anti-HCV'),
    patient: labs({ 'HCV Ab': 'positive', 'HCV RNA': 'not detected' }),
    says: 'anti-HCV positive',
  },
  'S24.4': {
    kind: 'exclusion',
    rule: activeCmv,
    patient: labs({ 'CMV IgG': 'positive', 'CMV IgM': 'negative', 'CMV DNA': 'not detected' }),
    says: 'CMV DNA not detected',
  },
  'S25.1': {
    kind: 'exclusion',
    rule: tuberculosis,
    patient: { conditions: ['SLE'], labs: [{ name: 'T-SPOT', value: 'borderline', date: '2025-05-10' }] },
    says: 'borderline on 2025-05-10',
  },
  'S25.2': {
    kind: 'exclusion',
    rule: tuberculosis,
    patient: {
      conditions: ['SLE'],
      labs: [
        { name: 'T-SPOT', value: 'indeterminate', date: '2025-05-10' },
        { name: 'T-SPOT', value: 'indeterminate', date: '2025-05-24' },
      ],
    },
    says: ['indeterminate on 2025-05-24', 'indeterminate on 2025-05-10, at least 1 day earlier'],
  },
  'S25.3': {
    kind: 'exclusion',
    rule: tuberculosis,
    patient: { conditions: ['SLE'], labs: [{ name: 'T-SPOT', value: 'positive', date: '2025-05-10' }] },
    says: 'positive on 2025-05-10',
  },
}
