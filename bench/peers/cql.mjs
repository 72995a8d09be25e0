// cql-execution, on criteria in ELM, the compiled form of the Clinical Quality Language: its logic has three truths, and
// unknown is null. Each criterion is an expression definition, and the library is built once.
/* oxlint-disable typescript/no-unsafe-argument, typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-return -- engines come without types */
import { UNKNOWN_DRUG } from './criteria.mjs'
import { library } from './library.mjs'
import { written } from './rule.mjs'

/** @typedef {import('./rule.mjs').Truth} Truth */
/** @typedef {object} Form */

const TYPES = '{urn:hl7-org:elm-types:r1}'
const LIMITS = { 'at-least': 'GreaterOrEqual', 'at-most': 'LessOrEqual', 'more-than': 'Greater', below: 'Less' }

/** @param {string} type @param {string | number | boolean} value */
const literal = (type, value) => ({ type: 'Literal', valueType: `${TYPES}${type}`, value: String(value) })
/** @param {string} value */
const text = (value) => literal('String', value)
/** @param {string} type @param {Form[]} operand */
const operation = (type, ...operand) => ({ type, operand })
/** @param {Form} operand */
const isNull = (operand) => ({ type: 'IsNull', operand })
/** @param {Form} operand */
const not = (operand) => ({ type: 'Not', operand })
/** @param {string} type @param {Form[]} parts */
const chain = (type, ...parts) => parts.reduce((one, other) => operation(type, one, other))
/** @param {string} path */
const property = (path) => ({ type: 'Property', scope: 'X', path })
/** @param {Form} source @param {string} path */
const propertyOf = (source, path) => ({ type: 'Property', source, path })
/** @param {Form} condition @param {Form} then @param {Form} otherwise */
const when = (condition, then, otherwise) => ({ type: 'If', condition, then, else: otherwise })
/** @param {Form} item @param {readonly string[]} values */
const among = (item, values) => operation('In', item, { type: 'List', element: values.map(text) })
/** @param {string} list @param {Form} where */
const query = (list, where) => ({
  type: 'Query',
  source: [{ alias: 'X', expression: { type: 'Retrieve', dataType: list } }],
  relationship: [],
  where,
})
/** @param {string} list @param {Form} where */
const exists = (list, where) => ({ type: 'Exists', operand: query(list, where) })
/** @param {string} list @param {string} name @param {string} since */
const result = (list, name, since) => ({
  type: 'First',
  source: query(list, chain('And', equal('name', name), operation('GreaterOrEqual', property('date'), text(since)))),
})
/** @param {string} path @param {string} value */
const equal = (path, value) => operation('Equal', property(path), text(value))
const PATIENT = { type: 'ExpressionRef', name: 'Patient' }
/** A retrieval gives an empty list also where the record has none. @param {string} list */
const missing = (list) => isNull(propertyOf(PATIENT, list))
const NULL = { type: 'Null' }
const TRUE = literal('Boolean', true)
const FALSE = literal('Boolean', false)

