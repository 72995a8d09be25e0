import { expect, it } from 'vitest'
import { resolveAnalyte } from '../../../src/facts/names/analyte-name.js'
import { resolveCondition } from '../../../src/facts/names/condition-name.js'
import { resolveDrug } from '../../../src/facts/names/drug-name.js'
import { resolveProcedure } from '../../../src/facts/names/procedure-name.js'
import { bundled } from './bundled.js'

it.each([
  ['systemischer Lupus erythematodes', 'sle'],
  ['syndrome de Sjögren', 'sjogren'],
  ['Z.n. Basaliom', 'basal-cell-carcinoma-skin'],
  ['Z.n. Mamma-Ca', 'breast-cancer'],
  ['MALT lymphoma of parotid', 'lymphoma'],
  ['thymoma', 'neoplasm'],
  ['Z.n. Tuberkulose', 'tuberculosis-history'],
  ['Z.n. latente Tuberkulose', 'latent-tuberculosis'],
  ['KHK', 'coronary-artery-disease'],
  ['Koronare Herzkrankheit', 'coronary-artery-disease'],
  ['V.a. KHK', 'coronary-artery-disease'],
  ['Z.n. Myokardinfarkt', 'old-myocardial-infarction'],
  ['Herzinfarkt', 'myocardial-infarction'],
  ['Vorhofflimmern', 'atrial-fibrillation'],
  ['Herzinsuffizienz NYHA II', 'heart-failure'],
  ['Schlaganfall', 'stroke'],
  ['Z.n. Apoplex', 'stroke'],
  ['Arterielle Hypertonie', 'hypertension'],
  ['Hypertonie', 'hypertension'],
  ['Diabetes mellitus Typ 2', 'type-2-diabetes'],
  ['Typ-2-Diabetes', 'type-2-diabetes'],
  ['Diabetes mellitus Typ 1', 'type-1-diabetes'],
  ['Z.n. Harnwegsinfekt', 'urinary-tract-infection'],
  ['Harnwegsinfektion', 'urinary-tract-infection'],
  ['Pneumonie', 'pneumonia'],
  ['Z.n. Lungenentzündung', 'pneumonia'],
  ['Gürtelrose', 'herpes-zoster'],
  ['Leberzirrhose', 'cirrhosis'],
  ['Niereninsuffizienz', 'kidney-failure'],
  ['Nicht näher bezeichnete Niereninsuffizienz', 'kidney-failure'],
  ['renal insufficiency', 'kidney-failure'],
  ['chronic renal insufficiency', 'chronic-kidney-disease'],
  ['chronische Niereninsuffizienz', 'chronic-kidney-disease'],
  ['akutes Nierenversagen', 'acute-kidney-injury'],
  ['Brustkrebs', 'breast-cancer'],
  ['Z.n. Mammakarzinom links', 'breast-cancer'],
  ['Lungenkrebs', 'lung-cancer'],
  ['Bronchial-Ca', 'lung-cancer'],
  ['Prostatakrebs', 'prostate-cancer'],
  ['Darmkrebs', 'colorectal-cancer'],
  ['LN class IV', 'lupus-nephritis'],
  ['LN class III+V', 'lupus-nephritis'],
  ['LN class III/IV', 'lupus-nephritis'],
  ['lupus nephritis class 4', 'lupus-nephritis'],
  ['class IV lupus nephritis', 'lupus-nephritis'],
  ['Lupusnephritis Klasse IV', 'lupus-nephritis'],
  ['LN Klasse III', 'lupus-nephritis'],
  ['Sklerodermie', 'scleroderma'],
  ['Rheumatoide Arthritis', 'rheumatoid-arthritis'],
  ['Fibromyalgie', 'fibromyalgia'],
  ['Epilepsie', 'epilepsy'],
  ['Multiple Sklerose', 'demyelinating-disease'],
  ['Schwangerschaft', 'pregnancy'],
  ['Menarche', 'menarche'],
  ['Menopause', 'menopause'],
  ['Asthma bronchiale', 'asthma'],
  ['tiefe Venenthrombose', 'deep-vein-thrombosis'],
  ['Lungenembolie', 'pulmonary-embolism'],
  ['Osteoporose', 'osteoporosis'],
  ['Hypothyreose', 'hypothyroidism'],
  ['Hashimoto-Thyreoiditis', 'thyroiditis'],
  ['Gicht', 'gout'],
  ['Anämie', 'anaemia'],
  ['renal failure', 'kidney-failure'],
  ['Nierenversagen', 'kidney-failure'],
  ['akutes Nierenversagen', 'acute-kidney-injury'],
  ['terminale Niereninsuffizienz', 'severe-kidney-disease'],
  ['Raynaud-Syndrom', 'raynaud'],
  ['Refluxösophagitis', 'gerd'],
  ['Lungenfibrose', 'interstitial-lung-disease'],
  ['pulmonale Hypertonie', 'pulmonary-hypertension'],
  ['Mischkollagenose', 'mixed-connective-tissue-disease'],
  ['Antiphospholipid-Syndrom', 'antiphospholipid-syndrome'],
  ['Perikarderguss', 'pericardial-effusion'],
  ['Myokarditis', 'myocarditis'],
  ['Vaskulitis', 'vasculitis'],
])('in a letter, the diagnosis %s is %s', (name, id) => {
  expect(resolveCondition(name, bundled.conditions).terms.map((term) => term.id)).toEqual([id])
})

