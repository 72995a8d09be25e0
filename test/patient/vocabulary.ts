import { Lexicon } from '../../src/facts/lexicon/lexicon.js'
import type { Analyte, Conversion } from '../../src/facts/analyte.js'
import type { ConditionTerm, DrugTerm, ProcedureTerm, PurposeTerm, Term } from '../../src/facts/term.js'
import type { Vocabulary } from '../../src/facts/lexicon/vocabulary.js'
import { between } from '../../src/kernel/range.js'
import { classifications, scores } from './scores-vocabulary.js'
import { code, term } from './terms.js'

// enough for the contract's own patient and the traps that the reader must know
function drug(id: string, label: string, given: Partial<DrugTerm> = {}): DrugTerm {
  return { ...term(id, label), kind: 'drug', routes: [], ingredients: [], investigational: false, ...given }
}

function drugClass(id: string, label: string, given: Partial<DrugTerm> = {}): DrugTerm {
  return drug(id, label, { kind: 'drug-class', ...given })
}

const drugs: DrugTerm[] = [
  drugClass('biologic', 'biologic'),
  drugClass('monoclonal-antibody', 'monoclonal antibody', { parents: ['biologic'] }),
  drugClass('anti-cd20', 'anti-CD20 antibody', { parents: ['biologic'], codes: [code('atc', 'L01FA')] }),
  drug('rituximab', 'rituximab', {
    names: ['MabThera'],
    codes: [code('atc', 'L01FA01'), code('rxnorm', '121191')],
    parents: ['anti-cd20'],
    routes: ['iv', 'sc'],
  }),
  drug('methotrexate', 'methotrexate', { names: ['MTX'], codes: [code('atc', 'L04AX03')], routes: ['oral', 'sc'] }),
  drug('hydroxychloroquine', 'hydroxychloroquine', { names: ['HCQ', 'Plaquenil'], routes: ['oral'] }),
  drug('prednisone', 'prednisone', { routes: ['oral'] }),
  drugClass('antituberculotic', 'antituberculotic', { doneFor: ['tuberculosis'] }),
  drug('isoniazid', 'isoniazid', { parents: ['antituberculotic'], routes: ['oral'] }),
  drug('mycophenolate', 'mycophenolate', { names: ['mycophenolate mofetil', 'MMF'], routes: ['oral', 'iv'] }),
  drug('ciclosporin', 'ciclosporin', { names: ['cyclosporine'], routes: ['oral', 'iv', 'ophthalmic'] }),
  drug('ikervis', 'Ikervis', { codes: [code('atc', 'S01XA18')], routes: ['ophthalmic'], ingredients: ['ciclosporin'] }),
  drugClass('vaccine', 'vaccine'),
  drug('mmr', 'MMR', { names: ['measles vaccine'], codes: [code('atc', 'J07BD52')], parents: ['vaccine'] }),
]

const conditions: ConditionTerm[] = [
  {
    ...term('suicidal-ideation', 'suicidal ideation', { codes: [code('icd10', 'R45.851'), code('snomed', '6471006')] }),
    course: 'episode',
  },
  { ...term('hypertension', 'hypertension', { codes: [code('icd10', 'I10')] }), course: 'chronic' },
  {
    ...term('sjogren', "Sjögren's syndrome", {
      names: ["primary Sjögren's syndrome"],
      codes: [code('icd10', 'M35.0'), code('snomed', '83901003')],
    }),
    course: 'chronic',
  },
  {
    ...term('tuberculosis', 'tuberculosis', {
      parents: ['tuberculosis-any'],
      names: ['TB'],
      narrower: ['miliary tuberculosis'],
      codes: [code('icd10', 'A15')],
    }),
    course: 'episode',
  },
  {
    ...term('sle', 'systemic lupus erythematosus', { names: ['SLE', 'lupus'], codes: [code('icd10', 'M32')] }),
    course: 'chronic',
  },
  {
    ...term('lupus-nephritis', 'lupus nephritis', { parents: ['sle'], codes: [code('icd10', 'M32.14')] }),
    course: 'chronic',
  },
  { ...term('allergy', 'allergy', { codes: [code('icd10', 'Z88')] }), course: 'chronic' },
  { ...term('tuberculosis-any', 'tuberculosis infection'), course: 'episode', outlastsStay: true },
  { ...term('infection', 'infection'), course: 'episode' },
  { ...term('pneumonia', 'pneumonia', { parents: ['infection'] }), course: 'episode' },
  { ...term('infarction', 'myocardial infarction', { codes: [code('icd10', 'I21')] }), course: 'event' },
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
    negativeWhen: 'every-member',
    notEquivalent: [],
    ...given,
  }
}

