import { some, FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import { listed } from '../../kernel/listed.js'
import type { ConditionFact, FoundTreatment, TreatmentFact } from '../../facts/fact.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { ConditionTerm, ProcedureTerm, Term } from '../../facts/term.js'
import { mayBeLocal, treatsNothing } from '../../facts/lexicon/treating.js'
import type { Clause } from '../rule/finding.js'
import { isKnown, type Compiler } from '../rule/rule.js'
import { seek } from '../rule/seek.js'
import type { Sought } from '../sought/sought.js'

/** What of the conditions that a rule asks for does not count. */
export interface Exceptions {
  /** these, and what is a kind of them */
  readonly except: Sought<ConditionTerm> | undefined
  /** those that had these treatments and no other */
  readonly onlyBy: OnlyBy | undefined
}

/** Treatments, beside which no other may stand. */
interface OnlyBy extends Pick<Sought<Term>, 'what' | 'includes' | 'mayInclude'> {
  /** whether a treatment says too little to be another one */
  readonly isVague: (treatment: TreatmentFact) => boolean
}

function onlyByOf(sought: Sought<Term>, procedures: Lexicon<ProcedureTerm>): OnlyBy {
  return {
    what: sought.what,
    includes: (treatment) => sought.includes(treatment),
    mayInclude: (treatment) => sought.mayInclude(treatment),
    isVague: ({ terms }) => terms.some((term) => mayBeLocal(term, procedures) || treatsNothing(term, procedures)),
  }
}

interface Written {
  readonly except?: string | readonly string[] | undefined
  readonly 'unless-treated-only-by'?: string | readonly string[] | undefined
}

/** The exceptions of a rule; one that changes nothing, or leaves nothing, is refused. */
export function exceptionsOf(written: Written, sought: Sought<ConditionTerm>, compiler: Compiler): Exceptions {
  const { conditions, procedures } = compiler.vocabulary
  const { except, 'unless-treated-only-by': onlyBy } = written
  const excepted = except === undefined ? undefined : seek(except, conditions, 'condition', ['except'], compiler)
  if (excepted !== undefined && !isKnown(compiler)) refuseIdle(excepted, sought, compiler)
  const by = ['unless-treated-only-by']
  return {
    except: excepted,
    onlyBy:
      onlyBy === undefined ? undefined : onlyByOf(seek(onlyBy, procedures, 'procedure', by, compiler), procedures),
  }
}

function refuseIdle(excepted: Sought<ConditionTerm>, sought: Sought<ConditionTerm>, compiler: Compiler): void {
  const { conditions } = compiler.vocabulary
  for (const [name, term] of excepted.named) {
    const swallowed = [...sought.named].find(([, asked]) => conditions.kindsOf(asked).has(term.id))
    if (swallowed !== undefined) {
      compiler.refuse(['except'], `'${name}' leaves nothing of '${swallowed[0]}'`, 'ask only for what is to count')
    }
    if (!sought.terms.some((asked) => conditions.mayBe(term, asked))) {
      compiler.refuse(['except'], `'${name}' is no kind of ${sought.what}`, 'leave it out: it does not count anyway')
    }
  }
}

/** `, but not basal cell carcinoma of skin`, ` unless treated only by local resection`. */
export function exceptionsInWords({ except, onlyBy }: Exceptions): string {
  return [
    except === undefined ? '' : `, but not ${except.what}`,
    onlyBy === undefined ? '' : ` unless treated only by ${onlyBy.what}`,
  ].join('')
}

/** One thing that a rule asks of a condition – when, of which grade, whether it counts – and its answer. */
export interface Aspect {
  readonly truth: Truth
  /** @param subject the condition, with its dates */
  readonly clause: (subject: string) => Clause
  readonly need: () => string
}

/** Whether anything is excepted. */
export function hasExceptions({ except, onlyBy }: Exceptions): boolean {
  return except !== undefined || onlyBy !== undefined
}

/**
 * What each exception says of a condition.
 * @param isSilenceBelieved whether lists that name no other treatment say that there was none
 */
export function countedOf(fact: ConditionFact, { except, onlyBy }: Exceptions, isSilenceBelieved: boolean): Aspect[] {
  return [
    ...(except === undefined ? [] : [notExcepted(fact, except)]),
    ...(onlyBy === undefined ? [] : [notTreatedOnlyBy(fact, onlyBy, isSilenceBelieved)]),
  ]
}

function notExcepted(fact: ConditionFact, except: Sought<ConditionTerm>): Aspect {
  const kinds = except.matching(fact).map(({ label }) => label)
  const others = kinds.filter((kind) => kind !== fact.label)
  const mayBe = except.mayInclude(fact) ? UNKNOWN : TRUE
  return {
    truth: kinds.length > 0 ? FALSE : mayBe,
    clause: (subject) =>
      kinds.length > 0
        ? `${subject} does not count${others.length === 0 ? '' : `, being ${listed(others, 'and')}`}`
        : `${subject} is not named more closely and could be ${except.what}, which would not count`,
    need: () => `what '${fact.label}' is`,
  }
}

/** One treatment of a condition, and whether it is another than those sought. */
interface Treated {
  readonly treatment: TreatmentFact
  readonly isOther: Truth
}

/**
 * One other treatment is enough for it to count, in whatever list it stands. That there was no other is what its own
 * treatments say; of those in other lists it is what the silence of these lists says.
 */
function notTreatedOnlyBy(fact: ConditionFact, onlyBy: OnlyBy, isSilenceBelieved: boolean): Aspect {
  const { label, treatments, elsewhere } = fact
  const own = treatments.map((treatment) => ({ treatment, isOther: otherThan(onlyBy, treatment) }))
  const found = (elsewhere?.found ?? []).map((treatment) => foundElsewhere(onlyBy, treatment))
  const isTold = own.length > 0 || (isSilenceBelieved && elsewhere?.isWhole === true && sureOf(fact).length > 0)
  const isOther = some([...own, ...found].map((one) => one.isOther))
  return {
    truth: isOther === FALSE && !isTold ? UNKNOWN : isOther,
    clause: (subject) => {
      const open = openIn(own)
      if (open.length > 0) return `${subject} was treated by ${textOf(open)}, which could be ${onlyBy.what}`
      const perhaps = openIn(found)
      if (perhaps.length > 0) return `${subject} may have been treated by ${textOf(perhaps)}`
      if (isTold) return `${subject} was treated only by ${onlyBy.what} (${textOf(toldOf(fact))})`
      const [first] = found
      if (first === undefined) return `how ${label} was treated is not recorded`
      const sure = sureOf(fact)
      return sure.length === 0
        ? `${subject} may have been treated by ${textOf(found.map(({ treatment }) => treatment))}, or otherwise`
        : `${subject} was treated by ${textOf(sure)}, and perhaps otherwise`
    },
    need: () => `how ${label} was treated`,
  }
}

function openIn(treated: readonly Treated[]): TreatmentFact[] {
  return treated.filter(({ isOther }) => isOther === UNKNOWN).map(({ treatment }) => treatment)
}

function foundElsewhere(onlyBy: OnlyBy, treatment: FoundTreatment): Treated {
  const isOther = otherThan(onlyBy, treatment)
  return { treatment, isOther: isOther === TRUE && !treatment.isSure ? UNKNOWN : isOther }
}

function sureOf({ elsewhere }: ConditionFact): readonly TreatmentFact[] {
  return elsewhere?.found.filter(({ isSure }) => isSure) ?? []
}

/** The treatments of a condition that are certain, its own and those in other lists. */
export function toldOf(fact: ConditionFact): readonly TreatmentFact[] {
  return [...fact.treatments, ...sureOf(fact)]
}

/** Whether it is another treatment than those sought. A drug is none of the procedures. */
function otherThan(onlyBy: OnlyBy, treatment: TreatmentFact): Truth {
  if (onlyBy.includes(treatment)) return FALSE
  if (treatment.drugs.length > 0) return TRUE
  const isOpen = treatment.terms.length === 0 || onlyBy.mayInclude(treatment) || onlyBy.isVague(treatment)
  return isOpen ? UNKNOWN : TRUE
}

/** The treatments as the record writes them: `'excised' and 'imiquimod'`. */
export function textOf(treatments: readonly TreatmentFact[]): string {
  return listed(
    treatments.map(({ label }) => `'${label}'`),
    'and',
  )
}
