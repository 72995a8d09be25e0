import { operatorTable } from './operator-table.js'
import { labs, proteinuria, sinceJanuary, treated, uninterrupted } from './proteinuria.js'

const ofNephritis = { ...proteinuria, after: { ...proteinuria.after, 'from-onset-of': 'lupus nephritis' } }
const LATEST = '24-hour urine protein 2.1 g/24h on 2026-02-20 is more than 1 g/24h'

operatorTable({
  operator: 'persistence',
  rows: {
    true: [
      {
        sentence: 'a year after the start (S19.1)',
        rule: proteinuria,
        patient: treated([sinceJanuary], { '2026-02-20': '2.1 g/24h' }),
        reason: `${LATEST}; prednisone was started on 2025-01-15, at least 1 year before 2026-02-20`,
      },
      {
        sentence: 'on the anniversary itself',
        rule: proteinuria,
        patient: treated([{ name: 'HCQ', start: '2025-02-20' }], { '2026-02-20': '2.1 g/24h' }),
        reason: `${LATEST}; HCQ was started on 2025-02-20, at least 1 year before 2026-02-20`,
      },
      {
        sentence: 'of a therapy whose first course began long enough ago at the latest',
        rule: proteinuria,
        patient: treated([{ name: 'HCQ', start: '2024' }, sinceJanuary], { '2026-02': '2.1 g/24h' }),
        reason:
          '24-hour urine protein 2.1 g/24h in 2026-02 is more than 1 g/24h; HCQ was started in 2024, at least 1 year ' +
          'before 2026-02',
      },
      {
        sentence: 'also where it was less in between, unless the rule says that this ends it',
        rule: proteinuria,
        patient: treated([sinceJanuary], { '2026-02-20': '2.1 g/24h', '2025-09-01': '0.3 g/24h' }),
        reason: `${LATEST}; prednisone was started on 2025-01-15, at least 1 year before 2026-02-20`,
      },
      {
        sentence: 'where nothing in between ends it, neither what is not low enough nor what was before the start',
        rule: uninterrupted,
        patient: treated([sinceJanuary], {
          '2026-02-20': '2.1 g/24h',
          '2025-09-01': '0.5 g/24h',
          '2025-01-14': '0.3 g/24h',
        }),
        reason:
          `${LATEST}; prednisone was started on 2025-01-15, at least 1 year before 2026-02-20; no result in between is ` +
          'below 0.5 g/24h',
      },
    ],
    false: [
      {
        sentence: 'where the latest result is outside the bounds (S11.3), whatever the therapy',
        rule: proteinuria,
        patient: labs({ '2026-02-20': '1 g/24h', '2025-12-20': '2.1 g/24h' }),
        reason: '24-hour urine protein 1 g/24h on 2026-02-20 is not more than 1 g/24h',
      },
      {
        sentence: 'where a result since the start ends it',
        rule: uninterrupted,
        patient: treated([sinceJanuary], { '2026-02-20': '2.1 g/24h', '2025-09-01': '490 mg/(24.h)' }),
        reason:
          '24-hour urine protein 490 mg/(24.h) (= 0.49 g/24 h) on 2025-09-01 is below 0.5 g/24h; prednisone was started ' +
          'on 2025-01-15',
      },
      {
        sentence: 'where a result of the same day, which the latest follows, ends it',
        rule: uninterrupted,
        patient: {
          ...treated([sinceJanuary], {}),
          labs: [
            {
              name: '24-hour urine protein',
              value: '0.4 g/24h',
              date: '2026-02-20',
              time: { at: '08:10', followedBy: '14:30' },
            },
            { name: '24-hour urine protein', value: '2.1 g/24h', date: '2026-02-20' },
          ],
        },
        reason:
          '24-hour urine protein 0.4 g/24h on 2026-02-20 at 08:10 is below 0.5 g/24h; prednisone was started on 2025-01-15',
      },
      {
        sentence: 'where no such drug is in the list',
        rule: proteinuria,
        patient: treated(['MMF'], { '2026-02-20': '2.1 g/24h' }),
        reason: 'no record of corticosteroid or antimalarial',
        basis: 'assumed',
      },
      {
        sentence: 'where no such drug is in the list, and no result either',
        rule: proteinuria,
        patient: { drugs: [] },
        reason: 'no record of corticosteroid or antimalarial',
        basis: 'assumed',
      },
    ],
    unknown: [
      {
        sentence: 'of the treatment of a disease, where only an earlier treatment went on and its onset is recent',
        rule: ofNephritis,
        patient: {
          ...treated([{ name: 'prednisone', start: '2018-03-05', ongoing: true }], { '2026-02-20': '2.1 g/24h' }),
          conditions: [{ name: 'lupus nephritis', onset: '2025-12-01', status: 'active' }],
        },
        reason:
          `${LATEST}; when the treatment of lupus nephritis began is not recorded; ` +
          '2026-02-20 is less than 1 year after the onset',
        needs: ['a result for 24-hour urine protein on or after 2026-12-01'],
      },
      {
        sentence: 'of the treatment of a disease, where only an earlier treatment went on for more than a year since',
        rule: ofNephritis,
        patient: {
          ...treated([{ name: 'prednisone', start: '2018-03-05', ongoing: true }], { '2026-02-20': '2.1 g/24h' }),
          conditions: [{ name: 'lupus nephritis', onset: '2024-12-01', status: 'active' }],
        },
        reason:
          `${LATEST}; when the treatment of lupus nephritis began is not recorded; prednisone since 2018-03-05 was begun ` +
          'before lupus nephritis; 2026-02-20 may or may not be at least 1 year after the start',
        needs: ['when the treatment of lupus nephritis began'],
      },
      {
        sentence: 'where the latest result was taken too early (S19.2)',
        rule: proteinuria,
        patient: treated([{ name: 'HCQ', start: '2025-08-01' }], { '2026-02-20': '2.1 g/24h' }),
        reason: `${LATEST}; HCQ was started on 2025-08-01, less than 1 year before 2026-02-20`,
        needs: ['a result for 24-hour urine protein on or after 2026-08-01'],
      },
      {
        sentence: 'where the start is not recorded',
        rule: proteinuria,
        patient: treated(['HCQ'], { '2026-02-20': '2.1 g/24h' }),
        reason: `${LATEST}; the start of HCQ is not recorded; 2026-02-20 may or may not be at least 1 year after the start`,
        needs: ['start of HCQ'],
      },
      {
        sentence: 'where a drug that is not known by its name may have been the first',
        rule: proteinuria,
        patient: treated([{ name: 'HCQ', start: '2025-08-01' }, 'ABC-123'], { '2026-02-20': '2.1 g/24h' }),
        reason:
          `${LATEST}; HCQ was started on 2025-08-01; 2026-02-20 may or may not be at least 1 year after the start; ` +
          "'ABC-123' is not a known drug and could be corticosteroid or antimalarial",
        needs: ["what 'ABC-123' is"],
      },
      {
        sentence: 'where the date of the latest result leaves it open',
        rule: proteinuria,
        patient: treated([{ name: 'HCQ', start: '2025-02-10' }], { '2026-02': '2.1 g/24h' }),
        reason:
          '24-hour urine protein 2.1 g/24h in 2026-02 is more than 1 g/24h; HCQ was started on 2025-02-10; 2026-02 may or ' +
          'may not be at least 1 year after the start',
        needs: ['date of the result for 24-hour urine protein'],
      },
      {
        sentence: 'where there is no list of drugs',
        rule: proteinuria,
        patient: labs({ '2026-02-20': '2.1 g/24h' }),
        reason:
          'there is no list of drugs, so that corticosteroid or antimalarial given by a systemic route cannot be ruled out',
        needs: ['the list of drugs'],
      },
      {
        sentence: 'where no result is recorded, but something that looks alike (S12.4)',
        rule: proteinuria,
        patient: { drugs: [sinceJanuary], labs: [{ name: 'UPCR', value: '2.4 g/g', date: '2026-02-20' }] },
        reason: 'no result for 24-hour urine protein is recorded (UPCR is, but it is not equivalent)',
        needs: ['24-hour urine protein'],
      },
      {
        sentence: 'where the latest result is too old',
        rule: proteinuria,
        patient: treated([sinceJanuary], { '2025-11-30': '2.1 g/24h' }),
        reason: 'the latest result for 24-hour urine protein, of 2025-11-30, is older than 90 days on 2026-03-01',
        needs: ['a newer result for 24-hour urine protein'],
      },
      {
        sentence: 'where a result that ends it has no date',
        rule: uninterrupted,
        patient: treated([sinceJanuary], { '2026-02-20': '2.1 g/24h', undated: '0.3 g/24h' }),
        reason:
          '24-hour urine protein 2.1 g/24h on 2026-02-20 is more than 1 g/24h; 24-hour urine protein 0.3 g/24h is not more ' +
          'than 1 g/24h; and a result without a date may be later',
        needs: ['date of the result for 24-hour urine protein'],
      },
      {
        sentence: 'where a result that ends it may have been before the start',
        rule: uninterrupted,
        patient: treated([sinceJanuary], { '2026-02-20': '2.1 g/24h', '2025-01': '0.3 g/24h' }),
        reason:
          '24-hour urine protein 0.3 g/24h in 2025-01 is below 0.5 g/24h, but may or may not be since the start; prednisone ' +
          'was started on 2025-01-15',
        needs: ['date of the result for 24-hour urine protein'],
      },
    ],
  },
})
