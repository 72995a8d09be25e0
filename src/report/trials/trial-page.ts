import type { Criterion, Trial } from '../../criteria/trial.js'
import { blank, paragraph, widthOf, type Page, type Span } from '../terminal/layout.js'
import { paintFor } from '../terminal/paint.js'
import { jsonText } from '../terminal/terminal-text.js'

const SECTIONS = [
  ['description', 'From the description'],
  ['inclusion', 'Inclusion'],
  ['exclusion', 'Exclusion'],
] as const

/** One trial: each criterion with its text, its rule in plain words and its reading; the gaps in its source. */
export function trialPage(trial: Trial, { columns, color }: { columns: number; color: boolean }): string {
  const page = { columns, paint: paintFor(color) }
  const { registry, via, seen, version } = trial.source
  const versioned = version === undefined ? '' : `, version of ${version}`
  const width = Math.max(5, ...trial.criteria.map(({ id }) => widthOf([id]) + 1))
  const sections = SECTIONS.flatMap(([section, label]) => {
    const criteria = trial.criteria.filter((criterion) => criterion.section === section)
    if (criteria.length === 0) return []
    return ['', page.paint('strong', label), ...criteria.flatMap((criterion) => criterionLines(page, criterion, width))]
  })
  const lines = [
    ...paragraph(page, [{ text: trial.id, tone: 'strong', width: widthOf([trial.id]) + 2 }], [trial.title]),
    ...paragraph(page, [], [`phase ${trial.phase}, ${trial.recruitment}`]),
    ...(trial.sponsor === undefined ? [] : paragraph(page, [], [`sponsor: ${trial.sponsor}`])),
    ...(trial.contact === undefined ? [] : paragraph(page, [], [`contact: ${trial.contact}`])),
    ...paragraph(page, [], [`read from ${registry} via ${via}, seen ${seen}${versioned}`]),
    ...trial.source.gaps.flatMap((gap) => paragraph(page, [{ text: 'source:', tone: 'open', width: 8 }], [gap])),
    ...sections,
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** The same as JSON: one object. */
export function trialPageJson(trial: Trial): string {
  const { id, title, phase, recruitment, sponsor = null, contact = null, source } = trial
  const criteria = trial.criteria.map((criterion) => ({
    id: criterion.id,
    section: criterion.section,
    item: criterion.item,
    text: criterion.text,
    anchor: criterion.anchor,
    words: criterion.rule.words,
    reading: criterion.reading,
    otherwise: criterion.otherwise === null ? null : criterion.otherwise.words,
  }))
  return `${jsonText({ id, title, phase, recruitment, sponsor, contact, source, criteria }, 2)}\n`
}

function criterionLines(page: Page, criterion: Criterion, width: number): string[] {
  const { id, text, anchor, rule, reading, otherwise } = criterion
  const below = (spans: readonly Span[]): string[] => paragraph(page, [blank(2 + width)], spans)
  return [
    ...paragraph(page, [blank(2), { text: id, tone: 'strong', width }], [['strong', text]]),
    ...outlineLines(page, rule.words, 2 + width),
    ...(anchor === 'screening' ? [] : below([['faint', `counted from ${anchor}`]])),
    ...(reading === null ? [] : below([['faint', 'reading: '], reading])),
    ...(otherwise === null ? [] : otherwiseLines(page, otherwise.words, 2 + width)),
  ]
}

function otherwiseLines(page: Page, words: string, hang: number): string[] {
  const label = ['faint', 'the other reading: '] as const
  if (!words.includes('\n')) return paragraph(page, [blank(hang)], [label, words])
  return [...paragraph(page, [blank(hang)], [label]), ...outlineLines(page, words, hang)]
}

/** A rule in plain words, whose parts stand one a line, indented below their head. */
function outlineLines(page: Page, words: string, hang: number): string[] {
  return words.split('\n').flatMap((line) => {
    const [, indent = '', mark = '', text = ''] = /^( *)(- )?(.*)$/su.exec(line) ?? []
    const cells = [
      blank(hang + indent.length),
      ...(mark === '' ? [] : [{ text: '-', tone: 'faint' as const, width: 2 }]),
    ]
    return paragraph(page, cells, [text])
  })
}
