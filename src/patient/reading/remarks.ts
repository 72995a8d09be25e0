import { InputError, sortDiagnostics, type Diagnostic } from '../../kernel/diagnostic.js'
import type { LeftOut, PatientWarning } from '../../facts/facts.js'
import { nothingLeftOutYet, NOTHING_LEFT_OUT, type LeftOutSoFar } from '../../facts/nothing-recorded.js'
import { pointer, type JsonPath } from '../json/json-path.js'
import type { EntryPlace } from './entry-places.js'
import type { JsonPlaces } from '../json/json.js'
import { keyMeantBy } from './key-meant.js'
import { quoted } from '../../kernel/quote.js'

/** Collects what is wrong with a patient file and what was not used, so that all of it is reported together. */
export class Remarks {
  /** whether the values of the file have been checked, and are as their schemas read them */
  readonly isChecked: boolean
  private readonly source: JsonPlaces
  private readonly strict: boolean
  private readonly errors: Diagnostic[] = []
  private readonly misspeltKeys: Diagnostic[] = []
  private readonly warnings: { readonly path: JsonPath; readonly message: string }[] = []
  private left: LeftOutSoFar | undefined

  /** @param strict whether an unknown key is an error */
  constructor(source: JsonPlaces, strict: boolean, isChecked = false) {
    this.isChecked = isChecked
    this.source = source
    this.strict = strict
  }

  /** Where the value at a path stands in the file as it was given, as a JSON pointer. */
  pointer(path: JsonPath): string {
    return pointer(this.source.given(path))
  }

  /** The same of an entry of a list, whose pointer is known already where the file has the form of a patient file. */
  pointerOfEntry(entry: Pick<EntryPlace, 'path' | 'pointer'>): string {
    const given = this.source.given(entry.path)
    return given === entry.path ? entry.pointer : pointer(given)
  }

  /** Notes that something at the path was not used, or not as written, unless a note of its own says so. */
  warn(path: JsonPath, message: string): void {
    if (!this.isTold(path)) this.warnings.push({ path, message })
  }

  /** Whether a note of its own says already that the value at a path is not used. */
  isTold(path: JsonPath): boolean {
    return this.source.isTold?.(path) === true
  }

  /** How many things were noted so far. */
  get count(): number {
    return this.warnings.length + this.errors.length
  }

  /** Notes an entry that does not count. Why it does not, a warning at its place or below says. */
  leaveOut<List extends keyof LeftOut>(list: List, entry: LeftOut[List][number]): undefined {
    this.left ??= nothingLeftOutYet()
    this.left[list].push(entry)
  }

  get leftOut(): LeftOut {
    return this.left ?? NOTHING_LEFT_OUT
  }

  /** Notes something at the path with which the patient cannot be used. */
  refuse(path: JsonPath, message: string, remedy: string): void {
    this.errors.push({ ...this.located(path, 'value'), severity: 'error', message, remedy })
  }

  /** Notes a key that does not belong into the object at the path. */
  unknownKey(path: JsonPath, key: string, known: readonly string[]): void {
    const keyPath = [...path, key]
    const meant = keyMeantBy(key, known)
    const message = `${quoted(key)} is not a known key`
    const remedy = meant === undefined ? `known here: ${known.join(', ')}` : `did you mean '${meant}'?`
    const severity = this.strict ? 'error' : 'warning'
    const diagnostic: Diagnostic = { ...this.located(keyPath, 'key'), severity, message, remedy }
    if (this.strict) this.errors.push(diagnostic)
    else {
      this.misspeltKeys.push(diagnostic)
      this.warn(keyPath, meant === undefined ? `${message}; it was not read` : `${message}; ${remedy}`)
    }
  }

  /**
   * The warnings in the order of the file.
   * @throws InputError if anything was refused: with all errors, and with the misspelt keys, which often explain them
   */
  settle(): PatientWarning[] {
    if (this.errors.length > 0) throw new InputError(sortDiagnostics([...this.errors, ...this.misspeltKeys]))
    return this.warnings
      .toSorted((a, b) => this.source.compare(a.path, b.path))
      .map(({ path, message }) => ({ path: this.pointer(path), message }))
  }

  private located(path: JsonPath, of: 'key' | 'value'): Pick<Diagnostic, 'file' | 'place'> {
    return { file: this.source.file, place: this.source.place(path, of) }
  }
}
