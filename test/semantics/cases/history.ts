import type { Cases } from '../answer.js'

/** Malignancy with the exceptions of NCT04893161, each with how it must have been treated. */
const malignancyWithExceptions = {
  any: [
    {
      condition: 'malignancy',
      within: '5 years',
      except: ['basal cell carcinoma of skin', 'squamous cell carcinoma of skin'],
    },
    {
      condition: ['basal cell carcinoma of skin', 'squamous cell carcinoma of skin'],
      within: '5 years',
      'unless-treated-only-by': 'local resection',
    },
    {
      condition: 'carcinoma in situ of the cervix',
      within: '5 years',
      'unless-treated-only-by': 'local treatment',
    },
  ],
}

/** Ever and now (S07), silence (S08), malignancy (S27) and the names of drugs (S29). */
export const history: Cases = {
  'S07.1': {
    kind: 'exclusion',
    rule: { condition: 'primary immunodeficiency', status: 'ever' },
    patient: { conditions: [{ name: 'primary immunodeficiency', status: 'resolved' }] },
    says: 'primary immunodeficiency',
  },
  'S07.2': {
    kind: 'exclusion',
    rule: { condition: 'depression', status: 'current' },
    patient: { conditions: [{ name: 'depression', onset: '2019', end: '2020', status: 'resolved' }] },
    says: ['depression', '2019 to 2020'],
  },
  'S07.3': {
    kind: 'exclusion',
    rule: { condition: 'tuberculosis', status: 'ever' },
    patient: { conditions: [{ name: 'tuberculosis', onset: '2024', status: 'suspected' }] },
    says: 'neither yes nor no',
  },
  'S07.4': {
    kind: 'exclusion',
    rule: { condition: 'tuberculosis', status: 'ever' },
    patient: { conditions: ['SLE', 'mother had tuberculosis'] },
    warns: 'runs in the family',
  },
  'S08.1': {
    kind: 'exclusion',
    rule: {
      any: [
        { condition: 'HIV infection', status: 'ever' },
        { lab: 'HIV test', is: 'positive', result: 'ever' },
      ],
    },
    patient: { conditions: ['SLE'] },
    says: 'no result for HIV test',
  },
  'S08.2': {
    kind: 'exclusion',
    rule: { procedure: ['solid organ transplant', 'stem cell transplant'], within: '3 months' },
    patient: { conditions: ['SLE'] },
    says: 'no list of procedures',
  },
  'S08.3': {
    kind: 'exclusion',
    rule: { condition: 'macrophage activation syndrome', within: '1 month' },
    patient: { conditions: ['SLE'] },
    says: 'no record of macrophage activation syndrome',
  },
  'S08.4': {
    kind: 'exclusion',
    rule: { condition: 'tuberculosis', status: 'ever' },
    patient: { conditions: ['SLE', { name: 'tuberculosis', status: 'absent' }] },
    says: 'tuberculosis is recorded as absent',
  },
  'S27.1': {
    kind: 'exclusion',
    rule: malignancyWithExceptions,
    patient: { conditions: [{ name: 'BCC of the nose', onset: '2023', treatment: 'excised' }] },
    says: ['does not count', "was treated only by local resection ('excised')"],
  },
  'S27.2': {
    kind: 'exclusion',
    rule: malignancyWithExceptions,
    patient: { conditions: [{ name: 'BCC', onset: '2023' }] },
    says: 'how BCC was treated is not recorded',
  },
  'S27.3': {
    kind: 'exclusion',
    rule: { condition: 'malignancy', status: 'ever' },
    patient: {
      conditions: [
        { name: 'basal cell carcinoma', onset: '2023', end: '2023', status: 'resolved', treatment: 'excised' },
      ],
    },
    says: 'basal cell carcinoma',
  },
  'S27.4': {
    kind: 'exclusion',
    rule: malignancyWithExceptions,
    patient: { conditions: [{ name: 'breast cancer', onset: '2017', end: '2018', status: 'resolved' }] },
    says: ['breast cancer', 'more than 5 years'],
  },
  'S29.1': {
    kind: 'exclusion',
    rule: { drug: ['anti-CD19', 'anti-CD20'], within: '3 months' },
    patient: { drugs: [{ name: 'XmAb5871', date: '2025-04-20' }] },
    says: 'XmAb5871 on 2025-04-20',
  },
  'S29.2': {
    kind: 'exclusion',
    rule: { drug: 'biologic', within: '4 weeks' },
    patient: { drugs: [{ name: 'telitacicept', start: '2025-01-07', end: '2025-05-20' }] },
    says: 'telitacicept until 2025-05-20',
  },
  'S29.3': {
    kind: 'exclusion',
    rule: { drug: 'biologic', within: '4 weeks' },
    patient: { drugs: [{ name: 'ABC-123', end: '2025-05-20' }] },
    says: "'ABC-123' is not a known drug and could be what is asked for here",
    warns: "'ABC-123' is not a known drug",
  },
  'S29.4': {
    kind: 'inclusion',
    rule: {
      drug: 'conventional immunosuppressant',
      taken: 'ever',
      route: 'systemic',
      response: ['inadequate', 'relapse'],
    },
    patient: { drugs: [{ name: 'ciclosporin 0.05 % eye drops', start: '2023-01', response: 'inadequate' }] },
    says: 'ciclosporin',
  },
}
