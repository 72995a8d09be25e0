import type { ListName } from '../../../patient/reading/list-name.js'
import type { Rows } from './rows.js'
import { NOT_HERE, type Survey } from './survey.js'

/** Resources of one type that are of no patient for the same reason. */
export interface Stray {
  readonly type: string
  /** a clause that fits behind it: `names no patient` */
  readonly why: string
  readonly count: number
  /** the row of the first of them */
  readonly first: number
  /** whether it may be of any of the patients */
  readonly mayBeTheirs: boolean
}

/** Who is in an export, and what is whose. */
export interface Belongings {
  /** the rows of the patients, in the order in which they stand */
  readonly patients: Uint32Array
  /** The rows of what belongs to a patient, in the order in which it stands. @param index among the patients */
  readonly of: (index: number) => Uint32Array
  readonly strays: readonly Stray[]
  /** the rows of what may be of any of the patients */
  readonly ofAnybody: readonly number[]
  /** lists of which a line cannot be read, and may be of any of the patients */
  readonly incomplete: readonly ListName[]
}

const NOT_THERE = 0xffffffff

/** Sorts the resources of an export by patient. What names nobody is the patient's own where there is only one. */
export function belongingsOf({ rows, ofNobody, ofOthers, ofSomebody, incomplete }: Survey): Belongings {
  const patients = patientsIn(rows)
  const [only, ...others] = patients
  const nobodys = only !== undefined && others.length === 0 ? rows.ownerOf(only) : undefined
  if (nobodys !== undefined) for (const row of ofNobody) rows.give(row, nobodys)

  const indexes = new Uint32Array(rows.patientCount).fill(NOT_THERE)
  patients.forEach((row, index) => {
    indexes[rows.ownerOf(row) ?? 0] = index
  })
  const indexOf = (row: number): number => indexes[rows.ownerOf(row) ?? NOT_THERE] ?? NOT_THERE

  const strays = new Strays(rows)
  for (const [row, why] of ofOthers) strays.add(row, why, ofSomebody.has(row))
  const lone = nobodys === undefined ? ofNobody : []
  for (const row of lone) strays.add(row, 'names no patient', true)
  const ends = new Uint32Array(patients.length + 1)
  for (let row = 0; row < rows.length; row += 1) {
    const index = indexOf(row)
    if (index !== NOT_THERE) ends[index + 1] = (ends[index + 1] ?? 0) + 1
    else if (rows.ownerOf(row) !== undefined) strays.add(row, NOT_HERE, false)
  }
  for (let index = 1; index < ends.length; index += 1) ends[index] = (ends[index] ?? 0) + (ends[index - 1] ?? 0)
  const starts = ends.slice()
  const sorted = new Uint32Array(ends.at(-1) ?? 0)
  for (let row = 0; row < rows.length; row += 1) {
    const index = indexOf(row)
    if (index === NOT_THERE) continue
    const next = starts[index] ?? 0
    sorted[next] = row
    starts[index] = next + 1
  }
  return {
    patients,
    of: (index) => sorted.subarray(ends[index], ends[index + 1]).filter((row) => row !== patients[index]),
    strays: strays.all,
    ofAnybody: [...ofSomebody, ...lone].sort((a, b) => a - b),
    incomplete,
  }
}

function patientsIn(rows: Rows): Uint32Array {
  const found: number[] = []
  for (let patient = 0; patient < rows.patientCount; patient += 1) {
    const row = rows.patientRow(patient)
    if (row !== undefined) found.push(row)
  }
  return Uint32Array.from(found).sort()
}

class Strays {
  private readonly rows: Rows
  private readonly found = new Map<string, Stray>()

  constructor(rows: Rows) {
    this.rows = rows
  }

  get all(): readonly Stray[] {
    return [...this.found.values()]
  }

  add(row: number, why: string, mayBeTheirs: boolean): void {
    const type = this.rows.typeOf(row)
    const key = `${type} ${why}`
    const known = this.found.get(key) ?? { type, why, count: 0, first: row, mayBeTheirs }
    this.found.set(key, { ...known, count: known.count + 1, first: Math.min(known.first, row) })
  }
}
