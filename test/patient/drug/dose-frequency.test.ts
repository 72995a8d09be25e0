import { expect, it } from 'vitest'
import { between, exactly } from '../../../src/kernel/range.js'
import { isFrequencyWord, readFrequency } from '../../../src/patient/drug/dose-frequency.js'

it.each([
  [
    1,
    'daily | once daily | a day | each day | /24 h | od | qd | every 24 hours | q24h | 1 times daily | one time a day',
  ],
  [1, 'täglich | tägl | tgl | /die | pro die | am tag | einmal am tag | 1x tgl | 1xtgl | 1x/d | 1 mal pro tag'],
  [1, 'in the morning | mane | qhs | zur nacht | morgens | daily in the morning | once daily, at night | /day mane'],
  [1, 'par jour | /jour | /j | 1 fois par jour | le matin | une fois par jour, le soir | mo di mi do fr sa so'],
  [
    1,
    'al día | /día | cada 24 horas | una vez al día | por la noche | al giorno | 1 volta al giorno | ogni giorno | die',
  ],
  [2, 'dos veces al día | 2 volte al giorno | cada 12 horas | ogni 12 ore'],
  [2, 'matin et soir | 2 fois par jour | toutes les 12 heures'],
  [2, 'twice daily | bid | 2x/day | two times per day | every 12 hours | alle 12 std | q12h | morgens und abends'],
  [3, 'three times a day | thrice daily | tds | dreimal täglich | alle 8 stunden | q8h'],
  [4, 'four times daily | qid | viermal am tag | q 6 h'],
])('so many doses a day, on each of them: %d', (times, texts) => {
  for (const text of texts.split(' | ')) {
    expect([text, readFrequency(text)]).toEqual([text, { perDay: times, onItsDays: exactly(times) }])
  }
})

it.each([
  [
    2,
    'every other day | alternate days | on alternate days | every 2 days | q2d | qod | q48h | alle 2 tage | jeden 2. tag',
  ],
  [2, 'a giorni alterni | cada dos días | cada 48 horas | ogni 2 giorni'],
  [7, 'una vez a la semana | 1 volta alla settimana'],
  [2, 'un jour sur deux | tous les 2 jours'],
  [
    7,
    'chaque semaine | le lundi | tous les lundis | chaque lundi | 1 fois par semaine | weekly mon | 1x wöchentlich mo',
  ],
  [3, 'every third day | every 3 days | q72h | alle drei tage'],
  [
    7,
    'weekly | once weekly | once a week | once per week | every week | every 7 days | qwk | 1x/week | one time a week',
  ],
  [7, 'wöchentlich | einmal die woche | 1 x pro woche | 1x wö | 1x/wo | jede woche | einmal in der woche'],
  [
    7,
    'every monday | on mondays | montags | jeden montag | weekly on mondays | 1x/woche (montags) | per week, mondays',
  ],
])('one dose every so many days: %d', (days, texts) => {
  for (const text of texts.split(' | ')) {
    expect([text, readFrequency(text)]).toEqual([text, { perDay: 1 / days, onItsDays: exactly(1) }])
  }
})

it.each([
  [2, 'mo/do | mon, thu | on mondays and thursdays | lundi et jeudi | 2x/woche mo, do | deux fois par semaine'],
  [3, 'mo/mi/fr | mon/wed/fri | 3x/week (mon, wed, fri) | 3 times a week on mondays, wednesdays and fridays'],
  [2, 'twice weekly | 2 times a week | zweimal wöchentlich | 2x/woche'],
  [3, 'three times a week | 3x/week | 3 times per week | dreimal pro woche'],
  [7, '7 times a week'],
])('on so many days of the week: %d', (days, texts) => {
  for (const text of texts.split(' | ')) {
    expect([text, readFrequency(text)]).toEqual([text, { perDay: days / 7, onItsDays: exactly(1) }])
  }
})

it('per week may be at once or in parts on all of its days', () => {
  for (const text of ['par semaine', 'per week', 'a week', '/week', '/wk', 'pro woche', '/woche', '/wo']) {
    expect([text, readFrequency(text)]).toEqual([text, { perDay: 1 / 7, onItsDays: between(1 / 7, 1) }])
  }
})

it.each([
  ['one every seven days', '0.142857142857 times daily', exactly(1)],
  ['one every seven days, rounded', '0.143 times daily', exactly(1)],
  ['one every two days', '0.5 times daily', exactly(1)],
  ['none', '0 times daily', exactly(0)],
  ['three days of the week, or one', '0.428571428571 times daily', { ...between(1, Infinity), highOpen: true }],
  ['one on a day, or two', '1.5 times daily', { ...between(1, Infinity), highOpen: true }],
  ['more than one on a day', '1.004 times daily', { ...between(1, Infinity), highOpen: true }],
])('a number of doses a day may be %s: %s', (_is, text, onItsDays) => {
  expect(readFrequency(text)).toEqual({ perDay: Number(text.split(' ')[0]), onItsDays })
})

it.each([
  ['may be one day or two', 'biweekly'],
  ['is less often than weekly', 'every 2 weeks'],
  ['is less often than weekly', 'every 8 days'],
  ['is no number of days', 'q36h'],
  ['is no number of doses a day', 'q5h'],
  ['is never', 'every 0 hours'],
  ['is more than daily', '8 times a week'],
  ['is no number of days of the week', '1.5 times a week'],
  ['is never', '0 times a week'],
  ['is one Monday', 'on monday'],
  ['is one Monday', 'monday'],
  ['may be in the morning', 'mo'],
  ['may be in the morning', 'every mo'],
  ['may be morning and noon', 'mo/mi'],
  ['is from one day to the other', 'mo-fr'],
  ['tells the same day twice', 'mon, mon'],
  ['tells other days', '2x/week mon, wed, fri'],
  ['tells other days', '3 times a week on mondays'],
  ['tells other days', 'daily on mondays'],
  ['is at two times of the day', 'mane nocte'],
  ['is at two times of the day', 'daily, mane, nocte'],
  ['is at two times of the day', 'twice daily at night'],
  ['is on some days', 'daily mon-fri'],
  ['is no frequency', 'see letter'],
  ['is no frequency', ''],
])('that %s is not read: %j', (_why, text) => {
  expect(readFrequency(text)).toBeUndefined()
})

it('has words of its own', () => {
  expect(['daily', 'week', 'twice', 'tgl'].every(isFrequencyWord)).toBe(true)
  expect(isFrequencyWord('stopped')).toBe(false)
})
