import type {
  CriterionResult,
  ScreeningResult,
  TrialResult,
  WorklistEntry,
} from '../../../src/screening/result/result.js'

/** A satisfied inclusion criterion, but for what is given. */
export function criterion(given: Partial<CriterionResult> & { readonly id: string }): CriterionResult {
  const kind = given.id.startsWith('E') ? 'exclusion' : 'inclusion'
  return {
    kind,
    text: `text of ${given.id}`,
    source: { section: kind, item: 1 },
    outcome: 'satisfied',
    basis: 'recorded',
    reason: `reason of ${given.id}`,
    evidence: [],
    missing: [],
    asks: [],
    clearsOn: null,
    applies: true,
    reading: null,
    distances: [],
    ...given,
  }
}

/** A recruiting trial that may fit, but for what is given. */
export function trial(given: Partial<TrialResult> & { readonly id: string }): TrialResult {
  const [violated, another] = (given.criteria ?? []).filter(({ outcome }) => outcome === 'violated')
  return {
    title: `Title of ${given.id}`,
    recruitment: 'recruiting',
    verdict: 'potentially-eligible',
    sponsor: null,
    contact: null,
    otherVerdicts: [],
    sourceGaps: [],
    fitsUntil: null,
    fitEndedBy: [],
    clearsOn: null,
    counterfactual: null,
    soleReason: violated === undefined || another !== undefined ? null : violated.id,
    criteria: [criterion({ id: 'I1' })],
    ...given,
  }
}

/** An entry of the worklist for a blood test that decides nothing, but for what is given; places as `NCT05605665 I4`. */
export function entry(
  given: Partial<Pick<WorklistEntry, 'kind' | 'effort' | 'alone'>> & {
    readonly need: string
    readonly decides?: readonly string[]
    readonly helps?: readonly string[]
  },
): WorklistEntry {
  const places = (written: readonly string[] = []): WorklistEntry['decides'] =>
    written.map((place) => {
      const [of = '', id = ''] = place.split(' ')
      return { trial: of, criterion: id }
    })
  const { decides, helps, ...rest } = given
  return { kind: 'lab', effort: 'blood-test', alone: [], ...rest, decides: places(decides), helps: places(helps) }
}

/** A screening of patient P-0001 on the record's own date, but for what is given. */
export function result(given: Partial<ScreeningResult>): ScreeningResult {
  return {
    patient: 'P-0001',
    asOf: '2026-03-01',
    asOfSource: 'patient',
    criteriaDigest: `sha256:${'0'.repeat(64)}`,
    version: '1.0.0',
    trials: [],
    worklist: [],
    warnings: [],
    ...given,
  }
}

const TITLE = "Low-dose IL-2 and rapamycin in Sjögren's syndrome"

