import { withoutCancerStage } from './cancer-stage.js'
import { withoutMildness } from './severity.js'
import { withoutSide, withoutSideWithin } from './side.js'
import { withoutTnm } from './tnm.js'

/** What takes a description off a name in small letters. */
export interface Description {
  /** in every name from which it takes one, and none of it needs the tables of Unicode: it is read in a tenth of the time */
  readonly mentioned: RegExp
  /** made when it is needed: to read it costs as much as many names */
  readonly pattern: () => RegExp
}

const NEPHRITIS = 'nephritis|néphrite lupique|nefritis lúpica|nefrite lupica'
const ONE_CLASS = String.raw`(?:iv|vi|v|i{1,3}|[1-6])(?:-?[sg])?(?:\s?\(?(?:a\/c|a|c)\)?)?`
const CLASS_WORD = String.raw`(?:class|klasse|classe|clase|kl\.|cl\.|typ[eo]?)\s*`
const CLASS_SYSTEM = String.raw`(?:who|isn(?:[/-]rps)?)[\s-]*`
/**
 * The classes of a lupus nephritis by the ISN/RPS, before that by the WHO: `III+V`, `IV-S (A)`. A bare `LN IV` may be lymph nodes
 * of a level.
 */
const NEPHRITIS_CLASS: Description = {
  mentioned: new RegExp(`^ln|${NEPHRITIS}`, 'u'),
  pattern: () =>
    new RegExp(
      String.raw`(?:(?<=^ln)[\s,(:-]+(?:${CLASS_SYSTEM}(?:${CLASS_WORD})?|${CLASS_WORD})|(?<=${NEPHRITIS})[\s,(:-]+(?:${CLASS_SYSTEM})?(?:${CLASS_WORD})?)${ONE_CLASS}(?:\s*(?:[+/&-]|and|und|to|bis)\s*(?:class\s|klasse\s)?${ONE_CLASS})*\)?$`,
      'u',
    ),
}

const PROOF = 'proven|confirmed|gesichert'
const TEST = '(?:renal |kidney |skin |lip )?(?:biops(?:y|ie|ia)|bx|hrct|ct|mri|mrt|dexa|dxa|echo|egd)'
/** By what it was found, which says that it was, with a date or without; not "lung cancer CT", which looks for it. */
const FOUND_BY: Description = {
  mentioned: new RegExp(String.raw`[\s,;(]${TEST}`, 'u'),
  pattern: () =>
    new RegExp(
      String.raw`(?:\s*[,;(]\s*(?:(?:by|on|per|in|laut|im)\s)?|\s(?:by|on|per|in|laut|im)\s)${TEST}(?:[- ](?:${PROOF}))?(?:\s(?:in\s)?(?:\d{1,2}[./])*(?:19|20)\d\d)?\)?$`,
      'u',
    ),
}
const PROVEN: Description = {
  mentioned: new RegExp(PROOF, 'u'),
  pattern: () =>
    /^(?:biopsy|histologically|histologisch|bioptisch|serologically)[- ](?:proven|confirmed|gesicherte[rsn]?)\s|[\s,(]+(?:biopsy|histologically|histologisch|bioptisch)[- ](?:proven|confirmed|gesichert)\)?$/u,
}

const ANTIBODY = String.raw`(?:anti-?\s?)?(?:ana|ds-?dna|ro(?:52|60)?|la|ss-?a|ss-?b|scl-?\s?70|(?:u1-?)?rnp|sm|smith|aca|centromere|acpa|ccp|rf|rna[- ]pol(?:ymerase)?(?: ?iii)?|jo-?1|apl|cardiolipin|triple)`
const POSITIVE = String.raw`[\s-]?(?:\+{1,3}|pos(?:itive?|itiv)?\.?)`
/** An antibody that was found in it. */
const WITH_ANTIBODY: Description = {
  mentioned: new RegExp(POSITIVE, 'u'),
  pattern: () =>
    new RegExp(String.raw`(?:[\s,;(/&]+${ANTIBODY}(?:[\s-](?:ab|ak|antibody|antibodies))?${POSITIVE})+\)?$`, 'u'),
}

/** For how long, as a pregnancy has weeks. */
const FOR: Description = {
  mentioned: /\d/u,
  pattern: () =>
    /[\s,;(]+(?:x\s?|at\s|in der\s|for\s|seit\s)?\d{1,2}(?:\s?[+/]\s?\d)?\.?\s?(?:wks?|weeks?|ssw|sa|semanas|semaines|settimane|mos?|months?|monate[n]?|yrs?|years?|jahre[n]?)(?:\s(?:gestation|ga|pregnant))?\)?$/u,
}

const WELL = 'controlled|stable|compensated'
const WELL_IN_GERMAN = 'eingestellt|substituiert|kompensiert|stabil|diätetisch|kontrolliert'
/** That it is under control: it is there. */
const CONTROLLED: Description = {
  mentioned: new RegExp(`${WELL}|${WELL_IN_GERMAN}`, 'u'),
  pattern: () =>
    new RegExp(
      String.raw`(?<!poorly|partly|partially|not|never)[\s,;(]+(?:(?:well|diet|medically)[- ])?(?:${WELL})\)?$|(?<!schlecht|nicht|kaum)[\s,;(]+(?:(?:gut|medikamentös|diätetisch) )?(?:${WELL_IN_GERMAN})\)?$`,
      'u',
    ),
}

/** In the order in which they are taken off. */
export const DESCRIPTIONS: readonly Description[] = [PROVEN, FOUND_BY, WITH_ANTIBODY, FOR, CONTROLLED, NEPHRITIS_CLASS]

const STEPS: readonly ((text: string) => string)[] = [
  withoutTnm,
  withoutCancerStage,
  withoutSide,
  withoutMildness,
  withoutSideWithin,
  ...DESCRIPTIONS.map(({ mentioned, pattern }) => (text: string) => {
    const lowered = text.toLowerCase()
    return mentioned.test(lowered) ? lowered.replace(pattern(), '') : text
  }),
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
