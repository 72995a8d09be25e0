import type { TrialTrace } from '../../screening/cases/trace.js'
import { REVIEW_BASIS } from './review-basis.js'
import { reviewFigures } from './review-figures.js'
import { REVIEW_LIMITS } from './review-limits.js'
import { REVIEW_PURPOSE } from './review-purpose.js'

/** What reviewers of the program need to know before it is used at a site: in Markdown, with the figures of these trials. */
export function reviewDocument(traces: readonly TrialTrace[]): string {
  const head = `# For reviewers

Written by \`npm run generate\`. What the words mean and how rules are read stands in [README.md](README.md).`
  return `${[head, REVIEW_PURPOSE, REVIEW_BASIS, reviewFigures(traces), REVIEW_LIMITS].join('\n\n')}\n`
}
