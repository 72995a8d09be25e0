const OR = /(?:,\s*|(?<!\s)\s+)(?:or|oder|bzw\.|beziehungsweise|respektive|respectively|and\/or|und\/oder)\s+/iu
const EITHER = /^(?:either|entweder)\s+/iu

/** Behind these it is not the thing itself that is left open: "without perforation or abscess". */
const BESIDES = /(?<!\p{L})(?:with|without|mit|ohne|due to|following|nach|bei|for)(?!\p{L})/iu

const NONE: readonly never[] = []

/** What a name leaves open between: `TB` and `sarcoidosis` of "TB or sarcoidosis"; nothing where it names one thing. */
export function alternativesIn(name: string): readonly string[] {
  if (!OR.test(name) || BESIDES.test(name)) return NONE
  return name.trim().replace(EITHER, '').split(OR)
}
