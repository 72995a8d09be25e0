import { Lexicon } from '../../src/facts/lexicon/lexicon.js'
import type { DrugTerm } from '../../src/facts/term.js'

type Told = Partial<Omit<DrugTerm, 'id'>>

function drug(id: string, told: Told = {}): DrugTerm {
  const parents = told.ingredients ?? []
  return {
    kind: 'drug',
    id,
    label: id.replaceAll('-', ' '),
    names: [],
    codes: [],
    parents,
    routes: ['oral'],
    ingredients: [],
    investigational: false,
    ...told,
  }
}

/** A few drugs in the shape of the real ones. */
export const drugs = new Lexicon<DrugTerm>([
  drug('biologic', { kind: 'drug-class', routes: [] }),
  drug('rituximab', { parents: ['biologic'], names: ['MabThera', 'rituximab/hyaluronidase'], routes: ['iv', 'sc'] }),
  drug('adalimumab', { parents: ['biologic'], names: ['Humira'], routes: ['sc'] }),
  drug('prednisone'),
  drug('methylprednisolone', { routes: ['oral', 'iv'] }),
  drug('ciclosporin', { names: ['cyclosporine', 'CsA'], routes: ['oral', 'iv', 'ophthalmic'] }),
  drug('ciclosporin-ophthalmic', { names: ['Restasis'], routes: ['ophthalmic'], ingredients: ['ciclosporin'] }),
  drug('tacrolimus', { routes: ['oral', 'iv', 'topical'] }),
  drug('budesonide', { routes: ['oral', 'inhaled', 'nasal'] }),
  drug('formoterol', { routes: ['inhaled'] }),
  drug('sulfamethoxazole'),
  drug('trimethoprim'),
  drug('co-trimoxazole', {
    names: ['Bactrim'],
    routes: ['oral', 'iv'],
    ingredients: ['sulfamethoxazole', 'trimethoprim'],
  }),
  drug('hydroxychloroquine'),
  drug('calcium-carbonate'),
  drug('atorvastatin'),
  drug('vitamin-b12'),
  drug('aldesleukin', { names: ['IL-2'] }),
  drug('vaccine', { kind: 'drug-class', routes: [] }),
  drug('live-vaccine', { kind: 'drug-class', parents: ['vaccine'], routes: [] }),
  drug('measles-vaccine', { parents: ['live-vaccine'], names: ['Masern', 'measles'], routes: ['sc'] }),
  drug('immunoglobulin', { kind: 'drug-class', names: ['Immunglobulin'], routes: [] }),
  drug('mycophenolate', { kind: 'drug-class', routes: [], oneDrug: true }),
])
