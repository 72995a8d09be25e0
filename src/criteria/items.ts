import type { Diagnostic } from '../kernel/diagnostic.js'
import { MOST_ITEMS } from './schema.js'
import type { Section } from './trial.js'
import { entriesAt, valueAt } from './value-at.js'
import type { YamlSource } from './yaml.js'

export const SECTIONS: readonly Section[] = ['description', 'inclusion', 'exclusion']
const LETTER: Record<Section, string> = { description: 'D', inclusion: 'I', exclusion: 'E' }

type Report = (path: readonly PropertyKey[], message: string, remedy: string) => void

/**
 * Every line of the registry's lists must be there: no id twice, ids that fit their section, and items from 1 to the
 * declared count without a gap. A list that is complete has at least one item; of one that is not, a gap tells the
 * reader. What has the wrong form is the schema's matter, and is passed over here.
 */
export function checkItems(source: YamlSource): Diagnostic[] {
  const found: Diagnostic[] = []
  const report: Report = (path, message, remedy) => {
    found.push({ file: source.file, place: source.place(path), severity: 'error', message, remedy })
  }
  const seen = new Set<string>()
  for (const section of SECTIONS) {
    checkIds(source, section, seen, report)
    checkCount(source, section, report)
    if (section !== 'description') checkCompleteness(source, section, report)
  }
  return found
}

function checkIds({ data }: YamlSource, section: Section, seen: Set<string>, report: Report): void {
  for (const [index, entry] of entriesAt(data, [section]).entries()) {
    const id = valueAt(entry, ['id'])
    if (typeof id !== 'string') continue
    if (seen.has(id)) report([section, index, 'id'], `'${id}' stands twice`, 'each criterion has an id of its own')
    seen.add(id)
    if (!id.startsWith(LETTER[section])) {
      report([section, index, 'id'], `'${id}' does not fit the ${section} list`, `begin it with ${LETTER[section]}`)
    }
  }
}

function checkCount({ data }: YamlSource, section: Section, report: Report): void {
  const declared = valueAt(data, ['items', section]) ?? 0
  const items = entriesAt(data, [section]).map((entry) => valueAt(entry, ['item']))
  if (typeof declared !== 'number' || declared > MOST_ITEMS) return
  for (const [index, item] of items.entries()) {
    if (typeof item !== 'number' || item <= declared) continue
    report([section, index, 'item'], `item ${item} of ${declared}`, `correct it, or the count in items.${section}`)
  }
  if (items.some((item) => typeof item !== 'number')) return
  for (let item = 1; item <= declared; item += 1) {
    if (items.includes(item)) continue
    report([section], `item ${item} of the ${section} list is not encoded`, 'encode it, if only as a question (ask)')
  }
}

function checkCompleteness({ data }: YamlSource, section: 'inclusion' | 'exclusion', report: Report): void {
  const completeness = valueAt(data, ['source', section])
  if (completeness === 'complete' && valueAt(data, ['items', section]) === 0) {
    report(['items', section], `the ${section} list is complete, but has no items`, `correct it, or source.${section}`)
  }
  if ((completeness === 'partial' || completeness === 'missing') && entriesAt(data, ['source', 'gaps']).length === 0) {
    report(
      ['source', section],
      `the ${section} list is ${completeness}, and source.gaps does not say so`,
      'add a sentence that says what must still be read in the registry',
    )
  }
}
