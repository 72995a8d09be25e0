/** What a name calls a condition first, and what it calls it then. */
interface RevisedName {
  readonly before: string
  readonly after: string
}

const CHANGED = String.raw`(?:revised|changed|corrected|amended|updated|reclassified|evolved|transitioned)\s+(?:to|as|into|in)|(?:umklassifiziert|revidiert|geändert|korrigiert)\s+(?:zu|auf|in|als)`
const NOW = 'now|jetzt|nunmehr|ora|ahora|maintenant|désormais'
const REVISED = new RegExp(
  String.raw`^(?<before>.*?[^\s,;:(–-])(?:\s*(?:(?<![-=])[-=]*>|[→⇒➔➜])\s*(?:(?:${CHANGED})\s+)?|[\s,;:(–-]+(?:${CHANGED}|${NOW})\s+)(?<after>[^()]+)\)?$`,
  'iu',
)

/** The two of "SSc revised to MCTD", "SLE -> MCTD", "RA, now SLE"; undefined where a name has no such sign or words. */
export function revisedIn(name: string): RevisedName | undefined {
  const { before, after } = REVISED.exec(name.trim())?.groups ?? {}
  return before === undefined || after === undefined ? undefined : { before, after: after.trim() }
}
