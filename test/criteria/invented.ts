import { readLibrary, type Library, type TextFile } from '../../src/criteria/library.js'

/** A vocabulary of a few names of each kind. */
export const VOCABULARY: TextFile = {
  file: 'vocabulary.yaml',
  text: `
drug-classes:
  - { id: biologic, label: biologic }
  - { id: anti-cd20, label: anti-CD20 antibody, parents: [biologic] }
  - { id: gene-therapy, label: gene therapy }
drugs:
  - { id: rituximab, label: rituximab, names: [MabThera], classes: [anti-cd20], routes: [iv] }
  - { id: belimumab, label: belimumab, classes: [biologic], routes: [iv, sc] }
  - { id: prednisone, label: prednisone, routes: [oral] }
conditions:
  - { id: sjogren, label: Sjögren's syndrome, course: chronic }
  - { id: tuberculosis, label: tuberculosis, course: episode }
  - { id: infarction, label: myocardial infarction, course: event }
analytes:
  - { id: igg, label: IgG, kind: quantity, unit: g/L, conversions: { mg/dL: 0.01 }, plausible: [0, 150] }
  - { id: platelets, label: platelets, kind: quantity, unit: 10*9/L, plausible: [0, 3000] }
  - { id: hiv, label: HIV, kind: qualitative }
scores:
  - id: ESSDAI
    label: ESSDAI
    range: [0, 8]
    visit-window: 30 days
    items:
      - { id: articular, label: articular, weight: 2, levels: [0, 1, 2, 3] }
      - { id: biological, label: biological, weight: 1, levels: [0, 1, 2] }
    source: invented
classifications:
  - { id: AECG-2002, label: AECG 2002 criteria, of: sjogren, excluded-by: [], source: invented }
procedures:
  - { id: dialysis, label: dialysis }
`,
}

export interface InventedTrial {
  readonly id?: string
  /** rules in YAML, each in one line: the inclusion criteria I1, I2 … */
  readonly inclusion?: readonly string[]
  /** likewise E1, E2 …; a list without any is missing from the record */
  readonly exclusion?: readonly string[]
  /** further keys of a criterion, by its id: `reading: so` */
  readonly more?: Readonly<Record<string, string>>
}

/** A trial file with these rules, one an item of its list, and nothing wrong in it. */
export function trialText({ id = 'INVENTED-1', inclusion = [], exclusion = [], more = {} }: InventedTrial): string {
  return `id: ${id}
title: Invented trial
phase: '2'
recruitment: recruiting
source:
  registry: Invented registry
  via: nobody
  seen: '2025-01-01'
  inclusion: ${inclusion.length === 0 ? 'missing' : 'complete'}
  exclusion: ${exclusion.length === 0 ? 'missing' : 'complete'}
  gaps: [${inclusion.length === 0 || exclusion.length === 0 ? 'A list is missing.' : ''}]
items: { inclusion: ${inclusion.length}, exclusion: ${exclusion.length} }
defaults: { anchor: screening, valid: { lab: 90 days, vital: 90 days, score: 90 days } }
inclusion:
  [${criteria('I', inclusion, more)}
  ]
exclusion:
  [${criteria('E', exclusion, more)}
  ]
`
}

function criteria(letter: string, rules: readonly string[], more: Readonly<Record<string, string>>): string {
  return rules
    .map((rule, index) => {
      const id = `${letter}${index + 1}`
      const rest = more[id] === undefined ? '' : `, ${more[id]}`
      return `\n    { id: ${id}, item: ${index + 1}, text: text of ${id}, rule: ${rule}${rest} },`
    })
    .join('')
}

/** A library of invented trials: INVENTED-1, INVENTED-2 … */
export function libraryOf(...trials: readonly InventedTrial[]): Library {
  const files = trials.map((trial, index): TextFile => {
    const id = `INVENTED-${index + 1}`
    return { file: `${id}.yaml`, text: trialText({ id, ...trial }) }
  })
  return readLibrary(files, [VOCABULARY])
}
