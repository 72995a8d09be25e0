import { expect, it } from 'vitest'
import { ingredientsOf } from '../../../src/language/sought/ingredients.js'
import { resolveDrug } from '../../../src/facts/names/drug-name.js'
import type { CodeSystem } from '../../../src/facts/term.js'
import { bundled, kindsOf } from './bundled.js'

const { drugs } = bundled

it.each([
  ['Rituxan', 'rituximab'],
  ['Somatuline', 'lanreotide'],
  ['levonorgestrel IUD', 'levonorgestrel'],
  ['CBD oil', 'cannabidiol'],
  ['curcumin', 'turmeric'],
  ['sunscreen', 'sunscreen'],
  ['moisturizer', 'emollient'],
  ['local anaesthetics', 'local-anaesthetic'],
  ['PEG', 'macrogol'],
  ['gelatine', 'gelatin'],
  ['rituximab-abbs', 'rituximab'],
  ['ocrelizumab/hyaluronidase (Ocrevus Zunovo)', 'ocrelizumab'],
  ['recombinant human interferon alfa-2b', 'interferon-alfa'],
  ['benzathine penicillin G', 'benzathine-benzylpenicillin'],
  ['HLX01', 'rituximab'],
  ['美罗华', 'rituximab'],
  ['MabThera 500 mg i.v.', 'rituximab'],
  ['Levothyroxin-Natrium 100 µg', 'levothyroxine-sodium'],
  ['Prednisolon-Acetat', 'prednisolone'],
  ['Cyclophosphamid-Monohydrat', 'cyclophosphamide'],
  ['GA101', 'obinutuzumab'],
  ['Kesimpta', 'ofatumumab'],
  ['XmAb5871', 'obexelimab'],
  ['CTL019', 'tisagenlecleucel'],
  ['CD19 CAR-T', 'anti-cd19-car-t'],
  ['Benlysta', 'belimumab'],
  ['RC18', 'telitacicept'],
  ['TACI-Ig', 'atacicept-study-drug'],
  ['Trutakna', 'atacicept'],
  ['Lisraya', 'brepocitinib'],
  ['Cenrifki', 'tolebrutinib'],
  ['TULIP-2', 'anifrolumab'],
  ['Humira', 'adalimumab'],
  ['Remicade', 'infliximab'],
  ['RoActemra', 'tocilizumab'],
  ['low-dose IL-2', 'aldesleukin'],
  ['IVIG', 'human-immunoglobulin'],
  ['Xeljanz', 'tofacitinib'],
  ['Olumiant', 'baricitinib'],
  ['BMS-986165', 'deucravacitinib'],
  ['Imbruvica', 'ibrutinib'],
  ['HCQ', 'hydroxychloroquine'],
  ['Hydroxychloroquine sulphate 200 mg tablets', 'hydroxychloroquine'],
  ['CYC', 'cyclophosphamide'],
  ['CTX', 'cyclophosphamide-or-cephalosporin'],
  ['CTX 800 mg IV', 'cyclophosphamide-or-cephalosporin'],
  ['MTX', 'methotrexate'],
  ['MMF', 'mycophenolate-mofetil'],
  ['mycophenolate', 'mycophenolate'],
  ['Myfortic', 'mycophenolic-acid'],
  ['cyclosporin A', 'ciclosporin'],
  ['Restasis', 'ciclosporin-ophthalmic'],
  ['Protopic', 'tacrolimus-topical'],
  ['FK506', 'tacrolimus'],
  ['rapamycin', 'sirolimus'],
  ['Arava', 'leflunomide'],
  ['雷公藤', 'tripterygium-wilfordii'],
  ['T-614', 'iguratimod'],
  ['Solu-Medrol', 'methylprednisolone'],
  ['cortisol', 'hydrocortisone'],
  ['Prolia', 'denosumab'],
  ['MMR', 'measles-mumps-rubella-vaccine'],
  ['Shingrix', 'zoster-vaccine-recombinant'],
  ['FluMist', 'influenza-vaccine-live-attenuated'],
  ['Tylenol 500 mg', 'paracetamol'],
  ['L-thyroxine', 'levothyroxine-sodium'],
  ['vitamin D', 'colecalciferol'],
  ['noradrenaline', 'norepinephrine'],
  ['Augmentin', 'amoxicillin-and-clavulanic-acid'],
  ['JAKi', 'jak-inhibitor'],
  ['biological', 'biologic'],
  ['anti-CD20 monoclonal antibody', 'anti-cd20'],
  ['live attenuated vaccine', 'live-vaccine'],
  ['contrast', 'contrast-medium'],
  ['ESA', 'erythropoiesis-stimulating-agent'],
  ['Jakavi 20 mg', 'ruxolitinib-oral'],
  ['Prograf', 'tacrolimus-systemic'],
  ['Advagraf 3 mg', 'tacrolimus-systemic'],
  ['Decortin H 5 mg', 'prednisolone-oral'],
  ['Decortin', 'prednisone'],
  ['CD19-CAR-T-Zellen', 'anti-cd19-car-t'],
  ['TNF-alpha-Blocker', 'anti-tnf'],
  ['Unacid', 'ampicillin-and-sulbactam'],
  ['Tardocillin', 'benzathine-benzylpenicillin'],
  ['COVID-19 vaccine Janssen', 'covid-19-viral-vector-vaccine-non-replicating'],
])('%s is %s', (name, id) => {
  expect(resolveDrug(name, drugs).terms.map((term) => term.id)).toEqual([id])
})

