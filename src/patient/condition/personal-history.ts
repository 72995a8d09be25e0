const ICD10 = /^icd10:/iu
/** Malignant neoplasms (Z85), certain other diseases (Z86), other diseases and conditions (Z87). */
const PERSONAL_HISTORY = /^icd10:\s*Z8[5-7]/iu
/** Abuse of, dependence on or use of alcohol or a drug, in remission: F10.21. */
const IN_REMISSION = /^icd10:\s*F1\d\.?[129]1$/iu

/**
 * Whether the codes of an entry say that the disease is over. A code of personal history stands for what no longer exists
 * and is no longer treated (ICD-10-CM Official Guidelines for Coding and Reporting, section I.C.21.c.4). A code of the
 * disease itself beside it says otherwise. Of a dependence the code itself may say that it is in remission. Allergies (Z88) do
 * not pass, and what Z91 and Z92 tell has no end.
 * @param codes with their systems: `icd10:Z86.15`
 */
export function areOfPersonalHistory(codes: readonly string[]): boolean {
  const ofIcd10 = codes.filter((code) => ICD10.test(code))
  return ofIcd10.length > 0 && ofIcd10.every((code) => PERSONAL_HISTORY.test(code) || IN_REMISSION.test(code))
}
