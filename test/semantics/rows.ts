import type { CriterionResult, Outcome } from '../../src/screening/result/result.js'

/** One row of the inventory of semantics: what is known, what is asked, and the outcome seen from eligibility. */
export interface Row {
  /** what is known of the patient, then what is asked; the screening date is 2025-06-01 unless it says otherwise */
  readonly gist: string
  readonly outcome: Outcome
  /** only where it matters */
  readonly basis?: CriterionResult['basis']
  readonly clearsOn?: string
}

/** Every row, by its id: the topic (S01 to S33) and the number within it. */
export const rows: Readonly<Record<string, Row>> = {
  // S01 parts and the whole
  'S01.1': { gist: 'HBsAg positive, anti-HBc not measured: either one excludes', outcome: 'violated' },
  'S01.2': { gist: '17 years, consent not recorded: 18 and consent are asked', outcome: 'violated' },
  'S01.3': { gist: 'no suicidal behaviour, no ideation: either, or a risk seen by a person', outcome: 'judgment' },
  'S01.4': { gist: 'two classes failed, the third of unknown response: 3 of 4 are asked', outcome: 'unknown' },
  // S02 anchors
  'S02.1': {
    gist: 'belimumab last on 2025-05-20: biologic within 4 weeks before enrolment',
    outcome: 'violated',
    clearsOn: '2025-06-18',
  },
  'S02.2': { gist: 'prednisone unchanged since 2025-05-25: stable for 7 days before first dose', outcome: 'satisfied' },
  'S02.3': { gist: 'urine hCG negative 2025-05-28: negative at screening and at baseline', outcome: 'satisfied' },
  // S03 windows of months
  'S03.1': {
    gist: 'rituximab 2025-03-01: anti-CD20 within 3 months',
    outcome: 'violated',
    clearsOn: '2025-06-02',
  },
  'S03.2': { gist: 'rituximab 2025-02-28: anti-CD20 within 3 months', outcome: 'satisfied' },
  'S03.3': { gist: 'rituximab 2025-03-02, 91 days ago: anti-CD20 within 3 months', outcome: 'violated' },
  'S03.4': { gist: 'rituximab 2025-02-28, screened on 2025-05-31: anti-CD20 within 3 months', outcome: 'violated' },
  // S04 days, weeks and years; more than
  'S04.1': {
    gist: 'tofacitinib last on 2025-05-02: JAK inhibitor within 30 days',
    outcome: 'violated',
    clearsOn: '2025-06-02',
  },
  'S04.2': { gist: 'tofacitinib last on 2025-05-01: JAK inhibitor within 30 days', outcome: 'satisfied' },
  'S04.3': { gist: 'alcohol dependence until 2024-06-01: within 365 days before day 0', outcome: 'violated' },
  'S04.4': { gist: 'mycophenolate with prednisone since 2025-03-01: for more than 3 months', outcome: 'violated' },
  // S05 washout
  'S05.1': { gist: 'belimumab since 2024-01-10, ongoing: biologic within 4 weeks', outcome: 'violated' },
  'S05.2': { gist: 'belimumab from 2024-01-10, no end: biologic within 4 weeks', outcome: 'unknown' },
  'S05.3': { gist: 'belimumab from 2025-05-15, no end: biologic within 4 weeks', outcome: 'violated' },
  'S05.4': { gist: 'rituximab without dates: anti-CD20 within 3 months', outcome: 'unknown' },
  // S06 partial dates
  'S06.1': { gist: 'rituximab 2025-02: within 3 months', outcome: 'satisfied' },
  'S06.2': { gist: 'rituximab 2025-03: within 3 months', outcome: 'violated' },
  'S06.3': { gist: 'rituximab 2025: within 3 months', outcome: 'unknown' },
  'S06.4': { gist: 'breast cancer 2020: malignancy within 5 years', outcome: 'unknown' },
  // S07 ever and now
  'S07.1': { gist: 'primary immunodeficiency, resolved: a history of it', outcome: 'violated' },
  'S07.2': { gist: 'depression 2019, resolved 2020: patients with depression', outcome: 'satisfied' },
  'S07.3': { gist: 'tuberculosis suspected 2024: a history of it', outcome: 'unknown' },
  'S07.4': { gist: 'tuberculosis of the mother: a history of it', outcome: 'satisfied', basis: 'assumed' },
  // S08 silence
  'S08.1': { gist: 'conditions: SLE only: HIV by test or diagnosis', outcome: 'unknown' },
  'S08.2': { gist: 'conditions: SLE, no list of procedures: transplant within 3 months', outcome: 'unknown' },
  'S08.3': { gist: 'conditions: SLE: macrophage activation syndrome', outcome: 'satisfied', basis: 'assumed' },
  'S08.4': { gist: 'tuberculosis recorded as absent: a history of it', outcome: 'satisfied', basis: 'recorded' },
  // S09 which result
  'S09.1': { gist: 'Hb 76 g/L in April, 92 g/L in May: at least 80 g/L', outcome: 'satisfied' },
  'S09.2': { gist: 'Hb 92 g/L in April, 76 g/L in May: at least 80 g/L', outcome: 'violated' },
  'S09.3': { gist: 'Hb 110 g/L in February 2023 only: at least 80 g/L', outcome: 'unknown' },
  'S09.4': { gist: 'HIV test positive 2015, negative 2025: positive ever or at screening', outcome: 'violated' },
  // S10 comparators
  'S10.1': { gist: 'CRP "<0.5 mg/L": more than 10 mg/L', outcome: 'satisfied' },
  'S10.2': { gist: 'IgA "<0.07 g/L": below 10 mg/dL', outcome: 'violated' },
  'S10.3': { gist: 'IgA "<0.26 g/L": below 10 mg/dL', outcome: 'unknown' },
  'S10.4': { gist: 'LVEF "50–60 %": at least 55 %', outcome: 'unknown' },
  // S11 boundaries
  'S11.1': { gist: 'Hb 8.0 g/dL: at least 80 g/L', outcome: 'satisfied' },
  'S11.2': { gist: 'Hb 79.6 g/L: at least 80 g/L', outcome: 'violated' },
  'S11.3': { gist: '24-hour protein 1.0 g: more than 1 g', outcome: 'violated' },
  'S11.4': { gist: 'ALT 120 U/L, ULN 40: at most 3 × ULN', outcome: 'satisfied' },
  // S12 units
  'S12.1': { gist: 'Hb 120 "g/dL": at least 80 g/L', outcome: 'unknown' },
  'S12.2': { gist: 'platelets 210 "K/uL": at least 75 × 10⁹/L', outcome: 'satisfied' },
  'S12.3': { gist: 'CD19+ cells 0.03 "10^9/L": at least 25/µL', outcome: 'satisfied' },
  'S12.4': { gist: 'UPCR 2.4 g/g, no 24-hour collection: 24-hour protein more than 1 g', outcome: 'unknown' },
  // S13 age
  'S13.1': { gist: 'born 2006-06-02: 5 to 18 years', outcome: 'satisfied' },
  'S13.2': { gist: 'born 2006-06-01: 5 to 18 years', outcome: 'violated' },
  'S13.3': { gist: 'born 2007-06-01: more than 18 years', outcome: 'violated' },
  'S13.4': { gist: 'born 2007-05-31: more than 18 years', outcome: 'satisfied' },
  // S14 IgG by age
  'S14.1': { gist: 'IgG 4.8 g/L, 8 years when taken and now: below the limit of the age band', outcome: 'satisfied' },
  'S14.2': {
    gist: 'IgG 4.8 g/L, 9th birthday since it was taken: below the limit of the age band',
    outcome: 'unknown',
  },
  'S14.3': { gist: 'IgG 600 mg/dL at 12 years: below the limit of the age band', outcome: 'satisfied' },
  'S14.4': { gist: 'IgG 445 mg/dL at 7 years: below the limit of the age band', outcome: 'violated' },
  // S15 limits of normal
  'S15.1': { gist: 'ALT 35 U/L without limits: at most 3 × ULN', outcome: 'unknown' },
  'S15.2': { gist: 'ALT 35 U/L, flag N: at most 3 × ULN', outcome: 'satisfied' },
  'S15.3': { gist: 'ALT 130 U/L, high 50: at most 3 × ULN', outcome: 'satisfied' },
  'S15.4': { gist: 'anti-dsDNA 96 IU/mL, high 100: above ULN', outcome: 'violated' },
  // S16 titres
  'S16.1': { gist: 'ANA "1:160 speckled": at least 1:80', outcome: 'satisfied' },
  'S16.2': { gist: 'ANA "<1:80": at least 1:80', outcome: 'violated' },
  'S16.3': { gist: 'ANA "positive": at least 1:80', outcome: 'unknown' },
  'S16.4': { gist: 'ANA "1:100": at least 1:80', outcome: 'satisfied' },
  // S17 ESSDAI of NCT05605665
  'S17.1': { gist: 'ESSDAI 4: NCT05605665 I4', outcome: 'satisfied' },
  'S17.2': { gist: 'ESSDAI 3: NCT05605665 I4', outcome: 'violated' },
  'S17.3': { gist: 'ESSDAI 9: NCT05605665 I4', outcome: 'satisfied' },
  'S17.4': { gist: 'ESSDAI domain articular 2, no total: NCT05605665 I4', outcome: 'satisfied' },
  // S18 three of four classes
  'S18.1': { gist: 'prednisone, HCQ and MMF inadequate: 3 of 4 classes failed', outcome: 'satisfied' },
  'S18.2': { gist: 'prednisone, MMF and azathioprine inadequate: two classes, three drugs', outcome: 'judgment' },
  'S18.3': { gist: 'prednisone and HCQ inadequate, MMF of unknown response', outcome: 'unknown' },
  'S18.4': { gist: 'prednisone and HCQ inadequate, nothing else taken', outcome: 'violated' },
  // S19 refractory lupus nephritis
  'S19.1': { gist: 'therapy from 2024-01-15, 24-hour protein 2.1 g on 2025-05-20', outcome: 'satisfied' },
  'S19.2': { gist: 'therapy from 2024-08-01, 24-hour protein 2.1 g on 2025-05-20', outcome: 'unknown' },
  'S19.3': { gist: 'complete response 2024-03, 24-hour protein 1.3 g on 2025-05-20', outcome: 'satisfied' },
  'S19.4': { gist: '24-hour protein 0.8 g in 2024-12, 1.6 g on 2025-05-20, no response', outcome: 'satisfied' },
  // S20 scores by items
  'S20.1': { gist: 'SLEDAI-2K items: arthritis and rash, the rest absent: at least 6', outcome: 'satisfied' },
  'S20.2': { gist: 'SLEDAI-2K items: arthritis, complement and anti-DNA unknown: at least 6', outcome: 'unknown' },
  'S20.3': { gist: 'SLEDAI-2K items: rash, alopecia unknown: at least 6', outcome: 'violated' },
  // S21 sustained
  'S21.1': { gist: 'ESR 48 and, ten weeks later, 52 of ULN 20: sustained inflammation', outcome: 'satisfied' },
  'S21.2': { gist: 'ESR 52 once: sustained inflammation', outcome: 'unknown' },
  'S21.3': { gist: 'ESR 52, then 14: sustained inflammation', outcome: 'violated' },
  // S22 resistant juvenile Sjögren
  'S22.1': { gist: 'prednisone with MMF for 4.5 months, IgG 24 g/L of ULN 16', outcome: 'satisfied' },
  'S22.2': { gist: 'prednisone with HCQ for a year, IgG 24 g/L', outcome: 'violated' },
  'S22.3': { gist: 'methotrexate, then MMF, for longer than 3 months; ESR high twice', outcome: 'satisfied' },
  'S22.4': { gist: 'prednisone with MMF for exactly 3 months', outcome: 'violated' },
  // S23 hepatitis B
  'S23.1': { gist: 'HBsAg −, anti-HBc −, anti-HBs +: hepatitis B serology', outcome: 'satisfied' },
  'S23.2': { gist: 'HBsAg −, anti-HBc not measured: hepatitis B serology', outcome: 'unknown' },
  'S23.3': { gist: 'HBsAg −, anti-HBc +, anti-HBs +: hepatitis B serology', outcome: 'violated' },
  'S23.4': { gist: 'HBsAg +, anti-HBc not measured: hepatitis B serology', outcome: 'violated' },
  // S24 other viruses
  'S24.1': { gist: 'HCV antibody +, RNA not detected: active hepatitis C', outcome: 'satisfied' },
  'S24.2': { gist: 'HCV antibody +, RNA not measured: active hepatitis C', outcome: 'unknown' },
  'S24.3': { gist: 'HCV antibody +, RNA not detected: HCV antibody positive', outcome: 'violated' },
  'S24.4': { gist: 'CMV IgG +, IgM −, DNA not detected: active CMV infection', outcome: 'satisfied' },
  // S25 tuberculosis
  'S25.1': { gist: 'T-SPOT borderline once: NCT06789107 E11', outcome: 'unknown' },
  'S25.2': { gist: 'T-SPOT indeterminate twice: NCT06789107 E11', outcome: 'violated' },
  'S25.3': { gist: 'T-SPOT positive, no disease: NCT06789107 E11', outcome: 'judgment' },
  'S25.4': { gist: 'T-SPOT positive, no disease: NCT05605665 E7', outcome: 'violated' },
  // S26 stable background treatment
  'S26.1': { gist: 'prednisone 20 mg since 2025-05-25: at most 20 mg, stable for 7 days', outcome: 'satisfied' },
  'S26.2': {
    gist: 'prednisone 20 mg since 2025-05-26: at most 20 mg, stable for 7 days',
    outcome: 'violated',
    clearsOn: '2025-06-02',
  },
  'S26.3': { gist: 'dexamethasone 3 mg, stable: at most 20 mg of prednisone equivalent', outcome: 'unknown' },
  'S26.4': { gist: 'prednisone 40 mg and HCQ, both stable: one of them within its limit', outcome: 'judgment' },
  // S27 malignancy
  'S27.1': { gist: 'basal cell carcinoma 2023, excised: malignancy in 5 years with exceptions', outcome: 'satisfied' },
  'S27.2': { gist: 'basal cell carcinoma 2023, treatment not recorded: with exceptions', outcome: 'unknown' },
  'S27.3': { gist: 'basal cell carcinoma 2023, excised: any malignancy ever', outcome: 'violated' },
  'S27.4': { gist: 'breast cancer 2017, remission 2018: malignancy in 5 years', outcome: 'satisfied' },
  // S28 no window
  'S28.1': { gist: 'cyclophosphamide last on 2025-05-12: treatment, no time stated', outcome: 'violated' },
  'S28.2': { gist: 'rituximab 2019: treatment, no time stated', outcome: 'judgment' },
  'S28.3': {
    gist: 'a list of drugs without either: treatment, no time stated',
    outcome: 'satisfied',
    basis: 'assumed',
  },
  // S29 drug names and classes
  'S29.1': { gist: '"XmAb5871" 2025-04-20: anti-CD19 or anti-CD20 within 3 months', outcome: 'violated' },
  'S29.2': { gist: 'telitacicept until 2025-05-20: biologic within 4 weeks', outcome: 'violated' },
  'S29.3': { gist: '"ABC-123" until 2025-05-20: biologic within 4 weeks', outcome: 'unknown' },
  'S29.4': { gist: 'ciclosporin eye drops: failed a systemic immunosuppressant', outcome: 'violated' },
  // S30 pregnancy
  'S30.1': { gist: 'woman of 30, urine hCG −: NCT06789107 E18 asks for blood', outcome: 'unknown' },
  'S30.2': { gist: 'woman of 30, blood hCG −: NCT06789107 I8 asks for urine', outcome: 'unknown' },
  'S30.3': { gist: 'man: NCT06789107 I8', outcome: 'satisfied' },
  'S30.4': { gist: 'woman of 62: NCT05605665 I5', outcome: 'satisfied', basis: 'assumed' },
  // S31 suicidality: behaviour in 6 months, ideation in 2, or a risk seen by a person
  'S31.1': { gist: 'suicide attempt 2024-12-01', outcome: 'violated' },
  'S31.2': { gist: 'suicide attempt 2024-11-30', outcome: 'judgment' },
  'S31.3': { gist: 'suicidal ideation 2025-04-01', outcome: 'violated' },
  'S31.4': { gist: 'a history of a suicide attempt, no date', outcome: 'unknown' },
  // S32 words that call for judgment
  'S32.1': {
    gist: 'no antiphospholipid syndrome: severe one within 12 months',
    outcome: 'satisfied',
    basis: 'assumed',
  },
  'S32.2': { gist: 'antiphospholipid syndrome 2025-01: severe one within 12 months', outcome: 'judgment' },
  'S32.3': { gist: 'catastrophic antiphospholipid syndrome 2025-01: severe one', outcome: 'violated' },
  'S32.4': { gist: 'anything: other situations that a person finds unsuitable', outcome: 'judgment' },
  // S33 conflicting and incomplete sources
  'S33.1': { gist: '74 years: NCT05605665 I1', outcome: 'violated' },
  'S33.2': { gist: 'the best possible patient: NCT06546540 as a whole', outcome: 'unknown' },
  'S33.3': { gist: 'no systemic sclerosis: NCT06546540', outcome: 'violated', basis: 'assumed' },
}