/** One of each verdict, with everything that a report has to say. */
export const three: ScreeningResult = result({
  trials: [
    trial({
      id: 'NCT05605665',
      title: TITLE,
      recruitment: 'completed',
      verdict: 'ineligible',
      clearsOn: '2026-03-16',
      criteria: [
        criterion({
          id: 'I1',
          text: 'Age 18 to 70 years',
          reason: 'age 35 on 2026-03-01 is from 18 to 70 years',
          evidence: [{ path: '/birthDate', label: 'birth date', value: '1990-05-02' }],
          reading: {
            note: 'The registry field gives no maximum, the criteria text says 70. The text is taken.',
            otherwise: 'satisfied',
            ask: null,
          },
        }),
        criterion({
          id: 'I4',
          text: 'ESSDAI of at least 4',
          outcome: 'unknown',
          basis: 'none',
          reason: 'no ESSDAI is recorded',
          missing: [{ need: 'ESSDAI', kind: 'score' }],
          reading: {
            note: 'The page prints "=4"; other copies print "≥ 4". Read as at least 4.',
            otherwise: 'unknown',
            ask: null,
          },
        }),
        criterion({
          id: 'I6',
          text: 'Written informed consent',
          outcome: 'judgment',
          basis: 'none',
          reason: '',
          asks: ['Has the patient, or the legal representative, signed the consent form?'],
        }),
        criterion({
          id: 'E4',
          text: 'Chronic respiratory failure',
          basis: 'assumed',
          reason: 'no record of chronic respiratory failure',
        }),
        criterion({
          id: 'E6',
          text: 'Rituximab or another biologic within 3 months',
          outcome: 'violated',
          reason: 'rituximab until 2025-12-15 is within 3 months before 2026-03-01',
          evidence: [{ path: '/drugs/1', label: 'rituximab', value: '2025-12-01 to 2025-12-15' }],
          clearsOn: '2026-03-16',
        }),
      ],
    }),
    trial({
      id: 'NCT06546540',
      title: 'Telitacicept in systemic sclerosis with progressive skin disease',
      verdict: 'undetermined',
      sourceGaps: [
        'The inclusion list breaks off inside item 6: read the rest in the registry.',
        'The exclusion list is missing: read it in the registry.',
      ],
      criteria: [
        criterion({
          id: 'I1',
          text: 'Systemic sclerosis by the 2013 ACR/EULAR criteria',
          outcome: 'unknown',
          basis: 'none',
          reason: 'systemic sclerosis is recorded, but not whether it meets ACR/EULAR 2013',
          missing: [{ need: 'ACR/EULAR 2013 for systemic sclerosis', kind: 'classification' }],
        }),
        criterion({ id: 'I2', text: 'Age 18 or older' }),
        criterion({
          id: 'I3',
          text: 'FVC above 50 % of predicted',
          outcome: 'unknown',
          basis: 'none',
          reason: 'the last FVC, 62 % on 2025-08-02, is older than 3 months',
          missing: [{ need: 'FVC', kind: 'lab' }],
        }),
        criterion({
          id: 'I5',
          text: 'Active after at least 6 months of conventional treatment',
          outcome: 'judgment',
          basis: 'none',
          reason: 'mRSS rose from 14 to 17 within 6 months',
          evidence: [{ path: '/scores/1', label: 'mRSS', value: '17 (2026-02-20)' }],
          asks: ['Is there new skin involvement, or are two further areas worse?'],
          reading: {
            note: 'ΔmRSS is printed "≥ 0"; a digit is probably lost.',
            otherwise: 'satisfied',
            ask: 'the sponsor about inclusion item 5',
          },
        }),
      ],
    }),
    trial({
      id: 'NCT07000001',
      title: 'Invented trial that the patient fits',
      fitsUntil: '2026-05-20',
      fitEndedBy: [
        { id: 'I1', from: 'satisfied', to: 'violated', reason: 'age 71 on 2026-05-21 is not from 18 to 70 years' },
      ],
      criteria: [
        criterion({ id: 'I1', text: 'Adult' }),
        criterion({ id: 'E1', text: 'Pregnancy', applies: false, reason: 'male: does not apply' }),
        ...['liver disease', 'kidney disease', 'tumor, now or ever', 'severe bacterial infection'].map((text, index) =>
          criterion({ id: `E${index + 2}`, text, basis: 'assumed', reason: `no record of ${text}` }),
        ),
      ],
    }),
  ],
  worklist: [
    entry({
      need: 'ESSDAI',
      kind: 'score',
      effort: 'examination',
      alone: ['NCT05605665'],
      decides: ['NCT05605665 I4'],
    }),
    entry({
      need: 'FVC',
      decides: ['NCT06546540 I3', 'NCT05605665 E1', 'NCT05605665 E2'],
      helps: ['NCT07000001 E9'],
    }),
    entry({ need: 'anti-HBs', decides: ['NCT06546540 E4'] }),
    entry({ need: 'ECG', effort: 'function-test', decides: ['NCT06546540 E4'] }),
    entry({ need: 'HIV test', decides: ['NCT06546540 E4'] }),
  ],
  warnings: [{ path: '/labs/3/name', message: "'IgGG' is not a known lab; did you mean 'IgG'?" }],
})
