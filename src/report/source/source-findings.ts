import type { Comparison, ListChange, TextComparison } from '../../criteria/registry/compare.js'
import type { RegistryRecord } from '../../criteria/registry/record.js'
import type { Trial } from '../../criteria/trial.js'
import type { YamlSource } from '../../criteria/yaml.js'
import { quoted } from '../../facts/quantity/spelling.js'
import type { Diagnostic } from '../../kernel/diagnostic.js'
import { listed } from '../../kernel/listed.js'
import { nearest } from '../../kernel/nearest.js'
import { counted } from '../wording/wording.js'

/** What a record of the registry says otherwise than the trial file: a changed text, item by item, and another status. */
export function sourceFindings({ trial, record, recruitment, text }: Comparison, source: YamlSource): Diagnostic[] {
  const warn: Warn = (path, message, remedy) => ({
    file: source.file,
    place: source.place(path),
    severity: 'warning',
    message,
    remedy,
  })
  const found: Diagnostic[] = []
  if (recruitment !== undefined) {
    const from = `${nameOf(record)} says ${quoted(recruitment)}`
    found.push(warn(['recruitment'], `the recruitment status is another one now: ${from}`, 'correct it'))
  }
  if (text === undefined) {
    const remedy = 'get the whole record: this one may hold chosen fields only'
    found.push(warn(['id'], `${nameOf(record)} holds no eligibility text of ${trial.id}`, remedy))
  }
  if (text?.state === 'changed') found.push(...textFindings(trial, record, text, warn))
  return found
}

/** A record of a trial that is not among the criteria. */
export function unknownTrialFinding({ file, place, id = '' }: RegistryRecord, trials: readonly string[]): Diagnostic {
  const meant = nearest(id, trials)
  return {
    file,
    ...(place === undefined ? {} : { place }),
    severity: 'warning',
    message: `there is no trial ${quoted(id)} among the criteria that are checked`,
    remedy: meant === undefined ? 'leave the record out, or name the file of its trial' : `did you mean ${meant}?`,
  }
}

/** Those that are not told one by one. */
export function moreUnknownFinding({ file }: RegistryRecord, others: number): Diagnostic {
  return {
    file,
    severity: 'warning',
    message: `${counted(others, 'more record is', 'more records are')} of trials that are not among the criteria`,
    remedy: 'take the records of the trials that are checked',
  }
}

/** Whether a record is of an earlier version than the one that a trial was encoded from. */
export function isOlder({ version }: RegistryRecord, { source }: Trial): boolean {
  return version !== undefined && source.version !== undefined && version < source.version
}

type Warn = (path: readonly PropertyKey[], message: string, remedy: string) => Diagnostic

function textFindings(trial: Trial, record: RegistryRecord, { changes }: TextComparison, warn: Warn): Diagnostic[] {
  const older = isOlder(record, trial)
  const message = older
    ? `${nameOf(record)}, is older than that of the file, and has another eligibility text of ${trial.id}`
    : `${changeOf(trial)}: ${nameOf(record)}`
  const place = ['source', trial.source.sha256 === undefined ? 'digests' : 'sha256']
  const whole = (remedy: string): Diagnostic => warn(place, message, remedy)
  if ('unclear' in changes) return [whole(`read all of it again: its items cannot be compared, for ${changes.unclear}`)]
  if (changes.length === 0) {
    return [whole('no item of its lists has changed: read what stands above, between and below them')]
  }
  return [
    whole(
      older ? 'compare with the newest record first' : 'read the items that are named here, and correct their criteria',
    ),
    ...changes.map((change) => {
      const item = ['source', 'digests', change.list, ...('was' in change ? [change.was - 1] : [])]
      return warn(item, `${whatOf(change)}${criteriaIn(change)}`, remedyOf(change))
    }),
  ]
}

function changeOf({ id, source: { version, sha256 } }: Trial): string {
  if (sha256 === undefined) return `the text from which ${id} was encoded was cut off, and is not all of this one`
  return `the eligibility text of ${id} has changed since ${version === undefined ? 'it was encoded' : `the version of ${version}`}`
}

function whatOf(change: ListChange): string {
  switch (change.kind) {
    case 'changed': {
      const { was, now } = change
      return `${change.list} item ${was} has changed${was === now ? '' : `, and is item ${now} now`}`
    }
    case 'moved':
      return `${change.list} item ${change.was} is item ${change.now} now, in the same words`
    case 'removed':
      return `${change.list} item ${change.was} is gone, or is another now`
    case 'added':
      return `${change.list} item ${change.now} is new, or was another`
    case 'unread':
      return `${change.list} item ${change.now} was cut off or missing in the text from which the file was encoded`
  }
}

function criteriaIn({ kind, criteria }: ListChange): string {
  if (kind === 'added') return ''
  if (kind === 'unread' && criteria?.length === 0) return ', and has no criterion'
  if (criteria === undefined) return '; which criteria are of it is not known, for the file counts the items otherwise'
  return `: ${listed(criteria, 'and')}`
}

function remedyOf({ words }: ListChange): string {
  return words === undefined ? 'look where it went' : `now: ${quoted(words)}`
}

/** `record.json, version of 2026-02-01`. */
function nameOf({ file, version }: RegistryRecord): string {
  return version === undefined ? file : `${file}, version of ${version}`
}
