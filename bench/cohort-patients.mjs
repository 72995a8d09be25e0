// Invented patients for a cohort of any size: the same for the same seed and number, whichever others are made.
// About 34 results, 9 drugs and 6 kB each; of what a record may leave out, 31 of 100 are left out.
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { CONDITIONS, DISEASES, DRUGS, QUANTITIES, VITALS, WORDS } from './cohort-lists.mjs'

const VOCABULARY = fileURLToPath(new URL('../criteria/vocabulary', import.meta.url))
const LEFT_OUT = 0.31
/** The day on which all records are true, as days since 1970. */
const RECORD_DAY = Math.floor(Date.UTC(2026, 2, 1) / 86_400_000)

/** How the vocabulary calls each thing, by section and id: its label first, then other names in Latin letters. */
const { names: NAMES, codes: CODES } = vocabularyIn(VOCABULARY)

/**
 * One invented patient.
 * @param {number} seed
 * @param {number} number from 0
 * @returns {object}
 */
export function inventedPatient(seed, number) {
  const chance = new Chance(seed, number)
  const age = chance.between(6, 82)
  const female = chance.hits(0.8)
  const disease = diseaseAt(chance.below(100))
  const sick = chance.below(100) / 100
  const { kept } = chance
  return {
    id: `P-${String(number + 1).padStart(7, '0')}`,
    asOf: dayOf(RECORD_DAY),
    ...kept({ birthDate: dayOf(RECORD_DAY - age * 365 - chance.below(365)) }),
    ...kept({ sex: female ? 'female' : 'male' }),
    conditions: [
      {
        ...chance.called(`conditions/${disease.id}`),
        ...kept({ onset: chance.month(4000) }),
        ...kept({ status: 'active' }),
        ...setsOf(chance, disease),
      },
      ...CONDITIONS.filter(([, share]) => chance.below(100) < share).map(([id]) => ({
        ...chance.called(`conditions/${id}`),
        ...kept({ onset: chance.month(3000) }),
        ...kept({ status: chance.one(['active', 'active', 'resolved']) }),
      })),
    ],
    labs: [
      ...QUANTITIES.flatMap((quantity) => (chance.hits(LEFT_OUT) ? [] : [resultOf(chance, quantity, sick)])),
      ...WORDS.flatMap(([id, words]) =>
        chance.hits(LEFT_OUT) || (id === 'hcg-urine' && !female)
          ? []
          : [{ ...chance.called(`analytes/${id}`), value: chance.one(words), ...kept({ date: chance.day(300) }) }],
      ),
    ],
    ...kept({
      vitals: [120, 240, 360].flatMap((ago) =>
        VITALS.flatMap(([id, unit, low, high, decimals]) => {
          if (chance.hits(LEFT_OUT)) return []
          const value = chance.number(low, high, decimals)
          return [{ ...chance.called(`analytes/${id}`), value, unit, ...kept({ date: chance.day(ago) }) }]
        }),
      ),
    }),
    ...(disease.score === undefined ? {} : kept({ scores: [scoreOf(chance, disease.score)] })),
    drugs: chance.some(DRUGS, 6, 12).map(([id, route, dose]) => drugOf(chance, id, route, dose)),
    ...kept({
      procedures: chance.hits(0.15)
        ? [{ name: chance.nameOf('procedures/biopsy'), ...kept({ date: chance.day(900) }) }]
        : [],
    }),
    ...kept({ allergies: chance.hits(0.1) ? [{ name: 'penicillin', ...kept({ reaction: 'rash' }) }] : [] }),
    ...kept({
      immunizations: [400, 800, 1200].map((ago) => ({
        name: 'influenza vaccine, inactivated',
        ...kept({ date: chance.day(ago) }),
      })),
    }),
    ...kept({ encounters: encountersOf(chance) }),
    ...kept({ trialParticipation: [] }),
    ...(female && age >= 12 && age <= 55
      ? kept({
          reproductive: {
            childbearingPotential: true,
            ...kept({ pregnant: false }),
            ...kept({ effectiveContraception: true }),
          },
        })
      : {}),
  }
}

/** @param {Chance} chance */
function encountersOf(chance) {
  const visits = Array.from({ length: chance.between(6, 12) }, () => ({
    kind: 'outpatient visit',
    start: chance.day(700),
  }))
  if (!chance.hits(0.2)) return visits
  const start = chance.below(300)
  const end = Math.max(0, start - chance.below(20))
  const stay = { kind: 'hospitalization', ...chance.kept({ reason: 'infection' }) }
  return [...visits, { ...stay, start: dayOf(RECORD_DAY - start), ...chance.kept({ end: dayOf(RECORD_DAY - end) }) }]
}

/**
 * @param {Chance} chance
 * @param {(typeof DISEASES)[number]} disease
 */
function setsOf(chance, { sets }) {
  const meets = sets.filter(() => chance.hits(0.8))
  return meets.length === 0 ? {} : chance.kept({ meets })
}

/**
 * @param {Chance} chance
 * @param {(typeof QUANTITIES)[number]} quantity
 * @param {number} sick 0 to 1
 */
