import * as z from 'zod'
import { InputError, type Diagnostic } from '../../kernel/diagnostic.js'
import { diagnosticsOf } from '../issues.js'
import { parseYaml, type YamlSource } from '../yaml.js'
import type { Section } from './reader.js'

const entries = z.array(z.unknown()).optional()

const vocabularyFile = z.strictObject({
  'drug-classes': entries,
  drugs: entries,
  conditions: entries,
  procedures: entries,
  purposes: entries,
  reactions: entries,
  encounters: entries,
  'steroid-equivalences': entries,
  analytes: entries,
  panels: entries,
  'unit-aliases': entries,
  scores: entries,
  classifications: entries,
} satisfies Record<Section, typeof entries>)

const SECTIONS: readonly Section[] = vocabularyFile.keyof().options

/** A vocabulary file: its name as the user knows it, and what stands in it. */
export interface VocabularyFile {
  readonly file: string
  readonly text: string
}

/** One entry as it is written, and where it stands. */
export interface WrittenEntry {
  readonly section: Section
  readonly source: YamlSource
  /** path within the file: `['drugs', 12]` */
  readonly path: readonly [Section, number]
  readonly written: unknown
}

/** All entries of all files; what is wrong with a file as a whole is added to the problems. */
export function findEntries(files: readonly VocabularyFile[], problems: Diagnostic[]): WrittenEntry[] {
  return files.flatMap((file) => {
    const source = parse(file, problems)
    if (source === undefined) return []
    const read = vocabularyFile.safeParse(source.data)
    if (!read.success) {
      for (const one of diagnosticsOf(read.error, source, [], vocabularyFile)) problems.push(one)
      return []
    }
    return SECTIONS.flatMap((section) =>
      (read.data[section] ?? []).map((written, index): WrittenEntry => {
        return { section, source, path: [section, index], written }
      }),
    )
  })
}

function parse(file: VocabularyFile, problems: Diagnostic[]): YamlSource | undefined {
  try {
    return parseYaml(file.file, file.text)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    for (const one of error.diagnostics) problems.push(one)
    return undefined
  }
}
