import type { Need } from '../../language/rule/finding.js'

/** The same key is the same thing to find out; a contradiction is the same by its places, whatever it leaves open. */
export function needKey({ need, kind, places }: Need): string {
  return `${kind} ${places?.join(' ') ?? need}`
}
