import type { Trial } from '../../criteria/trial.js'
import { blank, paragraph, widthOf, type Cell } from '../terminal/layout.js'
import { paintFor } from '../terminal/paint.js'
import { jsonText } from '../terminal/terminal-text.js'
import { counted } from '../wording/wording.js'

/** The trials, two lines each: id, phase, recruitment, number of criteria; title; then what is missing in its source. */
export function trialList(trials: readonly Trial[], { columns, color }: { columns: number; color: boolean }): string {
  const page = { columns, paint: paintFor(color) }
  const column = (of: (trial: Trial) => string): number =>
    Math.max(0, ...trials.map((trial) => widthOf([of(trial)]))) + 2
  const widths = {
    id: column(({ id }) => id),
    phase: column(phaseOf),
    recruitment: column((trial) => trial.recruitment),
  }
  const lines = trials.flatMap((trial) => {
    const cells: Cell[] = [
      { text: trial.id, tone: 'strong', width: widths.id },
      { text: phaseOf(trial), tone: 'plain', width: widths.phase },
      {
        text: trial.recruitment,
        tone: trial.recruitment === 'recruiting' ? 'good' : 'plain',
        width: widths.recruitment,
      },
    ]
    return [
      ...paragraph(page, cells, [counted(trial.criteria.length, 'criterion', 'criteria')]),
      ...paragraph(page, [blank(2)], [trial.title]),
      ...trial.source.gaps.flatMap((gap) => paragraph(page, [blank(2)], [['open', 'source: '], gap])),
    ]
  })
  return lines.map((line) => `${line}\n`).join('')
}

/** The same as JSON: an array, one object a trial. */
export function trialListJson(trials: readonly Trial[]): string {
  const rows = trials.map(({ id, title, phase, recruitment, criteria, source }) => ({
    id,
    title,
    phase,
    recruitment,
    criteria: criteria.length,
    sourceGaps: source.gaps,
  }))
  return `${jsonText(rows, 2)}\n`
}

function phaseOf({ phase }: Trial): string {
  return `phase ${phase}`
}
