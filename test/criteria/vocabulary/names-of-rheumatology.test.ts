import { expect, it } from 'vitest'
import { resolveAnalyte } from '../../../src/facts/names/analyte-name.js'
import { resolveCondition } from '../../../src/facts/names/condition-name.js'
import { resolveDrug } from '../../../src/facts/names/drug-name.js'
import { resolveProcedure } from '../../../src/facts/names/procedure-name.js'
import { bundled } from './bundled.js'

it.each<[string, readonly string[]]>([
  ['sle', ['syst. Lupus erythematodes', 'systemic lupus erythematosis']],
  ['lupus-nephritis', ['SLE mit Lupusnephritis', 'SLE with nephritis', 'biopsy-proven lupus nephritis']],
  ['cutaneous-lupus', ['Chilblain-Lupus']],
  ['mixed-connective-tissue-disease', ['Sharp-Syndrom']],
  ['ssc', ['systemische Sklerodermie']],
  ['catastrophic-aps', ['katastrophales APS', 'katastrophales Antiphospholipid-Syndrom']],
  ['macrophage-activation-syndrome', ['Makrophagenaktivierungssyndrom']],
  ['severe-arrhythmia', ['ventrikuläre Tachykardie', 'polymorphe ventrikuläre Tachykardie']],
  ['congenital-heart-disease', ['Aortenisthmusstenose']],
  ['respiratory-failure', ['respiratorische Globalinsuffizienz']],
  ['chronic-respiratory-failure', ['chronische respiratorische Insuffizienz']],
  ['tuberculosis', ['Miliartuberkulose', 'offene Tbc']],
  ['primary-immunodeficiency', ['C2-Mangel', 'chronic granulomatous disease', 'Hyper-IgM-Syndrom']],
  ['eosinophilic-fasciitis', ['eosinophile Fasziitis']],
  ['acute-gvhd', ['akute GvHD']],
  ['ssc-limited', ['limitierte systemische Sklerodermie', 'limited systemic scleroderma']],
  ['ssc-diffuse', ['diffuse systemische Sklerodermie', 'diffuse systemic scleroderma']],
  ['small-pericardial-effusion', ['kleiner Perikarderguss', 'minimaler Perikarderguss']],
  ['pulmonary-hypertension', ['CTEPH']],
  ['atrial-fibrillation', ['Vorhofflimmern, paroxysmal']],
  ['menopausal-disorder', ['Perimenopause', 'Wechseljahre', 'hot flushes']],
  ['recurrent-herpes-simplex', ['recurrent herpes simplex', 'herpes simplex, recurrent', 'recurrent oral herpes']],
  ['viral-wart', ['Verruca vulgaris', 'Feigwarzen']],
  ['deep-fungal-infection', ['Soorösophagitis']],
  ['cmv-infection', ['CMV-Reaktivierung']],
  ['lymphoma', ['B-NHL', 'MALT-Lymphom der Parotis']],
  ['cervical-cancer', ['Zervix-Ca']],
  ['spondyloarthritis', ['axSpA']],
  ['juvenile-idiopathic-arthritis', ['sJIA', 'AOSD', 'M. Still des Erwachsenen']],
  ['avascular-necrosis', ['AVN Hüfte bds.']],
  ['osteoporosis', ['Osteoporose mit pathologischer Fraktur', 'steroidinduzierte Osteoporose']],
  ['thrombocytopenia', ['Thrombopenie']],
  ['uveitis', ['Uveitis anterior']],
  ['retinal-disorder', ['Retinopathie', 'HCQ-Retinopathie']],
  ['breastfeeding', ['breastfeeding', 'Stillzeit', 'stillend']],
  ['neuropsychiatric-lupus', ['neuropsychiatrischer Lupus', 'Lupus-Psychose']],
  ['drug-induced-lupus', ['medikamenteninduzierter Lupus']],
  ['overlap-syndrome', ['Overlap-Syndrom']],
  ['morphea', ['zirkumskripte Sklerodermie']],
  ['giant-cell-arteritis', ['RZA']],
  ['rheumatoid-arthritis', ['rheumatoide Arthritis seropositiv']],
  ['latent-tuberculosis', ['latente TB']],
  ['tuberculosis', ['tubercolosi']],
  ['hepatitis-b', ['epatite B']],
  ['hepatitis-c', ['epatite C', 'hépatite C']],
  ['kidney-failure', ['insufficienza renale']],
  ['chronic-kidney-disease', ['insufficienza renale cronica']],
  ['inflammatory-bowel-disease', ["Crohn's"]],
  ['adrenal-insufficiency', ["Addison's"]],
  ['bipolar-disorder', ['bipolar', 'disturbo bipolare']],
  ['bipolar-disorder', ['bipolar d/o']],
  ['adrenal-insufficiency', ['adrenal insuff.']],
  ['sle', ['lupus eritematoso sistémico (LES)', 'lúpus eritematoso sistêmico']],
  ['morphea', ['sclérodermie localisée', 'esclerodermia localizada', 'sclerodermia localizzata']],
  ['breast-cancer', ['left breast ca.', 'breast ca', 'carcinoma mammario']],
  ['thyroid-cancer', ['thyroid ca']],
])('%s is what %j mean', (id, names) => {
  for (const name of names) expect(resolveCondition(name, bundled.conditions).terms, name).toMatchObject([{ id }])
})

