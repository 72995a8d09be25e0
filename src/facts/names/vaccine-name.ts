import { rememberedFor } from '../../kernel/remembered.js'
import { hasDenyingSign } from './denying-sign.js'
import { isUndone } from './doubting-words.js'
import { resolveDrug, type ResolvedDrug } from './drug-name.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { withoutStateAfter, withoutYearBehind } from './state-after.js'
import type { DrugTerm } from '../term.js'
import { kindGiven } from '../lexicon/vaccine-kind.js'

/** What it is against follows: `vaccine against measles`, `Impfung gegen Masern`. */
const BEFORE =
  /^(?:vaccine|vaccination|immuni[sz]ation|(?:schutz)?impfung|impfstoff|vaccin|vaccino|vacuna|vacina)(?:\s+(?:against|for|gegen|contre|contra|contro))?\s+/iu

/** What it is against stands before: `hepatitis B vaccination, dose 2`, `Masern-Impfung`. */
const BEHIND =
  /(?:[\s,-]+(?:vaccine|vaccination|immuni[sz]ation|shot|jab|booster|dose|series|impfung|impfstoff|auffrischung|done|given|received|completed?|erfolgt|durchgeführt|#?[1-9]))+$|(?:schutz)?impfung$/iu

/** What is no vaccine, though it is called by what it is against, too: antibodies of others. */
const PASSIVE =
  /\b(?:\w*ig|igg|igiv|ivig|mabs?|immune|\w*globulin(?:as?|e[ns]?|s)?|antitoxin|antibod(?:y|ies)|antik(?:ö|oe)rper|(?:anti)?serum)\b/iu

const LIVE = /\blive\b/iu

/**
 * The vaccines that an entry of a list of vaccinations means. Most are called by what they are against there: `influenza`,
 * `hepatitis B, adult`, `measles vaccination`. Which of several vaccines against it was given, such a name does not say.
 * @returns several for a combination; none when the name is not recognised
 */
export const resolveVaccine = rememberedFor((name, drugs: Lexicon<DrugTerm>): readonly DrugTerm[] => {
  if (hasDenyingSign(name)) return []
  const exact = drugs.find(name)
  if (exact !== undefined && drugs.kindsOf(exact).has('vaccine')) return given(resolveDrug(name, drugs), drugs)
  if (isUndone(name)) return []
  const bare = name.trim().replace(BEFORE, '').replace(BEHIND, '')
  // what follows a comma is who it is for, or how it is made; whether it is live must not be lost
  const [first = ''] = LIVE.test(bare) ? [bare] : bare.split(',')
  const named = [...new Set([name, bare, first])].filter((text) => /\p{L}/u.test(text))
  const against = PASSIVE.test(name) ? [] : named.flatMap((text) => [text, `${text} vaccine`])
  for (const attempt of [name, ...against]) {
    const found = resolveDrug(attempt, drugs)
    if (found.terms.length > 0) return given(found, drugs)
  }
  return []
})

function given({ terms, route }: ResolvedDrug, drugs: Lexicon<DrugTerm>): readonly DrugTerm[] {
  return terms.map((term) => kindGiven(term, { route }, drugs))
}

const SAYS_VACCINE = /vaccin|immuni[sz]ation|impf|vacuna|vacina/iu

/**
 * The vaccines that a name outside a list of vaccinations means: only one that says that it is a vaccination. `Measles`
 * alone is a disease there.
 */
export const resolveVaccination = rememberedFor((name, drugs: Lexicon<DrugTerm>): readonly DrugTerm[] =>
  SAYS_VACCINE.test(name) ? resolveVaccine(withoutStateAfter(withoutYearBehind(name)), drugs) : [],
)
