import { visit } from 'jsonc-parser'
import { placeAt } from '../../kernel/diagnostic.js'
import { quoted } from '../../kernel/quote.js'

/** A key that cannot be used, with the stretch of text that it takes. */
export interface KeyFault {
  readonly start: number
  readonly end: number
  readonly message: string
  readonly remedy: string
}

/** Names of the language itself: a record that uses them as keys tampers, or is broken. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const SHORTEST = '__proto__'.length

/** Whether the key between the two offsets is one of them. */
export function isForbidden(text: string, start: number, end: number): boolean {
  return end - start >= SHORTEST && FORBIDDEN.has(text.slice(start, end))
}

/** The keys of the object that is being read, each with its offset. */
class Scope {
  readonly seen = new Map<string, number>()
  readonly outer: Scope

  constructor(outer?: Scope) {
    this.outer = outer ?? this
  }
}

/**
 * The keys that are refused wherever they stand: those that stand twice in the same object, where all but the last
 * would be lost, and those that name parts of the language.
 * @param text JSON without syntax errors
 */
export function findKeyFaults(text: string): KeyFault[] {
  const faults: KeyFault[] = []
  let scope = new Scope()
  visit(text, {
    onObjectBegin: () => {
      scope = new Scope(scope)
    },
    onObjectEnd: () => {
      scope = scope.outer
    },
    onObjectProperty: (key, start, length) => {
      const earlier = scope.seen.get(key)
      scope.seen.set(key, earlier ?? start)
      if (earlier !== undefined)
        faults.push({ start, end: start + length, ...repeated(key, whereFirst(text, earlier, start)) })
      if (FORBIDDEN.has(key)) faults.push({ start, end: start + length, ...forbidden(key) })
    },
  })
  return faults
}

/** A record of a cohort is mostly one line of a file, and which one is not known here. */
function whereFirst(text: string, first: number, again: number): string {
  const { line, column } = placeAt(text, first)
  return line === placeAt(text, again).line ? `in column ${column} of this line` : `on line ${line}, column ${column}`
}

function repeated(key: string, first: string): { message: string; remedy: string } {
  return {
    message: `${quoted(key)} stands twice in the same object, first ${first}`,
    remedy: 'keep one of the two, with everything that belongs to it',
  }
}

function forbidden(key: string): { message: string; remedy: string } {
  return { message: `${quoted(key)} is not a known key`, remedy: 'remove it' }
}
