import { hasDenyingSign } from '../../facts/names/denying-sign.js'
import { isDoubted, isUndone } from '../../facts/names/doubting-words.js'
import { isUnsure } from '../../facts/names/name-doubt.js'
import type { ConditionTerm, ProcedureTerm } from '../../facts/term.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'

/** What the name of an entry tells of that it is not itself. */
interface Told {
  readonly conditions: readonly ConditionTerm[]
  readonly procedures: readonly ProcedureTerm[]
  /** those that may go on from then */
  readonly lasting: readonly ProcedureTerm[]
}

/** Abbreviations of several things, of which one is radiotherapy: a kidney transplant, rituximab, an injury of the brain. */
const RADIOTHERAPY = /(?<![\p{L}-])(?:RT|RTx|RTX|TBI|Gy)(?![\p{L}-])/u

/** What is done to collect the cells that a cell therapy is made of, or to make room for them; and for other ends. */
const CELLS = /le[uc]k[oa]?(?:cyt)?apher|lymph(?:ocyt)?apher|lymphodeplet|(?:zell|cell )(?:sammlung|collection|apher)/iu

/** Whether it may be radiotherapy, whatever else it may be. */
export function mayBeRadiotherapy(name: string): boolean {
  return RADIOTHERAPY.test(name)
}

/** Whether it may be done for a cell therapy. */
export function mayBeForCells(name: string): boolean {
  return CELLS.test(name)
}

/** Where dialysis is given, and the ways into the body for it, which may be made beforehand; no method of a laboratory. */
const DIALYSIS =
  /(?<!(?:pr[äe]|peri|ele[ck]tro|mi[ck]ro)-?|(?:equilibrium|gleichgewichts|non|without|ohne|avoid)[\s-]?)dialy[sz](?!able leu[ck]|e?unabhängig|is[\s-]independent)/iu

/** Where those are seen who were transplanted; of the skin, the cornea or the hair it is another thing. */
const TRANSPLANT =
  /(?:(?<!(?:corneal?|hair|haar|skin|haut|stool|stuhl|fa?ecal|microbiota)[\s-]?)transplant\p{L}*|(?<!\p{L})(?:NTX|KTX|LTX|HTX))[\s-]*(?:\p{L}*ambulanz|sprechstunde|nachsorge|clinic|follow-?up|outpatient|zentrum|centre|center)/iu

/** An abscess that was opened, whatever it is called; one that is sterile, or of a crypt under the microscope, is no infection. */
const ABSCESS =
  /(?<!(?:crypt|krypten|sterile|steriler)[\s-]?)abs(?:c|z)ess|phlegmon|incision and drainage|(?<!\p{L})I\s?&\s?D(?!\p{L})/iu

/** What those undergo who depend on alcohol or drugs, and where; a detoxification of the blood is called so, too. */
const DEPENDENCE =
  /entgiftung|detox|(?<!(?:[ck]orti[sz]on|steroid|[öo]strogen|[ck]offein)[\s-]?)entzugs?(?:behandlung|therapie|klinik|syndrom|station)|(?:alcohol|drug|opioid|opiate) (?:withdrawal(?! (?:due|because|after|for)(?!\p{L}))|rehab)|(?<!\p{L})(?:sucht(?:ambulanz|klinik|beratung|therapie|medizin|station)|addictions?(?!\p{L})|methadone?(?!\p{L})|substitutionsambulanz)/iu

/** What only those have who are pregnant, or have had lately; a test tells it by its result. Not of whom somebody was born. */
const PREGNANCY =
  /schwangeren(?:vorsorge|ambulanz|betreuung)|schwangerschafts(?:vorsorge|kontrolle|betreuung)|mutterpass|(?<!\p{L})(?:ante|pre)natal (?:visit|care|clinic|check)|^(?:\d{1,2}\.?(?:\s?\+\s?\d)?\s?)?SSW(?!\p{L})|weeks? pregnant|(?:positive|pos\.) (?:pregnancy|hcg|β-hcg)|(?:schwangerschaftstest|pregnancy test|hcg)[\s:-]*(?:positiv|pos(?!\p{L}))/iu

/** Of an organ that was given, or is waited for. */
const BEFORE_IT = /spende|donor|donat|warteliste|wait|listing|vorbereitung|evaluation|candidate/iu

/** What is sought and found by a test is told by the words behind it. */
const TEST_BEHIND = /\s+tests?$/iu

const CONDITIONS = [
  { id: 'bacterial-infection', told: ABSCESS },
  { id: 'substance-use', told: DEPENDENCE },
  { id: 'pregnancy', told: PREGNANCY },
] as const

/**
 * What the name of an entry tells of that it is not itself, whatever list it stands in: a dialysis centre of dialysis, a
 * detoxification of a dependence. None where the name denies it, or leaves it open.
 */
export function toldByName(name: string, { conditions, procedures }: Vocabulary): Told {
  if (hasDenyingSign(name) || isUnsure(name) || isUndone(name) || isDoubted(name.replace(TEST_BEHIND, '')))
    return NOTHING
  const isTransplant = TRANSPLANT.test(name) && !BEFORE_IT.test(name)
  return {
    conditions: CONDITIONS.flatMap(({ id, told }) => (told.test(name) ? (conditions.get(id) ?? []) : [])),
    procedures: isTransplant ? [procedures.get('transplant') ?? []].flat() : [],
    lasting: DIALYSIS.test(name) ? [procedures.get('renal-replacement') ?? []].flat() : [],
  }
}

const NOTHING: Told = { conditions: [], procedures: [], lasting: [] }