it.each([
  ['rituximab', ['anti-cd20', 'b-cell-targeted', 'biologic', 'immunomodulator']],
  ['tisagenlecleucel', ['anti-cd19-car-t', 'anti-cd19', 'b-cell-targeted', 'biologic']],
  ['telitacicept', ['anti-blys-april', 'anti-blys-baff', 'biologic']],
  ['brepocitinib', ['jak-inhibitor', 'tyk2-inhibitor', 'targeted-synthetic']],
  ['sirolimus', ['mtor-inhibitor', 'conventional-immunosuppressant']],
  ['mycophenolate-mofetil', ['mycophenolate', 'antimetabolite', 'conventional-immunosuppressant']],
  ['ciclosporin-ophthalmic', ['ciclosporin', 'calcineurin-inhibitor', 'conventional-immunosuppressant']],
  ['zoster-vaccine-live', ['live-vaccine', 'zoster-vaccine', 'vaccine']],
  ['piperacillin-and-tazobactam', ['anti-infective-systemic']],
  ['norepinephrine', ['vasopressor']],
  ['romiplostim', ['biologic-non-immunomodulator', 'recombinant-human-protein']],
  ['dulaglutide', ['biologic-non-immunomodulator', 'recombinant-human-protein']],
  ['epoetin', ['biologic-non-immunomodulator', 'recombinant-human-protein']],
  ['darbepoetin-alfa', ['biologic-non-immunomodulator', 'recombinant-human-protein']],
])('%s is of the classes %j', (id, classes) => {
  expect(kindsOf(id, drugs)).toEqual(expect.arrayContaining(classes))
})

it.each([
  ['hydroxychloroquine', 'conventional-immunosuppressant'],
  ['tofacitinib', 'biologic'],
  ['human-immunoglobulin', 'biologic'],
  ['denosumab', 'biologic'],
  ['iguratimod', 'conventional-immunosuppressant'],
  ['deucravacitinib', 'jak-inhibitor'],
  ['zoster-vaccine-recombinant', 'live-vaccine'],
  ['paracetamol', 'immunomodulator'],
  ['pembrolizumab', 'immunomodulator'],
  ['romiplostim', 'biologic'],
  ['insulin-glargine', 'biologic-non-immunomodulator'],
  ['somatropin', 'biologic-non-immunomodulator'],
])('%s is not of the class %s', (id, kind) => {
  expect(kindsOf(id, drugs)).not.toContain(kind)
})

