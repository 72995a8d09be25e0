import type { ConditionEntry, Patient } from './patient.js'
import { entriesOf, isKindOf, TABLES, termOf } from './terms.js'

export type CodedTable = 'conditions' | 'drugs' | 'procedures'

const SYSTEMS = { conditions: 'snomed', procedures: 'snomed', drugs: 'rxnorm' } as const

/** The code of a term, in digits that are nobody else's: `100003`. */
export function digitsOf(table: CodedTable, term: string): string {
  return String(100_000 + codedTerms(table).indexOf(term))
}

/** The terms that have a code: classes of drugs have none of this system, and a kind of its parent has no entry. */
export function codedTerms(table: CodedTable): readonly string[] {
  const rows: Readonly<Record<string, { readonly isNarrower?: true; readonly routes?: unknown }>> = TABLES[table]
  return Object.keys(rows).filter(
    (id) => rows[id]?.isNarrower !== true && (table !== 'drugs' || rows[id]?.routes !== undefined),
  )
}

/** As a record writes it: `snomed:100003`. */
export function codeOf(table: CodedTable, term: string): string {
  return `${SYSTEMS[table]}:${digitsOf(table, term)}`
}

/** A code that nobody knows. */
export function unknownCode(table: CodedTable): string {
  return `${SYSTEMS[table]}:999999`
}

interface Coded {
  readonly name?: string
  readonly code?: string
}

/** The same patient with each entry under the one name that its name and its code have together. */
export function withoutCodes(patient: Patient): Patient {
  const { conditions, drugs, procedures, allergies } = patient
  return {
    ...patient,
    ...(conditions === undefined ? {} : { conditions: conditions.flatMap(eitherOf) }),
    ...(drugs === undefined ? {} : { drugs: named(drugs, 'drugs') }),
    ...(procedures === undefined ? {} : { procedures: named(procedures, 'procedures') }),
    ...(allergies === undefined ? {} : { allergies: named(allergies, 'drugs') }),
  }
}

/** What a condition may be whose name and code mean different things: it is one of the two, unless it is said to be absent. */
function eitherOf(entry: string | ConditionEntry): readonly (string | ConditionEntry)[] {
  if (typeof entry === 'string' || entry.code === undefined || entry.status === 'absent')
    return named([entry], 'conditions')
  const { code, ...rest } = entry
  const coded = codedTerms('conditions').find((id) => codeOf('conditions', id) === code)
  if (coded === undefined || together('conditions', entry.name, code) !== eitherText(entry.name, code)) {
    return named([entry], 'conditions')
  }
  return [entry.name, coded].map((name) => ({ ...rest, name, status: 'suspected' }))
}

function named<T extends Coded>(list: readonly (string | T)[], table: CodedTable): (string | T)[] {
  return list.map((entry) => {
    if (typeof entry === 'string' || entry.code === undefined) return entry
    const { code, ...rest } = entry
    // a spread of what is generic, less one key that it may lack, is still of its type
    return { ...(rest as unknown as T), name: together(table, entry.name, code) }
  })
}

/** The narrower of the two; of what mean different things, none is certain, so that it may be anything. */
function together(table: CodedTable, name: string | undefined, code: string): string {
  const coded = codedTerms(table).find((id) => codeOf(table, id) === code)
  const term = name === undefined ? undefined : termOf(table, name)
  if (name === undefined) return coded ?? code
  if (coded === undefined) return name
  if (term === undefined) return coded
  const meant = entriesOf(table, term)
  if (meant.includes(coded)) return name
  if (meant.some((one) => isKindOf(table, coded, one))) return coded
  return meant.some((one) => isKindOf(table, one, coded)) ? name : eitherText(name, code)
}

/** What nobody recognises. */
function eitherText(name: string, code: string): string {
  return `${name} or ${code}`
}
