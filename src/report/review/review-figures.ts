import type { TrialTrace } from '../../screening/cases/trace.js'

/** How much of each trial is encoded, asked, read or missing. In Markdown. */
export function reviewFigures(traces: readonly TrialTrace[]): string {
  return `## What stands behind the rules

${tableOf(traces)}

A criterion that only asks is left to a person whole. A reading says how a text was read that is not plain; where there is
another way to read it, the report says where that would give another answer. A gap is a part of the record that could not be read: such a trial is never
better than undetermined.`
}

function tableOf(traces: readonly TrialTrace[]): string {
  const head = ['trial', 'record seen', 'criteria', 'only asked', 'readings', 'gaps', 'expectations of cases']
  const rows = traces.map(({ trial, criteria }) => [
    trial.id,
    trial.source.seen,
    criteria.length,
    trial.criteria.filter(({ onlyAsks }) => onlyAsks).length,
    trial.criteria.filter(({ reading }) => reading !== null).length,
    trial.source.gaps.length,
    criteria.reduce((sum, { cases }) => sum + cases.length, 0),
  ])
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
