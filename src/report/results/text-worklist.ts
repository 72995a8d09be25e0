import type { Place, ScreeningResult, TrialResult, WorklistEntry } from '../../screening/result/result.js'
import { enrolmentOf } from '../../screening/worklist/recruitment.js'
import { blank, paragraph, type Page } from '../terminal/layout.js'

/** What to find out next, one line an entry where possible: `ESSDAI – alone decides NCT05605665 (I4)`. */
export function worklistLines(
  page: Page,
  { worklist, trials }: Pick<ScreeningResult, 'worklist' | 'trials'>,
): string[] {
  const opening = new Map(trials.map((trial) => [trial.id, openingInWords(trial)]))
  const groups = grouped(worklist, opening)
  if (groups.length === 0) return []
  const width = String(groups.length).length + 2
  const lines = groups.flatMap(({ needs, effect }, index) =>
    paragraph(
      page,
      [blank(2), { text: `${index + 1}.`, tone: 'faint', width }],
      [
        ['strong', needs.join('; ')],
        ['faint', ` – ${needs.length === 1 ? '' : 'each '}${effect}`],
      ],
    ),
  )
  return [page.paint('strong', 'Find out next'), ...lines]
}

interface Group {
  readonly needs: string[]
  readonly effect: string
}

/** What is said behind a trial that takes no patients, or not this one now. */
type Opening = ReadonlyMap<string, string>

function openingInWords(trial: TrialResult): string {
  const { recruitment } = trial
  const enrolment = enrolmentOf(recruitment)
  // where nobody can enter any more, it does not matter when this patient could
  const said = [...(enrolment === 'open' ? [] : [recruitment]), ...(enrolment === 'over' ? [] : opensInWords(trial))]
  return said.length === 0 ? '' : ` (${said.join('; ')})`
}

/** Only what time opens stands in the list beside what is open; days far ahead are left out of what a person reads. */
function opensInWords({ verdict, clearsOn }: TrialResult): string[] {
  if (verdict !== 'ineligible') return []
  return [clearsOn === null ? 'opens in years' : `opens on ${clearsOn}`]
}

/** Entries that do the same and take the same stand in one line, at the place of the first. */
function grouped(worklist: readonly WorklistEntry[], opening: Opening): Group[] {
  const groups = new Map<string, Group>()
  for (const entry of worklist) {
    const effect = effectOf(entry, opening)
    const key = `${entry.effort} ${effect}`
    const group = groups.get(key) ?? { needs: [], effect }
    group.needs.push(entry.need)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function effectOf({ alone, decides, helps }: WorklistEntry, opening: Opening): string {
  const isAlone = ({ trial }: Place): boolean => alone.includes(trial)
  const whole = decides.filter(isAlone)
  const some = decides.filter((place) => !isAlone(place))
  return [
    ...(whole.length === 0 ? [] : [`alone decides ${byTrial(whole, opening, (criteria) => `(${criteria})`)}`]),
    ...(some.length === 0 ? [] : [`decides ${byTrial(some, opening)}`]),
    ...(helps.length === 0 ? [] : [`helps to decide ${byTrial(helps, opening)}`]),
  ].join('; ')
}

/** `NCT05605665 I4, I5 and NCT06546540 D1`. */
function byTrial(places: readonly Place[], opening: Opening, written = (criteria: string): string => criteria): string {
  const trials = new Map<string, string[]>()
  for (const { trial, criterion } of places) {
    const criteria = trials.get(trial)
    if (criteria === undefined) trials.set(trial, [criterion])
    else criteria.push(criterion)
  }
  return [...trials]
    .map(([trial, criteria]) => `${trial} ${written(criteria.join(', '))}${opening.get(trial) ?? ''}`)
    .join(' and ')
}
