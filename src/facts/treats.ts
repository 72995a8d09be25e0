/** What a drug is given for, and what it does for that, as every kind of it. */
export interface TreatingDrug {
  /** ids of the conditions that it is mostly given for, each by itself */
  readonly doneFor?: readonly string[] | undefined
  /** a tumour, an infection or a disease of the immune system: it treats whichever of them it is given for */
  readonly treats?: 'its-purpose' | undefined
  /** it may only go with a treatment, against sickness or swelling, and be none itself */
  readonly accompanies?: true | undefined
}

/** What a procedure does for what it is done for, as every kind of it. */
export interface TreatingProcedure {
  /** it treats that, whatever it is, or only finds out about it */
  readonly treats?: 'its-reason' | 'nothing' | undefined
  /** it may have been a local treatment */
  readonly mayBeLocal?: true | undefined
}
