import { expect, it } from 'vitest'
import { resolveAnalyte } from '../../../src/facts/names/analyte-name.js'
import { resolveCondition } from '../../../src/facts/names/condition-name.js'
import { resolveDrug } from '../../../src/facts/names/drug-name.js'
import { resolveProcedure } from '../../../src/facts/names/procedure-name.js'
import { bundled } from './bundled.js'

it.each<[string, readonly string[]]>([
  ['dyspnoea', ['exertional dyspnea', 'dyspnea on exertion']],
  ['hypoxaemia', ['hypoxia']],
  ['arthralgia', ['arthralgias', 'joint pains', 'morning stiffness']],
  ['muscle-disorder', ['proximal muscle weakness']],
  ['fibromyalgia', ['myalgias']],
  ['migraine', ['migraines']],
  ['anaemia', ['microcytic anemia', 'microangiopathic hemolytic anemia']],
  ['oedema', ['pitting edema', 'ankle swelling']],
  ['haematuria', ['gross hematuria', 'microscopic hematuria']],
  ['possible-infection', ['hemorrhagic cystitis']],
  ['refractive-error', ['double vision', 'diplopia']],
  ['outer-eye-disorder', ['ptosis']],
  ['rash', ['palpable purpura', 'heliotrope rash', "Gottron's papules", 'shawl sign', 'flushing', 'pallor']],
  ['skin-disorder', ["mechanic's hands", 'hyperpigmentation']],
  ['malnutrition', ['loss of appetite']],
  ['menopausal-disorder', ['menopausal']],
  ['gastrointestinal-bleeding', ['upper GI bleed', 'UGIB']],
  ['bowel-obstruction', ['partial bowel obstruction']],
  ['gerd', ['esophageal dysmotility']],
  ['gastritis', ['GAVE']],
  ['pancreatitis', ['gallstone pancreatitis']],
  ['rheumatoid-arthritis', ['rheumatoid nodules']],
  ['deep-vein-thrombosis', ['lower extremity DVT']],
  ['arrhythmia-other', ['bradycardia', 'tachycardia', 'premature ventricular complexes']],
  ['heart-failure', ['heart failure with reduced ejection fraction', 'diastolic CHF']],
  ['heart-valve-disease', ['aortic insufficiency', 'mild mitral regurgitation']],
  ['heart-disease', ['left ventricular hypertrophy', 'diastolic dysfunction']],
  ['pulmonary-hypertension', ['pulm HTN']],
  ['lymphoma', ["Burkitt's lymphoma", "Richter's transformation"]],
  ['brain-cancer', ['anaplastic astrocytoma']],
  ['uncertain-neoplasm', ['systemic mastocytosis']],
  ['amyloidosis', ['systemic amyloidosis']],
  ['copd-with-home-oxygen', ['COPD on home O2']],
  ['portal-hypertension', ['portal gastropathy', 'grade II esophageal varices']],
  ['thrombotic-microangiopathy', ['hemolytic uremic syndrome', 'aHUS', 'icd10:D59.3']],
  ['tubulointerstitial-nephritis', ['distal renal tubular acidosis']],
  ['drug-induced-lupus', ['hydralazine-induced lupus', 'drug induced lupus']],
  ['esrd-on-dialysis', ['ESRD on HD', 'ESRD on hemodialysis']],
  ['hepatitis-c-cirrhosis', ['HCV cirrhosis', 'hepatitis C cirrhosis']],
  ['obesity-hypoventilation', ['obesity hypoventilation syndrome', 'icd10:E66.2']],
  ['spleen-disorder', ['hepatomegaly']],
  ['ssc-renal-crisis', ['scleroderma renal crisis']],
  ['ssc-sign', ['sclerodactyly', 'puffy fingers', 'digital pitting scars', 'tendon friction rubs', 'icd10:L94.3']],
])('%s is what the findings %j mean', (id, names) => {
  for (const name of names) {
    const terms = name.startsWith('icd10:')
      ? [bundled.conditions.findCode('icd10', name.slice('icd10:'.length))]
      : resolveCondition(name, bundled.conditions).terms
    expect(terms, name).toMatchObject([{ id }])
  }
})

it.each(['severe aortic stenosis', 'depressed mood', 'altered mental status', 'digoxin toxicity'])(
  '%s, which may be what a trial asks about, is left open',
  (name) => {
    expect(resolveCondition(name, bundled.conditions).terms).toEqual([])
  },
)

it('an end-stage kidney disease on dialysis is both', () => {
  expect(resolveCondition('ESRD on HD', bundled.conditions).terms[0]?.parents).toEqual([
    'severe-kidney-disease',
    'dialysis-dependence',
  ])
})

it.each<[string, readonly string[]]>([
  ['anti-dsdna', ['anti-dsDNA antibodies', 'anti-dsDNA antibody', 'anti-double-stranded DNA antibodies']],
  ['ana', ['anti-nuclear antibody titer', 'anti-nuclear antibodies']],
  ['anti-rnp', ['anti-U1 RNP antibodies', 'anti-RNP antibody']],
  ['direct-antiglobulin-test', ['direct Coombs']],
  ['urinary-casts', ['RBC casts', 'red cell casts', 'red blood cell casts']],
  ['urine-protein-dipstick', ['urine dipstick protein']],
  ['urine-rbc', ['urine RBC']],
  ['alkaline-phosphatase', ['alk phos', 'alkaline phosphatase']],
  ['ck', ['creatine phosphokinase']],
  ['anti-hcv', ['anti-HCV antibodies', 'anti-HCV antibody']],
  ['acetylcholine-receptor-antibodies', ['anti-AChR antibody']],
  ['anti-histone', ['anti-histone antibodies']],
  ['anti-mda5', ['anti-MDA5']],
  ['anti-mi-2', ['anti-Mi-2']],
  ['schistocytes', ['schistocytes']],
  ['ocular-staining', ['ocular staining score', 'rose bengal score', 'van Bijsterveld score']],
  ['tear-break-up-time', ['tear break-up time']],
  ['uwsf', ['unstimulated whole salivary flow rate']],
  ['blood-pressure', ['blood pressure', 'BP']],
  ['respiratory-rate', ['respirations']],
  ['fev1', ['FEV1']],
  ['pulmonary-artery-pressure', ['PASP', 'sPAP', 'RVSP', 'echo PASP']],
  ['six-minute-walk', ['6MWD', '6-minute walk distance']],
])('%s is what the results %j mean', (id, names) => {
  for (const name of names) expect(resolveAnalyte(name, bundled.analytes), name).toMatchObject({ id })
})

it.each<[string, readonly string[]]>([
  ['ultrasound', ['parotid ultrasound']],
  ['hernia-repair', ['inguinal hernia surgery']],
  ['bronchoscopy', ['bronchoalveolar lavage (BAL)']],
  ['congenital-heart-repair', ['atrial septal defect repair', 'ventricular septal defect repair']],
])('%s is what the procedures %j mean', (id, names) => {
  for (const name of names) expect(resolveProcedure(name, bundled.procedures), name).toMatchObject([{ id }])
})

it.each([
  ['procainamide', 'procainamide'],
  ['RBV', 'ribavirin'],
  ['iron supplementation', 'ferrous-sulfate'],
  ['meningococcal group B vaccine', 'meningococcal-vaccine'],
])('the drug %s is %s', (name, id) => {
  expect(resolveDrug(name, bundled.drugs).terms).toMatchObject([{ id }])
})
