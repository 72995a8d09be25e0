import { operatorTable } from './operator-table.js'
import { during, since } from './drug-facts.js'

const rule = { together: ['prednisone', 'mycophenolate'], for: { 'more-than': '3 months' } }

operatorTable({
  operator: 'together',
  rows: {
    true: [
      {
        sentence: 'where one of the times is long enough, whatever pause follows',
        rule,
        patient: {
          drugs: [
            since('prednisone', '2025-01-01'),
            during('MMF', '2025-03-01', '2025-07-01'),
            during('mycophenolate', '2025-12-15', '2026-02-15'),
          ],
        },
        reason: 'prednisone since 2025-01-01 and MMF until 2025-07-01: together for more than 3 months by 2026-03-01',
      },
    ],
    false: [
      {
        sentence: 'by assumption, where the days before and after a pause are too few together',
        rule,
        patient: {
          drugs: [
            since('prednisone', '2025-01-01'),
            during('MMF', '2025-05-01', '2025-06-01'),
            during('MMF', '2025-12-15', '2026-01-15'),
          ],
        },
        basis: 'assumed',
        reason:
          'prednisone since 2025-01-01 and MMF until 2025-06-01: not together for more than 3 months by 2026-03-01; ' +
          'prednisone since 2025-01-01 and MMF until 2026-01-15: not together for more than 3 months by 2026-03-01; ' +
          'no record of any other use of prednisone and mycophenolate together',
      },
    ],
    unknown: [
      {
        sentence: 'where the days are so many only when those before and after a pause are added up',
        rule,
        patient: {
          drugs: [
            since('prednisone', '2025-01-01'),
            during('MMF', '2025-05-01', '2025-07-01'),
            during('mycophenolate', '2025-12-15', '2026-02-15'),
          ],
        },
        reason:
          'prednisone since 2025-01-01, MMF until 2025-07-01 and mycophenolate until 2026-02-15: together for more ' +
          'than 3 months by 2026-03-01 only if the times before and after a pause are added up',
        needs: ['whether a pause counts between the times of prednisone and mycophenolate together'],
      },
      {
        sentence: 'where they may be so many with a pause, and one drug may be the other',
        rule,
        patient: {
          drugs: [
            since('prednisone', '2025-01-01'),
            during('MMF', '2025-05-01', '2025-07-01'),
            during('ABC-123', '2025-12-15', '2026-02-15'),
          ],
        },
        reason:
          'prednisone since 2025-01-01, MMF until 2025-07-01 and ABC-123 until 2026-02-15: together for more than 3 ' +
          "months by 2026-03-01 only if the times before and after a pause are added up; 'ABC-123' is not a known drug " +
          'and could be mycophenolate or prednisone',
        needs: [
          'whether a pause counts between the times of prednisone and mycophenolate together',
          "what 'ABC-123' is",
        ],
      },
    ],
  },
})
