import { isOfAnother } from '../../facts/names/analyte-name.js'
import { quoted } from '../../kernel/quote.js'
import { rememberedOf } from '../../kernel/remembered.js'
import type { Concept } from './elements.js'
import type { OfAnother } from './focus.js'
import { typeInReference, type References } from './reference.js'
import { isJson, type Located } from './resource.js'
import { specimenWords, type Specimen } from './specimen.js'
import { subjectOf } from './subject.js'
import { wordsOf } from './words.js'

/**
 * What is of no patient, or of another one, as specimens are called: what LOINC names as the part of the sample "that is not
 * the patient's (e.g., fetus, donor, blood product unit)". Of a mother nobody knows whether she is the patient.
 */
const OF_OTHERS = new RegExp(
  [
    String.raw`(?<!\p{L})(?:spender\p{L}*|donneur|donante|donatore|maternal|f(?:o?etal|ötal\p{L}*) (?:scalp |capillary )?blood|fötalblut|f(?:o?etus|ötus))(?!\p{L})`,
    String.raw`(?<!\p{L})(?:blood products?|product unit|packed (?:red )?cells|red cell concentrate|platelet concentrate)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:(?:erythrozyten|thrombozyten)konzentrat\p{L}*|(?:blut)?konserve\p{L}*|blutprodukt\p{L}*)(?!\p{L})`,
  ].join('|'),
  'iu',
)

/** Why a result is not the patient's, by whom its specimen was taken from (hl7.org/fhir/R4/specimen.html); undefined where it is. */
export function whyOfOtherGiver(
  specimens: readonly Specimen[],
  from: Located,
  references: References,
): OfAnother | undefined {
  for (const specimen of specimens) {
    const other = ofSubject(specimen, from, references)
    // of several specimens nobody knows which one it is of
    if (other !== undefined) return specimens.length > 1 ? { ...other, mayBeTheirs: true } : other
    const words = wordsOfOthers(specimen)
    if (words === undefined) continue
    return { why: `is of a specimen that may not be the patient's: ${quoted(words)}`, mayBeTheirs: true }
  }
  return undefined
}

/** Once for all results of a report, which may be of hundreds of specimens. */
const wordsOfOthers = rememberedOf((specimen: Specimen): string | undefined => specimenWords(specimen).find(tellsOther))

function tellsOther(words: string): boolean {
  return OF_OTHERS.test(words) || isOfAnother(words)
}

function ofSubject({ resource }: Specimen, from: Located, references: References): OfAnother | undefined {
  const giver = resource?.['subject']
  if (!isJson(giver)) return undefined
  const written = typeof giver['reference'] === 'string' ? giver['reference'] : undefined
  const found = references.find(written, from)
  const told = typeof giver['type'] === 'string' ? giver['type'] : 'Patient'
  const type = found?.resource.resourceType ?? typeInReference(written ?? '#') ?? told
  if (type !== 'Patient') return { why: `is of a specimen of a ${type}`, mayBeTheirs: true }
  const own = subjectOf(from.resource)?.['reference']
  if (written === undefined || typeof own !== 'string' || written === own) return undefined
  const patient = references.find(own, from)
  if (found !== undefined && found === patient) return undefined
  return { why: 'is of a specimen of another patient', mayBeTheirs: found === undefined || patient === undefined }
}

/** A specimen of which only the name of a report, or a panel, tells: that it is of a donor, a blood product. */
export function namedAsOther(code: Concept | undefined): Specimen[] {
  const display = wordsOf(code).find(tellsOther)
  return display === undefined ? [] : [{ resource: undefined, display, isOfName: true }]
}