it.each<[CodeSystem, string, string]>([
  ['atc', 'L01FA01', 'rituximab'],
  ['atc', 'L01XC02', 'rituximab'],
  ['atc', 'L04AA37', 'baricitinib'],
  ['atc', 'L04AX03', 'methotrexate'],
  ['atc', 'S01XA18', 'ciclosporin-ophthalmic'],
  ['atc', 'D11AH01', 'tacrolimus-topical'],
  ['atc', 'L04AA06', 'mycophenolate'],
  ['atc', 'L04AB99', 'anti-tnf'],
  ['atc', 'J01XX99', 'anti-infective-systemic'],
  ['atc', 'P01BA02', 'hydroxychloroquine'],
  ['atc', 'C08CA99', 'antihypertensive'],
  ['atc', 'M03XX99', 'other-drug-group'],
  ['rxnorm', '121191', 'rituximab'],
  ['rxnorm', '8640', 'prednisone'],
  ['cvx', '03', 'measles-mumps-rubella-vaccine'],
  ['cvx', '188', 'zoster-vaccine'],
])('%s:%s is %s', (system, code, id) => {
  expect(drugs.findCode(system, code)?.id).toBe(id)
})

it.each(['MRA', 'MPA', 'GC', 'ABC-123', 'rituximb', 'iodine', 'alpha-gal'])('%s is not recognised', (name) => {
  expect(resolveDrug(name, drugs).terms).toEqual([])
})

it.each(['study drug', 'Blinded study drug', 'investigational product'])(
  '%s is a study drug without a name',
  (name) => {
    expect(resolveDrug(name, drugs).terms.map(({ id }) => id)).toEqual(['investigational-drug'])
  },
)

it.each([
  ['atacicept', 'anti-blys-april'],
  ['brepocitinib', 'jak-inhibitor'],
  ['brepocitinib', 'tyk2-inhibitor'],
  ['tolebrutinib', 'btk-inhibitor'],
])('%s, which was approved lately, may have been a study drug, and is of %s', (id, kind) => {
  const drug = drugs.withId(id)
  expect([...drugs.kindsOf(drug)]).toContain(kind)
  expect([...drugs.kindsOf(drug)]).not.toContain('investigational-drug')
  expect(drugs.mayBe(drug, { id: 'investigational-drug' })).toBe(true)
})

it('a drug that is not approved is investigational', () => {
  const [telitacicept, obexelimab] = ['telitacicept', 'obexelimab'].map((id) => drugs.get(id))
  if (telitacicept === undefined || obexelimab === undefined) throw new Error('a drug is missing')
  expect(drugs.kindsOf(obexelimab).has('investigational-drug')).toBe(true)
  expect(drugs.kindsOf(telitacicept).has('investigational-drug')).toBe(false)
})

it.each([
  ['Jakavi', ['oral'], 'ruxolitinib', 'jak-inhibitor'],
  ['Prograf', ['oral', 'iv'], 'tacrolimus', 'conventional-immunosuppressant'],
  ['Decortin H', ['oral'], 'prednisolone', 'corticosteroid'],
])('%s is given by %j alone, and is %s all the same', (name, routes, ingredient, kind) => {
  const { terms } = resolveDrug(name, drugs)
  expect(terms.flatMap((term) => term.routes)).toEqual(routes)
  expect(ingredientsOf(terms, drugs).map(({ id }) => id)).toEqual([ingredient])
  expect(terms.flatMap(({ id }) => kindsOf(id, drugs))).toContain(kind)
})

it('the forms of mycophenolate are one drug', () => {
  const terms = ['CellCept', 'Myfortic', 'mycophenolate', 'Imuran'].flatMap((name) => resolveDrug(name, drugs).terms)
  expect(ingredientsOf(terms, drugs).map(({ id }) => id)).toEqual(['mycophenolate', 'azathioprine'])
})

it('every drug but a study drug, a class of one, or a product for many has a route', () => {
  const silent = drugs.terms.filter(({ kind, routes, investigational }) => {
    return kind === 'drug' && routes.length === 0 && !investigational
  })
  expect(silent.map(({ id }) => id)).toEqual([])
})

it('steroid equivalences keep both printed figures', () => {
  const figuresOf = (id: string): unknown => bundled.steroidEquivalences.find(({ drug }) => drug === id)?.figures
  expect(figuresOf('dexamethasone')).toEqual({ lowest: 0.6, highest: 0.75 })
  expect(bundled.steroidEquivalences).toContainEqual({ drug: 'fludrocortisone', figures: undefined })
  expect(bundled.steroidEquivalences).toHaveLength(11)
})
