import type { TextFile } from '../../src/criteria/library.js'
import { digitsOf } from './codes.js'
import { EQUIVALENTS, MEASURES, SCORES } from './measures.js'
import { SETS } from './sets.js'
import { CONDITIONS, DRUG_CLASSES, DRUGS, ENCOUNTERS, PROCEDURES, PURPOSES, REACTIONS } from './terms.js'

interface Row {
  readonly parents?: readonly string[]
  readonly alias?: string
  readonly isNarrower?: true
}

function plain<T extends Row>(
  rows: Readonly<Record<string, T>>,
  more: (row: T, id: string) => object = () => ({}),
): object[] {
  const listed = Object.entries(rows).filter(([, { isNarrower }]) => isNarrower !== true)
  return listed.map(([id, row]) => {
    const { parents = [], alias } = row
    const narrower = Object.keys(rows).filter(
      (name) => rows[name]?.isNarrower === true && rows[name].parents?.includes(id) === true,
    )
    return {
      id,
      label: id,
      ...(alias === undefined ? {} : { names: [alias] }),
      ...(narrower.length === 0 ? {} : { narrower }),
      ...(parents.length === 0 ? {} : { parents }),
      ...more(row, id),
    }
  })
}

function drugs(): object[] {
  return Object.entries(DRUGS).map(([id, { parents, alias, routes, doneFor, otherUseBy, ingredients, treats }]) => ({
    id,
    label: id,
    ...(alias === undefined ? {} : { names: [alias] }),
    ...(parents === undefined ? {} : { classes: parents }),
    routes,
    ...(ingredients === undefined ? {} : { ingredients }),
    rxnorm: [digitsOf('drugs', id)],
    ...(doneFor === undefined ? {} : { 'given-for': doneFor }),
    ...(otherUseBy === undefined ? {} : { 'other-use-by': otherUseBy }),
    ...(treats === undefined ? {} : { treats }),
  }))
}

function conditions(): object[] {
  return plain(
    CONDITIONS,
    ({ course, isGroup, stage, overlapOf, doneFor, isLocal, passes, stays, outlastsStay }, id) => ({
      course,
      snomed: [digitsOf('conditions', id)],
      ...(overlapOf === undefined ? {} : { 'overlap-of': overlapOf }),
      ...(doneFor === undefined ? {} : { 'done-for': doneFor }),
      ...(isLocal === undefined ? {} : { 'treated-locally': isLocal }),
      ...(passes === undefined ? {} : { passes }),
      ...(stays === undefined ? {} : { stays }),
      ...(outlastsStay === undefined ? {} : { 'outlasts-stay': outlastsStay }),
      ...(isGroup === undefined ? {} : { group: isGroup }),
      ...(stage === undefined ? {} : { stage }),
    }),
  )
}

function procedures(): object[] {
  return plain(PROCEDURES, ({ goesOn, doneFor, acutelyFor, treats, mayBeLocal }, id) => ({
    snomed: [digitsOf('procedures', id)],
    ...(goesOn === undefined ? {} : { 'goes-on': goesOn }),
    ...(treats === undefined ? {} : { treats }),
    ...(mayBeLocal === undefined ? {} : { 'may-be-local': mayBeLocal }),
    ...(doneFor === undefined ? {} : { 'done-for': doneFor }),
    ...(acutelyFor === undefined ? {} : { 'acutely-for': acutelyFor }),
  }))
}

function analytes(): object[] {
  const single = Object.entries(MEASURES).filter(([, { panel }]) => panel === undefined)
  return single.map(([id, { kind, unit, factors = {}, plausible, neverIn, inPercent }]) => {
    const others = Object.entries(factors).filter(([from]) => from !== unit)
    return {
      id,
      label: id,
      kind,
      ...(unit === undefined ? {} : { unit }),
      ...(others.length === 0
        ? {}
        : { conversions: Object.fromEntries(others.map(([from, to]) => [from, Number(to)])) }),
      ...(plausible === undefined ? {} : { plausible }),
      ...(neverIn === undefined ? {} : { 'never-in': neverIn }),
      ...(inPercent === undefined ? {} : { 'in-percent': inPercent }),
    }
  })
}

function panels(): object[] {
  return Object.entries(MEASURES).flatMap(([id, { panel }]) =>
    panel === undefined
      ? []
      : [{ id, label: id, members: panel.members, 'negative-when': panel.negativeWhen, note: 'invented' }],
  )
}

function scores(): object[] {
  return Object.entries(SCORES).map(([id, { range, items }]) => ({
    id,
    label: id,
    range,
    'visit-window': '30 days',
    items: Object.entries(items).map(([item, { weight, levels }]) => ({ id: item, label: item, weight, levels })),
    source: 'invented',
  }))
}

function classifications(): object[] {
  return Object.entries(SETS).map(([id, { of, excludedBy, excludedByProcedures, excludedByResults, items, ways }]) => ({
    id,
    label: id,
    of,
    'excluded-by': excludedBy,
    ...(excludedByProcedures.length === 0 ? {} : { 'excluded-by-procedures': excludedByProcedures }),
    ...(excludedByResults.length === 0 ? {} : { 'excluded-by-results': excludedByResults }),
    ...(ways.length === 0
      ? {}
      : {
          items: Object.entries(items).map(([item, { tellsOf, ...row }]) => ({
            id: item,
            label: item,
            ...row,
            ...(tellsOf === undefined ? {} : { 'tells-of': tellsOf }),
          })),
          'met-by': ways,
        }),
    source: 'invented',
  }))
}

/** The tables as a vocabulary file: JSON is YAML, too. */
export const VOCABULARY: TextFile = {
  file: 'vocabulary.yaml',
  text: JSON.stringify({
    'drug-classes': plain(DRUG_CLASSES, ({ doneFor, treats, accompanies }) => ({
      ...(doneFor === undefined ? {} : { 'given-for': doneFor }),
      ...(treats === undefined ? {} : { treats }),
      ...(accompanies === undefined ? {} : { accompanies }),
    })),
    drugs: drugs(),
    conditions: conditions(),
    procedures: procedures(),
    encounters: plain(ENCOUNTERS),
    reactions: plain(REACTIONS),
    purposes: plain(PURPOSES).map((row, index) =>
      index === 0 ? { ...row, label: 'an infection', conditions: ['infection'] } : row,
    ),
    analytes: analytes(),
    scores: scores(),
    classifications: classifications(),
    panels: [
      {
        id: 'pregnancy-test',
        label: 'pregnancy-test',
        members: ['hcg-urine', 'hcg-blood'],
        'negative-when': 'one-member',
        note: 'invented',
      },
      ...panels(),
    ],
    'steroid-equivalences': Object.entries(EQUIVALENTS).map(([drug, [lowest, highest]]) => ({
      drug,
      lowest,
      highest,
      source: 'invented',
    })),
  }),
}
