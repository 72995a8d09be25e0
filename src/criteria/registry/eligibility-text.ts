import { quoted } from '../../facts/quantity/spelling.js'
import { MOST_ITEMS } from '../items.js'
import { linesOf, wordsOf, type Mark, type TextLine } from './text-line.js'

/** The two lists of an eligibility text: the words of each item, those of the lines nested below it included. */
export interface Lists {
  readonly inclusion: readonly string[]
  readonly exclusion: readonly string[]
}

/** Why something cannot be told, as a clause. */
export interface Unclear {
  readonly unclear: string
}

export interface EligibilityText {
  /** the words of the whole text */
  readonly whole: string
  /** its items; or why they cannot be told apart */
  readonly split: Lists | Unclear
}

/** Reads the eligibility text of a registry record. */
export function readEligibilityText(text: string): EligibilityText {
  const lines = linesOf(text)
  return { whole: wordsOf(withPlainHeadings(lines)), split: splitOf(lines) }
}

type ListName = keyof Lists

const HEADING =
  /^(?:(?:key|main|major|general|principal) )?(inclusion|exclusion)(?: criteri(?:a|on))?$|^criteria for (inclusion|exclusion)$/iu
const VAGUE = /\b(?:inclusion|exclusion)\b.*[:：]$/iu
/** Longer lines are no headings. */
const LONGEST_HEADING = 120

function splitOf(lines: readonly TextLine[]): Lists | Unclear {
  const parts = new Map<ListName, TextLine[]>()
  let before = false
  let current: TextLine[] | undefined
  for (const line of lines) {
    const list = headingOf(line)
    if (list !== undefined) {
      // some copies print a heading of their own above that of the record
      const open = parts.get(list) ?? []
      if (open.some(({ text }) => text !== '')) return { unclear: `the heading of the ${list} list stands twice` }
      parts.set(list, open)
      current = open
      continue
    }
    if (isVague(line)) return { unclear: `it is not clear which list begins at ${quoted(line.text)}` }
    if (current === undefined) before ||= line.mark !== undefined
    else current.push(line)
  }
  if (current === undefined) return { unclear: 'no line is a heading of the inclusion or exclusion list' }
  if (before) return { unclear: 'items stand before the first heading' }
  const lists = { inclusion: itemsOf(parts.get('inclusion') ?? []), exclusion: itemsOf(parts.get('exclusion') ?? []) }
  return tooUnclear(lists, parts) ?? lists
}

function tooUnclear(lists: Lists, parts: ReadonlyMap<ListName, TextLine[]>): Unclear | undefined {
  for (const [list, lines] of parts) {
    if (lists[list].length === 0 && wordsOf(lines) !== '') {
      return { unclear: `no line of the ${list} list has a bullet or a number` }
    }
    if (lists[list].length > MOST_ITEMS) return { unclear: `the ${list} list has more than ${MOST_ITEMS} items` }
  }
  return undefined
}

function headingOf({ text }: TextLine): ListName | undefined {
  if (text.length > LONGEST_HEADING) return undefined
  const [, plain, turned] = HEADING.exec(text.replace(/^[#*_ ]+|[#*_ :：]+$/gu, '')) ?? []
  const name = (plain ?? turned)?.toLowerCase()
  return name === 'inclusion' || name === 'exclusion' ? name : undefined
}

/** Copies of a record spell its headings in their own way, and print their own above them. */
function withPlainHeadings(lines: readonly TextLine[]): TextLine[] {
  return lines
    .filter(({ text }) => text !== '')
    .map((line) => {
      const list = headingOf(line)
      return list === undefined ? line : { ...line, text: `${list} criteria` }
    })
    .filter((line, index, all) => headingOf(line) === undefined || line.text !== all[index - 1]?.text)
}

function isVague({ mark, text }: TextLine): boolean {
  return mark === undefined && text.length <= LONGEST_HEADING && VAGUE.test(text)
}

const RANK: Record<Mark, number> = { number: 0, letter: 1, bullet: 2 }

/**
 * The outermost entries of a list, each with what is nested in it. A line without a mark goes on with the entry above
 * it, but for one that a blank line parts from it and that is not indented: a note between the items.
 */
function itemsOf(lines: readonly TextLine[]): string[] {
  const items: TextLine[][] = []
  let base: { readonly indent: number; readonly rank: number } | undefined
  let item: TextLine[] | undefined
  let parted = false
  for (const line of lines) {
    if (line.text === '') {
      parted = true
      continue
    }
    const rank = line.mark === undefined ? undefined : RANK[line.mark]
    if (rank !== undefined) base ??= { indent: line.indent, rank }
    if (base !== undefined && rank !== undefined && line.indent <= base.indent && rank <= base.rank) {
      item = [line]
      items.push(item)
    } else if (rank === undefined && parted && (base === undefined || line.indent <= base.indent)) item = undefined
    else item?.push(line)
    parted = false
  }
  return items.map(wordsOf)
}
