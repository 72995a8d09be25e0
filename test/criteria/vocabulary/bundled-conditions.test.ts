import { expect, it } from 'vitest'
import { resolveCondition } from '../../../src/facts/names/condition-name.js'
import { bundled, kindsOf } from './bundled.js'

const { conditions } = bundled

it.each([
  ['SLE', 'sle'],
  ['long COVID', 'post-covid-condition'],
  ['drug eruption', 'rash'],
  ['系统性红斑狼疮', 'sle'],
  ['lupus nephritis', 'lupus-nephritis'],
  ['discoid lupus', 'cutaneous-lupus'],
  ["Sjögren's syndrome", 'sjogren'],
  ['Sjogren syndrome', 'sjogren'],
  ['scleroderma', 'scleroderma'],
  ['CREST', 'ssc-limited'],
  ['morphea', 'morphea'],
  ['APS', 'antiphospholipid-syndrome'],
  ['breast cancer', 'breast-cancer'],
  ['history of breast cancer', 'breast-cancer'],
  ['MALT lymphoma', 'lymphoma'],
  ['basal cell carcinoma', 'basal-cell-carcinoma-skin'],
  ['CIN III', 'cervix-in-situ'],
  ['ductal carcinoma in situ of the breast', 'breast-in-situ'],
  ['basal cell carcinoma of the skin of the nose', 'basal-cell-carcinoma-skin'],
  ['squamous cell carcinoma of the lung', 'lung-cancer'],
  ['haemangioma of the liver', 'local-benign-tumour'],
  ['fibroadenoma of breast', 'local-benign-tumour'],
  ['cirrhosis, decompensated', 'severe-liver-disease'],
  ['pericardial effusion, small', 'small-pericardial-effusion'],
  ['acute pneumonia', 'pneumonia'],
  ['uterine fibroid', 'local-benign-tumour'],
  ['tumor', 'neoplasm'],
  ['pulmonary tuberculosis', 'tuberculosis'],
  ['history of tuberculosis', 'tuberculosis-history'],
  ['LTBI', 'latent-tuberculosis'],
  ['HBV', 'hepatitis-b'],
  ['chronic hepatitis B', 'chronic-hepatitis-b'],
  ['HIV', 'hiv'],
  ['shingles', 'herpes-zoster'],
  ['septicemia', 'sepsis-bacteremia'],
  ['MRSA', 'drug-resistant-infection'],
  ['CHF', 'heart-failure'],
  ['heart attack', 'myocardial-infarction'],
  ['polymorphic VT', 'severe-arrhythmia'],
  ['suicide attempt', 'suicidal-behaviour'],
  ['schizophrenia', 'schizophrenia'],
  ['seizure disorder', 'epilepsy'],
  ['alcohol use disorder', 'substance-use'],
  ['smoker', 'nicotine-dependence'],
  ['CVID', 'cvid'],
  ['MAS', 'macrophage-activation-syndrome'],
  ['chronic respiratory failure', 'chronic-respiratory-failure'],
  ['ESRD', 'severe-kidney-disease'],
  ['CKD stage 4', 'ckd-stage-4'],
  ['decompensated cirrhosis', 'severe-liver-disease'],
  ['liver cirrhosis', 'cirrhosis'],
  ['aGVHD', 'acute-gvhd'],
  ['ILD', 'interstitial-lung-disease'],
  ['ITP', 'immune-thrombocytopenia'],
  ['hypertension', 'hypertension'],
  ['type 2 diabetes', 'type-2-diabetes'],
  ['hypothyroidism', 'hypothyroidism'],
  ['Hashimoto thyroiditis', 'thyroiditis'],
  ['osteoporosis', 'osteoporosis'],
  ['GERD', 'gerd'],
  ['Raynaud', 'raynaud'],
  ['overlap syndrome', 'overlap-syndrome'],
  ['MCTD', 'mixed-connective-tissue-disease'],
  ['rheumatoid arthritis', 'rheumatoid-arthritis'],
  ['interstitial cystitis', 'interstitial-cystitis'],
  ['iron deficiency anemia', 'iron-deficiency-anaemia'],
  ['cataract', 'cataract'],
  ['hip fracture', 'fracture'],
])('%s is %s', (name, id) => {
  const { terms, familyHistory, suspected } = resolveCondition(name, conditions)
  expect({ ids: terms.map((term) => term.id), familyHistory, suspected }).toEqual({
    ids: [id],
    familyHistory: false,
    suspected: false,
  })
})

// absent, it leaves the rest open
it.each([
  'miliary tuberculosis',
  'active tuberculosis',
  'viral meningitis',
  'meningitis',
  'sepsis',
  'bacteraemia',
  'lupus nephritis class IV',
  'primary Sjögren syndrome',
  'juvenile SLE',
  'Hodgkin lymphoma',
  'hepatocellular carcinoma',
  'community-acquired pneumonia',
  'CMV retinitis',
  'HFrEF',
  'ventricular fibrillation',
  'atrial septal defect',
  'haemodialysis',
  'decompensated cirrhosis',
  'hepatitis',
  'major depressive disorder',
  'suicide attempt',
  'alcohol dependence',
  'SCID',
  'bone marrow transplant',
])('%s says less than its entry', (name) => {
  expect(resolveCondition(name, conditions).terms[0]?.narrowedTo).toBe(name)
})

