const ONE_BEFORE = String.raw`left(?:[- ]sided)?|right(?:[- ]sided)?|(?:links|rechts)seitige[rs]?`
const ONE_BEHIND = String.raw`left|right|links|rechts|li\.?|re\.?`
const ANY_BEFORE = String.raw`${ONE_BEFORE}|(?:bilateral|unilateral)(?:[- ]sided|e[rs]?)?|beidseitige[rs]?`
const ANY_BEHIND = String.raw`${ONE_BEHIND}|bilateral|unilateral|both sides|beidseits|beidseitig|bds\.?`

const ONE = patterns(ONE_BEFORE, ONE_BEHIND)
const ANY = patterns(ANY_BEFORE, ANY_BEHIND)

function patterns(before: string, behind: string): readonly RegExp[] {
  return [
    new RegExp(String.raw`(?:,?(?:(?<!\s)\s+)?\((?:${behind})\)|(?:,\s*|(?<!\s)\s+)(?:${behind}))$`, 'iu'),
    new RegExp(`^(?:${before})\\s+`, 'iu'),
  ]
}

/** In every name that tells a side: to read the patterns, which need the tables of Unicode, takes V8 ten times as long. */
const MENTIONED = /left|right|link|recht|lateral|both sides|beids|bds|(?:li|re)\.?\)?$/u

/** A name without the side of the body that it tells: `nephrectomy` of "left nephrectomy". Both sides may be more, and stay. */
export function withoutOneSide(name: string): string {
  return without(ONE, name)
}

/** The same, where both sides are no more than a kind: `uveitis` of "bilateral uveitis". */
export function withoutSide(name: string): string {
  return without(ANY, name)
}

function without(sides: readonly RegExp[], name: string): string {
  return MENTIONED.test(name.toLowerCase()) ? sides.reduce((text, side) => text.replace(side, ''), name) : name
}

/** In small letters: what has one letter may be an abbreviation, where it does not stand before the part that it is of. */
const WITHIN =
  /(?<=\S\s)(?:left|right|bilateral|linke[rsn]|rechte[rsn]|li\.|re\.|[lr](?=\s(?:breast|lung|kidney|hip|knee|shoulder|hand|wrist|foot|ankle|leg|arm|eye|ear)s?(?:\s|$)))\s(?=\S)/u

/** A name in small letters without a side of the body within it: `dcis breast` of "DCIS L breast". */
export function withoutSideWithin(name: string): string {
  return name.toLowerCase().replace(WITHIN, '')
}
