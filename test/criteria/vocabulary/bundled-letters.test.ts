import { expect, it } from 'vitest'
import { resolveCondition } from '../../../src/facts/condition-name.js'
import { resolveDrug } from '../../../src/facts/drug-name.js'
import { resolveProcedure } from '../../../src/facts/procedure-name.js'
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
  ['Pred 5 mg', 'corticosteroid'],
  ['Kortikosteroide', 'corticosteroid'],
  ['Glukokortikoide', 'corticosteroid'],
  ['Steroide', 'corticosteroid'],
  ['cortisone acetate', 'cortisone'],
  ['Biologika', 'biologic'],
  ['Immunsuppressiva', 'immunomodulator'],
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

it.each(['AE', 'HE', 'TE', 'TEP', 'Sterilisation', 'Bypass-OP'])(
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
