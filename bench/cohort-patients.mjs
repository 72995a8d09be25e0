// Invented patients for a cohort of any size: the same for the same seed and number, whichever others are made.
// About 34 results, 9 drugs and 6 kB each; of what a record may leave out, 31 of 100 are left out.
import { Chance, dayOf, LEFT_OUT, RECORD_DAY } from './cohort-chance.mjs'
import { CONDITIONS, DISEASES, DRUGS, QUANTITIES, VITALS, WORDS } from './cohort-lists.mjs'

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
  return {
    id: `P-${String(number + 1).padStart(7, '0')}`,
    asOf: dayOf(RECORD_DAY),
    ...chance.kept({ birthDate: dayOf(RECORD_DAY - age * 365 - chance.below(365)) }),
    ...chance.kept({ sex: female ? 'female' : 'male' }),
    conditions: [
      {
        ...chance.called(`conditions/${disease.id}`),
        ...chance.kept({ onset: chance.month(4000) }),
        ...chance.kept({ status: 'active' }),
        ...setsOf(chance, disease),
      },
      ...CONDITIONS.filter(([, share]) => chance.below(100) < share).map(([id]) => ({
        ...chance.called(`conditions/${id}`),
        ...chance.kept({ onset: chance.month(3000) }),
        ...chance.kept({ status: chance.one(['active', 'active', 'resolved']) }),
      })),
    ],
    labs: [
      ...QUANTITIES.flatMap((quantity) => (chance.hits(LEFT_OUT) ? [] : [resultOf(chance, quantity, sick)])),
      ...WORDS.flatMap(([id, words]) =>
        chance.hits(LEFT_OUT) || (id === 'hcg-urine' && !female)
          ? []
          : [
              {
                ...chance.called(`analytes/${id}`),
                value: chance.one(words),
                ...chance.kept({ date: chance.day(300) }),
              },
            ],
      ),
    ],
    ...chance.kept({
      vitals: [120, 240, 360].flatMap((ago) =>
        VITALS.flatMap(([id, unit, low, high, decimals]) => {
          if (chance.hits(LEFT_OUT)) return []
          const value = chance.number(low, high, decimals)
          return [{ ...chance.called(`analytes/${id}`), value, unit, ...chance.kept({ date: chance.day(ago) }) }]
        }),
      ),
    }),
    ...(disease.score === undefined ? {} : chance.kept({ scores: [scoreOf(chance, disease.score)] })),
    drugs: chance.some(DRUGS, 6, 12).map(([id, route, dose]) => drugOf(chance, id, route, dose)),
    ...chance.kept({
      procedures: chance.hits(0.15)
        ? [{ name: chance.nameOf('procedures/biopsy'), ...chance.kept({ date: chance.day(900) }) }]
        : [],
    }),
    ...chance.kept({
      allergies: chance.hits(0.1) ? [{ name: 'penicillin', ...chance.kept({ reaction: 'rash' }) }] : [],
    }),
    ...chance.kept({
      immunizations: [400, 800, 1200].map((ago) => ({
        name: 'influenza vaccine, inactivated',
        ...chance.kept({ date: chance.day(ago) }),
      })),
    }),
    ...chance.kept({ encounters: encountersOf(chance) }),
    ...chance.kept({ trialParticipation: [] }),
    ...(female && age >= 12 && age <= 55
      ? chance.kept({
          reproductive: {
            childbearingPotential: true,
            ...chance.kept({ pregnant: false }),
            ...chance.kept({ effectiveContraception: true }),
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
  const start = RECORD_DAY - 30 - chance.below(2500)
  const ongoing = chance.hits(0.4)
  const ended = { end: dayOf(Math.min(RECORD_DAY - 1, start + 20 + chance.below(900))) }
  return {
    ...chance.called(`drugs/${id}`),
    ...chance.kept({ start: dayOf(start) }),
    ...(ongoing
      ? { ongoing: true, ...chance.kept({ stableSince: dayOf(Math.max(start, RECORD_DAY - chance.below(200))) }) }
      : chance.kept(ended)),
    ...chance.kept({ route }),
    ...(dose === '' ? {} : chance.kept({ dose })),
    ...chance.kept({ response: chance.one(['inadequate', 'intolerant', 'relapse', 'adequate']) }),
  }
}

/** @param {number} percent */
function diseaseAt(percent) {
  let sum = 0
  const found = DISEASES.find(({ share }) => (sum += share) > percent)
  if (found === undefined) throw new Error('the shares of the diseases are not 100')
  return found
}
