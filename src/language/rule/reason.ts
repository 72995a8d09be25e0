import { listed } from '../../kernel/listed.js'
import type { Clause, Unrecognised, Vague } from './finding.js'

/** The clauses as one text, each said once; silences share one clause at the end, and unrecognised names another. */
export function reasonOf(clauses: readonly Clause[]): string {
  const said = new Set<string>()
  const silent = new Set<string>()
  const unrecognised: Unrecognised[] = []
  for (const clause of clauses) {
    if (typeof clause === 'string') said.add(clause)
    else if ('silent' in clause) for (const name of clause.silent) silent.add(name)
    else if ('vague' in clause) said.add(vagueOf(clause, clauses))
    else if ('withoutList' in clause) said.add(unlistedOf(clause.withoutList, clauses))
    else if ('untested' in clause) said.add(untestedOf(clauses))
    else unrecognised.push(clause)
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

const RECORDED = ' is recorded'

/** Without "isoniazid is recorded" where it also says that isoniazid is recorded, given for a tuberculosis. */
function withoutRepeats(said: readonly string[]): readonly string[] {
  return said.filter((clause) => {
    if (!clause.endsWith(RECORDED)) return true
    const subject = clause.slice(0, -RECORDED.length)
    const isSaidMoreFully = (other: string): boolean =>
      other.startsWith(`${clause}, `) || (other.startsWith(`${subject}, `) && other.endsWith(`,${RECORDED}`))
    return !said.some(isSaidMoreFully)
  })
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

/** `biologic and antibody are not named more closely and could be rituximab`; what one entry could be for several rules, once. */
function vagueOf(clause: Vague, clauses: readonly Clause[]): string {
  const alike = clauses.filter(
    (other): other is Vague => typeof other === 'object' && 'vague' in other && other.because === clause.because,
  )
  const meaningsOf = (subject: string): string => {
    const meanings = alike.filter(({ vague }) => vague === subject).flatMap(({ couldBe }) => couldBe)
    return listed(countedFrom([...new Set(meanings)], MOST_MEANINGS, 'other things that are asked for'), 'or')
  }
  const meanings = meaningsOf(clause.vague)
  const subjects = [...new Set(alike.map(({ vague }) => vague))].filter((subject) => meaningsOf(subject) === meanings)
  const because = subjects.length === 1 ? clause.because : clause.because.replace(/^is /u, 'are ')
  return `${listed(countedFrom(subjects, MOST_NAMES, 'more'), 'and')} ${because} and could be ${meanings}`
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
