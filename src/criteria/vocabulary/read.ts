import { InputError, sortDiagnostics, type Diagnostic } from '../../kernel/diagnostic.js'
import { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { Term } from '../../facts/term.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import { findAmbiguities } from './ambiguities.js'
import { analytes } from './analytes.js'
import { findCircles } from './circles.js'
import { classifications } from './classifications.js'
import { conditions } from './conditions.js'
import { findCopies } from './copies.js'
import { drugClasses, drugs } from './drugs.js'
import { panels } from './panels.js'
import { readSection, type Placed } from './placed.js'
import { encounters, reactions } from './plain-terms.js'
import { procedures } from './procedures.js'
import { purposes } from './purposes.js'
import { findDanglingReferences } from './references.js'
import { scores } from './scores.js'
import { findEntries, type VocabularyFile } from './sections.js'
import { steroidEquivalences } from './steroid-equivalences.js'
import { unitAliases } from './unit-aliases.js'
import { findAmbiguousUnits, unitCodes } from './unit-spellings.js'

/**
 * Reads vocabulary files: in each, any of the sections drug-classes, drugs, conditions, procedures, purposes, reactions,
 * encounters, steroid-equivalences, analytes, panels, unit-aliases, scores and classifications, each a list.
 * @throws InputError with everything that is wrong in all files: syntax, keys and values; an id, a name or a code that
 * means two things; an id that no entry has; a hierarchy that runs in a circle
 */
export function readVocabulary(files: readonly VocabularyFile[]): Vocabulary {
  const problems: Diagnostic[] = []
  const entries = findEntries(files, problems)
  const copies = findCopies(entries)
  if (copies.length > 0) throw new InputError(sortDiagnostics([...problems, ...copies]))
  const read = {
    drugs: [
      ...readSection('drug-classes', drugClasses, entries, problems),
      ...readSection('drugs', drugs, entries, problems),
    ],
    conditions: readSection('conditions', conditions, entries, problems),
    procedures: readSection('procedures', procedures, entries, problems),
    purposes: readSection('purposes', purposes, entries, problems),
    reactions: readSection('reactions', reactions, entries, problems),
    encounters: readSection('encounters', encounters, entries, problems),
    steroidEquivalences: readSection('steroid-equivalences', steroidEquivalences, entries, problems),
    analytes: [
      ...readSection('analytes', analytes, entries, problems),
      ...readSection('panels', panels, entries, problems),
    ],
    unitAliases: readSection('unit-aliases', unitAliases, entries, problems),
    scores: readSection('scores', scores, entries, problems),
    classifications: readSection('classifications', classifications, entries, problems),
  }
  problems.push(
    ...findDanglingReferences(Object.values(read).flat(), entries),
    ...findFaults(read.drugs),
    ...findFaults(read.conditions),
    ...findFaults(read.procedures),
    ...findFaults(read.purposes),
    ...findFaults(read.reactions),
    ...findFaults(read.encounters),
    ...findFaults(read.analytes),
    ...findFaults(read.scores),
    ...findFaults(read.classifications),
    ...findAmbiguousUnits(read.unitAliases),
  )
  if (problems.length > 0) throw new InputError(sortDiagnostics(problems))
  return {
    drugs: lexiconOf(read.drugs),
    conditions: lexiconOf(read.conditions),
    procedures: lexiconOf(read.procedures),
    purposes: lexiconOf(read.purposes),
    reactions: lexiconOf(read.reactions),
    encounters: lexiconOf(read.encounters),
    steroidEquivalences: read.steroidEquivalences.map(({ value }) => value),
    analytes: lexiconOf(read.analytes),
    unitAliases: unitCodes(read.unitAliases),
    scores: lexiconOf(read.scores),
    classifications: lexiconOf(read.classifications),
  }
}

function findFaults<T extends Term>(entries: readonly Placed<T>[]): Diagnostic[] {
  const circles = findCircles(entries)
  return circles.length > 0 ? circles : findAmbiguities(entries)
}

function lexiconOf<T extends Term>(entries: readonly Placed<T>[]): Lexicon<T> {
  return new Lexicon(entries.map(({ value }) => value))
}
