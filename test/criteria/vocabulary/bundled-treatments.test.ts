import { expect, it } from 'vitest'
import { resolveDrug } from '../../../src/facts/names/drug-name.js'
import { resolveProcedure } from '../../../src/facts/names/procedure-name.js'
import type { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import type { ProcedureTerm, Term } from '../../../src/facts/term.js'
import { bundled } from './bundled.js'

const { conditions, drugs, procedures } = bundled

/** The conditions that a drug is mostly given for, or a procedure done. */
function suspectedBy(lexicon: Lexicon<Term & Pick<ProcedureTerm, 'doneFor'>>, ids: readonly string[]): string[] {
  const kinds = ids.flatMap((id) => [...lexicon.kindsOf(lexicon.withId(id))])
  return [...new Set(kinds.flatMap((kind) => lexicon.withId(kind).doneFor ?? []))]
}

const givenFor = (name: string): string[] =>
  suspectedBy(
    drugs,
    resolveDrug(name, drugs).terms.map(({ id }) => id),
  )

const doneFor = (name: string): string[] =>
  suspectedBy(
    procedures,
    resolveProcedure(name, procedures).map(({ id }) => id),
  )

it.each([
  ['osimertinib 80 mg', 'malignancy'],
  ['Tagrisso', 'malignancy'],
  ['R-CHOP', 'malignancy'],
  ['FOLFOX', 'malignancy'],
  ['Vincristin', 'malignancy'],
  ['vismodegib', 'malignancy'],
  ['oxaliplatin', 'malignancy'],
  ['T-DM1', 'breast-cancer'],
  ['Herceptin', 'breast-or-gastric-cancer'],
  ['trastuzumab deruxtecan', 'malignancy'],
  ['pembrolizumab', 'malignancy'],
  ['Kymriah', 'malignancy'],
  ['CAR-T cell therapy', 'malignancy'],
  ['CD19 CAR-T', 'malignancy'],
  ['lenalidomide', 'malignancy'],
  ['chemotherapy', 'malignancy'],
  ['Chemotherapie', 'malignancy'],
  ['letrozole', 'breast-cancer'],
  ['Ibrance', 'breast-cancer'],
  ['tamoxifène', 'breast-cancer'],
  ['leuprolide', 'malignancy'],
  ['Zoladex', 'malignancy'],
  ['bicalutamide', 'prostate-cancer'],
  ['abiraterone acetate', 'prostate-cancer'],
  ['hydroxyurea', 'neoplasm'],
  ['entecavir', 'hepatitis-b'],
  ['Epclusa', 'hepatitis-c'],
  ['Zepatier', 'hepatitis-c'],
  ['Genvoya', 'hiv'],
  ['ART', 'hiv'],
  ['ethambutol', 'tuberculosis'],
  ['HRZE', 'tuberculosis'],
  ['sertraline', 'depression'],
  ['clozapine', 'psychosis'],
  ['Entresto', 'heart-failure'],
])('%s is mostly given for %s', (name, condition) => {
  expect(givenFor(name)).toEqual([condition])
})

it.each([
  'rituximab',
  'cyclophosphamide',
  'methotrexate',
  'azathioprine',
  'chlorambucil',
  'everolimus',
  'thalidomide',
  'interleukin-2',
  'denosumab',
  'bevacizumab',
  'nintedanib',
  'ruxolitinib',
  'Opzelura',
  'Truvada',
  'Descovy',
  'tenofovir',
  'lamivudine',
  'rifampicin',
  'isoniazid',
  'duloxetine',
  'amitriptyline',
  'levetiracetam',
])('%s is given for nothing that a trial asks about', (name) => {
  expect(resolveDrug(name, drugs).terms).not.toEqual([])
  expect(givenFor(name)).toEqual([])
})

/** Of groups L01 and L02, what is given for something else as often, or in rheumatology. */
const FOR_OTHERS = new Set([
  'rituximab', 'obinutuzumab', 'ofatumumab', 'blinatumomab', 'ruxolitinib', 'everolimus', 'sirolimus', 'cyclophosphamide',
  'chlorambucil', 'methotrexate', 'mercaptopurine', 'cladribine', 'nintedanib', 'bevacizumab', 'aflibercept', 'tretinoin',
  'celecoxib', 'medroxyprogesterone',
]) // prettier-ignore

it('a drug of the groups L01 and L02 of the ATC is given for a tumour, or among those that are not', () => {
  const silent = drugs.terms.filter(
    ({ id, kind, codes }) =>
      kind === 'drug' &&
      codes.some(({ system, code }) => system === 'atc' && /^L0[12]/u.test(code)) &&
      suspectedBy(drugs, [id]).length === 0,
  )
  expect(silent.map(({ id }) => id).filter((id) => !FOR_OTHERS.has(id))).toEqual([])
})

it.each([
  ['R-CHOP', ['rituximab', 'cyclophosphamide', 'doxorubicin', 'vincristine', 'prednisone']],
  ['CMF', ['cyclophosphamide', 'methotrexate', 'fluorouracil']],
])('%s holds %j', (name, ingredients) => {
  expect(resolveDrug(name, drugs).terms.flatMap((term) => term.ingredients)).toEqual(ingredients)
})

it.each([
  ['Z92.21', 'malignancy'],
  ['Z92.6', 'malignancy'],
  ['Z92.3', 'malignancy'],
  ['Z51.11', 'malignancy'],
  ['Z79.811', 'breast-cancer'],
])('the code %s tells of a treatment that is mostly for %s', (code, condition) => {
  const term = conditions.findCode('icd10', code)
  expect(suspectedBy(conditions, term === undefined ? [] : [term.id])).toEqual([condition])
})

it.each(['Z79.52', 'Z79.899', 'Z92.25'])('the code %s tells of no tumour', (code) => {
  const term = conditions.findCode('icd10', code)
  expect(suspectedBy(conditions, term === undefined ? [] : [term.id])).toEqual([])
})

it('CAR-T and cART are one name, which is for either', () => {
  expect(givenFor('CAR-T')).toEqual(['malignancy', 'hiv'])
  expect(givenFor('cART')).toEqual(givenFor('CAR-T'))
})

it.each([
  ['TURBT', 'bladder-cancer'],
  ['Whipple procedure', 'malignancy'],
  ['Mohs surgery', 'non-melanoma-skin-cancer'],
  ['conization', 'cervix-in-situ'],
  ['LEEP', 'cervix-in-situ'],
  ['right hemicolectomy', 'malignancy'],
  ['lumpectomy', 'breast-cancer'],
  ['Mastektomie links', 'breast-cancer'],
  ['radical prostatectomy', 'prostate-cancer'],
  ['left nephrectomy', 'kidney-cancer'],
  ['thyroidectomy', 'possible-tumour'],
  ['polypectomy', 'possible-tumour'],
  ['radical hysterectomy', 'malignancy'],
  ['stem cell transplantation', 'malignancy'],
  ['CAR-T', 'malignancy'],
  ['Strahlentherapie', 'malignancy'],
  ['Z.n. Chemotherapie', 'malignancy'],
  ['Port-a-Cath', 'malignancy'],
  ['parotidectomy', 'neoplasm'],
])('%s is mostly done for %s', (name, condition) => {
  expect(doneFor(name)).toEqual([condition])
})

it.each([
  'TURP',
  'hysterectomy',
  'splenectomy',
  'colonoscopy',
  'donor nephrectomy',
  'lymph node biopsy',
  'shave excision',
])('%s tells of no tumour', (name) => {
  expect(resolveProcedure(name, procedures)).not.toEqual([])
  expect(doneFor(name)).toEqual([])
})

it.each<[string, string, boolean]>([
  ['trastuzumab', 'breast cancer', true],
  ['trastuzumab', 'gastric adenocarcinoma', true],
  ['trastuzumab', 'prostate cancer', false],
  ['trastuzumab', 'malignancy', false],
  ['T-DM1', 'breast cancer', true],
  ['T-DM1', 'gastric cancer', false],
  ['trastuzumab deruxtecan', 'prostate cancer', true],
])('whether what %s was for is told by a %s: %s', (drug, condition, expected) => {
  const recorded = conditions.find(condition)
  const kinds = recorded === undefined ? [] : [...conditions.kindsOf(recorded)]
  expect(givenFor(drug).every((sought) => kinds.includes(sought))).toBe(expected)
})

it('BCG into the bladder is for a cancer of it, and may be meant by a live vaccine; the vaccine tells of no cancer by its route', () => {
  const [instilled] = resolveDrug('intravesical BCG', drugs).terms
  const [vaccine] = resolveDrug('BCG', drugs).terms
  const live = drugs.withId('live-vaccine')
  expect(givenFor('intravesical BCG')).toEqual(['bladder-cancer'])
  expect(instilled === undefined ? [] : [drugs.mayBe(instilled, live), drugs.kindsOf(instilled).has(live.id)]).toEqual([
    true,
    false,
  ])
  expect(vaccine).toMatchObject({ id: 'bcg-vaccine', routes: ['sc'], otherUseBy: ['sc'] })
})
