import { remembered } from '../../kernel/remembered.js'
import { hasDenyingSign } from './denying-sign.js'

/** Words by which an entry of another list tells of a clinical trial. */
const TRIAL = [
  String.raw`(?:(?:clinical|drug|vaccine|treatment|pharma\p{L}*|randomi[sz]ed|controlled|blinded|investigational|interventional) )+(?:trials?|study|studies)`,
  String.raw`(?:trials?|study|research) (?:participa\p{L}+|patient|subject|volunteer|enrol\p{L}+|visit|inclusion|protocol|drugs?|medication|treatment|infusion|injection|product|site|arm|day)`,
  String.raw`(?:participa\p{L}+|enrol\p{L}+|volunteer\p{L}*|subject|patient|inclu(?:ded|sion)|treated) (?:in|into|of|for) (?:(?:an?|the|another|other) )?(?:\p{L}+ ){0,2}(?:trial|study|research)`,
  String.raw`on (?:trial|study)|(?:phase|ph\.?) ?(?:[1-4]|i{1,3}|iv)(?:[ab])?(?:[/-](?:[1-4]|i{1,3}|iv)[ab]?)? (?:trial|study|studie)`,
  String.raw`investigational (?:drugs?|products?|medicin\p{L}+(?: product)?|agents?|treatment|therapy)`,
  String.raw`studien(?:teiln\p{L}+|einschlu(?:ss|ß)|patient\p{L}*|proband\p{L}*|visiten?|besuche?|termine?|ambulanz|medika\p{L}+|präparate?|behandlung|therapie|infusion|arm|protokoll|aufnahme|screening)`,
  String.raw`(?:teilnahme|teilgenommen|einschluss|eingeschlossen|behandlung|therapie) (?:an|in|im rahmen) (?:(?:einer|der|eine|die) )?(?:\p{L}+ )?(?:\p{L}+-)?\p{L}*studie`,
  String.raw`(?:klinische|medikamenten|arzneimittel|therapie|phase|impf|interventions)[\p{L} ]*-?(?:[1-4iv]+[ab]?-)?studien?|(?:klinische\p{L}* )?prüfung eines arzneimittels|prüf(?:präparat|medika\p{L}+|arzneimittel|substanz)\p{L}*|proband(?:in|en)?`,
  String.raw`placebo|double-?blind|doppelblind|verblindet\p{L}*|studien(?:impfstoff\p{L}*|impfung\p{L}*)`,
  String.raw`essai clinique|ensayo clínico|临床试验`,
]
const NUMBER = String.raw`NCT\d{8}|EudraCT\p{L}*|\d{4}-\d{6}-\d{2}(?:-\d{2})?|DRKS\d{8}|ISRCTN\d+|ChiCTR[\p{L}\d-]+`
const TELLS = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${[...TRIAL, NUMBER].join('|')})(?![\p{L}\p{N}])`, 'iu')

/** `participates in BLISS-LN`. */
const BY_PART = /(?:[Pp]articipat\p{L}+ in|[Ee]nrolled in|Teilnahme an(?: der)?) [A-Z][A-Z\d-]{2,}/u

/** `BELIEVE-Studie`, and no study of the body by a device. */
const BY_ACRONYM =
  /(?<![\p{L}\p{N}-])(?!(?:EEG|EMG|ENG|NLG|MRI|MRT|MRA|PET|ECG|EKG|DEXA|TTE|TEE|PSG|SPECT|NCV|HIDA)[- ])[A-Z][A-Z\d-]{2,}[- ](?:Studie|[Ss]tudy|[Tt]rial)(?![\p{L}\p{N}])/u

const DENIED =
  /(?<![\p{L}\p{N}])(?:no|not|never|non|none|kein\p{L}*|nicht|nie|den(?:y|ies|ied)|declined?|refus\p{L}+|abgelehnt|verneint|screen(?:ing)? failure)(?![\p{L}\p{N}])/iu

/** Whether what stands in another list tells, by its name, that the patient may have taken part in a trial. */
export const tellsOfTrial = remembered((name) => isCalledTrial(name) && !DENIED.test(name) && !hasDenyingSign(name))

function isCalledTrial(name: string): boolean {
  return TELLS.test(name) || BY_ACRONYM.test(name) || BY_PART.test(name)
}
