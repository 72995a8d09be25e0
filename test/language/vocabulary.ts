import { Lexicon } from '../../src/facts/lexicon.js'
import type {
  Analyte,
  Classification,
  ConditionCourse,
  ConditionTerm,
  DrugTerm,
  Route,
  Score,
  Term,
} from '../../src/facts/term.js'
import type { Vocabulary } from '../../src/facts/vocabulary.js'
import { between } from '../../src/kernel/range.js'

/** A small vocabulary: enough for every way in which names, classes, units and panels can matter to a rule. */

function term(id: string, label: string, given: Partial<Term> = {}): Term {
  return { id, label, names: [], codes: [], parents: [], ...given }
}

function drugClass(id: string, label: string, parents: readonly string[] = []): DrugTerm {
  return { ...term(id, label, { parents }), kind: 'drug-class', routes: [], ingredients: [], investigational: false }
}

function drug(
  id: string,
  parents: readonly string[],
  routes: readonly Route[],
  given: Partial<DrugTerm> = {},
): DrugTerm {
  return { ...term(id, id, { parents }), kind: 'drug', routes, ingredients: [], investigational: false, ...given }
}

export const drugs: readonly DrugTerm[] = [
  drugClass('biologic', 'biologic'),
  drugClass('anti-cd20', 'anti-CD20 antibody', ['biologic']),
  drugClass('monoclonal-antibody', 'monoclonal antibody'),
  drugClass('corticosteroid', 'corticosteroid'),
  drugClass('immunosuppressant', 'immunosuppressant'),
  drugClass('antimalarial', 'antimalarial'),
  drugClass('vaccine', 'vaccine'),
  drugClass('live-vaccine', 'live vaccine', ['vaccine']),
  { ...drugClass('investigational-drug', 'investigational drug'), investigational: true },
  drug('rituximab', ['anti-cd20', 'monoclonal-antibody'], ['iv', 'sc'], { names: ['MabThera'] }),
  drug('belimumab', ['biologic'], ['iv', 'sc']),
  drug('prednisone', ['corticosteroid'], ['oral']),
  drug('mycophenolate', ['immunosuppressant'], ['oral', 'iv'], { names: ['MMF'] }),
  drug('azathioprine', ['immunosuppressant'], ['oral']),
  drug('ciclosporin', ['immunosuppressant'], ['oral', 'ophthalmic']),
  drug('hydroxychloroquine', ['antimalarial'], ['oral'], { names: ['HCQ'] }),
  drug('enema', ['corticosteroid'], ['rectal']),
  drug('placebo', [], []),
  drug('duo', [], [], { ingredients: ['prednisone', 'mycophenolate'] }),
  drug('mmr', ['live-vaccine'], ['im'], { label: 'MMR' }),
  drug('influenza', ['vaccine'], ['im'], { label: 'influenza vaccine' }),
]

function condition(id: string, course: ConditionCourse, given: Partial<Term> = {}): ConditionTerm {
  return { ...term(id, id.replaceAll('-', ' '), given), course }
}

const conditions: readonly ConditionTerm[] = [
  condition('lupus', 'chronic', { names: ['SLE'] }),
  condition('lupus-nephritis', 'chronic', { parents: ['lupus'] }),
  condition('sjogren', 'chronic', { label: "Sjögren's syndrome" }),
  condition('heart-failure', 'chronic'),
  condition('hepatitis-c', 'chronic'),
  condition('tuberculosis', 'episode', { names: ['TB'] }),
  condition('miliary-tuberculosis', 'episode', { parents: ['tuberculosis'] }),
  condition('malignancy', 'episode'),
  condition('breast-cancer', 'episode', { parents: ['malignancy'] }),
  condition('infarction', 'event', { label: 'myocardial infarction' }),
  condition('pregnancy', 'episode'),
  condition('pre-eclampsia', 'episode', { parents: ['pregnancy'] }),
]

function analyte(id: string, label: string, given: Partial<Analyte> = {}): Analyte {
  return {
    ...term(id, label),
    kind: 'quantity',
    unit: undefined,
    conversions: new Map(),
    unconvertible: new Set(),
    molarMass: undefined,
    plausible: undefined,
    usual: undefined,
    members: [],
    negativeWhen: 'all',
    notEquivalent: [],
    ...given,
  }
}

