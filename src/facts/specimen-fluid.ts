import { remembered } from '../kernel/remembered.js'
import type { Analyte } from './analyte.js'

/** What is no blood, as specimens and the long names of codes call it: a protein of the spinal fluid is not that of the serum. */
const NOT_BLOOD = new RegExp(
  [
    String.raw`\b(?:cerebrospinal|cerebral spinal|spinal fluid|csf|liquor|pleural?|pleura\w*|ascit\w+|peritoneal|pericardial|synovial|joint fluid)\b`,
    String.raw`\b(?:bone marrow|saliva|sputum|bronchoalveolar|bronchial|bal|lavage|amniotic|umbilical|cord (?:venous |arterial |whole )?blood|stool|fa?eces|fa?ecal|urine|urinary)\b`,
    String.raw`\b(?:semen|tears|sweat|swab|tissue(?! transglutaminase)|biopsy|body fluid|drain fluid|gastric|breast milk|vitreous|dialysate)\b`,
    String.raw`\b(?:urin|harn|speichel|stuhl|knochenmark|nabelschnur\p{L}*|sang du cordon|sangre de cordón|sangue cordonale|pleuraflüssigkeit|aszites|punktat|urines?|orina|lcr|céphalo-?rachidien|cefalorraquídeo)\b`,
    '脑脊液|尿|胸水|腹水|骨髓|唾液|痰|粪',
  ].join('|'),
  'iu',
)

/** Whether the name of a result tells a fluid that is no blood. */
export const tellsOtherFluid = remembered((name) => NOT_BLOOD.test(name))

/** Whether an analyte is measured in blood, so that one of another fluid is another one. */
export function isOfBlood({ effort, label }: Analyte): boolean {
  return (effort === undefined || effort === 'blood-test') && !tellsOtherFluid(label)
}
