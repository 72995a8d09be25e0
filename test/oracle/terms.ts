import { DRUG_CLASSES, DRUGS, type DrugRow, type TermRow } from './drug-terms.js'

export { DRUG_CLASSES, DRUGS } from './drug-terms.js'

export type Course = 'chronic' | 'episode' | 'event'

interface ConditionRow extends TermRow {
  readonly course: Course
  /** a name for many diseases: where one of them is over nothing of it is left */
  readonly isGroup?: true
  /** an entry of this grade under the name of its parent is this */
  readonly stage?: number
  /** it has some of these, and nobody knows which */
  readonly overlapOf?: readonly string[]
  /** a treatment of the past that is mostly for one of these */
  readonly doneFor?: readonly string[]
  /** removed where it is: no answer to what a treatment of tumours at large was for */
  readonly isLocal?: true
  /** nobody has it for more than a year */
  readonly passes?: true
  /** it stays in the body, or comes back */
  readonly stays?: true
  /** nobody is rid of it by the end of what was done for it */
  readonly outlastsStay?: true
}

export const CONDITIONS: Readonly<Record<string, ConditionRow>> = {
  'autoimmune-disease': { course: 'chronic' },
  sle: { parents: ['autoimmune-disease'], alias: 'lupus', course: 'chronic' },
  'kidney-disease': { course: 'chronic', isGroup: true },
  'kidney-failure': { parents: ['kidney-disease'], course: 'chronic', stage: 5 },
  'lupus-nephritis': { parents: ['sle', 'kidney-disease'], course: 'chronic' },
  fibrosis: { course: 'chronic', isGroup: true },
  scleroderma: { parents: ['autoimmune-disease', 'fibrosis'], course: 'chronic' },
  'overlap-syndrome': {
    parents: ['autoimmune-disease'],
    alias: 'MCTD',
    course: 'chronic',
    overlapOf: ['sle', 'scleroderma'],
  },
  neoplasm: { course: 'episode', outlastsStay: true },
  malignancy: { parents: ['neoplasm'], alias: 'cancer', course: 'episode' },
  lymphoma: { parents: ['malignancy'], course: 'episode' },
  'skin-cancer': { parents: ['malignancy'], course: 'episode' },
  'basal-cell-carcinoma': { parents: ['skin-cancer'], course: 'episode', isLocal: true },
  'superficial-carcinoma': { parents: ['basal-cell-carcinoma'], course: 'episode' },
  'past-radiotherapy': { course: 'event', doneFor: ['malignancy'] },
  'past-radiotherapy-of-the-neck': { parents: ['past-radiotherapy'], course: 'event' },
  infection: { course: 'episode' },
  tuberculosis: { parents: ['infection'], alias: 'TB', course: 'episode', stays: true },
  pneumonia: { parents: ['infection'], course: 'episode', passes: true },
  infarction: { alias: 'heart attack', course: 'event' },
  'class IV nephritis': { parents: ['lupus-nephritis'], isNarrower: true, course: 'chronic' },
  'localised autoimmunity': { parents: ['autoimmune-disease'], isNarrower: true, course: 'chronic' },
  'latent tuberculosis': { parents: ['tuberculosis'], isNarrower: true, course: 'episode' },
  'silent infarction': { parents: ['infarction'], isNarrower: true, course: 'event' },
  'rodent ulcer': { parents: ['basal-cell-carcinoma'], isNarrower: true, course: 'episode' },
  'undifferentiated overlap': { parents: ['overlap-syndrome'], isNarrower: true, course: 'chronic' },
}

interface ProcedureRow extends TermRow {
  /** by its name it is no matter of a day */
  readonly goesOn?: true
  /** conditions that it is mostly done for */
  readonly doneFor?: readonly string[]
  /** a cure of what it is done for, or no cure at all */
  readonly treats?: 'its-reason' | 'nothing'
  /** nobody can say by its name whether more was done than to remove a spot */
  readonly mayBeLocal?: true
  /** acute conditions that it is often done for */
  readonly acutelyFor?: readonly string[]
}

export const PROCEDURES: Readonly<Record<string, ProcedureRow>> = {
  transplant: { treats: 'its-reason' },
  'solid-organ-transplant': { parents: ['transplant'] },
  'kidney-transplant': { parents: ['solid-organ-transplant'], alias: 'renal transplant' },
  'stem-cell-transplant': { parents: ['transplant'], doneFor: ['lymphoma', 'scleroderma'] },
  'local-treatment': { treats: 'its-reason' },
  excision: { parents: ['local-treatment'], alias: 'excised' },
  biopsy: { treats: 'nothing' },
  'flap-closure': { mayBeLocal: true },
  'wide excision': { parents: ['excision'], isNarrower: true },
  'partial transplant': { parents: ['solid-organ-transplant'], isNarrower: true },
  'mohs-surgery': { parents: ['excision'], doneFor: ['basal-cell-carcinoma'] },
  radiotherapy: { doneFor: ['malignancy'], treats: 'its-reason' },
  'neck-radiotherapy': { parents: ['radiotherapy'] },
  ventilation: { acutelyFor: ['pneumonia', 'infarction'] },
  'home-ventilation': { parents: ['ventilation'], alias: 'ventilated at home', goesOn: true },
  'ventilation at night': { parents: ['home-ventilation'], isNarrower: true },
}

