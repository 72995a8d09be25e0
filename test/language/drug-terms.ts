import type { DrugTerm, Route } from '../../src/facts/term.js'
import { term } from './named-term.js'

function drugClass(id: string, label: string, parents: readonly string[] = []): DrugTerm {
  return { ...term(id, label, { parents }), kind: 'drug-class', routes: [], ingredients: [], investigational: false }
}

function drug(
  id: string,
  parents: readonly string[],
  routes: readonly Route[],
  given: Partial<DrugTerm> = {},
): DrugTerm {
  return { ...term(id, id, { parents }), kind: 'drug', routes, ingredients: [], investigational: false, ...given }
}

export const drugs: readonly DrugTerm[] = [
  drugClass('biologic', 'biologic'),
  drugClass('anti-cd20', 'anti-CD20 antibody', ['biologic']),
  drugClass('monoclonal-antibody', 'monoclonal antibody'),
  drugClass('corticosteroid', 'corticosteroid'),
  drugClass('immunosuppressant', 'immunosuppressant'),
  drugClass('antimalarial', 'antimalarial'),
  drugClass('vaccine', 'vaccine'),
  drugClass('live-vaccine', 'live vaccine', ['vaccine']),
  { ...drugClass('investigational-drug', 'investigational drug'), investigational: true },
  drug('rituximab', ['anti-cd20', 'monoclonal-antibody'], ['iv', 'sc'], { names: ['MabThera'] }),
  drug('belimumab', ['biologic'], ['iv', 'sc']),
  drug('prednisone', ['corticosteroid'], ['oral']),
  drug('mycophenolate', ['immunosuppressant'], ['oral', 'iv'], { names: ['MMF'] }),
  drug('azathioprine', ['immunosuppressant'], ['oral']),
  drug('ciclosporin', ['immunosuppressant'], ['oral', 'ophthalmic']),
  { ...drugClass('fumarate', 'fumarate', ['immunosuppressant']), oneDrug: true },
  drug('dimethyl-fumarate', ['fumarate'], ['oral'], { names: ['Tecfidera'] }),
  drug('diroximel-fumarate', ['fumarate'], ['oral'], { names: ['Vumerity'] }),
  drug('hydroxychloroquine', ['antimalarial'], ['oral'], { names: ['HCQ'] }),
  drug('enema', ['corticosteroid'], ['rectal']),
  drug('dexamethasone', ['corticosteroid'], ['oral', 'iv', 'ophthalmic']),
  drug('budesonide', ['corticosteroid'], ['oral', 'inhaled']),
  drug('fludrocortisone', ['corticosteroid'], ['oral']),
  drug('placebo', [], []),
  drug('duo', [], [], { ingredients: ['prednisone', 'mycophenolate'] }),
  drug('mmr', ['live-vaccine'], ['im'], { label: 'MMR' }),
  drug('influenza', ['vaccine'], ['im'], { label: 'influenza vaccine' }),
  drug('bcg', ['live-vaccine'], ['sc'], { label: 'BCG' }),
  drugClass('polio', 'polio vaccine', ['vaccine']),
  drug('polio-drops', ['live-vaccine', 'polio'], ['oral'], { label: 'polio drops' }),
]