it.each([
  'TB',
  'lupus',
  "Sjögren's syndrome",
  'LN',
  'cancer',
  'HIV',
  'HBV',
  'HCV',
  'congestive heart failure',
  'CKD',
  'lung infection',
  'dialysis',
  'depression',
  'substance use disorder',
  'organ transplant',
])('%s says as much as its entry', (name) => {
  const [term] = resolveCondition(name, conditions).terms
  expect(term).toBe(conditions.get(term?.id ?? ''))
})

it.each(['SS', 'pSS', 'PSS', 'SJS', 'sicca', 'CAPS', 'CHD', 'ASD', 'PID', 'CIS', 'MS', 'DM', 'drug overdose'])(
  '%s, which may mean two things, is not recognised',
  (name) => {
    expect(resolveCondition(name, conditions).terms).toEqual([])
  },
)

it.each([
  ['lupus-nephritis', ['sle', 'kidney-disease', 'connective-tissue-disease', 'autoimmune-disease']],
  ['basal-cell-carcinoma-skin', ['non-melanoma-skin-cancer', 'skin-cancer', 'malignancy', 'neoplasm']],
  ['melanoma', ['skin-cancer', 'malignancy', 'neoplasm']],
  ['cervix-in-situ', ['in-situ-neoplasm', 'neoplasm']],
  ['schizophrenia', ['psychosis', 'psychiatric-disorder']],
  ['severe-kidney-disease', ['chronic-kidney-disease', 'kidney-disease']],
  ['severe-liver-disease', ['chronic-liver-disease']],
  ['mrsa-sepsis', ['sepsis-bacteremia', 'drug-resistant-infection', 'bacterial-infection', 'infection']],
  ['latent-tuberculosis', ['tuberculosis-any']],
  ['suicidal-behaviour', ['suicidality', 'psychiatric-disorder']],
  ['catastrophic-aps', ['antiphospholipid-syndrome']],
])('%s is a kind of %j', (id, kinds) => {
  expect(kindsOf(id, conditions)).toEqual(expect.arrayContaining(kinds))
})

it.each([
  ['cervix-in-situ', 'malignancy'],
  ['drug-induced-lupus', 'sle'],
  ['cutaneous-lupus', 'sle'],
  ['morphea', 'ssc'],
  ['secondary-immunodeficiency', 'primary-immunodeficiency'],
  ['latent-tuberculosis', 'tuberculosis'],
  ['monoclonal-gammopathy', 'malignancy'],
  ['nicotine-dependence', 'substance-use'],
  ['acute-respiratory-failure', 'chronic-respiratory-failure'],
])('%s is not a kind of %s', (id, kind) => {
  expect(kindsOf(id, conditions)).not.toContain(kind)
})

it.each([
  ['M32.9', 'sle'],
  ['M32.0', 'drug-induced-lupus'],
  ['M3214', 'lupus-nephritis'],
  ['M32.8', 'sle'],
  ['M35.01', 'sjogren'],
  ['L93.0', 'cutaneous-lupus'],
  ['M34.1', 'ssc-limited'],
  ['M34.2', 'ssc-induced'],
  ['C96.9', 'malignancy'],
  ['C4A.9', 'merkel-cell-carcinoma'],
  ['C50.911', 'breast-cancer'],
  ['C44.311', 'basal-cell-carcinoma-skin'],
  ['C44.99', 'non-melanoma-skin-cancer'],
  ['D06.9', 'cervix-in-situ'],
  ['D45', 'uncertain-neoplasm'],
  ['D47.2', 'monoclonal-gammopathy'],
  ['F17.210', 'nicotine-dependence'],
  ['F10.20', 'substance-use'],
  ['D84.821', 'immunosuppression'],
  ['D84.1', 'primary-immunodeficiency'],
  ['J96.11', 'chronic-respiratory-failure'],
  ['J96.00', 'acute-respiratory-failure'],
  ['J96.90', 'respiratory-failure'],
  ['N18.5', 'severe-kidney-disease'],
  ['B18.1', 'chronic-hepatitis-b'],
  ['B18.9', undefined],
  ['A41.02', 'mrsa-sepsis'],
  ['A41.9', 'sepsis-bacteremia'],
  ['Z94.0', 'kidney-transplant'],
  ['Z94.7', 'tissue-graft'],
  ['R45.851', 'suicidal-ideation'],
  ['T39.1X2A', undefined],
  ['I10', 'hypertension'],
  ['E11.9', 'type-2-diabetes'],
])('ICD-10 %s is %s', (code, id) => {
  expect(conditions.findCode('icd10', code)?.id).toBe(id)
})

it('a name for many diseases has several', () => {
  const groups = conditions.terms.filter(({ group }) => group === true)
  const sizes = groups.map(({ id }) => conditions.terms.filter(({ parents }) => parents.includes(id)).length)
  expect(groups.map(({ id }) => id)).toEqual(expect.arrayContaining(['autoimmune-disease', 'kidney-disease']))
  expect(Math.min(...sizes)).toBeGreaterThan(1)
})
