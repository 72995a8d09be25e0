import type { Chart } from './chart.js'
import { measureLeaf } from './measure-leaf.js'
import { MEASURES, type PanelRow } from './measures.js'
import type { MeasureEntry } from './patient.js'
import type { MeasureRule } from './rule.js'
import { opposite, type Truth } from './truth.js'

const UNCLEAR: readonly unknown[] = ['indeterminate', 'borderline']

/** Several tests under one name, of which each answers for itself unless they are asked for one after the other. */
export function panelLeaf(rule: MeasureRule, panel: PanelRow, whole: Chart): Truth {
  // whatever each of them is never told in, of what may be any of them nothing is said
  const chart = withLabs(whole, (one) => (Object.hasOwn(MEASURES, one.name) ? one : { ...one, unit: '' }))
  if (rule.is === 'indeterminate' || rule.every !== undefined || rule.sustained !== undefined) {
    return measureLeaf(
      rule,
      withLabs(chart, (one) => renamed(one, rule.lab ?? '', panel.members)),
    )
  }
  const positive = positiveTruth(rule, panel, chart)
  const truth = rule.is === 'negative' ? opposite(positive) : positive
  return truth === 'unknown' && rule.doubt !== undefined ? 'false' : truth
}

function renamed(one: MeasureEntry, name: string, members: readonly string[]): MeasureEntry {
  return members.includes(one.name) ? { ...one, name, test: one.name } : one
}

/**
 * One that is positive will do. A negative one clears, alone or with the others, where none may be positive. Where silence
 * is a no, that is so of all of them together: one that was not done clears nothing that another one left unclear.
 */
function positiveTruth({ doubt: _doubt, silence, ...rule }: MeasureRule, panel: PanelRow, chart: Chart): Truth {
  const asked = { ...rule, is: 'positive' } as const
  const names = [rule.lab ?? '', ...panel.members]
  const [own, ...members] = names.map((lab) => measureLeaf({ ...asked, lab }, chart))
  if (own === 'true' || members.includes('true')) return 'true'
  if (names.some((lab) => mayBePositive({ ...asked, lab }, chart))) return 'unknown'
  const clear = members.filter((one) => one === 'false').length
  const enough = panel.negativeWhen === 'one-member' ? 1 : members.length
  if (own === 'false' || clear >= enough) return 'false'
  const isSilent =
    silence !== undefined && names.every((lab) => measureLeaf({ ...asked, silence, lab }, chart) === 'false')
  return isSilent ? 'false' : 'unknown'
}

/** A test that was not done, or failed, says nothing of the others; one that may count and be positive does. */
function mayBePositive(rule: MeasureRule, chart: Chart): boolean {
  const isClear = (one: MeasureEntry): boolean => one.name === rule.lab && !UNCLEAR.includes(one.value)
  const clear = withLabs(chart, (one) => (isClear(one) || one.name === rule['refuted-by'] ? one : undefined))
  return measureLeaf({ ...rule, silence: 'ignored' }, clear) !== 'false'
}

function withLabs(chart: Chart, change: (one: MeasureEntry) => MeasureEntry | undefined): Chart {
  return {
    ...chart,
    patient: { ...chart.patient, labs: (chart.patient.labs ?? []).flatMap((one) => change(one) ?? []) },
  }
}
