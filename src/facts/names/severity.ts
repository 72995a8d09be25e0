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
