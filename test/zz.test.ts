import { it } from 'vitest'
import { libraryOf, programAnswers } from './oracle/program.js'
import { oracleTruth } from './oracle/evaluate.js'
import { chartWithReasons } from './oracle/reasons.js'
it('x', () => {
  const rules: any[] = [{"rise":"proteinuria","times":3,"since":{"start-of":["dexamethasone"]}}]
  const a = {"name":"proteinuria","value":1999.95,"unit":"mg/d","date":"2024-07"}
  const b = {"name":"proteinuria","value":"1000-1001","unit":"mg/d","date":"2024-06-15"}
  const c = {"name":"proteinuria","value":">0.45"}
  const c2 = {...c, unit: 'g/d'}
  const c3 = {...c2, value: 0.5}
  for (const labs of [[a,b,c],[a,b],[b,c],[a,c],[a,b,c2],[a,b,c3],[{...a,date:'2024-07-01'},b,c],[{...a,date:'2024-07-01'},{...b,value:1000},c]] as any) {
    const p = { id: 'P', labs, drugs: [{"name":"dexamethasone","start":"2024-04-17"}] }
    const on = { asOf: '2024-07-15' } as any
    console.log('  ' + labs.map((l: any) => l.value+l.unit+' '+l.date).join(' | ') + '  prog ' + programAnswers(libraryOf(rules), p, on).map((x) => x.truth + '/' + x.basis).join(' ') + '   orac ' + rules.map((r) => oracleTruth(r, chartWithReasons(p as any, on), 'I1')).join(' '))
  }
})
