import type { ScreeningResult } from '../screening/result.js'
import { blank, paragraph, type Page, type Span } from './layout.js'
import { AS_OF_SOURCES } from './wording.js'

/** Of whom a report speaks, and as of when. */
export function whoOf({ patient, asOf, asOfSource }: Pick<ScreeningResult, 'patient' | 'asOf' | 'asOfSource'>): Span[] {
  return [['strong', patient], `, as of ${asOf} (${AS_OF_SOURCES[asOfSource]})`]
}

/** What of the record was not understood. */
export function warningLines(page: Page, { warnings }: Pick<ScreeningResult, 'warnings'>): string[] {
  if (warnings.length === 0) return []
  const lines = warnings.flatMap(({ path, message }) =>
    paragraph(page, [blank(2)], [path === '' ? '' : ['faint', `${path}: `], message]),
  )
  return [page.paint('open', 'Warnings'), ...lines]
}
