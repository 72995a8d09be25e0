import * as z from 'zod'
import type { Fact } from '../../facts/fact.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import { isUnsure } from '../../facts/names/name-doubt.js'
import type { Term } from '../../facts/term.js'
import type { JsonPath } from '../json/json-path.js'
import { unknownName } from './recognise.js'
import type { Remarks } from '../reading/remarks.js'
import { textSchema } from '../written/written-text.js'

/** What a record tells in words: a text, or a list of texts. */
export const phrasesSchema = z.union([textSchema, z.array(textSchema)]).optional()

/** How the texts under one key are understood. */
export interface Wording<M> {
  /** what one of them names: `reaction` */
  readonly kind: string
  readonly lexicon: Pick<Lexicon<Term>, 'suggested'>
  /** what a text means */
  readonly resolve: (text: string) => M
  readonly isKnown: (meaning: M) => boolean
  /** whether a text that is not known is read as something of another kind: it is not warned of */
  readonly isOther?: (text: string) => boolean
}

/** What stands between the things that one text names. */
const SEPARATOR =
  /(?:(?<!\s)\s+)?[,;+&/]\s*(?:(?:and|then)\s+)*|(?<!\s)\s+(?:and then|and|plus|with|then|followed by)\s+/iu

/**
 * What the texts mean. A text that is not known as a whole may name several things, each of which is then known; of a
 * text of which a part is left over, nothing counts, since that part may deny the others ("excision, declined"). It is
 * warned of.
 */
export function readPhrases<M extends object>(
  written: string | readonly string[] | undefined,
  path: JsonPath,
  { kind, lexicon, resolve, isKnown, isOther }: Wording<M>,
  remarks: Remarks,
): (Fact & M)[] {
  const places = typeof written === 'string' ? [{ text: written, at: path }] : listed(written ?? [], path)
  return places.flatMap(({ text, at }) => {
    if (text.trim() === '') return []
    const facts = (texts: readonly string[]): (Fact & M)[] =>
      texts.map((label) => ({ path: remarks.pointer(at), label, ...resolve(label) }))
    const whole = facts([text])
    if (whole.every(isKnown)) return whole
    const parts = facts(text.split(SEPARATOR))
    if (parts.every(isKnown)) return parts
    if (isOther?.(text) !== true) remarks.warn(at, unknownName(text, kind, lexicon))
    return whole
  })
}

/** The term that a text names; none for one with a question mark or a denying sign, which is not sure of it. */
export function termsNamed<T extends Term>(text: string, lexicon: Lexicon<T>): readonly T[] {
  const term = isUnsure(text) ? undefined : lexicon.find(text)
  return term === undefined ? [] : [term]
}

function listed(texts: readonly string[], path: JsonPath): { readonly text: string; readonly at: JsonPath }[] {
  return texts.map((text, index) => ({ text, at: [...path, index] }))
}
