/** What the items of scores and of sets of criteria come to. An item that is not named is absent. */

export interface ScoreVector {
  /** item → level; true for one that is present, 'unknown' for one that was not looked at */
  readonly items: Readonly<Record<string, number | true | 'unknown'>>
  readonly low: number
  readonly high: number
}

export interface SetVector {
  readonly present: string
  readonly unknown?: string
  /** a condition in the list */
  readonly condition?: string
  readonly met: 'yes' | 'no' | 'unknown'
  /** what the points come to, lowest and highest */
  readonly points?: readonly [number, number]
}

const sledaiItems = `seizure psychosis organic-brain-syndrome visual-disturbance cranial-nerve lupus-headache cva vasculitis
arthritis myositis urinary-casts hematuria proteinuria pyuria rash alopecia mucosal-ulcers pleurisy pericarditis
low-complement increased-dna-binding fever thrombocytopenia leukopenia`

const sites = `face anterior-chest abdomen fingers-right fingers-left hand-right hand-left forearm-right forearm-left
upper-arm-right upper-arm-left thigh-right thigh-left lower-leg-right lower-leg-left foot-right foot-left`

function score(items: ScoreVector['items'], low: number, high: number = low): ScoreVector {
  return { items, low, high }
}

function sledai(present: string, unknown: string, low: number, high: number = low): ScoreVector {
  return score({ ...itemsOf(present, true), ...itemsOf(unknown, 'unknown') }, low, high)
}

/** Items by the names of a text, all with one value. */
export function itemsOf<T>(names: string, value: T): Record<string, T> {
  return Object.fromEntries(words(names).map((name) => [name, value]))
}

/** The names of a text, one by one. */
export function words(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}

export const scores: Readonly<Record<string, readonly ScoreVector[]>> = {
  'SLEDAI-2K': [
    sledai('', '', 0),
    sledai('arthritis rash low-complement increased-dna-binding', '', 10),
    sledai('low-complement increased-dna-binding', '', 4),
    sledai('low-complement increased-dna-binding', 'proteinuria', 4, 8),
    sledai('proteinuria low-complement fever leukopenia thrombocytopenia', '', 9),
    sledai('seizure vasculitis', 'rash', 16, 18),
    sledai('arthritis leukopenia', 'fever', 5, 6),
    sledai(sledaiItems, '', 105),
  ],
  ESSDAI: [
    score({}, 0),
    score({ articular: 2 }, 4),
    score({ biological: 2, glandular: 0 }, 2),
    score({ biological: 1, glandular: 1 }, 3),
    score({ articular: 1, biological: 2 }, 4),
    score({ constitutional: 1, hematological: 2, biological: 1 }, 8),
    score({ renal: 1 }, 5),
    score({ pulmonary: 2, pns: 1, cutaneous: 2, biological: 2 }, 23),
    score(
      {
        ...itemsOf('lymphadenopathy articular cutaneous pulmonary renal muscular pns cns hematological', 3),
        ...itemsOf('constitutional glandular biological', 2),
      },
      123,
    ),
  ],
  mRSS: [
    score({}, 0),
    score(itemsOf(sites, 3), 51),
    score({ 'fingers-right': 3, 'fingers-left': 3, 'hand-right': 2, 'hand-left': 2, face: 1 }, 11),
    score(itemsOf(sites, 1), 17),
    score({ 'forearm-right': 2, 'forearm-left': 2 }, 4),
    score({ ...itemsOf(sites, 1), face: 'unknown' }, 16, 19),
  ],
}

