import { withoutMildness } from './severity.js'
import { withoutSide, withoutSideWithin } from './side.js'
import { withoutTnm } from './tnm.js'

const ONE_CLASS = String.raw`(?:iv|vi|v|i{1,3}|[1-6])(?:-?[sg])?(?:\s?\(?(?:a\/c|a|c)\)?)?`
const CLASS_WORD = String.raw`(?:class|klasse|classe|clase|kl\.|cl\.|typ[eo]?)\s*`
const CLASS_SYSTEM = String.raw`(?:who|isn(?:[/-]rps)?)[\s-]*`
/**
 * The classes of a lupus nephritis by the ISN/RPS, before that by the WHO: `III+V`, `IV-S (A)`. A bare `LN IV` may be lymph nodes
 * of a level.
 */
const NEPHRITIS_CLASS = new RegExp(
  String.raw`(?:(?<=^ln)[\s,(:-]+(?:${CLASS_SYSTEM}(?:${CLASS_WORD})?|${CLASS_WORD})|(?<=nephritis|néphrite lupique|nefritis lúpica|nefrite lupica)[\s,(:-]+(?:${CLASS_SYSTEM})?(?:${CLASS_WORD})?)${ONE_CLASS}(?:\s*(?:[+/&-]|and|und|to|bis)\s*(?:class\s|klasse\s)?${ONE_CLASS})*\)?$`,
  'u',
)

const TEST = String.raw`(?:renal |kidney |skin |lip )?(?:biops(?:y|ie|ia)|bx|hrct|ct|mri|mrt|dexa|dxa|echo|egd)`
/** By what it was found, which says that it was, with a date or without; not "lung cancer CT", which looks for it. */
const FOUND_BY = new RegExp(
  String.raw`(?:\s*[,;(]\s*(?:(?:by|on|per|in|laut|im)\s)?|\s(?:by|on|per|in|laut|im)\s)${TEST}(?:[- ](?:proven|confirmed|gesichert))?(?:\s(?:in\s)?(?:\d{1,2}[./])*(?:19|20)\d\d)?\)?$`,
  'u',
)
const PROVEN =
  /^(?:biopsy|histologically|histologisch|bioptisch|serologically)[- ](?:proven|confirmed|gesicherte[rsn]?)\s|[\s,(]+(?:biopsy|histologically|histologisch|bioptisch)[- ](?:proven|confirmed|gesichert)\)?$/u

const ANTIBODY = String.raw`(?:anti-?\s?)?(?:ana|ds-?dna|ro(?:52|60)?|la|ss-?a|ss-?b|scl-?\s?70|(?:u1-?)?rnp|sm|smith|aca|centromere|acpa|ccp|rf|rna[- ]pol(?:ymerase)?(?: ?iii)?|jo-?1|apl|cardiolipin|triple)`
const POSITIVE = String.raw`[\s-]?(?:\+{1,3}|pos(?:itive?|itiv)?\.?)`
/** An antibody that was found in it. */
const WITH_ANTIBODY = new RegExp(
  String.raw`(?:[\s,;(/&]+${ANTIBODY}(?:[\s-](?:ab|ak|antibody|antibodies))?${POSITIVE})+\)?$`,
  'u',
)

/** For how long, as a pregnancy has weeks. */
const FOR =
  /[\s,;(]+(?:x\s?|at\s|in der\s|for\s|seit\s)?\d{1,2}(?:\s?[+/]\s?\d)?\.?\s?(?:wks?|weeks?|ssw|sa|semanas|semaines|settimane|mos?|months?|monate[n]?|yrs?|years?|jahre[n]?)(?:\s(?:gestation|ga|pregnant))?\)?$/u

/** That it is under control: it is there. */
const CONTROLLED =
  /(?<!poorly|partly|partially|not|never)[\s,;(]+(?:(?:well|diet|medically)[- ])?(?:controlled|stable|compensated)\)?$|(?<!schlecht|nicht|kaum)[\s,;(]+(?:(?:gut|medikamentös|diätetisch) )?(?:eingestellt|substituiert|kompensiert|stabil|diätetisch|kontrolliert)\)?$/u

const STEPS: readonly ((text: string) => string)[] = [
  withoutTnm,
  withoutSide,
  withoutMildness,
  withoutSideWithin,
  ...[PROVEN, FOUND_BY, WITH_ANTIBODY, FOR, CONTROLLED, NEPHRITIS_CLASS].map(
    (pattern) => (text: string) => text.toLowerCase().replace(pattern, ''),
  ),
]

/**
 * A name without what describes a condition and leaves it what it is, of which the one that is so is a kind: its side, its spread,
 * that it is mild or under control, an antibody that goes with it, its class. What is left of the name step by step, each
 * different from the one before it.
 */
export function plainerNamesOf(name: string): readonly string[] {
  const found: string[] = []
  let text = name
  for (const step of STEPS) {
    const rest = step(text).trim()
    if (rest === text || rest === '' || rest.toLowerCase() === text.toLowerCase()) continue
    text = rest
    found.push(text)
  }
  return found
}
