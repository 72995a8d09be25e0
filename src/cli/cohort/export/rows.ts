import type { CohortRecord } from '../input/records.js'
import { Column, Numbering } from './column.js'

/** Where a line stands. */
export interface Place {
  /** which file of the export, from 0 */
  readonly file: number
  /** its number there, from 1 */
  readonly line: number
  /** where it begins in the text of the file, in bytes, and how many it has */
  readonly offset: number
  readonly length: number
}

/** In a column: nobody, and nothing. Other numbers are one more than what they mean. */
const NONE = 0

/**
 * The resources of an export, a row each, in the order in which they stand: 32 bytes of places and numbers. What is kept as
 * text is the ids of patients, and of what several of them refer to.
 */
export class Rows {
  private readonly files = new Column()
  private readonly lines = new Column()
  private readonly offsets = new Column('wide')
  private readonly lengths = new Column()
  private readonly types = new Column()
  private readonly owners = new Column()
  private readonly needs = new Column()
  private readonly typeNames = new Numbering()
  private readonly patients = new Numbering()
  private readonly patientRows = new Column()
  private readonly shared = new Numbering()
  private readonly sharedRows = new Column()

  get length(): number {
    return this.files.length
  }

  add({ line, offset, length }: CohortRecord, file: number, type: string): number {
    const row = this.length
    this.files.push(file)
    this.lines.push(line)
    this.offsets.push(offset)
    this.lengths.push(length)
    this.types.push(this.typeNames.of(type))
    this.owners.push(NONE)
    this.needs.push(NONE)
    return row
  }

  /** Notes that a row is a patient. @returns the row of an earlier patient of this id, which then stays the patient */
  setPatient(row: number, id: string | undefined): number | undefined {
    // a key that no id has
    const patient = this.patientOf(id ?? `\n${row}`)
    const earlier = this.patientRow(patient)
    if (earlier !== undefined) return earlier
    this.patientRows.set(patient, row + 1)
    this.give(row, patient)
    return undefined
  }

  /** Notes to whom a row belongs, by the id of a patient. */
  setOwner(row: number, id: string): void {
    this.owners.set(row, this.patientOf(id) + 1)
  }

  /** Notes to whom a row belongs, by the number of a patient. */
  give(row: number, patient: number): void {
    this.owners.set(row, patient + 1)
  }

  /** Notes what a row refers to. */
  setNeed(row: number, key: string): void {
    this.needs.set(row, this.sharedOf(key) + 1)
  }

  /** Notes that a row is what others refer to; of several of one key the first counts. */
  setShared(row: number, key: string): void {
    const number = this.sharedOf(key)
    if (this.sharedRows.at(number) === NONE) this.sharedRows.set(number, row + 1)
  }

  placeOf(row: number): Place {
    return {
      file: this.files.at(row),
      line: this.lines.at(row),
      offset: this.offsets.at(row),
      length: this.lengths.at(row),
    }
  }

  typeOf(row: number): string {
    return this.typeNames.nameOf(this.types.at(row))
  }

  /** How many ids of patients occur, of those who are there and those who are only referred to. */
  get patientCount(): number {
    return this.patients.size
  }

  /** The row of a patient; undefined where there is none. */
  patientRow(patient: number): number | undefined {
    return behind(this.patientRows.at(patient))
  }

  /** The patient to whom a row belongs. */
  ownerOf(row: number): number | undefined {
    return behind(this.owners.at(row))
  }

  /** The row that a row refers to. */
  needOf(row: number): number | undefined {
    const number = behind(this.needs.at(row))
    return number === undefined ? undefined : behind(this.sharedRows.at(number))
  }

  private patientOf(id: string): number {
    const patient = this.patients.of(id)
    if (patient === this.patientRows.length) this.patientRows.push(NONE)
    return patient
  }

  private sharedOf(key: string): number {
    const number = this.shared.of(key)
    if (number === this.sharedRows.length) this.sharedRows.push(NONE)
    return number
  }
}

function behind(value: number): number | undefined {
  return value === NONE ? undefined : value - 1
}