export const ENCOUNTERS: Readonly<Record<string, TermRow>> = {
  'hospital-visit': {},
  hospitalization: { parents: ['hospital-visit'], alias: 'admission' },
  'intensive-care': { parents: ['hospitalization'], alias: 'ICU' },
  'outpatient-visit': {},
  'day case': { parents: ['hospitalization'], isNarrower: true },
}

export const REACTIONS: Readonly<Record<string, TermRow>> = {
  hypersensitivity: {},
  'severe-reaction': { parents: ['hypersensitivity'] },
  anaphylaxis: { parents: ['severe-reaction'], alias: 'anaphylactic shock' },
  rash: { parents: ['hypersensitivity'], alias: 'hives' },
}

export const PURPOSES: Readonly<Record<string, TermRow>> = {
  'an-infection': { alias: 'infections' },
  'treatment-of-infection': { parents: ['an-infection'] },
  'suppression-of-infection': { parents: ['an-infection'], alias: 'suppressive therapy' },
  prophylaxis: {},
  'prophylaxis-of-infection': { parents: ['an-infection', 'prophylaxis'] },
}

type Table = Readonly<Record<string, TermRow>>

export const DRUG_TERMS: Readonly<Record<string, DrugRow>> = { ...DRUG_CLASSES, ...DRUGS }

/** Of each list of a patient, the names that it may hold. */
export const TABLES = {
  drugs: DRUG_TERMS,
  conditions: CONDITIONS,
  procedures: PROCEDURES,
  encounters: ENCOUNTERS,
  reactions: REACTIONS,
  purposes: PURPOSES,
} as const satisfies Record<string, Table>

export type TableName = keyof typeof TABLES

/** The term of a name or alias; undefined when nobody knows the name. */
export function termOf(table: TableName, name: string): string | undefined {
  const rows: Table = TABLES[table]
  if (Object.hasOwn(rows, name) || (table === 'drugs' && joinedIn(name).length > 0)) return name
  return Object.entries(rows).find(([, { alias }]) => alias === name)?.[0]
}

/** The terms that have an entry of their own: the name of a kind that has none says no less than that of its parents. */
export function entriesOf(table: TableName, term: string | undefined): readonly string[] {
  const rows: Table = TABLES[table]
  const { isNarrower, parents = [] } = rows[term ?? ''] ?? {}
  return isNarrower === true || term === undefined ? parents : [term]
}

/** True for a term and for everything above it. */
export function isKindOf(table: TableName, term: string, asked: string): boolean {
  const rows: Table = TABLES[table]
  const { parents = [] } = rows[term] ?? {}
  const ingredients = table === 'drugs' ? ingredientsOf(term) : []
  return term === asked || [...parents, ...ingredients].some((parent) => isKindOf(table, parent, asked))
}

/** The drugs that a product, or a name that joins several, stands for; none of any other term. */
export function ingredientsOf(term: string | undefined): readonly string[] {
  return DRUG_TERMS[term ?? '']?.ingredients ?? joinedIn(term ?? '')
}

/** The drugs of "rituximab and prednisone"; none where a part is unknown. */
function joinedIn(name: string): readonly string[] {
  const parts = name.split(/ and |\/| \+ /u)
  const drugs = parts.flatMap((part) => (Object.hasOwn(DRUGS, part) ? part : []))
  return parts.length > 1 && drugs.length === parts.length ? drugs : []
}

/** True where something narrower than a term is a kind of what is asked: named so broadly, it may be it. */
export function mayBeKindOf(table: TableName, term: string, asked: string): boolean {
  const rows: Table = TABLES[table]
  const { isNarrower, parents = [] } = rows[term] ?? {}
  // which of the kinds of its parent it is, nobody knows
  if (isNarrower === true) return parents.some((parent) => mayBeKindOf(table, parent, asked))
  const joined = table === 'drugs' && !Object.hasOwn(rows, term) ? ingredientsOf(term) : []
  if (joined.length > 0) return joined.some((one) => mayBeKindOf(table, one, asked))
  // a drug that is named is not in a product that is not
  const others = Object.keys(rows).filter(
    (other) => other === term || table !== 'drugs' || ingredientsOf(other).length === 0,
  )
  return others.some((other) => isKindOf(table, other, term) && isKindOf(table, other, asked))
}

/** True for an overlap of diseases, of which nobody says which, where one of them is a kind of what is asked. */
export function mayOverlap(term: string | undefined, asked: string, except: readonly string[] = []): boolean {
  const possible = entriesOf('conditions', term).flatMap((id) => CONDITIONS[id]?.overlapOf ?? [])
  return possible.some(
    (one) => isKindOf('conditions', one, asked) && !except.some((other) => isKindOf('conditions', one, other)),
  )
}
