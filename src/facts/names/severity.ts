/** Looked for first: most names have none of these. */
const MENTIONING = /mil[dt]|mod[eé]r|light|leicht|mittelg|mäßig|gering|légère|leve|lieve/u

const MILD = String.raw`mild(?:[\s-]+to[\s-]+|[-/])moderate|mild|moderate`
const GERMAN = String.raw`(?:milde|leichte|leichtgradige|geringe|geringgradige|mäßige|mäßiggradige|mittelgradige|moderate)[rsnm]?`
const BEFORE = new RegExp(String.raw`^(?:${MILD}|${GERMAN})\s+(?:(?:intermittent|persistent)\s+)?`, 'u')
const BEHIND = new RegExp(
  String.raw`(?:\s*[,;(–]\s*|(?<!\s)\s+(?:-\s+)?)(?:${MILD}|(?:mild|moderate)[\s-]+(?:intermittent|persistent)|leicht|leichtgradig|geringgradig|mäßig|mittelgradig|moderat|légère?|modérée?|leve|moderad[ao]|lieve|moderat[ao])\)?$`,
  'u',
)

/**
 * A name in small letters without the words that call a condition mild or moderate: `asthma` of "Asthma, mild". What is so is
 * there; what is severe may be another condition.
 */
export function withoutMildness(name: string): string {
  const text = name.toLowerCase()
  return MENTIONING.test(text) ? text.replace(BEFORE, '').replace(BEHIND, '') : name
}

/** Looked for first, as above. */
const MENTIONING_SEVERE = /sever|sévèr|schwer|hochgr|grave/u

const SEVERE_BEFORE =
  /^(?:(?:moderate(?:[\s-]+to[\s-]+|[-/])|very )?severe|(?:schwer(?:gradig)?|hochgradig)e[rsnm]?)\s+(?:persistent\s+)?(?=\p{L})/u
const SEVERE_BEHIND =
  /(?:\s*[,;(–]\s*|(?<!\s)\s+(?:-\s+)?)(?:(?:moderate(?:[\s-]+to[\s-]+|[-/]))?severe(?: persistent)?|schwer(?:gradig)?|hochgradig|sévère|grave|sever[ao])\)?$/u

/** A name in small letters without the words that call a condition severe: `asthma` of "severe asthma"; undefined without such words. */
export function withoutSevereness(name: string): string | undefined {
  const text = name.trim().toLowerCase()
  if (!MENTIONING_SEVERE.test(text)) return undefined
  const rest = text.replace(SEVERE_BEFORE, '').replace(SEVERE_BEHIND, '')
  return rest === text || rest === '' ? undefined : rest
}
