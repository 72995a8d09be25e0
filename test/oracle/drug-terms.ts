/**
 * A name that generated rules and patients use, with what it is a kind of. The program reads the same tables as a
 * vocabulary file; the second opinion reads them as they stand.
 */
export interface TermRow {
  readonly parents?: readonly string[]
  /** another name of the same */
  readonly alias?: string
  /** the name of a kind of its parent that is no term of its own: no rule asks for it */
  readonly isNarrower?: true
}

export type RouteName = 'oral' | 'iv' | 'sc' | 'im' | 'topical' | 'ophthalmic' | 'inhaled'

export interface DrugRow extends TermRow {
  /** conditions that it is mostly given for */
  readonly doneFor?: readonly string[]
  /** by these routes it is given for something else */
  readonly otherUseBy?: readonly RouteName[]
  /** of a product: the drugs that it stands for, or the one of which it is a form */
  readonly ingredients?: readonly string[]
  /** a cure of what it is given for */
  readonly treats?: 'its-purpose'
  /** perhaps only there to make a cure bearable */
  readonly accompanies?: true
}

export const DRUG_CLASSES: Readonly<Record<string, DrugRow>> = {
  immunomodulator: { treats: 'its-purpose' },
  biologic: { parents: ['immunomodulator'] },
  'anti-cd20': { parents: ['biologic'] },
  'conventional-immunosuppressant': { parents: ['immunomodulator'] },
  corticosteroid: { parents: ['immunomodulator'], accompanies: true },
  anticancer: { doneFor: ['malignancy'] },
  vaccine: {},
  'live-vaccine': { parents: ['vaccine'] },
}

export const DRUGS: Readonly<Record<string, DrugRow & { readonly routes: readonly RouteName[] }>> = {
  rituximab: { parents: ['anti-cd20'], alias: 'MabThera', routes: ['iv', 'sc'] },
  obinutuzumab: { parents: ['anti-cd20'], routes: ['iv'] },
  belimumab: { parents: ['biologic'], alias: 'Benlysta', routes: ['iv', 'sc'] },
  methotrexate: { parents: ['conventional-immunosuppressant'], alias: 'MTX', routes: ['oral', 'sc'] },
  mycophenolate: { parents: ['conventional-immunosuppressant'], routes: ['oral'] },
  ciclosporin: { parents: ['conventional-immunosuppressant'], routes: ['oral', 'iv', 'ophthalmic'] },
  prednisone: { parents: ['corticosteroid'], routes: ['oral'] },
  methylprednisolone: { parents: ['corticosteroid'], alias: 'Medrol', routes: ['oral', 'iv', 'im'] },
  dexamethasone: { parents: ['corticosteroid'], routes: ['oral', 'iv', 'ophthalmic'] },
  bexarotene: { parents: ['anticancer'], routes: ['oral'] },
  fluorouracil: { doneFor: ['malignancy'], treats: 'its-purpose', routes: ['iv', 'topical'], otherUseBy: ['topical'] },
  vismodegib: { doneFor: ['basal-cell-carcinoma', 'malignancy'], routes: ['oral'] },
  isoniazid: { doneFor: ['tuberculosis'], routes: ['oral'] },
  'r-mtx-product': { ingredients: ['rituximab', 'methotrexate'], alias: 'R-MTX', routes: ['iv', 'oral'] },
  'duopred-product': { ingredients: ['prednisone', 'isoniazid'], alias: 'Duopred', routes: ['oral'] },
  'ciclosporin-drops': { ingredients: ['ciclosporin'], alias: 'Restasis', routes: ['ophthalmic'] },
  paracetamol: { alias: 'Tylenol', routes: ['oral', 'iv'] },
  'mmr-vaccine': { parents: ['live-vaccine'], alias: 'MMR', routes: ['sc', 'im'] },
  'influenza-vaccine': { parents: ['vaccine'], routes: ['im'] },
}
