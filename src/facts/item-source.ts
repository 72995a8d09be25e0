/** The facts that can show an item of a set of criteria where the record does not give it. */
export type ItemSource =
  /** a result of any time, of any of these analytes: positive, or at least so much in the analyte's own unit */
  | { readonly kind: 'labs'; readonly labs: readonly string[]; readonly atLeast: number | undefined }
  /** any of these conditions, at any time */
  | { readonly kind: 'conditions'; readonly conditions: readonly string[] }