/** @type {import('./rule.mjs').Forms<Form>} */
const FORMS = {
  all: (parts) => chain('And', ...parts),
  any: (parts) => chain('Or', ...parts),
  not,
  number: ({ list, name, since, limit, bound }) =>
    operation(LIMITS[limit], propertyOf(result(list, name, since), 'value'), literal('Decimal', bound)),
  upperLimit: ({ name, since, limit, times }) => {
    const found = result('labs', name, since)
    const high = propertyOf(found, 'high')
    const flag = propertyOf(found, 'flag')
    const byLimit = operation(
      LIMITS[limit],
      propertyOf(found, 'value'),
      operation('Multiply', high, literal('Decimal', times)),
    )
    const above = times === 1 ? literal('Boolean', limit === 'more-than') : NULL
    const byFlag = when(
      among(flag, ['L', 'N']),
      literal('Boolean', limit === 'at-most'),
      when(operation('Equal', flag, text('H')), above, NULL),
    )
    return when(isNull(high), byFlag, byLimit)
  },
  // null is in no list: unknown would turn into false
  word: ({ name, since, words }) => {
    const value = propertyOf(result('labs', name, since), 'value')
    return when(isNull(value), NULL, among(value, words))
  },
  shown: ({ name, since, words }) =>
    exists(
      'labs',
      chain(
        'And',
        equal('name', name),
        operation('GreaterOrEqual', property('date'), text(since)),
        among(property('value'), words),
      ),
    ),
  ever: ({ names }) =>
    exists(
      'conditions',
      chain(
        'And',
        among(property('name'), names),
        chain('Or', isNull(property('status')), not(equal('status', 'absent'))),
      ),
    ),
  current: ({ names }) => {
    const named = among(property('name'), names)
    return when(
      exists('conditions', chain('And', named, equal('status', 'active'))),
      TRUE,
      when(exists('conditions', chain('And', named, isNull(property('status')))), NULL, FALSE),
    )
  },
  meets: ({ set }) => {
    const meets = property('meets')
    return when(exists('conditions', chain('And', not(isNull(meets)), operation('In', text(set), meets))), TRUE, NULL)
  },
  drug: ({ names, since }) => {
    const meant = among(property('name'), names)
    const certain = chain(
      'Or',
      operation('Equal', property('ongoing'), TRUE),
      operation('GreaterOrEqual', property('end'), text(since)),
    )
    const open = chain('And', isNull(property('ongoing')), isNull(property('end')))
    const possible = chain(
      'Or',
      chain('And', meant, open),
      chain('And', equal('name', UNKNOWN_DRUG), chain('Or', certain, open)),
    )
    return when(exists('drugs', chain('And', meant, certain)), TRUE, when(exists('drugs', possible), NULL, FALSE))
  },
  otherTrial: ({ names }) =>
    when(missing('trialParticipation'), NULL, exists('trialParticipation', among(property('name'), names))),
  vaccine: ({ names, possible, since }) => {
    /** @param {readonly string[]} wanted */
    const given = (wanted) =>
      exists(
        'immunizations',
        chain('And', among(property('name'), wanted), operation('GreaterOrEqual', property('date'), text(since))),
      )
    return when(given(names), TRUE, when(chain('Or', missing('immunizations'), given(possible)), NULL, FALSE))
  },
  bornBy: ({ day }) => operation('LessOrEqual', propertyOf(PATIENT, 'birthDate'), text(day)),
  open: () => NULL,
}

/**
 * @param {readonly import('./rule.mjs').Criterion[]} criteria
 * @returns {Promise<(patient: import('./rule.mjs').Patient) => Promise<Truth[]>>}
 */
export async function prepare(criteria) {
  const { default: cql } = await library('cql-execution')
  const patientOnly = { type: 'SingletonFrom', operand: { type: 'Retrieve', dataType: 'Patient' } }
  const executor = new cql.Executor(
    new cql.Library({
      library: {
        identifier: { id: 'Criteria', version: '1' },
        schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
        usings: { def: [{ localIdentifier: 'System', uri: 'urn:hl7-org:elm-types:r1' }] },
        statements: {
          def: [
            { name: 'Patient', context: 'Patient', expression: patientOnly },
            ...criteria.map(({ id, rule }) => ({ name: id, context: 'Patient', expression: written(rule, FORMS) })),
          ],
        },
      },
    }),
  )
  return async (patient) => {
    const { patientResults } = await executor.exec(new OnePatient(patient))
    const [results] = Object.values(patientResults)
    return criteria.map(({ id }) => results[id])
  }
}

/** A source of one patient, whose lists are what is retrieved. */
class OnePatient {
  /** @param {import('./rule.mjs').Patient} patient */
  constructor(patient) {
    this.next = [
      {
        getId: () => patient['id'],
        /** @param {string} list */
        findRecords: (list) => (list === 'Patient' ? [patient] : (patient[list] ?? [])),
      },
    ]
  }

  currentPatient() {
    return this.next[0]
  }

  nextPatient() {
    this.next.shift()
    return this.next[0]
  }
}
