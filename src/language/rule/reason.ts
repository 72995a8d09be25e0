import { listed } from '../../kernel/listed.js'
import type { Clause, Unrecognised, Vague } from './finding.js'
import { saidMoreFully } from './said-more-fully.js'

/** The clauses as one text, each said once; silences share one clause at the end, and unrecognised names another. */
export function reasonOf(clauses: readonly Clause[]): string {
  const said = new Set<string>()
  const silent = new Set<string>()
  const unrecognised: Unrecognised[] = []
  const sentenceOf = vagueSentences(clauses)
  // what one of them begins, all of them go into
  const unlisted = new Set<string>()
  let isUntested = false
  for (const clause of clauses) {
    if (typeof clause === 'string') said.add(clause)
    else if ('silent' in clause) for (const name of clause.silent) silent.add(name)
    else if ('vague' in clause) said.add(sentenceOf(clause))
    else if ('withoutList' in clause) {
      if (unlisted.has(clause.withoutList)) continue
      unlisted.add(clause.withoutList)
      said.add(unlistedOf(clause.withoutList, clauses))
    } else if ('untested' in clause) {
      if (!isUntested) said.add(untestedOf(clauses))
      isUntested = true
    } else unrecognised.push(clause)
  }
  for (const kind of new Set(unrecognised.map((clause) => clause.kind))) {
    said.add(
      unrecognisedOf(
        kind,
        unrecognised.filter((clause) => clause.kind === kind),
      ),
    )
  }
  if (silent.size > 0) said.add(`no record of ${listed([...silent], 'or')}`)
  return withoutRepeats([...said]).join('; ')
}

/** Without "isoniazid is recorded" where it also says that isoniazid is recorded, given for a tuberculosis. */
function withoutRepeats(said: readonly string[]): readonly string[] {
  const more = saidMoreFully(said)
  return said.filter((clause) => !more.has(clause))
}

/**
 * The same, with each unrecognised name as one that may be what is asked for: a name that could be any of many things is no
 * more one of them than another, and a criterion says itself what it asks for.
 */
export function withoutMeanings(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.map((clause) =>
    typeof clause === 'object' && 'unrecognised' in clause ? { ...clause, couldBe: ASKED_FOR } : clause,
  )
}

const ASKED_FOR = ['what is asked for here']

/** `there is no list of drugs, so that rituximab or belimumab cannot be ruled out`. */
function unlistedOf(list: string, clauses: readonly Clause[]): string {
  const open = clauses.flatMap((clause) =>
    typeof clause === 'object' && 'withoutList' in clause && clause.withoutList === list ? clause.open : [],
  )
  return `there is no list of ${list}, so that ${listed([...new Set(open)], 'or')} cannot be ruled out`
}

/** `no result for IgG, C4 or ESR is recorded`. */
function untestedOf(clauses: readonly Clause[]): string {
  const names = clauses.flatMap((clause) => (typeof clause === 'object' && 'untested' in clause ? clause.untested : []))
  return `no result for ${listed([...new Set(names)], 'or')} is recorded`
}

/**
 * For each clause its sentence: `biologic and antibody are not named more closely and could be rituximab`; what one entry could
 * be for several rules, once. A record may have hundreds of such entries, so that all of them are looked through once.
 */
function vagueSentences(clauses: readonly Clause[]): (clause: Vague) => string {
  const groups = new Map<string, Map<string, Set<string>>>()
  for (const clause of clauses) {
    if (typeof clause === 'string' || !('vague' in clause)) continue
    const bySubject = groups.get(clause.because) ?? new Map<string, Set<string>>()
    groups.set(clause.because, bySubject)
    const meanings = bySubject.get(clause.vague) ?? new Set()
    bySubject.set(clause.vague, meanings)
    for (const meaning of clause.couldBe) meanings.add(meaning)
  }
  const sentences = new Map([...groups].map(([because, bySubject]) => [because, sentencesOf(because, bySubject)]))
  return ({ vague, because }) => String(sentences.get(because)?.get(vague))
}

/** Subject → sentence: those that could be the same share one. */
function sentencesOf(
  because: string,
  bySubject: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, string> {
  const alike = new Map<string, string[]>()
  for (const [subject, all] of bySubject) {
    const meanings = listed(countedFrom([...all], MOST_MEANINGS, 'other things that are asked for'), 'or')
    const subjects = alike.get(meanings)
    if (subjects === undefined) alike.set(meanings, [subject])
    else subjects.push(subject)
  }
  return new Map(
    [...alike].flatMap(([meanings, subjects]) => {
      const are = subjects.length === 1 ? because : because.replace(/^is /u, 'are ')
      const sentence = `${listed(countedFrom(subjects, MOST_NAMES, 'more'), 'and')} ${are} and could be ${meanings}`
      return subjects.map((subject) => [subject, sentence] as const)
    }),
  )
}

/** How many unrecognised names are said before the rest is counted, and of how many things what they could be. */
const MOST_NAMES = 5
const MOST_MEANINGS = 3

/** `'x' is not a known drug and could be biologic`; `'x' and 'y' are not known as a drug and could be biologic`. */
function unrecognisedOf(kind: string, clauses: readonly Unrecognised[]): string {
  const names = [...new Set(clauses.map((clause) => `'${clause.unrecognised}'`))]
  const meanings = [...new Set(clauses.flatMap((clause) => clause.couldBe))]
  const couldBe = listed(countedFrom(meanings, MOST_MEANINGS, 'other things that are asked for'), 'or')
  if (names.length === 1) return `${names.join('')} is not a known ${kind} and could be ${couldBe}`
  return `${listed(countedFrom(names, MOST_NAMES, 'more'), 'and')} are not known as a ${kind} and could be ${couldBe}`
}

/** The first ones, and how many others there are; all of them where only one would be left to count. */
function countedFrom(names: readonly string[], most: number, others: string): readonly string[] {
  return names.length > most + 1 ? [...names.slice(0, most), `${names.length - most} ${others}`] : names
}