function resultOf(chance, [id, unit, low, high, decimals], sick) {
  const middle = (low + high) / 2
  const factor = chance.hits(sick * 0.5) ? chance.number(0.4, 1.7, 3) : chance.number(0.8, 1.2, 3)
  const value = Number((middle * factor).toFixed(decimals))
  const limits = low === 0 ? { high } : { low, high }
  const given = unit === '' ? {} : { unit }
  return {
    ...chance.called(`analytes/${id}`),
    value,
    ...given,
    ...chance.kept({ date: chance.day(150) }),
    ...chance.kept(limits),
  }
}

/**
 * @param {Chance} chance
 * @param {readonly [string, number]} score
 */
function scoreOf(chance, [name, most]) {
  return { name, value: chance.below(most), ...chance.kept({ date: chance.day(120) }) }
}

/**
 * @param {Chance} chance
 * @param {string} id
 * @param {string} route
 * @param {string} dose
 */
function drugOf(chance, id, route, dose) {
  const { kept } = chance
  const start = RECORD_DAY - 30 - chance.below(2500)
  const ongoing = chance.hits(0.4)
  const ended = { end: dayOf(Math.min(RECORD_DAY - 1, start + 20 + chance.below(900))) }
  return {
    ...chance.called(`drugs/${id}`),
    ...kept({ start: dayOf(start) }),
    ...(ongoing
      ? { ongoing: true, ...kept({ stableSince: dayOf(Math.max(start, RECORD_DAY - chance.below(200))) }) }
      : kept(ended)),
    ...kept({ route }),
    ...(dose === '' ? {} : kept({ dose })),
    ...kept({ response: chance.one(['inadequate', 'intolerant', 'relapse', 'adequate']) }),
  }
}

/** @param {number} percent */
function diseaseAt(percent) {
  let sum = 0
  const found = DISEASES.find(({ share }) => (sum += share) > percent)
  if (found === undefined) throw new Error('the shares of the diseases are not 100')
  return found
}

/** Numbers that look like chance and are the same each time: mulberry32, of Tommy Ettinger, in the public domain. */
class Chance {
  /**
   * @param {number} seed
   * @param {number} number
   */
  constructor(seed, number) {
    this.state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) | 0
    this.kept = this.kept.bind(this)
  }

  /** From 0 to below 1. */
  next() {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** @param {number} share */
  hits(share) {
    return this.next() < share
  }

  /** @param {number} limit */
  below(limit) {
    return Math.floor(this.next() * limit)
  }

  /**
   * @param {number} low
   * @param {number} high
   */
  between(low, high) {
    return low + this.below(high - low + 1)
  }

  /**
   * @param {number} low
   * @param {number} high
   * @param {number} decimals
   */
  number(low, high, decimals) {
    return Number((low + this.next() * (high - low)).toFixed(decimals))
  }

  /**
   * @template T
   * @param {readonly T[]} list
   * @returns {T}
   */
  one(list) {
    const found = list[this.below(list.length)]
    if (found === undefined) throw new Error('there is nothing to choose from')
    return found
  }

  /**
   * So many of a list, in its order.
   * @template T
   * @param {readonly T[]} list
   * @param {number} least
   * @param {number} most
   */
  some(list, least, most) {
    const count = this.between(least, most)
    const drawn = list.map((item, index) => ({ item, index, lot: this.next() })).sort((a, b) => a.lot - b.lot)
    return drawn
      .slice(0, count)
      .sort((a, b) => a.index - b.index)
      .map(({ item }) => item)
  }

  /**
   * What a record may leave out, or nothing.
   * @template {object} T
   * @param {T} given
   * @returns {T | {}}
   */
  kept(given) {
    return this.hits(LEFT_OUT) ? {} : given
  }

  /** @param {string} id */
  nameOf(id) {
    const names = NAMES.get(id) ?? [id]
    return this.hits(0.7) ? (names[0] ?? id) : this.one(names)
  }

  /**
   * What a thing is called, by name and mostly by code.
   * @param {string} id
   */
  called(id) {
    const code = CODES.get(id)
    return { name: this.nameOf(id), ...(code === undefined ? {} : this.kept({ code })) }
  }

  /** @param {number} ago */
  day(ago) {
    return dayOf(RECORD_DAY - this.below(ago))
  }

  /** @param {number} ago */
  month(ago) {
    return this.day(ago).slice(0, 7)
  }
}

/** @param {number} day */
function dayOf(day) {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/**
 * @param {string} folder
 * @returns {{ names: ReadonlyMap<string, readonly string[]>, codes: ReadonlyMap<string, string> }}
 */
function vocabularyIn(folder) {
  const names = new Map()
  const codes = new Map()
  for (const file of readdirSync(folder)) {
    /** @type {unknown} */
    const content = parse(readFileSync(`${folder}/${file}`, 'utf8'))
    if (typeof content !== 'object' || content === null) continue
    for (const [section, entries] of Object.entries(content)) {
      for (const entry of Array.isArray(entries) ? entries : []) {
        const { id, label = id, names: others = [] } = entry
        names.set(
          `${section}/${id}`,
          [label, ...others].filter((name) => /^[\x20-\x7e]+$/u.test(name)),
        )
        for (const system of ['loinc', 'snomed', 'rxnorm']) {
          if (Array.isArray(entry[system])) codes.set(`${section}/${id}`, `${system}:${entry[system][0]}`)
        }
      }
    }
  }
  return { names, codes }
}
