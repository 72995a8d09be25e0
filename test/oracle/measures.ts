/** Laboratory results and other measures, and scores, that generated rules and patients use. */
export interface MeasureRow {
  readonly kind: 'quantity' | 'titre' | 'qualitative' | 'limit-relative'
  readonly where: 'labs' | 'vitals'
  readonly unit?: string
  /** unit as a record writes it → factor into `unit`, as text */
  readonly factors?: Readonly<Record<string, string>>
  readonly plausible?: readonly [number, number]
  /** thresholds that rules ask about, in `unit` */
  readonly thresholds?: readonly number[]
  /** kinds of units in which it is never told */
  readonly neverIn?: readonly (keyof typeof UNITS)[]
  /** of which a result in percent is that has the name of this one */
  readonly inPercent?: string
  /** of several tests under one name */
  readonly panel?: PanelRow
}

/** Of each kind, those that a generated record may have. */
export const UNITS = {
  cells: ['10*9/L', '10*3/uL'],
  substances: ['g/L', 'g/dL', 'mg/dL', 'umol/L', 'ukat/L'],
} as const

export interface PanelRow {
  readonly members: readonly string[]
  /** whether one negative test makes it negative, or only all of them */
  readonly negativeWhen: 'one-member' | 'every-member'
}

export const MEASURES: Readonly<Record<string, MeasureRow>> = {
  igg: {
    kind: 'quantity',
    where: 'labs',
    unit: 'g/L',
    factors: { 'g/L': '1', 'mg/dL': '0.01' },
    plausible: [0, 150],
    thresholds: [4, 4.5, 6, 16.05],
  },
  hemoglobin: {
    kind: 'quantity',
    where: 'labs',
    unit: 'g/L',
    factors: { 'g/L': '1', 'g/dL': '10' },
    plausible: [10, 260],
    thresholds: [80, 79.6, 100],
  },
  platelets: {
    kind: 'quantity',
    where: 'labs',
    unit: '10*9/L',
    factors: { '10*9/L': '1', '/uL': '0.001', '10*3/uL': '1' },
    plausible: [1, 3000],
    thresholds: [75, 50, 0.3],
  },
  lymphocytes: {
    kind: 'quantity',
    where: 'labs',
    unit: '10*9/L',
    factors: { '10*9/L': '1', '/uL': '0.001' },
    plausible: [0, 500],
    thresholds: [0.5, 1],
    inPercent: 'lymphocyte-share',
  },
  'lymphocyte-share': {
    kind: 'quantity',
    where: 'labs',
    unit: '%',
    factors: { '%': '1' },
    plausible: [0, 100],
    thresholds: [10, 25],
  },
  alt: {
    kind: 'quantity',
    where: 'labs',
    unit: 'U/L',
    factors: { 'U/L': '1', 'ukat/L': '60' },
    plausible: [0, 30000],
    thresholds: [120, 40],
  },
  proteinuria: {
    kind: 'quantity',
    where: 'labs',
    unit: 'g/d',
    factors: { 'g/d': '1', 'mg/d': '0.001' },
    plausible: [0, 100],
    thresholds: [0.5, 1, 2],
  },
  // of 150 cm, 1.0325 and 2.065 mg/dL are an eGFR of 60 and 30 by the equation for children; 0.7 is where that for women bends
  creatinine: {
    kind: 'quantity',
    where: 'labs',
    unit: 'umol/L',
    factors: { 'umol/L': '1', 'mg/dL': '88.4' },
    plausible: [5, 3500],
    thresholds: [91.273, 182.546, 61.88],
  },
  egfr: {
    kind: 'quantity',
    where: 'labs',
    unit: 'mL/min/{1.73_m2}',
    factors: { 'mL/min/{1.73_m2}': '1' },
    plausible: [0, 250],
    thresholds: [30, 60, 50],
  },
  ana: { kind: 'titre', where: 'labs', unit: '{titer}', thresholds: [80, 160, 320] },
  'anti-dsdna': { kind: 'limit-relative', where: 'labs' },
  'hcg-urine': { kind: 'qualitative', where: 'labs' },
  'hcg-blood': { kind: 'qualitative', where: 'labs' },
  hbsag: { kind: 'qualitative', where: 'labs', neverIn: ['cells', 'substances'] },
  hiv: { kind: 'qualitative', where: 'labs', neverIn: ['cells'] },
  'all-viruses': {
    kind: 'qualitative',
    where: 'labs',
    panel: { members: ['hbsag', 'hiv'], negativeWhen: 'every-member' },
  },
  'either-virus': {
    kind: 'qualitative',
    where: 'labs',
    panel: { members: ['hbsag', 'hiv'], negativeWhen: 'one-member' },
  },
  lvef: {
    kind: 'quantity',
    where: 'vitals',
    unit: '%',
    factors: { '%': '1' },
    plausible: [5, 90],
    thresholds: [55, 30],
  },
  weight: {
    kind: 'quantity',
    where: 'vitals',
    unit: 'kg',
    factors: { kg: '1', g: '0.001' },
    plausible: [1, 400],
    thresholds: [50, 70.5],
  },
  height: {
    kind: 'quantity',
    where: 'vitals',
    unit: 'cm',
    factors: { cm: '1', m: '100' },
    plausible: [30, 260],
    thresholds: [125, 150],
  },
  // those of 50 and 70.5 kg with 125 cm, and one between those with 150 cm
  bmi: {
    kind: 'quantity',
    where: 'vitals',
    unit: 'kg/m2',
    factors: { 'kg/m2': '1' },
    plausible: [5, 200],
    thresholds: [32, 45.12, 25],
  },
}

export interface ScoreRow {
  readonly range: readonly [number, number]
  readonly items: Readonly<Record<string, { readonly weight: number; readonly levels: readonly number[] }>>
}

export const SCORES: Readonly<Record<string, ScoreRow>> = {
  activity: {
    range: [0, 19],
    items: {
      articular: { weight: 2, levels: [0, 1, 2, 3] },
      cutaneous: { weight: 3, levels: [0, 1, 2] },
      renal: { weight: 5, levels: [0, 1] },
      biological: { weight: 1, levels: [0, 1, 2] },
    },
  },
}

/** Milligrams that equal 5 mg of prednisone: lowest and highest by the tables, as 5 over them. */
export const EQUIVALENTS: Readonly<Record<string, readonly [number, number]>> = {
  prednisone: [5, 5],
  methylprednisolone: [4, 4],
  dexamethasone: [0.5, 0.625],
}
