import type { Comparison, TextComparison } from '../../criteria/registry/compare.js'
import type { Source } from '../../criteria/trial.js'
import { terminalText } from '../terminal/terminal-text.js'
import { counted } from '../wording/wording.js'
import { isOlder } from './source-findings.js'

/** What a comparison with a record says besides findings: that a text is the same, or the lines to put into the file. */
export function sourceNotes({ trial, record, text }: Comparison): string {
  if (text === undefined) return ''
  const against = `${trial.id} against ${terminalText(record.file)}`
  const { version } = record
  if (text.state === 'same') {
    const other = version !== undefined && version !== trial.source.version && !isOlder(record, trial)
    const remark = other ? `Its version is another one now. Put under source:\n  version: '${version}'\n` : ''
    const extent = trial.source.sha256 === undefined ? ', as far as it was read' : ''
    return `${against}: the text is that from which the file was encoded${extent}\n${remark}`
  }
  if (isOlder(record, trial)) return `${against}: this version is older than that of the file\n`
  const lead =
    text.state === 'untied'
      ? ['the file is not tied to a text yet', 'Once its criteria were compared with this one, put under source:']
      : ['the text has changed', 'Once the criteria follow it, put under source:']
  return [`${against}: ${lead.join('\n')}`, ...yamlLines(text, version), ...remarks(text, trial.source)]
    .map((line) => `${line}\n`)
    .join('')
}

/** Quotes keep digits from being read as numbers. */
function yamlLines({ sha256, digests }: TextComparison, version: string | undefined): string[] {
  const list = (name: string, items: readonly string[]): string[] =>
    items.length === 0 ? [`    ${name}: []`] : [`    ${name}:`, ...items.map((digest) => `      - '${digest}'`)]
  return [
    ...(version === undefined ? [] : [`  version: '${version}'`]),
    `  sha256: '${sha256}'`,
    ...('unclear' in digests
      ? []
      : ['  digests:', ...list('inclusion', digests.inclusion), ...list('exclusion', digests.exclusion)]),
  ]
}

/** What a text that is cut off cannot be tied by. */
const CUT_OFF = 'Of a text that is cut off, leave out sha256, and the digest of the item in which it ends.'

function remarks({ state, digests, counts }: TextComparison, { inclusion, exclusion }: Source): string[] {
  if ('unclear' in digests) {
    return [terminalText(`The items cannot be told apart, for ${digests.unclear}: only the whole text is compared.`)]
  }
  const cutOff = inclusion === 'complete' && exclusion === 'complete' ? [] : [CUT_OFF]
  const others = counts.map(({ list, file, record }) => {
    const found = `The record has ${counted(record, `${list} item`, `${list} items`)}, the file counts ${file}`
    return state === 'untied' ? `${found}: criteria are named only where they agree.` : `${found}.`
  })
  return [...cutOff, ...others]
}
