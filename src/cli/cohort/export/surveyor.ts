import { isUtf8 } from 'node:buffer'
import { addressOf, identifiersOf, type Address } from '../../../patient/fhir/address.js'
import { readers } from '../../../patient/fhir/readers.js'
import { isResource, type Resource } from '../../../patient/fhir/resource.js'
import type { ListName } from '../../../patient/reading/list-name.js'
import type { ExportFile } from '../input/inputs.js'
import type { Refusal } from '../input/pieces.js'
import type { CohortRecord } from '../input/records.js'
import { Rows } from './rows.js'
import { NOT_HERE, type Survey } from './survey.js'

/** The type of a resource, where no more can be read of it. */
const TYPE = /"resourceType"\s*:\s*"(\w+)"/u

/** Notes of each line of an export what it is, and whose. */
export class Surveyor {
  private readonly files: readonly ExportFile[]
  private readonly rows = new Rows()
  private readonly refused = new Map<number, Refusal | undefined>()
  private readonly ofNobody: number[] = []
  private readonly ofOthers = new Map<number, string>()
  private readonly ofSomebody = new Set<number>()
  private readonly incomplete = new Set<ListName>()
  private readonly unread = new Map<string, number>()
  private readonly identified = new Map<string, number[]>()
  private patientsByPlace: ReadonlyMap<string, number> | undefined

  constructor(files: readonly ExportFile[]) {
    this.files = files
  }

  get survey(): Survey {
    const { rows, refused, ofNobody, ofOthers, ofSomebody, incomplete, unread } = this
    return { rows, refused, ofNobody, ofOthers, ofSomebody, incomplete: [...incomplete].sort(), unread }
  }

  take(record: CohortRecord, file: number): void {
    const value = valueOf(record.bytes)
    if (!isResource(value)) {
      const isJson = value !== undefined
      this.refuse(record, file, isJson ? NO_RESOURCE : undefined)
      this.noteUnreadable(record)
    } else if (value.resourceType === 'Bundle') this.refuse(record, file, A_BUNDLE)
    else this.place(value, addressOf(value), record, file)
  }

  /** Whether resources name their patients by nothing but business identifiers, so that the patients have to be looked at again. */
  get hasIdentified(): boolean {
    return [...this.identified.values()].some((rows) => rows.some((row) => !this.isGiven(row)))
  }

  /** Gives a patient the resources that name the patient by an identifier. */
  identify(record: CohortRecord, file: number): void {
    this.patientsByPlace ??= placesOfPatients(this.rows)
    const patient = this.patientsByPlace.get(`${file}:${record.line}`)
    const value = patient === undefined ? undefined : valueOf(record.bytes)
    if (patient === undefined || !isResource(value)) return
    for (const key of identifiersOf(value)) {
      for (const row of this.identified.get(key) ?? []) {
        if (this.isGiven(row)) continue
        this.rows.give(row, patient)
        this.ofOthers.delete(row)
        this.ofSomebody.delete(row)
      }
    }
  }

  /** Whether the patient to whom a row belongs is there. */
  private isGiven(row: number): boolean {
    const owner = this.rows.ownerOf(row)
    return owner !== undefined && this.rows.patientRow(owner) !== undefined
  }

  private place({ resourceType: type }: Resource, address: Address, record: CohortRecord, file: number): void {
    if (address.kind === 'unread') {
      this.unread.set(type, (this.unread.get(type) ?? 0) + 1)
      return
    }
    const { rows } = this
    const row = rows.add(record, file, type)
    switch (address.kind) {
      case 'shared':
        rows.setShared(row, address.key)
        return
      case 'patient': {
        const earlier = rows.setPatient(row, address.id)
        if (earlier !== undefined) this.refused.set(row, this.secondOf(earlier))
        return
      }
      case 'of-patient':
        rows.setOwner(row, address.id)
        break
      case 'of-identified':
        this.ofOthers.set(row, NOT_HERE)
        break
      case 'of-nobody':
        this.ofNobody.push(row)
        break
      case 'of-somebody':
        this.ofOthers.set(row, address.why)
        this.ofSomebody.add(row)
        break
      case 'of-other':
        this.ofOthers.set(row, address.why)
        return
    }
    if (address.needs !== undefined) rows.setNeed(row, address.needs)
    if (address.kind !== 'of-nobody') for (const key of address.identifiers) this.noteIdentified(row, key)
  }

  private noteIdentified(row: number, key: string): void {
    const known = this.identified.get(key)
    if (known === undefined) this.identified.set(key, [row])
    else known.push(row)
  }

  private refuse(record: CohortRecord, file: number, refusal: Refusal | undefined): void {
    this.refused.set(this.rows.add(record, file, ''), refusal)
  }

  /** A line that cannot be read may be of any patient, and of any list unless it still shows its type. */
  private noteUnreadable({ bytes }: CohortRecord): void {
    const type = TYPE.exec(new TextDecoder().decode(bytes))?.[1]
    for (const [read, { list }] of readers) {
      if (list !== undefined && (type === undefined || type === read)) this.incomplete.add(list)
    }
  }

  private secondOf(earlier: number): Refusal {
    const { file, line } = this.rows.placeOf(earlier)
    const message = `the patient of this id stands already in ${this.files[file]?.name ?? ''}:${line}`
    return { message, remedy: 'keep one of the two' }
  }
}

const NO_RESOURCE: Refusal = {
  message: 'this is no FHIR resource',
  remedy: 'an export has a resource on each line, with its "resourceType"',
}
const A_BUNDLE: Refusal = {
  message: 'this is a Bundle among resources that stand alone',
  remedy: 'put bundles into a file of their own',
}

/** What a line says; undefined where it is no JSON, or too long to be held. */
function valueOf(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined || !isUtf8(bytes)) return undefined
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')) as unknown
  } catch {
    return undefined
  }
}

function placesOfPatients(rows: Rows): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (let patient = 0; patient < rows.patientCount; patient += 1) {
    const row = rows.patientRow(patient)
    if (row === undefined) continue
    const { file, line } = rows.placeOf(row)
    places.set(`${file}:${line}`, patient)
  }
  return places
}
