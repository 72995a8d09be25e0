import { TRIAL_ID, type Chart } from './chart.js'
import { shifted } from './days.js'
import { denies, isAsked, listOf } from './names.js'
import type { AllergyEntry, EventEntry, ListName } from './patient.js'
import { hasLasted, lastingMarks, pairs, periodOf } from './periods.js'
import type { AllergyRule, EventRule } from './rule.js'
import { fromList } from './silence.js'
import { isFuture } from './suspicions.js'
import { entriesOf, isKindOf, mayBeKindOf, mayOverlap, PROCEDURES, termOf, type TableName } from './terms.js'
import { agreed, every, some, type Truth } from './truth.js'

interface Source {
  readonly listName: ListName
  readonly table: TableName
  readonly list: readonly (string | EventEntry)[] | undefined
  readonly asked: readonly string[]
  /** the key under which an entry is named */
  readonly key: 'name' | 'kind'
}

/** Procedures, vaccinations and hospital stays. */
export function eventLeaf(rule: EventRule, chart: Chart): Truth {
  const { patient } = chart
  if (rule['trial-participation'] !== undefined) return trialLeaf(rule, chart)
  if (rule.procedure !== undefined) {
    return listed(rule, chart, {
      listName: 'procedures',
      table: 'procedures',
      list: patient.procedures === undefined ? undefined : [...patient.procedures, ...treatments(chart)],
      asked: listOf(rule.procedure),
      key: 'name',
    })
  }
  if (rule.immunization !== undefined) {
    return listed(rule, chart, {
      listName: 'immunizations',
      table: 'drugs',
      list: patient.immunizations,
      asked: listOf(rule.immunization),
      key: 'name',
    })
  }
  return listed(rule, chart, {
    listName: 'encounters',
    table: 'encounters',
    list: patient.encounters,
    asked: listOf(rule.encounter),
    key: 'kind',
  })
}

/** By what a condition was treated was done, if it was, on a day that nobody tells; the list itself has the word. */
function treatments(chart: Chart): EventEntry[] {
  const { procedures = [], conditions = [] } = chart.patient
  const told = procedures
    .map((entry): EventEntry => (typeof entry === 'string' ? { name: entry } : entry))
    .filter(({ status, start, date }) => status !== 'absent' && !isFuture(start ?? date, chart))
    .flatMap(({ name = '' }) => meantBy(name))
  return conditions
    .flatMap((entry) => (typeof entry === 'string' || entry.status === 'absent' ? [] : [entry]))
    .filter(({ onset }) => !isFuture(onset, chart))
    .flatMap(({ treatment }) => (treatment === undefined ? [] : listOf(treatment)))
    .filter(
      (name) =>
        meantBy(name).length > 0 &&
        !meantBy(name).some((one) => told.some((done) => isKindOf('procedures', done, one))),
    )
    .map((name) => ({ name, status: 'uncertain' }))
}

function meantBy(procedure: string): readonly string[] {
  return entriesOf('procedures', termOf('procedures', procedure))
}

function listed(rule: EventRule, chart: Chart, { listName, table, list, asked, key }: Source): Truth {
  const entries = list?.map((entry): EventEntry => (typeof entry === 'string' ? { [key]: entry } : entry))
  return fromList(entries, chart, {
    listName,
    table,
    nameOf: (entry) => entry[key],
    isAbsent: ({ status }) => status === 'absent',
    truthOf: (entry) =>
      every([
        tookPlace(entry),
        isNamed(rule, table, entry[key], asked),
        reasonTruth(entry, rule),
        timeTruth(entry, rule, chart),
      ]),
    asked,
    isDenial: (entry, one) => entry.status === 'absent' && denies(table, entry[key], one),
  })
}

/** Where doubt is ignored, a name that says less, or that nobody knows, is not it. */
function isNamed({ doubt }: EventRule, table: TableName, name: string | undefined, asked: readonly string[]): Truth {
  const truth = isAsked(table, name, asked)
  return truth === 'unknown' && doubt !== undefined ? 'false' : truth
}

