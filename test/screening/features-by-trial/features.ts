import type { Edit } from '../bundled.js'

/** A patient before one trial, and what must come out; or why the trial cannot show it. */
type Row<Expected> = { readonly patient: string; readonly edits: readonly Edit[]; readonly expected: Expected }

/**
 * What goes beyond the verdict, each with what is compared of it. Worked by hand from the items of the records and the
 * dates of the patients, not from what the program says. The patients are those of the fixtures, each changed in what the
 * row is about.
 */
export interface Features {
  /** the first day without anything against the trial, and that of each violated criterion */
  readonly clearsOn: Row<Readonly<Record<string, string>>>
  /** the last day on which it may fit, and what ends that */
  readonly fitsUntil: Row<readonly string[]> | NoFit
  /** what to find out, with the criteria that it decides, and whether it alone decides the trial */
  readonly worklist: Row<readonly string[]>
  /** of the violated criterion: what, its value, what it needs, how much is missing */
  readonly nearMiss: Row<Readonly<Record<string, unknown>>>
  readonly counterfactual: Row<readonly string[]>
  /** the outcome of each criterion that the readings judge in two ways, whom to ask, and the verdicts that would follow */
  readonly readings: Row<Readings> | NoReading
  /** the criterion that becomes unknown, and the two places; the worklist says that settling it decides the criterion */
  readonly conflict: Row<{ readonly unknown: string; readonly between: readonly string[]; readonly decides: string }>
  /** the only criterion that is violated */
  readonly soleReason: Row<string>
  /** one criterion: its place in the source, its operators with their truths, the facts used and those passed over */
  readonly explain: Row<Explained>
}

/** Part of the record is missing, so that no verdict can be better than undetermined. */
export const NO_FIT = 'part of the lists is missing'
/** Nothing that is doubtful in the text can be told apart by a rule: it is asked. */
export const NO_READING = 'no other reading is encoded'
type NoFit = typeof NO_FIT
type NoReading = typeof NO_READING

interface Readings {
  readonly differ: Readonly<Record<string, readonly [outcome: string, otherwise: string]>>
  readonly ask: readonly string[]
  readonly verdicts: readonly string[]
}

interface Explained {
  readonly criterion: string
  readonly source: string
  readonly operators: readonly string[]
  readonly evidence: readonly string[]
  readonly passedOver: readonly string[]
}
