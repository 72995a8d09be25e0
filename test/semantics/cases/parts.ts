import type { Cases } from '../answer.js'

const hepatitisB = {
  any: [
    { lab: 'HBsAg', is: 'positive', valid: '180 days' },
    { lab: 'anti-HBc', is: 'positive', valid: '180 days' },
  ],
}

const classesFailed = {
  'at-least': 3,
  of: ['corticosteroid', 'antimalarial', 'conventional immunosuppressant', 'biologic'].map((drug) => ({
    drug,
    taken: 'ever',
    route: drug === 'corticosteroid' ? 'oral' : 'systemic',
    response: ['inadequate', 'relapse'],
  })),
}

/** Three of the four classes; fewer classes but three drugs, or an intolerance, are for a person to weigh. */
const treatmentFailed = {
  any: [
    classesFailed,
    {
      all: [
        {
          'different-drugs': ['corticosteroid', 'antimalarial', 'conventional immunosuppressant', 'biologic'],
          'at-least': 3,
          route: 'systemic',
          response: ['inadequate', 'relapse', 'intolerant'],
        },
        {
          drug: ['conventional immunosuppressant', 'biologic'],
          taken: 'ever',
          route: 'systemic',
          response: ['inadequate', 'relapse', 'intolerant'],
        },
        { ask: 'Three treatments failed, of fewer than three classes, or were not tolerated. Do they count?' },
      ],
    },
  ],
}

const suicidality = {
  any: [
    { condition: 'suicidal behaviour', within: '6 months' },
    { condition: 'suicidal ideation', within: '2 months' },
    { ask: 'Does the investigator see a risk of suicide?' },
  ],
}

const severeAps = {
  any: [
    { condition: 'catastrophic antiphospholipid syndrome', within: '12 months' },
    {
      all: [
        { condition: 'antiphospholipid syndrome', within: '12 months' },
        { ask: 'Is the antiphospholipid syndrome severe?' },
      ],
    },
  ],
}

const noWindow = {
  any: [
    { drug: ['cyclophosphamide', 'rituximab'], within: '3 months' },
    {
      all: [
        { drug: ['cyclophosphamide', 'rituximab'], taken: 'ever' },
        { ask: 'Does the earlier treatment count, since no time is printed?' },
      ],
    },
  ],
}

/** Parts and the whole (S01), counted classes (S18), suicidality (S31), judgment (S28, S32). */
export const parts: Cases = {
  'S01.1': {
    kind: 'exclusion',
    rule: hepatitisB,
    patient: { labs: [{ name: 'HBsAg', value: 'positive', date: '2025-05-20' }] },
    says: 'HBsAg positive on 2025-05-20',
  },
  'S01.2': {
    kind: 'inclusion',
    rule: { all: [{ age: { 'at-least': 18 } }, { ask: 'Is consent given?', name: 'informedConsent' }] },
    patient: { birthDate: '2008-01-15' },
    says: 'age 17',
  },
  'S01.3': {
    kind: 'exclusion',
    rule: suicidality,
    patient: {
      conditions: [
        { name: 'suicidal behaviour', status: 'absent' },
        { name: 'suicidal ideation', status: 'absent' },
      ],
    },
    says: ['suicidal behaviour is recorded as absent', 'suicidal ideation is recorded as absent'],
  },
  'S01.4': {
    kind: 'inclusion',
    rule: classesFailed,
    patient: {
      drugs: [
        { name: 'prednisone', start: '2024-01-10', ongoing: true, response: 'inadequate' },
        { name: 'hydroxychloroquine', start: '2023-02-01', ongoing: true, response: 'inadequate' },
        { name: 'mycophenolate mofetil', start: '2024-03-01', ongoing: true },
      ],
    },
    says: ['2 of 4 met, 1 not known', 'without a response'],
  },
  'S18.1': {
    kind: 'inclusion',
    rule: treatmentFailed,
    patient: {
      drugs: [
        { name: 'prednisone', start: '2024-01-10', ongoing: true, response: 'inadequate' },
        { name: 'HCQ', start: '2023-02-01', ongoing: true, response: 'inadequate' },
        { name: 'MMF', start: '2024-03-01', ongoing: true, response: 'inadequate' },
      ],
    },
    says: '3 of 4',
  },
  'S18.2': {
    kind: 'inclusion',
    rule: treatmentFailed,
    patient: {
      drugs: [
        { name: 'prednisone', start: '2024-01-10', ongoing: true, response: 'inadequate' },
        { name: 'mycophenolate mofetil', start: '2024-03-01', end: '2024-12-31', response: 'inadequate' },
        { name: 'azathioprine', start: '2025-01-01', ongoing: true, response: 'inadequate' },
      ],
    },
    says: ['prednisone since 2024-01-10', '3 drugs, at least 3 different ones asked for'],
  },
  'S18.3': {
    kind: 'inclusion',
    rule: treatmentFailed,
    patient: {
      drugs: [
        { name: 'prednisone', response: 'inadequate' },
        { name: 'HCQ', response: 'inadequate' },
        { name: 'MMF', start: '2024-03-01', end: '2025-01-31' },
      ],
    },
    says: ['MMF until 2025-01-31', 'response'],
  },
  'S18.4': {
    kind: 'inclusion',
    rule: treatmentFailed,
    patient: {
      drugs: [
        { name: 'prednisone', response: 'inadequate' },
        { name: 'HCQ', response: 'inadequate' },
      ],
    },
    says: '2 of 4',
  },
  'S28.1': {
    kind: 'exclusion',
    rule: noWindow,
    patient: { drugs: [{ name: 'cyclophosphamide', start: '2024-11-12', end: '2025-05-12', route: 'IV' }] },
    says: '2025-05-12',
  },
  'S28.2': {
    kind: 'exclusion',
    rule: noWindow,
    patient: { drugs: [{ name: 'rituximab', date: '2019' }] },
    says: 'rituximab in 2019',
  },
  'S28.3': { kind: 'exclusion', rule: noWindow, patient: { drugs: ['hydroxychloroquine'] } },
  'S31.1': {
    kind: 'exclusion',
    rule: suicidality,
    patient: { conditions: [{ name: 'suicide attempt', onset: '2024-12-01' }] },
    says: 'suicide attempt',
  },
  'S31.2': {
    kind: 'exclusion',
    rule: suicidality,
    patient: { conditions: [{ name: 'suicide attempt', onset: '2024-11-30' }] },
    says: 'more than 6 months',
  },
  'S31.3': {
    kind: 'exclusion',
    rule: suicidality,
    patient: { conditions: [{ name: 'suicidal ideation', onset: '2025-04-01', end: '2025-04-01' }] },
    says: 'within 2 months',
  },
  'S31.4': {
    kind: 'exclusion',
    rule: suicidality,
    patient: { conditions: ['history of suicide attempt'] },
    says: 'history of suicide attempt',
  },
  'S32.1': { kind: 'exclusion', rule: severeAps, patient: { conditions: ['SLE'] } },
  'S32.2': {
    kind: 'exclusion',
    rule: severeAps,
    patient: { conditions: ['SLE', { name: 'APS', onset: '2025-01', status: 'active' }] },
    says: 'APS',
  },
  'S32.3': {
    kind: 'exclusion',
    rule: severeAps,
    patient: { conditions: ['SLE', { name: 'catastrophic antiphospholipid syndrome', onset: '2025-01' }] },
    says: 'catastrophic antiphospholipid syndrome',
  },
  'S32.4': {
    kind: 'exclusion',
    rule: { ask: 'Is there any other situation that makes the patient unsuitable?' },
    patient: { conditions: ['SLE'], drugs: [] },
  },
}