/** What is recorded as uncertain may not have been. */
function tookPlace({ status }: { readonly status?: string | undefined }): Truth {
  return status === 'uncertain' ? 'unknown' : 'true'
}

function reasonTruth({ reason }: EventEntry, rule: EventRule): Truth {
  if (rule.reason === undefined) return 'true'
  if (reason === undefined) return 'unknown'
  const [asked, except] = [listOf(rule.reason), listOf(rule.except)]
  const counted = listOf(reason).filter((one) => isAsked('conditions', one, except) !== 'true')
  return some(counted.map((one) => reasonAsked(one, asked, except)))
}

/** What is an overlap of diseases may be what does not count and nothing else. */
function reasonAsked(reason: string, asked: readonly string[], except: readonly string[]): Truth {
  const truth = isAsked('conditions', reason, asked, 'is not')
  if (truth !== 'false') return truth
  const term = termOf('conditions', reason)
  const mayBe = asked.some(
    (one) => mayOverlap(term, one, except) || (term !== undefined && mayBeKindOf('conditions', term, one)),
  )
  return mayBe ? 'unknown' : 'false'
}

function trialLeaf(rule: EventRule, chart: Chart): Truth {
  const entries = chart.patient.trialParticipation?.map((one): EventEntry =>
    typeof one === 'string' ? { id: one } : one,
  )
  return fromList(entries, chart, {
    listName: 'trialParticipation',
    table: 'drugs',
    nameOf: () => undefined,
    isAbsent: () => false,
    truthOf: (entry) => (entry.id === TRIAL_ID ? 'false' : every([tookPlace(entry), timeTruth(entry, rule, chart)])),
    asked: ['other'],
    isDenial: () => false,
  })
}

/** What goes on by its name began on its day, and may have ended on any other. */
function daysOfEvent({ name, ...entry }: EventEntry): EventEntry {
  const goesOn = entriesOf('procedures', termOf('procedures', name ?? '')).some((id) => PROCEDURES[id]?.goesOn === true)
  return goesOn && entry.date !== undefined ? { start: entry.date } : entry
}

function timeTruth(written: EventEntry, { done, within, for: lasting }: EventRule, chart: Chart): Truth {
  const { asOf } = chart
  const entry = daysOfEvent(written)
  const period = periodOf(entry, chart)
  if (period === undefined) return 'false'
  const first = within === undefined ? asOf : shifted(asOf, within, -1)
  const completions: boolean[] = []
  for (const [start, end] of pairs(period, entry.date !== undefined, [
    first,
    asOf,
    ...lastingMarks(lasting, period, chart),
  ])) {
    completions.push(
      hasLasted(start, end, lasting, chart) &&
        (done !== 'now' || end >= asOf) &&
        (within === undefined || (start <= asOf && end >= first)),
    )
  }
  return agreed(completions)
}

export function allergyLeaf(rule: AllergyRule, chart: Chart): Truth {
  const asked = listOf(rule.allergy)
  const entries = chart.patient.allergies?.map((entry): AllergyEntry =>
    typeof entry === 'string' ? { name: entry } : entry,
  )
  const reactions = rule.reaction === undefined ? undefined : listOf(rule.reaction)
  return fromList(entries, chart, {
    listName: 'allergies',
    table: 'drugs',
    nameOf: ({ name }) => name,
    isAbsent: ({ status }) => status === 'absent',
    truthOf: ({ name, reaction, status }) =>
      every([
        tookPlace({ status }),
        isAsked('drugs', name, asked),
        reactions === undefined ? 'true' : isAsked('reactions', reaction, reactions),
      ]),
    asked,
    isDenial: ({ name, status }, one) => status === 'absent' && denies('drugs', name, one),
  })
}
