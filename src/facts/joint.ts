/** What may be several conditions at once. */
export interface Joint {
  /** it is all of its parents at once: where one of them is recorded by itself there is nothing of the others for that */
  readonly joint?: true | undefined
}

/** Whether a term names several conditions that are there together. */
export function isJoint(term: object): boolean {
  return 'joint' in term && term.joint === true
}