function conversions(given: Readonly<Record<string, number>>): ReadonlyMap<string, Conversion> {
  return new Map(Object.entries(given).map(([unit, factor]) => [unit, { factor, offset: 0 }]))
}

const analytes: Analyte[] = [
  analyte('igg', 'IgG', {
    codes: [code('loinc', '2465-3')],
    unit: 'g/L',
    conversions: conversions({ 'g/L': 1, 'mg/dL': 0.01 }),
    plausible: between(0, 150),
    usual: between(0.5, 60),
  }),
  analyte('hemoglobin', 'hemoglobin', {
    names: ['Hb'],
    codes: [code('loinc', '718-7')],
    unit: 'g/L',
    conversions: conversions({ 'g/L': 1, 'g/dL': 10 }),
    plausible: between(20, 250),
  }),
  analyte('fvc', 'FVC', {
    codes: [code('loinc', '19868-9')],
    unit: 'L',
    conversions: conversions({ L: 1 }),
    inPercent: 'fvc-percent',
  }),
  analyte('fvc-percent', 'FVC, % of predicted', {
    unit: '%',
    conversions: conversions({ '%': 1 }),
    plausible: between(5, 200),
  }),
  analyte('ana', 'ANA', { kind: 'titre' }),
  analyte('hbsag', 'HBsAg', { kind: 'qualitative' }),
  analyte('crp', 'CRP', { unit: 'mg/L', conversions: conversions({ 'mg/L': 1 }), plausible: between(0, 1000) }),
  analyte('creatinine', 'creatinine', {
    codes: [code('loinc', '2160-0')],
    unit: 'umol/L',
    conversions: conversions({ 'umol/L': 1, 'mg/dL': 88.4 }),
    plausible: between(5, 3000),
  }),
  analyte('height', 'height', { unit: 'cm', conversions: conversions({ cm: 1, m: 100 }), plausible: between(20, 250) }),
]

const procedures: ProcedureTerm[] = [
  { ...term('coronary-bypass', 'coronary bypass', { names: ['CABG'] }), doneFor: ['infarction'] },
  term('off-pump-bypass', 'off-pump bypass', { parents: ['coronary-bypass'] }),
  term('renal-replacement', 'renal replacement therapy', { names: ['dialysis'], codes: [code('snomed', '265764009')] }),
  { ...term('maintenance-dialysis', 'maintenance dialysis', { parents: ['renal-replacement'] }), goesOn: true },
  term('local-resection', 'local resection', { names: ['excision', 'excised'] }),
  term('radiotherapy', 'radiotherapy'),
  { ...term('skin-biopsy', 'skin biopsy'), treats: 'nothing' },
]

const reactions: Term[] = [
  term('anaphylaxis', 'anaphylaxis', { names: ['anaphylactic shock'] }),
  term('rash', 'rash'),
  term('urticaria', 'urticaria', { names: ['hives'] }),
]

const encounters: Term[] = [
  term('hospitalization', 'hospitalization', { names: ['admission'] }),
  term('emergency-visit', 'emergency visit', { names: ['emergency'] }),
]

const purposes: PurposeTerm[] = [
  { ...term('suppression', 'suppression of a chronic infection', { names: ['suppressive therapy'] }), conditions: [] },
  { ...term('autoimmune-disease', 'autoimmune disease'), conditions: ['sle', 'sjogren'] },
]

export const vocabulary: Vocabulary = {
  drugs: new Lexicon(drugs),
  conditions: new Lexicon(conditions),
  analytes: new Lexicon(analytes),
  scores: new Lexicon(scores),
  classifications: new Lexicon(classifications),
  procedures: new Lexicon(procedures),
  purposes: new Lexicon(purposes),
  reactions: new Lexicon(reactions),
  encounters: new Lexicon(encounters),
  unitAliases: new Map([['umol/l', 'umol/L']]),
  steroidEquivalences: [],
}