function quantity(
  id: string,
  label: string,
  units: Readonly<Record<string, number>>,
  given: Partial<Analyte> = {},
): Analyte {
  const factors = Object.entries(units)
  return analyte(id, label, {
    unit: factors[0]?.[0],
    conversions: new Map(factors.map(([unit, factor]) => [unit, { factor, offset: 0 }])),
    ...given,
  })
}

const analytes: readonly Analyte[] = [
  quantity('platelets', 'platelets', { '10*9/L': 1, '10*3/uL': 1 }, { names: ['PLT'] }),
  quantity('igg', 'IgG', { 'g/L': 1, 'mg/dL': 0.01 }, { plausible: between(0, 150) }),
  quantity('alt', 'ALT', { 'U/L': 1 }),
  quantity('inr', 'INR', { '1': 1 }),
  quantity(
    'urine-protein',
    '24-hour urine protein',
    { 'g/(24.h)': 1, 'mg/(24.h)': 0.001 },
    { notEquivalent: ['upcr'] },
  ),
  quantity('upcr', 'UPCR', { 'g/g': 1 }),
  quantity('lvef', 'LVEF', { '%': 1 }),
  // NGSP per cent to IFCC mmol/mol: a conversion with an offset
  analyte('hba1c', 'HbA1c', {
    unit: 'mmol/mol',
    conversions: new Map([
      ['mmol/mol', { factor: 1, offset: 0 }],
      ['%', { factor: 10.93, offset: -23.5 }],
    ]),
  }),
  analyte('anti-dsdna', 'anti-dsDNA', { kind: 'limit-relative' }),
  analyte('ana', 'ANA', {
    kind: 'titre',
    unit: '{titer}',
    conversions: new Map([['{titer}', { factor: 1, offset: 0 }]]),
  }),
  analyte('hbsag', 'HBsAg', { kind: 'qualitative' }),
  analyte('anti-hbc', 'anti-HBc', { kind: 'qualitative' }),
  analyte('hepatitis-b', 'hepatitis B serology', {
    kind: 'panel',
    members: ['hbsag', 'anti-hbc'],
    negativeWhen: 'all',
  }),
  analyte('tspot', 'T-SPOT', { kind: 'qualitative' }),
  analyte('igra', 'IGRA', { kind: 'qualitative' }),
  analyte('tb-test', 'tuberculosis test', { kind: 'panel', members: ['tspot', 'igra'], negativeWhen: 'any' }),
  analyte('hcg-urine', 'urine pregnancy test', { kind: 'qualitative' }),
  analyte('hcg-blood', 'blood pregnancy test', { kind: 'qualitative' }),
  analyte('pregnancy-test', 'pregnancy test', {
    kind: 'panel',
    members: ['hcg-urine', 'hcg-blood'],
    negativeWhen: 'any',
  }),
]

const scores: readonly Score[] = [
  {
    ...term('essdai', 'ESSDAI'),
    range: between(0, 8),
    items: [
      { id: 'articular', label: 'articular domain', weight: 2, levels: [0, 1, 2, 3] },
      { id: 'biological', label: 'biological domain', weight: 1, levels: [0, 1, 2] },
    ],
    visitWindow: { amount: 30, unit: 'days' },
  },
  { ...term('mrss', 'mRSS'), range: between(0, 51), items: [], visitWindow: { amount: 30, unit: 'days' } },
]

const classifications: readonly Classification[] = [
  { ...term('AECG-2002', 'AECG 2002'), of: 'sjogren', excludedBy: ['hepatitis-c', 'malignancy'] },
]

const procedures: readonly Term[] = [
  term('renal-replacement', 'renal replacement therapy'),
  term('dialysis', 'dialysis', { parents: ['renal-replacement'] }),
]

export const vocabulary: Vocabulary = {
  drugs: new Lexicon(drugs),
  conditions: new Lexicon(conditions),
  analytes: new Lexicon(analytes),
  scores: new Lexicon(scores),
  classifications: new Lexicon(classifications),
  procedures: new Lexicon(procedures),
  unitAliases: new Map([
    ['K/uL', '10*3/uL'],
    ['g/24h', 'g/(24.h)'],
    ['mmHg', 'mm[Hg]'],
  ]),
  steroidEquivalences: [],
}
