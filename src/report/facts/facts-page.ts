import type { Facts } from '../../facts/facts.js'
import { formatDay } from '../../kernel/day.js'
import { formatSpan } from '../../kernel/span.js'
import type { PatientRecord } from '../../patient/read.js'
import { blank, paragraph, type Page, type Span } from '../terminal/layout.js'
import { paintFor } from '../terminal/paint.js'
import { jsonText } from '../terminal/terminal-text.js'
import { warningLines, whoOf } from '../wording/text-frame.js'
import type { FactLine } from './fact-line.js'
import { factSections, type FactSection } from './facts-lines.js'

interface PageOptions {
  /** width of the terminal; 40 or more */
  readonly columns: number
  readonly color: boolean
}

/** The pages of several records, with a line between them. */
export function factsPages(records: readonly PatientRecord[], options: PageOptions): string {
  return records.map((record) => factsPage(record, options)).join(`\n${'='.repeat(options.columns)}\n\n`)
}

/** What was understood of a record, by kind, with codes, dates and places; and what was not. Ends with a newline. */
function factsPage({ facts, fhir }: PatientRecord, { columns, color }: PageOptions): string {
  const page: Page = { columns, paint: paintFor(color) }
  const sections = factSections(facts)
  const blocks = [
    headLines(page, facts),
    ...sections.map((section) => sectionLines(page, section)),
    unknownLines(page, sections),
    silenceLines(page, sections),
    resourceLines(page, fhir),
    warningLines(page, facts),
  ]
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

/**
 * The patients in the form of patient files, which screen to the same result: one object over several lines; of several
 * patients one object a line.
 */
export function factsJson(records: readonly PatientRecord[]): string {
  const indent = records.length === 1 ? 2 : 0
  return records.map(({ facts, patient }) => `${jsonText({ id: facts.id, ...patient }, indent)}\n`).join('')
}

function headLines(page: Page, facts: Facts): string[] {
  const { id: patient, asOf, asOfSource, sex, birth } = facts
  return [
    ...paragraph(page, [], whoOf({ patient, asOf: formatDay(asOf), asOfSource })),
    ...paragraph(page, [], [sex?.sex ?? 'sex not known', birth === undefined ? ', birth not known' : bornOn(birth.on)]),
  ]
}

function bornOn(on: NonNullable<Facts['birth']>['on']): string {
  return `, born ${formatSpan(on)}`
}

function sectionLines(page: Page, { title, lines }: FactSection): string[] {
  const known = lines.filter(({ isKnown }) => isKnown)
  if (known.length === 0) return []
  return [page.paint('strong', `${title} (${known.length})`), ...known.flatMap((line) => factLines(page, line))]
}

function unknownLines(page: Page, sections: readonly FactSection[]): string[] {
  const unknown = sections.flatMap(({ title, lines }) =>
    lines.filter(({ isKnown }) => !isKnown).map((line) => ({ ...line, told: [...line.told, title.toLowerCase()] })),
  )
  if (unknown.length === 0) return []
  const title = `Not understood (${unknown.length}): each may be what a criterion asks for`
  return [page.paint('open', title), ...unknown.flatMap((line) => factLines(page, line))]
}

function factLines(page: Page, { name, told, codes, path }: FactLine): string[] {
  const rest: Span[] = [
    ...(told.length === 0 ? [] : [`: ${told.join(', ')}`]),
    ...(codes.length === 0 ? [] : [['faint', `  ${codes.join(' ')}`] as const]),
    ['faint', `  ${path}`],
  ]
  return paragraph(page, [blank(2)], [...name, ...rest])
}

/** What silence says: of a list that is there and empty, that there is nothing; of one that is missing, nothing. */
function silenceLines(page: Page, sections: readonly FactSection[]): string[] {
  const empty = sections.filter(({ listed, lines }) => listed === true && lines.length === 0)
  const missing = sections.filter(({ listed }) => listed === false)
  return [
    ...listLines(page, 'Listed, with nothing in it', empty),
    ...listLines(page, 'Not listed, or in part only: whether there is any other is unknown', missing),
  ]
}

function listLines(page: Page, title: string, sections: readonly FactSection[]): string[] {
  if (sections.length === 0) return []
  const names = sections.map((section) => section.title.toLowerCase())
  return [page.paint('open', title), ...paragraph(page, [blank(2)], [names.join(', ')])]
}

/** What became of the resources of a FHIR file. */
function resourceLines(page: Page, fhir: PatientRecord['fhir']): string[] {
  if (fhir === undefined) return []
  const read = [...fhir.used].sort(([a], [b]) => (a < b ? -1 : 1))
  const [out, inPart, open] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  // what may be of this patient, or of another one, counts as suspected
  for (const { type, why, isOpen, isPart } of fhir.leftOut) {
    const reason = `${type}, which ${why}`
    const whole = isOpen === true ? open : out
    const counts = isPart === true ? inPart : whole
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return [
    page.paint('strong', 'Resources'),
    ...paragraph(page, [blank(2)], ['read: ', read.map(([type, count]) => `${type} ${count}`).join(', ')]),
    ...countLines(page, 'left open', open),
    ...countLines(page, 'read in part', inPart),
    ...countLines(page, 'left out', out),
  ]
}

function countLines(page: Page, what: string, counts: ReadonlyMap<string, number>): string[] {
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.flatMap(([reason, count]) => paragraph(page, [blank(2)], [`${what}: ${count} ${reason}`]))
}