export const sets: Readonly<Record<string, readonly SetVector[]>> = {
  'ACR-1997-SLE': [
    { present: 'malar-rash arthritis immunologic ana', met: 'yes' },
    { present: 'malar-rash arthritis ana', met: 'no' },
    { present: 'malar-rash arthritis ana', unknown: 'renal', met: 'unknown' },
    { present: 'arthritis ana', unknown: 'renal', met: 'no' },
    { present: 'hematologic immunologic ana photosensitivity oral-ulcers', met: 'yes' },
    { present: 'hematologic immunologic', unknown: 'ana renal', met: 'unknown' },
  ],
  'EULAR-ACR-2019-SLE': [
    { present: 'ana joint-involvement oral-ulcers low-c3-or-c4', met: 'yes', points: [11, 11] },
    // one group gives 6
    { present: 'ana acle scle-or-dle alopecia', met: 'no', points: [6, 6] },
    // enough points, none of them clinical
    { present: 'ana anti-dsdna-or-sm low-c3-and-c4 apl', met: 'no', points: [12, 12] },
    { present: 'ana nephritis-3-4', met: 'yes', points: [10, 10] },
    { present: 'nephritis-3-4 anti-dsdna-or-sm', met: 'no', points: [16, 16] },
    { present: 'nephritis-3-4 anti-dsdna-or-sm', unknown: 'ana', met: 'unknown', points: [16, 16] },
    { present: 'ana joint-involvement low-c3-or-c4', unknown: 'anti-dsdna-or-sm', met: 'unknown', points: [9, 15] },
    { present: 'ana joint-involvement low-c3-or-c4', unknown: 'fever', met: 'unknown', points: [9, 11] },
    { present: 'ana proteinuria leukopenia fever', met: 'no', points: [9, 9] },
    { present: 'ana proteinuria leukopenia thrombocytopenia fever oral-ulcers', met: 'yes', points: [12, 12] },
  ],
  'AECG-2002': [
    { present: 'I II III VI', met: 'yes' },
    { present: 'I II III V', met: 'no' },
    { present: 'III V VI', met: 'yes' },
    { present: 'III IV V', met: 'yes' },
    { present: 'I II VI', unknown: 'IV', met: 'unknown' },
    { present: 'II VI', unknown: 'III', met: 'no' },
    { present: 'I II', unknown: 'III IV V VI', met: 'unknown' },
    { present: 'I II III IV V VI', met: 'yes' },
    { present: 'I II III VI', condition: 'hepatitis C infection', met: 'no' },
    // secondary to another disease: I or II, and two of III, IV and V; antibodies do not count
    { present: 'II III V other-ctd', met: 'yes' },
    { present: 'I II III VI other-ctd', met: 'no' },
    { present: 'III IV V other-ctd', met: 'no' },
    { present: 'I III IV V', unknown: 'other-ctd', met: 'yes' },
  ],
  'JPN-1999': [
    { present: '1 4', met: 'yes' },
    { present: '4', met: 'no' },
    { present: '4', unknown: '1', met: 'unknown' },
    { present: '2 3', met: 'yes' },
    { present: '', unknown: '4', met: 'no' },
    { present: '3 4', unknown: '1 2', met: 'yes' },
  ],
  'ACR-EULAR-2016-pSS': [
    { present: 'entry anti-ssa schirmer', met: 'yes', points: [4, 4] },
    { present: 'entry anti-ssa', met: 'no', points: [3, 3] },
    { present: 'entry focus-score anti-ssa', met: 'yes', points: [6, 6] },
    { present: 'entry schirmer uwsf ocular-staining', met: 'no', points: [3, 3] },
    { present: 'entry anti-ssa', unknown: 'schirmer', met: 'unknown', points: [3, 4] },
    { present: 'entry focus-score uwsf', unknown: 'anti-ssa', met: 'yes', points: [4, 7] },
  ],
  'ACR-EULAR-2013-SSc': [
    { present: 'proximal-skin-thickening', met: 'yes', points: [9, 9] },
    { present: 'sclerodactyly raynaud ssc-antibodies', met: 'yes', points: [10, 10] },
    { present: 'puffy-fingers sclerodactyly raynaud', met: 'no', points: [7, 7] },
    { present: 'sclerodactyly raynaud telangiectasia', met: 'yes', points: [9, 9] },
    { present: 'raynaud ssc-antibodies abnormal-nailfold-capillaries', met: 'no', points: [8, 8] },
    { present: 'digital-tip-ulcers pitting-scars raynaud pah-or-ild', met: 'no', points: [8, 8] },
    { present: 'puffy-fingers pitting-scars raynaud ssc-antibodies', met: 'yes', points: [11, 11] },
  ],
}
