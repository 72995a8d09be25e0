import type { Diagnostic } from '../kernel/diagnostic.js'
import type { TrialFile } from './schema.js'
import type { Section } from './trial.js'
import type { YamlSource } from './yaml.js'

const SECTIONS: readonly Section[] = ['description', 'inclusion', 'exclusion']
const LETTER: Record<Section, string> = { description: 'D', inclusion: 'I', exclusion: 'E' }

/**
 * Every line of the registry's lists must be there: no id twice, ids that fit their section, and items from 1 to the
 * declared count without a gap. A section that is complete must declare at least one item.
 */
export function checkItems(file: TrialFile, source: YamlSource): Diagnostic[] {
  const found: Diagnostic[] = []
  const report = (path: readonly PropertyKey[], message: string, remedy: string): void => {
    found.push({ file: source.file, place: source.place(path), severity: 'error', message, remedy })
  }
  const seen = new Set<string>()
  for (const section of SECTIONS) {
    const criteria = file[section] ?? []
    const declared = file.items[section] ?? 0
    for (const [index, { id, item }] of criteria.entries()) {
      if (seen.has(id)) report([section, index, 'id'], `'${id}' stands twice`, 'each criterion has an id of its own')
      seen.add(id)
      if (!id.startsWith(LETTER[section])) {
        report([section, index, 'id'], `'${id}' does not fit the ${section} list`, `begin it with ${LETTER[section]}`)
      }
      if (item > declared) {
        report([section, index, 'item'], `item ${item} of ${declared}`, `correct it, or the count in items.${section}`)
      }
    }
    const items = new Set(criteria.map(({ item }) => item))
    for (let item = 1; item <= declared; item += 1) {
      if (!items.has(item)) {
        report(
          [section],
          `item ${item} of the ${section} list is not encoded`,
          'encode it, if only as a question (ask)',
        )
      }
    }
  }
  return found
}