it.each([
  'SLE ohne Nierenbeteiligung',
  'SLE mit Nierenbeteiligung',
  'SLE Mutter',
  'kein SLE',
  'lupus-like syndrome',
  'incomplete SLE',
  'pSS',
  'CAPS',
  'MI 2015',
  'hepatitis B immune',
  'HIV-Exposition',
  'PJP-Prophylaxe',
])('%s is left open', (name) => {
  expect(resolveCondition(name, bundled.conditions).terms).toEqual([])
})

it.each<[string, readonly string[]]>([
  ['norepinephrine', ['Arterenol']],
  ['oxygen', ['Sauerstoff']],
  ['nsaid', ['NSAR']],
  ['investigational-drug', ['Studienmedikation', 'Prüfpräparat', 'blinded study medication']],
  ['car-t-cells', ['BCMA CAR-T']],
  ['obecabtagene-autoleucel', ['obecabtagene']],
  ['tixagevimab-and-cilgavimab', ['Evusheld']],
  ['vilanterol-umeclidinium-and-fluticasone-furoate', ['Trelegy']],
  ['cyclophosphamide', ['Endoxan-Pulse', 'Endoxan Bolus']],
  ['rituximab', ['Rituximab-Biosimilar', 'Rituximab-Therapie']],
  ['ustekinumab', ['Starjemza', 'Imuldosa']],
  ['eculizumab', ['Bkemv', 'Epysqli']],
  ['pegcetacoplan', ['Empaveli']],
  ['zilucoplan', ['Zilbrysq']],
  ['atrasentan', ['Vanrafia']],
  ['depemokimab', ['Exdensur']],
  ['human-immunoglobulin', ['Cutaquig']],
  ['sotatercept', ['Winrevair']],
  ['pemivibart', ['Pemgarda']],
  ['clesrovimab', ['Enflonsia']],
  ['teplizumab', ['Tzield']],
  ['efgartigimod-alfa', ['Vyvgart Hytrulo']],
  ['prednisolone', ['Predni H']],
  ['prednisolone-oral', ['Predni H Tablinen']],
  ['prednisone', ['Predni Tablinen']],
  ['prednisone-rectal', ['Rectodelt']],
])('%s is what the drugs %j mean', (id, names) => {
  for (const name of names) expect(resolveDrug(name, bundled.drugs).terms, name).toMatchObject([{ id }])
})

