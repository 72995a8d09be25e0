/** How the days of the week are written in English, German and French, in full and in short, each line a day. */
const DAYS: readonly (readonly string[])[] = [
  'mo mon monday mondays montag montags lundi lundis',
  'di tue tues tuesday tuesdays dienstag dienstags mardi mardis',
  'mi wed wednesday wednesdays mittwoch mittwochs mercredi mercredis',
  'do thu thur thurs thursday thursdays donnerstag donnerstags jeudi jeudis',
  'fr fri friday fridays freitag freitags vendredi vendredis',
  'sa sat saturday saturdays samstag samstags sonnabend sonnabends samedi samedis',
  'so sun sunday sundays sonntag sonntags dimanche dimanches',
].map((line) => line.split(' '))

const INDEX: ReadonlyMap<string, number> = new Map(
  DAYS.flatMap((spellings, index) => spellings.map((spelling) => [spelling, index] as const)),
)

/** German writes `Mo` and `Mi` for morning and noon, too: "Mo/Mi/Ab". */
const TIMES_OF_DAY: ReadonlySet<string> = new Set(['mo', 'mi'])

/** Between the days of a list; no hyphen: `Mo-Fr` is from one to the other. */
const BETWEEN = /(?:\s+(?:and|und|et|on|le|les)\s+|[\s/,+&.]+)/u

/** The days of the week that a text lists and nothing else, Monday the first; undefined where it is no such list, or one comes twice. */
export function weekdaysIn(text: string): readonly number[] | undefined {
  const days = wordsOf(text).map((word) => INDEX.get(word))
  const known = days.filter((day) => day !== undefined)
  return known.length === days.length && new Set(known).size === known.length ? known : undefined
}

/** Whether what is listed may be times of the day: `Mo/Mi`. */
export function mayBeTimesOfDay(text: string): boolean {
  return wordsOf(text).every((word) => TIMES_OF_DAY.has(word))
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().replaceAll(/[()]/gu, ' ').trim().split(BETWEEN)
}

/** The name of a drug without the days of the week behind its strength: `MTX 15 mg` of "MTX 15 mg Mo". */
export function withoutWeekdays(name: string): string {
  // most names end with no day, and may be long: each of their words would be asked what stands before it and behind it
  if (!endsWithWeekday(name)) return name
  const words = name.split(/\s+/u)
  const at = words.findIndex((_, index) => {
    const isBehind = STRENGTH.test(words.slice(0, index).join(' '))
    return isBehind && weekdaysIn(words.slice(index).join(' ')) !== undefined
  })
  return at === -1 ? name : words.slice(0, at).join(' ').replace(ON, '')
}

function endsWithWeekday(name: string): boolean {
  return weekdaysIn(String(name.replaceAll(/[()]/gu, ' ').trimEnd().split(/\s+/u).at(-1))) !== undefined
}

const STRENGTH = /\d\s?(?:mg|g|µg|mcg)(?!\p{L})/iu
const ON = /(?:,|\s(?:on|am|jeden|every|le))$/iu