it.each([
  ['RTX 2x1g', 'rituximab'],
  ['MTX 15 mg s.c. 1x/Woche', 'methotrexate'],
  ['Methotrexat 15mg/Woche', 'methotrexate'],
  ['Prednisolon 5 mg täglich', 'prednisolone'],
  ['cyclophosphamide 500 mg alle 2 Wochen', 'cyclophosphamide'],
  ['CyA 2x100 mg', 'ciclosporin'],
  ['CsA', 'ciclosporin'],
  ['Mycophenolat 2x1g', 'mycophenolate'],
  ['Mycophenolsäure', 'mycophenolic-acid'],
  ['Mycophenolat-Natrium', 'mycophenolic-acid'],
  ['ASS 100', 'acetylsalicylic-acid'],
  ['Acetylsalicylsäure 100 mg', 'acetylsalicylic-acid'],
  ['L-Thyroxin 75', 'levothyroxine-sodium'],
  ['L-Thyrox 75', 'levothyroxine-sodium'],
  ['HCQ 200 mg', 'hydroxychloroquine'],
  ['Cortison', 'corticosteroid'],
  ['Kortison 5 mg', 'corticosteroid'],
  ['cortisone injection', 'corticosteroid'],
  ['Pred 5 mg', 'corticosteroid'],
  ['Kortikosteroide', 'corticosteroid'],
  ['Glukokortikoide', 'corticosteroid'],
  ['Steroide', 'corticosteroid'],
  ['cortisone acetate', 'cortisone'],
  ['Biologika', 'biologic'],
  ['Immunsuppressiva', 'immunosuppression'],
  ['Antimalariamittel', 'antimalarial'],
  ['Antibiotika', 'anti-infective-systemic'],
  ['Immunglobuline i.v.', 'immunoglobulin'],
  ['JAK-Hemmer', 'jak-inhibitor'],
  ['TNF-Hemmer', 'anti-tnf'],
])('in a letter, the drug %s is %s', (name, id) => {
  expect(resolveDrug(name, bundled.drugs).terms.map((term) => term.id)).toEqual([id])
})

it.each([
  ['Z.n. Appendektomie', 'appendectomy'],
  ['Appendektomie', 'appendectomy'],
  ['Z.n. Hysterektomie', 'hysterectomy'],
  ['Zustand nach Cholezystektomie', 'cholecystectomy'],
  ['St.p. Splenektomie', 'splenectomy'],
  ['s/p Tonsillektomie', 'ent-surgery'],
  ['bilaterale Ovarektomie', 'bilateral-oophorectomy'],
  ['Adnexektomie links', 'oophorectomy'],
  ['beidseitige Adnexektomie', 'bilateral-oophorectomy'],
  ['Z.n. Sectio', 'childbirth'],
  ['Kaiserschnitt', 'childbirth'],
  ['Tubenligatur', 'tubal-sterilisation'],
  ['Z.n. Hüft-TEP links', 'joint-replacement'],
  ['Herniotomie', 'hernia-repair'],
  ['Koloskopie', 'endoscopy'],
  ['Gastroskopie', 'endoscopy'],
  ['Bronchoskopie', 'bronchoscopy'],
  ['Nierenbiopsie', 'kidney-biopsy'],
  ['Hautbiopsie', 'skin-biopsy'],
  ['Lippenbiopsie', 'labial-gland-biopsy'],
  ['Bluttransfusion', 'blood-transfusion'],
  ['Plasmapherese', 'plasmapheresis'],
  ['PTCA', 'coronary-intervention'],
  ['Katarakt-OP', 'eye-surgery'],
])('in a letter, the procedure %s is %s, and no condition', (name, id) => {
  expect(resolveProcedure(name, bundled.procedures).map((term) => term.id)).toEqual([id])
  expect(resolveCondition(name, bundled.conditions).terms).toEqual([])
})