it.each<[string, readonly string[]]>([
  ['hematocrit', ['Hk']],
  ['neutrophils', ['Neutros']],
  ['reticulocytes', ['Retis']],
  ['hiv', ['HIV-Screening', 'HIV 1/2 Combo']],
  ['cmv-dna', ['CMV-DNA (PCR)']],
  ['ebv-dna', ['EBV-DNA (PCR)']],
  ['tspot', ['Tbc-Elispot']],
  ['hcg-urine', ['Urin-hCG', 'Schwangerschaftstest im Urin']],
  ['hcg-blood', ['Schwangerschaftstest im Serum', 'Serum-Schwangerschaftstest']],
  ['lvef', ['EF (Echo)']],
  ['spo2', ['SpO2 (Raumluft)']],
  ['hbsag', ['Hepatitis-B-s-Antigen']],
  ['bilirubin-total', ['Bili ges.']],
  ['upcr', ['Protein/Krea-Quotient']],
  ['cd20-cells', ['CD20 count', 'CD20+ B cells']],
  ['brca', ['BRCA1', 'BRCA1/2']],
  ['anti-jo-1', ['Jo-1']],
  ['anti-hbc-igm', ['HBcAb IgM', 'IgM anti-HBc']],
  ['anticentromere', ['anti-centromere B', 'centromere B antibody']],
  ['anti-rna-polymerase-iii', ['RNAP3']],
  ['hiv', ['HIV-1/2 Ab']],
  ['anti-ccp', ['CCP']],
  ['anca-mpo', ['MPO']],
  ['anca-pr3', ['PR3']],
])('%s is what the tests %j mean', (id, names) => {
  for (const name of names) expect(resolveAnalyte(name, bundled.analytes), name).toMatchObject({ id })
})

it('scores of depression are known, and which one is open stays so', () => {
  for (const id of ['BDI-II', 'MADRS', 'HADS-D', 'HADS-A']) expect(bundled.scores.find(id), id).toMatchObject({ id })
  expect(bundled.scores.find('BDI')?.id).not.toBe('BDI-II')
})

it.each([
  ['mechanical-ventilation', 'Beatmung'],
  ['joint-replacement', 'Synovektomie'],
  ['body-cavity-drainage', 'Pleurapunktion'],
])('%s is what the procedure %s means', (id, name) => {
  expect(resolveProcedure(name, bundled.procedures)).toMatchObject([{ id }])
})

it('cells that are infused are no drug against HIV', () => {
  expect(resolveProcedure('CAR-T infusion', bundled.procedures)).toMatchObject([{ id: 'car-t-cell-therapy' }])
})

it.each([
  ['infection-suppression', 'suppression of chronic CMV'],
  ['infection-suppression', 'MAC suppression'],
  ['infection-prophylaxis', 'PcP-Prophylaxe'],
])('%s is the purpose of %s', (id, name) => {
  expect(bundled.purposes.find(name)).toMatchObject({ id })
})

it.each([
  ['anti-PM/Scl', 'anti-pm-scl'],
  ['anti-PM-Scl 75', 'anti-pm-scl'],
  ['anti-Th/To', 'anti-th-to'],
  ['anti-Ku', 'anti-ku'],
  ['anti-U3-RNP', 'anti-u3-rnp'],
  ['Fibrillarin-AK', 'anti-u3-rnp'],
  ['NOR-90', 'anti-nor-90'],
  ['RNA-Polymerase III-AK', 'anti-rna-polymerase-iii'],
  ['BLOOD OXYGEN SATURATION', 'spo2'],
  ['Scl-70 Ab', 'anti-scl-70'],
  ['RNA Pol III Ab', 'anti-rna-polymerase-iii'],
  ['SSA Ab', 'anti-ssa'],
  ['SSB Ab', 'anti-ssb'],
  ['La/SSB', 'anti-ssb'],
  ['HBc IgG', 'anti-hbc'],
  ['beta-hCG, serum', 'hcg-blood'],
])('in a list of results, %s is %s', (name, id) => {
  expect(resolveAnalyte(name, bundled.analytes)?.id).toBe(id)
})

it('a COPD with oxygen at home is both', () => {
  const [term] = resolveCondition('COPD GOLD 4 mit LTOT', bundled.conditions).terms
  expect(term?.parents).toEqual(['copd', 'home-oxygen'])
})

it.each([
  ['HRCT thorax', 'ct'],
  ['high-resolution CT of the chest', 'ct'],
  ['pulmonary function tests', 'lung-function-test'],
  ['6-minute walk test', 'walk-test'],
  ['argon plasma coagulation', 'local-destruction'],
])('among what was done, %s is %s', (name, id) => {
  expect(resolveProcedure(name, bundled.procedures)).toMatchObject([{ id }])
})

it.each([
  ['iron infusion', 'iron-infusion'],
  ['rabbit ATG', 'antithymocyte-immunoglobulin-rabbit'],
])('among drugs, %s is %s', (name, id) => {
  expect(resolveDrug(name, bundled.drugs).terms).toMatchObject([{ id }])
})
