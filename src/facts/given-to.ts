/** To whom a drug is given at all. */
export interface GivenTo {
  /** in completed years: from the one on, and below the other; missing where it is given at any age */
  readonly ages?: { readonly from: number; readonly below: number } | undefined
}