it.each(['AE', 'HE', 'TE', 'TEP', 'RTx', 'Sterilisation', 'Bypass-OP'])(
  'in a letter, the procedure %s is left open, for it has several meanings',
  (name) => {
    expect(resolveProcedure(name, bundled.procedures)).toEqual([])
  },
)

it.each([
  ['TAC', 'tacrolimus, triamcinolone, or a regimen of docetaxel'],
  ['CYP', 'cyclophosphamide, or cyproterone'],
  ['CPA', 'cyclophosphamide, or cyproterone acetate'],
  ['BLM', 'belimumab, or bleomycin'],
  ['BEL', 'belimumab, or belatacept'],
])('in a letter, the drug %s is left open: %s', (name) => {
  expect(resolveDrug(name, bundled.drugs).terms).toEqual([])
})

it.each(['Cortison', 'Pred', 'Immunsuppressiva', 'Antibiotika'])(
  '%s is a kind, of which no other is denied',
  (name) => {
    expect(resolveDrug(name, bundled.drugs).terms.map((term) => term.narrowedTo)).toEqual([name])
  },
)

it.each([
  ['HWI', 'a urinary tract infection, or a posterior infarction'],
  ['VHF', 'atrial fibrillation, or a viral haemorrhagic fever'],
  ['SJS', 'Sjögren or Stevens-Johnson'],
  ['TVT', 'a thrombosis, or a vaginal tape'],
  ['CNI', 'a chronic renal insufficiency, or a calcineurin inhibitor'],
  ['LN IV', 'a lupus nephritis, or lymph nodes of a level'],
  ['PCP', 'a pneumonia of Pneumocystis, or a primär chronische Polyarthritis'],
  ['CHB', 'a chronic hepatitis B, or a congenital heart block'],
  ['PDA', 'a patent ductus arteriosus, or a Periduralanästhesie'],
  ['MI', 'a myocardial infarction, or a mitral insufficiency'],
  ['SVT', 'a supraventricular tachycardia, or a Sinusvenenthrombose'],
  ['VT', 'a ventricular tachycardia, or a venous thrombosis'],
])('in a letter, the diagnosis %s is left open: %s', (name) => {
  expect(resolveCondition(name, bundled.conditions).terms).toEqual([])
})

it.each([
  ['Krea', 'creatinine'],
  ['BSG', 'esr'],
  ['Natrium', 'sodium'],
  ['Kalium', 'potassium'],
  ['Harnstoff', 'urea'],
  ['Harnsäure', 'uric-acid'],
  ['Erythrozyten', 'erythrocytes'],
  ['Leukozyten', 'leukocytes'],
  ['Thrombozyten', 'platelets'],
  ['Bilirubin gesamt', 'bilirubin-total'],
  ['Anti-dsDNS-AK', 'anti-dsdna'],
  ['Eiweiß im 24h-Urin', 'proteinuria-24h'],
  ['Körpergewicht', 'weight'],
  ['CD19+ B-Zellen', 'cd19-count'],
  ['GPT (ALT)', 'alt'],
  ['GOT', 'ast'],
  ['HBs-Ag', 'hbsag'],
  ['Anti-HBc', 'anti-hbc'],
  ['HIV Ag/Ab', 'hiv'],
  ['HCV-AK', 'anti-hcv'],
  ['HCV Ag/Ab', 'hcv-antigen-or-antibody'],
  ['dsDNA-AK', 'anti-dsdna'],
])('in a letter, the result %s is %s', (name, id) => {
  expect(resolveAnalyte(name, bundled.analytes)?.id).toBe(id)
})
