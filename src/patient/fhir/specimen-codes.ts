import type { Concept } from './elements.js'

/**
 * What codes of specimens mean that are no blood of the patient, for where they stand without words: of SNOMED CT, and BPU of
 * HL7 v2 (terminology.hl7.org/CodeSystem-v2-0487.html).
 */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['122575003', 'urine'],
  ['278020009', 'spot urine'],
  ['276833005', '24 hour urine'],
  ['409821005', 'timed urine'],
  ['258450006', 'cerebrospinal fluid'],
  ['119339001', 'stool'],
  ['119342007', 'saliva'],
  ['119334006', 'sputum'],
  ['258607008', 'bronchoalveolar lavage fluid'],
  ['119332005', 'synovial fluid'],
  ['418564007', 'pleural fluid'],
  ['168139001', 'peritoneal fluid'],
  ['309201001', 'ascitic fluid'],
  ['122571007', 'pericardial fluid'],
  ['119359002', 'bone marrow'],
  ['119373006', 'amniotic fluid'],
  ['119347001', 'semen'],
  ['258454002', 'dialysate'],
  ['309051001', 'body fluid'],
  ['119376003', 'tissue'],
  ['257261003', 'swab'],
  ['258500001', 'nasopharyngeal swab'],
  ['122556008', 'cord blood'],
  ['119300005', 'blood product'],
  ['309502007', 'fetus'],
  ['BPU', 'blood product unit'],
])

/** The names of the codes of a specimen that stand without words. */
export function namesOfSpecimenCodes(type: Concept | undefined): readonly string[] {
  return (type?.coding ?? []).flatMap(({ code, display }) =>
    code === undefined || display !== undefined ? [] : (NAMES.get(code.trim()) ?? []),
  )
}
