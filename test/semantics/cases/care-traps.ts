import type { Trap } from '../answer.js'

const otherMalignancy = {
  condition: 'malignancy',
  within: '5 years',
  except: ['basal cell carcinoma of skin', 'squamous cell carcinoma of skin'],
}
const unresected = {
  condition: 'basal cell carcinoma of skin',
  within: '5 years',
  'unless-treated-only-by': 'local resection',
}
/** NCT04893161 E12 */
const anaphylaxis = {
  allergy: ['contrast medium', 'human protein', 'murine protein', 'monoclonal antibody'],
  reaction: 'anaphylaxis',
}
/** NCT04893161 E7 */
const hospitalised = { encounter: 'hospitalization', reason: 'infection', within: '60 days' }
const otherTrial = { 'trial-participation': 'other', within: '6 months' }

function treated(treatment: unknown): Trap['patient'] {
  return { conditions: [{ name: 'basal cell carcinoma', onset: '2023', end: '2023', treatment }] }
}

/** Records of treatments, allergies, stays and trials that are easily misread. */
export const careTraps: Readonly<Record<string, Trap>> = {
  'a skin cancer may be one that is excepted': {
    kind: 'exclusion',
    rule: otherMalignancy,
    patient: { conditions: [{ name: 'skin cancer', onset: '2023', end: '2024' }] },
    outcome: 'unknown',
    says: 'is not named more closely',
  },
  'a melanoma is not': {
    kind: 'exclusion',
    rule: otherMalignancy,
    patient: { conditions: [{ name: 'melanoma', onset: '2023', end: '2024' }] },
    outcome: 'violated',
  },
  'an excision that was declined is none': {
    kind: 'exclusion',
    rule: unresected,
    patient: treated('excision, declined'),
    outcome: 'unknown',
    warns: "'excision, declined' is not a known treatment",
  },
  'an excision with radiotherapy after it is not the only treatment': {
    kind: 'exclusion',
    rule: unresected,
    patient: treated('Mohs surgery followed by radiotherapy'),
    outcome: 'violated',
    says: "treated by 'Mohs surgery' and 'radiotherapy'",
  },
  'a cream is no resection': {
    kind: 'exclusion',
    rule: unresected,
    patient: treated('imiquimod 5% cream'),
    outcome: 'violated',
  },
  'surgery says not how much was cut out': {
    kind: 'exclusion',
    rule: unresected,
    patient: treated('surgery'),
    outcome: 'unknown',
    warns: "'surgery' is not a known treatment",
  },
  'an infusion reaction that nobody calls anaphylaxis is none': {
    kind: 'exclusion',
    rule: anaphylaxis,
    patient: { allergies: [{ name: 'rituximab', reaction: 'infusion reaction' }] },
    outcome: 'satisfied',
    basis: 'assumed',
  },
  'one of grade 4 may have been anaphylaxis': {
    kind: 'exclusion',
    rule: anaphylaxis,
    patient: { allergies: [{ name: 'rituximab', reaction: 'grade 4 infusion reaction' }] },
    outcome: 'unknown',
  },
  'a mild infusion reaction is no anaphylaxis': {
    kind: 'exclusion',
    rule: anaphylaxis,
    patient: { allergies: [{ name: 'rituximab', reaction: 'grade 1 infusion reaction' }] },
    outcome: 'satisfied',
    basis: 'assumed',
  },
  'a contrast medium may bring about anaphylaxis without an allergy': {
    kind: 'exclusion',
    rule: anaphylaxis,
    patient: { allergies: [{ name: 'iohexol', reaction: 'anaphylactoid reaction' }] },
    outcome: 'violated',
  },
  'a rash that was not anaphylaxis is not understood, rather than misread': {
    kind: 'exclusion',
    rule: anaphylaxis,
    patient: { allergies: [{ name: 'rituximab', reaction: 'rash, not anaphylaxis' }] },
    outcome: 'unknown',
  },
  'bronchospasm alone may be anaphylaxis': {
    kind: 'exclusion',
    rule: anaphylaxis,
    patient: { allergies: [{ name: 'IVIG', reaction: 'bronchospasm' }] },
    outcome: 'unknown',
    says: 'could be anaphylaxis',
  },
  'anaphylaxis to a peanut or to penicillin is none to an antibody': {
    kind: 'exclusion',
    rule: anaphylaxis,
    patient: {
      allergies: ['peanut', 'penicillin', 'no known drug allergies'].map((name) => ({ name, reaction: 'anaphylaxis' })),
    },
    outcome: 'satisfied',
    basis: 'assumed',
  },
  'a stay for fever may have been for an infection': {
    kind: 'exclusion',
    rule: hospitalised,
    patient: { encounters: [{ kind: 'admission', reason: 'fever', start: '2025-05-01', end: '2025-05-04' }] },
    outcome: 'unknown',
  },
  'a stay that began long ago and whose end is not recorded may go on': {
    kind: 'exclusion',
    rule: hospitalised,
    patient: { encounters: [{ kind: 'hospitalization', reason: 'pneumonia', start: '2025-01-01' }] },
    outcome: 'unknown',
  },
  'a visit to the emergency department is no stay': {
    kind: 'exclusion',
    rule: hospitalised,
    patient: { encounters: [{ kind: 'emergency', reason: 'pneumonia', date: '2025-05-01' }] },
    outcome: 'satisfied',
    basis: 'assumed',
  },
  'the 60 days count from the discharge': {
    kind: 'exclusion',
    rule: hospitalised,
    patient: { encounters: [{ kind: 'ICU', reason: 'sepsis', start: '2025-03-01', end: '2025-04-02' }] },
    outcome: 'violated',
    clearsOn: '2025-06-02',
  },
  'taking part in the trial itself is not taking part in another one': {
    kind: 'exclusion',
    rule: otherTrial,
    patient: { trialParticipation: [{ id: 'row', ongoing: true }] },
    outcome: 'satisfied',
    basis: 'assumed',
    says: 'row is the trial itself',
  },
  'a trial whose end is not recorded may go on': {
    kind: 'exclusion',
    rule: otherTrial,
    patient: { trialParticipation: [{ id: 'NCT01234567', start: '2023' }] },
    outcome: 'unknown',
  },
  'contraception recorded under reproductive answers the question of that name': {
    kind: 'inclusion',
    rule: { ask: 'Will she use effective contraception?', name: 'effectiveContraception' },
    patient: { reproductive: { effectiveContraception: true } },
    outcome: 'satisfied',
  },
}
