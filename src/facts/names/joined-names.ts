const JOINT = /(?:(?<!\s)\s+)?(?:[,;/&+]|(?<!\p{L})(?:and|und|sowie)(?!\p{L}))\s*/iu

const NONE: readonly never[] = []

/**
 * What a name may join: `hepatitis B` and `hepatitis C` of "hepatitis B and C", `acute hepatitis` of "acute and chronic
 * hepatitis". Which word is shared is not told, so each reading is given, the senseless ones among them; nothing where it
 * joins nothing.
 */
export function joinedNames(name: string): readonly string[] {
  if (!JOINT.test(name)) return NONE
  const parts = name.split(JOINT).filter((part) => part !== '')
  const [first, second] = parts
  if (first === undefined || second === undefined) return NONE
  const head = first.replace(/(?:(?<!\s)\s+)?(?<!\S)\S+$/u, '')
  const tail = parts
    .slice(-1)
    .join('')
    .replace(/^\S+\s*/u, '')
  const readings = parts.flatMap((part) => [part, `${head} ${part}`.trim(), `${part} ${tail}`.trim()])
  return [...new Set(readings)]
}

const ADDED = /(?:(?<!\s)\s+)?(?:[&+→⇒➔➜]|(?<![-=])[-=]+>|(?<!\p{L})(?:and|und|sowie)(?!\p{L}))\s*/iu

/**
 * The parts of a name that are joined by a word or sign that adds: `hepatitis B` and `gout` of "hepatitis B and gout". Behind a
 * comma or a stroke mostly stands what describes the rest ("asthma, unspecified"); a part with one of these is none.
 */
export function addedNames(name: string): readonly string[] {
  const parts = name.split(ADDED)
  return parts.length < 2 ? NONE : parts.filter((part) => part !== '' && !JOINT.test(part))
}

const WITH =
  /(?<!\p{L})(?:due to|caused by|secondary to|(?:associated |complicated |together )?with|mit|bei|infolge(?: von)?|aufgrund(?: von)?|durch)(?!\p{L})/iu

const MARKS_AROUND = /^[\s,(]+|(?<![\s,()])[\s,()]+$/gu

/**
 * The parts of a name of which one comes with the other, or of it: `type 1 diabetes` and `ESRD` of "type 1 diabetes with ESRD".
 * Nothing where it has no such words.
 */
export function accompaniedNames(name: string): readonly string[] {
  const parts = name.split(WITH)
  return parts.length < 2 ? NONE : parts.map((part) => part.replaceAll(MARKS_AROUND, '')).filter((part) => part !== '')
}

const SWITCHED = /^(?:switch(?:ed)?|chang(?:ed?|ing)|convert(?:ed)?|umstellung|umgestellt|wechsel) (?:from|von)\s+/iu
const TO = /(?<!\s)\s+(?:to|auf|zu)\s+/iu

/** Behind "state after" stands what the whole name is. */
const AFTER =
  /(?:(?<!\s)\s+)?(?:(?<![-=])[-=]*>|[→⇒➔➜])\s*|(?<![\s,;(])[\s,;(]+(?:(?:and |und )?(?:then|dann|danach|later|später)|followed by|gefolgt von|puis|luego|poi|(?:switched|changed|escalated|umgestellt) (?:to|auf)|previously|formerly|vorher|zuvor|früher|instead of|in place of|(?:an)?statt|(?<!zustand |status |state |st\. )(?:after|nach))[\s:]+(?:(?:failure|versagen|inadequate response|stopping|absetzen)\s+(?:of|to|von)\s+)?/iu

/**
 * What a name tells of one after the other, or in its place: `rituximab` and `belimumab` of "rituximab → belimumab" and of
 * "switch from rituximab to belimumab". Nothing where it has no such sign or words.
 */
export function successiveNames(name: string): readonly string[] {
  const text = name.trim()
  const rest = text.replace(SWITCHED, '')
  const parts = rest.split(rest === text ? AFTER : TO)
  return parts.length < 2 ? NONE : parts.map((part) => part.replaceAll(MARKS_AROUND, '')).filter((part) => part !== '')
}
