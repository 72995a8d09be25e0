import type { ListName } from '../../../patient/reading/list-name.js'
import type { Refusal } from '../input/pieces.js'
import type { Rows } from './rows.js'

/** What an export has, and where: some bytes for each resource, and nothing of what it says. */
export interface Survey {
  readonly rows: Rows
  /** the rows of lines that cannot be used; undefined where reading them tells why, and where */
  readonly refused: ReadonlyMap<number, Refusal | undefined>
  /** the rows that name nobody */
  readonly ofNobody: readonly number[]
  /** row → why it is of no patient */
  readonly ofOthers: ReadonlyMap<number, string>
  /** those of them of whom nobody can tell whether it is one of the patients */
  readonly ofSomebody: ReadonlySet<number>
  /** lists of which a line cannot be read */
  readonly incomplete: readonly ListName[]
  /** type → how many resources there are of it, for types that are not read */
  readonly unread: ReadonlyMap<string, number>
}

/** Why a resource is of no patient whose patient is not there. */
export const NOT_HERE = 'names a patient who is not in the export'
