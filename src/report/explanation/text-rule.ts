import type { RuleExplanation, TruthName } from '../../screening/explanation/explanation.js'
import { blank, paragraph, type Page, type Span } from '../terminal/layout.js'
import type { Tone } from '../terminal/paint.js'
import { counted } from '../wording/wording.js'

/** Of what a rule passed over so many entries are told; all of them stand in the JSON. */
const MOST_PASSED_OVER = 5

/** In columns: the longest name of a truth, and a space. */
const TRUTH = 9

/** Whether true is good or bad the list of the criterion decides, so that only what is open has a colour. */
const TONES: Readonly<Record<TruthName, Tone>> = { true: 'strong', false: 'plain', unknown: 'open', judgment: 'open' }

/** A rule as a tree: each operator with its truth and grounds, and the rules inside it indented below. */
export function ruleLines(page: Page, rule: RuleExplanation, indent: number): string[] {
  const { truth, role, words, parts } = rule
  const below = (spans: readonly Span[]): string[] => paragraph(page, [blank(indent + TRUTH)], spans)
  return [
    ...paragraph(
      page,
      [blank(indent), { text: truth, tone: TONES[truth], width: TRUTH }],
      [role === null ? '' : ['faint', `${role}: `], words, ...(isHead(rule) ? inline(changesOf(rule)) : [])],
    ),
    ...groundsOf(rule).flatMap(below),
    ...parts.flatMap((part) => ruleLines(page, part, indent + 2)),
  ]
}

/** What stands below an operator: its reason, the facts that it rests on, those that it passed over, what is open. */
function groundsOf(rule: RuleExplanation): (readonly Span[])[] {
  const { words, evidence, passedOver, missing, asks } = rule
  const isSaid = (text: string): boolean => words.endsWith(text)
  const rest = passedOver.length - MOST_PASSED_OVER
  return [
    ...reasonOf(rule),
    ...evidence.flatMap((fact) => [[['faint', inWords(fact)] as const], ...remarksOf(fact)]),
    ...passedOver
      .slice(0, MOST_PASSED_OVER)
      .flatMap((fact) => [
        [['faint', 'passed over: '] as const, inWords(fact), ['faint', ` – ${fact.why}`] as const],
        ...remarksOf({ remarks: fact.remarks.filter((remark) => !fact.why.includes(remark)) }),
      ]),
    ...(rest > 0
      ? [[['faint', `passed over: ${counted(rest, 'more entry', 'more entries')}, see --json`] as const]]
      : []),
    ...missing.filter(({ need }) => !isSaid(need)).map(({ need }) => [['open', 'missing: '] as const, need]),
    ...asks.filter((question) => !isSaid(question)).map((question) => [['open', 'to ask: '] as const, question]),
    ...(isHead(rule) ? [] : changesOf(rule).map((text) => [text])),
  ]
}

/** `false from 2026-04-21, true from 2026-05-01`; nothing where time changes nothing. */
function changesOf({ changes }: RuleExplanation): string[] {
  if (changes.length === 0) return []
  return [changes.map(({ date, truth }) => `${truth} from ${date}`).join(', ')]
}

/** Whether the words are no more than a head, and the parts below it say the rest: `any of:`. */
function isHead({ words }: RuleExplanation): boolean {
  return words.endsWith(':')
}

function inline(texts: readonly string[]): Span[] {
  return texts.map((text) => ['faint', ` (${text})`])
}

function reasonOf({ words, reason, applies, basis, parts }: RuleExplanation): (readonly Span[])[] {
  const marks = [
    ...(applies || reason.startsWith('does not apply') ? [] : ['does not apply']),
    ...(basis === 'assumed' && parts.length === 0 ? ['assumed'] : []),
  ]
  const text = [...marks, ...(reason === '' ? [] : [unlessListed(reason, words)])].join(': ')
  return text === '' ? [] : [[text]]
}

const SILENT = 'no record of '

/** A silence about several things names them only where the words of the operator, just above, have not. */
function unlessListed(reason: string, words: string): string {
  const names = reason.slice(SILENT.length)
  const isListed = reason.startsWith(SILENT) && names.includes(', ') && words.startsWith(names)
  return isListed ? 'none of these is recorded' : reason
}

function inWords({
  path,
  label,
  value,
}: {
  readonly path: string
  readonly label: string
  readonly value: string
}): string {
  return `${path}  ${value === '' ? label : `${label}: ${value}`}`
}

function remarksOf({ remarks }: { readonly remarks: readonly string[] }): (readonly Span[])[] {
  return remarks.map((remark) => [['open', '  warning: '] as const, remark])
}
