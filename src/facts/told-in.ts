/** Units that some tests are never told in: those of blood cells and clotting; those of what is weighed. */
export type UnitFamily = 'cells' | 'substances'

/** What the unit of a result says of what was measured. */
export interface ToldIn {
  /** id of the analyte of which a result in percent is, whatever it is called: FVC, in percent of predicted */
  readonly inPercent?: string | undefined
  /** families of units in which no laboratory tells it, so that a result without a known name is none of it there */
  readonly neverIn?: readonly UnitFamily[] | undefined
}
