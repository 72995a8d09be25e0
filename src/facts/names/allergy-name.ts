import { remembered } from '../../kernel/remembered.js'
import { isUnsaid } from './condition-denial.js'
import { readConditionWording } from './condition-wording.js'

/** What the name of a condition tells of an allergy. */
export interface NamedAllergy {
  /** `rituximab` of "anaphylaxis to rituximab" */
  readonly substance: string
  /** `anaphylaxis`; undefined where the name only says that there is an allergy */
  readonly reaction: string | undefined
  readonly suspected: boolean
}

/** What only says that there is an allergy. */
const ALLERGY = 'allerg(?:y|ies|ie)(?: status)?|hypersensitivity|überempfindlichkeit'
/** What says how it showed itself, and what an allergy list calls it. */
const REACTIONS: readonly (readonly [written: string, reaction: string])[] = [
  ['severe allergic reaction|schwere allergische reaktion', 'severe allergic reaction'],
  ['allergic reaction|allergische reaktion', 'allergic reaction'],
  ['hypersensitivity reaction|überempfindlichkeitsreaktion', 'hypersensitivity'],
  ['anaphyla(?:xis|xie|ctic (?:reaction|shock)|ktische(?:r schock| reaktion))', 'anaphylaxis'],
  ['severe infusion(?:[- ]related)? reaction|schwere infusionsreaktion', 'severe infusion reaction'],
  ['infusion(?:[- ]related)? reaction|infusionsreaktion', 'infusion reaction'],
  ['angio-?o?edema|angioödem', 'angioedema'],
  ['serum sickness|serumkrankheit', 'serum sickness'],
  ['intolerance|unverträglichkeit', 'intolerance'],
]

const REACTION = REACTIONS.map(([written]) => written).join('|')
const TO = 'to|against|due to|caused by|after|with|from|gegen(?:über)?|auf|von|nach|bei|durch'
const BEFORE_SUBSTANCE = new RegExp(`^(?:drug |food )?(?:${ALLERGY}|(${REACTION})) (?:${TO}) (?:the )?(.+)$`, 'iu')
const BEHIND_SUBSTANCE = new RegExp(`^(.+?)(?:[ -](?:${ALLERGY}|(${REACTION}))|allergie|unverträglichkeit)$`, 'iu')

/** The allergy that the name of a condition tells; undefined where it tells none, or says that there is none. */
export const allergyIn = remembered((name): NamedAllergy | undefined => {
  if (isUnsaid(name)) return undefined
  const { text, suspected } = readConditionWording(name)
  const [, shown, substance] = BEFORE_SUBSTANCE.exec(text) ?? []
  if (substance !== undefined) return { substance, reaction: reactionOf(shown), suspected }
  const [, before, shownBehind] = BEHIND_SUBSTANCE.exec(text) ?? []
  return before === undefined ? undefined : { substance: before, reaction: reactionOf(shownBehind), suspected }
})

function reactionOf(shown: string | undefined): string | undefined {
  if (shown === undefined) return undefined
  return REACTIONS.find(([written]) => new RegExp(`^(?:${written})$`, 'iu').test(shown))?.[1]
}
