import { Lexicon } from '../../src/facts/lexicon/lexicon.js'
import type { ConditionCourse, ConditionTerm, PurposeTerm, Score, Term } from '../../src/facts/term.js'
import type { Vocabulary } from '../../src/facts/lexicon/vocabulary.js'
import { between } from '../../src/kernel/range.js'
import { analytes } from './analyte-terms.js'
import { classifications } from './classification-sets.js'
import { drugs } from './drug-terms.js'
import { term } from './named-term.js'

/** A small vocabulary: enough for every way in which names, classes, units and panels can matter to a rule. */

function condition(id: string, course: ConditionCourse, given: Partial<ConditionTerm> = {}): ConditionTerm {
  return { ...term(id, id.replaceAll('-', ' '), given), course }
}

const conditions: readonly ConditionTerm[] = [
  condition('autoimmune-disease', 'chronic', { group: true }),
  condition('lupus', 'chronic', { names: ['SLE'], parents: ['autoimmune-disease'] }),
  condition('lupus-nephritis', 'chronic', { parents: ['lupus'] }),
  condition('sjogren', 'chronic', { label: "Sjögren's syndrome" }),
  condition('overlap-syndrome', 'chronic', { overlapOf: ['lupus', 'sjogren'] }),
  condition('mixed-disease', 'chronic', { parents: ['overlap-syndrome'] }),
  condition('heart-failure', 'chronic'),
  condition('hepatitis-c', 'chronic'),
  condition('tuberculosis', 'episode', { names: ['TB'] }),
  condition('miliary-tuberculosis', 'episode', { parents: ['tuberculosis'] }),
  condition('malignancy', 'episode'),
  condition('breast-cancer', 'episode', { parents: ['malignancy'] }),
  condition('skin-cancer', 'episode', { parents: ['malignancy'] }),
  condition('basal-cell-carcinoma', 'episode', { names: ['BCC'], parents: ['skin-cancer'] }),
  condition('squamous-cell-carcinoma', 'episode', { parents: ['skin-cancer'] }),
  condition('infection', 'episode'),
  condition('fever', 'episode'),
  condition('febrile-infection', 'episode', { parents: ['infection', 'fever'] }),
  condition('pneumonia', 'episode', { parents: ['infection'] }),
  condition('influenza', 'episode', { parents: ['infection'], passes: true }),
  condition('meningitis', 'episode', { narrower: ['viral meningitis'] }),
  condition('infarction', 'event', { label: 'myocardial infarction' }),
  condition('kidney-disease', 'chronic', { group: true }),
  condition('glomerular-disease', 'chronic', { parents: ['kidney-disease'] }),
  condition('immunodeficiency', 'chronic'),
  condition('primary-immunodeficiency', 'chronic', { parents: ['immunodeficiency'] }),
  condition('low-antibodies', 'chronic'),
  condition('pregnancy', 'episode'),
  condition('pre-eclampsia', 'episode', { parents: ['pregnancy'] }),
  condition('end-of-childbearing-potential', 'chronic'),
  condition('postmenopausal', 'chronic', { parents: ['end-of-childbearing-potential'] }),
  condition('menopause', 'chronic', { parents: ['end-of-childbearing-potential'] }),
]

const scores: readonly Score[] = [
  {
    ...term('essdai', 'ESSDAI'),
    unclear: ['ESSDAX'],
    range: between(0, 8),
    items: [
      { id: 'articular', label: 'articular domain', weight: 2, levels: [0, 1, 2, 3] },
      { id: 'biological', label: 'biological domain', weight: 1, levels: [0, 1, 2] },
    ],
    visitWindow: { amount: 30, unit: 'days' },
  },
  { ...term('mrss', 'mRSS'), range: between(0, 51), items: [], visitWindow: { amount: 30, unit: 'days' } },
]

const procedures: readonly Term[] = [
  term('renal-replacement', 'renal replacement therapy'),
  term('dialysis', 'dialysis', { parents: ['renal-replacement'] }),
  term('local-treatment', 'local treatment'),
  term('local-resection', 'local resection', { names: ['excised'], parents: ['local-treatment'] }),
  term('mohs-surgery', 'Mohs surgery', { parents: ['local-resection'] }),
  term('radiotherapy', 'radiotherapy'),
  term('permanent-sterilisation', 'permanent sterilisation'),
  term('hysterectomy', 'hysterectomy', { parents: ['permanent-sterilisation'] }),
]

const reactions: readonly Term[] = [
  term('allergic-reaction', 'allergic reaction'),
  term('severe-reaction', 'severe reaction', { parents: ['allergic-reaction'] }),
  term('anaphylaxis', 'anaphylaxis', { parents: ['severe-reaction'] }),
  term('angioedema', 'angioedema', { parents: ['severe-reaction'] }),
  term('rash', 'rash', { parents: ['allergic-reaction'] }),
]

const encounters: readonly Term[] = [
  term('hospital-visit', 'hospital visit'),
  term('hospitalization', 'hospitalization', { names: ['admission'], parents: ['hospital-visit'] }),
  term('intensive-care', 'intensive care', { parents: ['hospitalization'] }),
  term('outpatient-visit', 'outpatient visit', { parents: ['hospital-visit'] }),
]

function purpose(id: string, parents: readonly string[] = []): PurposeTerm {
  return { ...term(id, id.replaceAll('-', ' '), { parents }), conditions: [] }
}

const purposes: readonly PurposeTerm[] = [
  purpose('infection'),
  purpose('suppression', ['infection']),
  purpose('prophylaxis'),
  purpose('primary-prophylaxis', ['prophylaxis']),
  purpose('secondary-prophylaxis', ['suppression', 'prophylaxis']),
  purpose('transplant'),
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
  unitAliases: new Map([
    ['K/uL', '10*3/uL'],
    ['g/24h', 'g/(24.h)'],
    ['mmHg', 'mm[Hg]'],
    ['mL/min/1.73m²', 'mL/min/{1.73_m2}'],
  ]),
  steroidEquivalences: [
    { drug: 'prednisone', figures: { lowest: 5, highest: 5 } },
    { drug: 'dexamethasone', figures: { lowest: 0.6, highest: 0.75 } },
    { drug: 'fludrocortisone', figures: undefined },
  ],
}
