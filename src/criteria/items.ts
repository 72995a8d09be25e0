import type { Diagnostic } from '../kernel/diagnostic.js'
import { listed } from '../kernel/listed.js'
import type { Section } from './trial.js'
import { entriesAt, valueAt } from './value-at.js'
import type { YamlSource } from './yaml.js'

export const SECTIONS: readonly Section[] = ['description', 'inclusion', 'exclusion']
const LETTER: Record<Section, string> = { description: 'D', inclusion: 'I', exclusion: 'E' }

/** The registry's lists have some dozens of lines; whatever is above this is a slip. */
export const MOST_ITEMS = 999

type Report = (path: readonly PropertyKey[], message: string, remedy: string) => void

/**
 * Every line of the registry's lists must be there: no id twice, ids that fit their section, and items from 1 to the
 * declared count, none left out and none twice but in parts (E12a, E12b). A list that is complete has at least one item;
 * of one that is not, a gap tells the reader. What has the wrong form is the schema's matter, and is passed over here.
 */
export function checkItems(source: YamlSource): Diagnostic[] {
  const found: Diagnostic[] = []
  const report: Report = (path, message, remedy) => {
    found.push({ file: source.file, place: source.place(path), severity: 'error', message, remedy })
  }
  const seen = new Map<string, readonly PropertyKey[]>()
  for (const section of SECTIONS) {
    const before = found.length
    checkIds(source, section, seen, report)
    // an id that is wrong does not tell of which item it is a part
    if (found.length === before) checkRepeats(source, section, report)
    checkCount(source, section, report)
    if (section !== 'description') checkCompleteness(source, section, report)
  }
  return found
}

/** Ids that differ by case only are the same: whoever reads them takes them for one. */
function checkIds(
  source: YamlSource,
  section: Section,
  seen: Map<string, readonly PropertyKey[]>,
  report: Report,
): void {
  for (const [index, entry] of entriesAt(source.data, [section]).entries()) {
    const id = valueAt(entry, ['id'])
    if (typeof id !== 'string') continue
    const path = [section, index, 'id']
    const first = seen.get(id.toUpperCase())
    if (first === undefined) seen.set(id.toUpperCase(), path)
    else {
      const { line, column } = source.place(first)
      report(
        path,
        `'${id}' stands twice`,
        `each criterion has an id of its own; the first one is at ${source.file}:${line}:${column}`,
      )
    }
    if (!id.toUpperCase().startsWith(LETTER[section])) {
      report(path, `'${id}' does not fit the ${section} list`, `begin it with ${LETTER[section]}`)
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
  const missing = Array.from({ length: declared }, (_none, index) => index + 1).filter((item) => !items.includes(item))
  if (missing.length === 0) return
  const [what, are] = missing.length === 1 ? ['item', 'is'] : ['items', 'are']
  const which = listed(runsOf(missing), 'and')
  const remedy = `encode ${missing.length === 1 ? 'it' : 'each'}, if only as a question (ask)`
  report([section], `${what} ${which} of the ${section} list ${are} not encoded`, remedy)
}

/** `2`, `4 to 7`: ascending numbers, three or more in a row as one. */
function runsOf(numbers: readonly number[]): string[] {
  const runs: number[][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run?.at(-1) === number - 1) run.push(number)
    else runs.push([number])
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${String(run[0])} to ${String(run.at(-1))}`] : run.map(String)))
}

/** Several criteria of one item are its parts, and their ids say so. */
function checkRepeats({ data }: YamlSource, section: Section, report: Report): void {
  const first = new Map<number, string>()
  for (const [index, entry] of entriesAt(data, [section]).entries()) {
    const [id, item] = [valueAt(entry, ['id']), valueAt(entry, ['item'])]
    if (typeof id !== 'string' || typeof item !== 'number') continue
    const whole = id.replace(/[a-z]$/u, '')
    const earlier = first.get(item)
    if (earlier === undefined) first.set(item, whole)
    else if (earlier !== whole) {
      const remedy = `correct it; if both are parts of one item, their ids are ${earlier}a and ${earlier}b`
      report([section, index, 'item'], `item ${item} is also that of ${earlier}`, remedy)
    }
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
