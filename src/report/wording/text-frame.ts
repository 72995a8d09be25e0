import type { ScreeningResult } from '../../screening/result/result.js'
import { blank, paragraph, type Page, type Span } from '../terminal/layout.js'
import { AS_OF_SOURCES } from './wording.js'

/** Of whom a report speaks, and as of when. */
export function whoOf({ patient, asOf, asOfSource }: Pick<ScreeningResult, 'patient' | 'asOf' | 'asOfSource'>): Span[] {
  return [['strong', patient], `, as of ${asOf} (${AS_OF_SOURCES[asOfSource]})`]
}

/** What of the record was not understood; what is told several times, once. */
export function warningLines(page: Page, { warnings }: Pick<ScreeningResult, 'warnings'>): string[] {
  if (warnings.length === 0) return []
  const places = new Map<string, string[]>()
  for (const { path, message } of warnings) {
    const known = places.get(message)
    if (known === undefined) places.set(message, [path])
    else known.push(path)
  }
  const lines = [...places].flatMap(([message, [path = '', ...others]]) => {
    const more = others.length === 0 ? '' : ` and ${others.length} more`
    return paragraph(page, [blank(2)], [path === '' ? '' : ['faint', `${path}${more}: `], message])
  })
  return [page.paint('open', 'Warnings'), ...lines]
}
