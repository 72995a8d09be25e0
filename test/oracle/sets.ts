/** What shows an item where no entry gives it: a result of any time, or a condition. */
export type ItemSource =
  | { readonly labs: readonly string[]; readonly 'at-least'?: number; readonly is?: 'positive' }
  | { readonly conditions: readonly string[] }

export interface ItemRow {
  readonly points?: number
  readonly group?: string
  readonly marks?: readonly string[]
  readonly from?: ItemSource
  readonly tellsOf?: string
}

export type Requirement =
  | { readonly item: string }
  | { readonly without: string }
  | { readonly points: number }
  | { readonly 'at-least': number; readonly of?: string | readonly string[] }

export interface SetRow {
  readonly of: string
  readonly excludedBy: readonly (string | { readonly condition: string; readonly where: string })[]
  /** of what they are is for a person to see */
  readonly excludedByProcedures: readonly string[]
  readonly excludedByResults: readonly string[]
  readonly items: Readonly<Record<string, ItemRow>>
  /** any of which will do, each a list of what must hold together */
  readonly ways: readonly (readonly Requirement[])[]
}

export const SETS: Readonly<Record<string, SetRow>> = {
  'lupus-set': {
    of: 'sle',
    excludedBy: ['tuberculosis'],
    excludedByProcedures: ['neck-radiotherapy'],
    excludedByResults: ['hbsag'],
    items: {
      entry: { from: { labs: ['ana'], 'at-least': 80 } },
      ulcers: { points: 4, group: 'skin', marks: ['clinical'], tellsOf: 'infection' },
      rash: { points: 6, group: 'skin', marks: ['clinical'] },
      joints: { points: 5, marks: ['clinical'] },
      antibodies: { points: 6 },
    },
    ways: [[{ item: 'entry' }, { points: 10 }, { 'at-least': 1, of: 'clinical' }], [{ 'at-least': 4 }]],
  },
  'kidney-set': {
    of: 'kidney-disease',
    excludedBy: ['tuberculosis', 'infarction', { condition: 'infection', where: 'it is of the kidney' }],
    excludedByProcedures: [],
    excludedByResults: ['hiv', 'hcg-blood'],
    items: {
      biopsy: { tellsOf: 'lupus-nephritis' },
      normal: {},
      antigen: { from: { labs: ['hbsag', 'hiv'], is: 'positive' } },
      cancer: { from: { conditions: ['skin-cancer', 'lupus-nephritis'] }, marks: ['organ'] },
      lungs: { from: { conditions: ['pneumonia'] }, marks: ['organ'] },
    },
    ways: [
      [{ item: 'biopsy' }, { without: 'normal' }],
      [{ 'at-least': 1, of: 'organ' }, { 'at-least': 1, of: ['antigen', 'biopsy'] }, { without: 'normal' }],
      [{ 'at-least': 4 }],
    ],
  },
  // known by its name only
  'cancer-set': {
    of: 'malignancy',
    excludedBy: [],
    excludedByProcedures: [],
    excludedByResults: ['hbsag'],
    items: {},
    ways: [],
  },
}
