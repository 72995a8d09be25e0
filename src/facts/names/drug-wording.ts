import type { Route } from '../term.js'
import { withoutWeekdays } from './weekdays.js'

/** A drug as a record words it, taken apart: what is left to be a name, and the route that the rest tells. */
export interface DrugWording {
  /** words that may be the name, in their order, in lower case */
  readonly words: readonly string[]
  readonly route: Route | undefined
}

/** Words that tell a route. */
const ROUTE_WORDS: ReadonlyMap<string, Route> = new Map(
  (
    [
      ['oral', 'oral orally po mouth sublingual tablet tablets tab tabs capsule capsules cap caps caplet caplets'],
      ['oral', 'softgel syrup lozenge chewable sachet sachets granules'],
      ['oral', 'tablette tabletten tabl tbl filmtablette filmtabletten retardtablette retardtabletten brausetabletten'],
      ['oral', 'kapsel kapseln kps hartkapseln weichkapseln retardkapseln'],
      ['iv', 'iv intravenous intravenously intravenös infusion infusions infusionslösung infusionslösungskonzentrat'],
      ['sc', 'sc sq subcut subcutaneous subcutaneously subkutan'],
      ['im', 'im intramuscular intramuscularly intramuskulär'],
      ['inhaled', 'dosieraerosol pulverinhalator inhalator inhalativ'],
      ['inhaled', 'inhaler inhaled inhalation inhalant nebuliser nebulizer nebulised nebulized nebules'],
      ['nasal', 'nasenspray nasentropfen nasensalbe nasal intranasal nose'],
      [
        'topical',
        'topical topically cream ointment oint gel lotion shampoo foam patch patches transdermal cutaneous skin',
      ],
      ['topical', 'salbe creme hautcreme pflaster kutan ohrentropfen vaginalcreme vaginalsalbe mundspülung'],
      ['topical', 'vaginal ear otic mouthwash rinse'],
      ['ophthalmic', 'eye eyes eyedrop eyedrops ophthalmic ocular intravitreal augentropfen augensalbe augengel'],
      [
        'rectal',
        'rektal zäpfchen suppositorien klysma klysmen rektalschaum rectal rectally enema enemas suppository suppositories',
      ],
      ['intra-articular', 'intra-articular intraarticular intraartikulär'],
    ] as const
  ).flatMap(([route, words]) => words.split(' ').map((word) => [word, route] as const)),
)

/** Routes by which a drug gets into the whole body. */
const SYSTEMIC: ReadonlySet<Route> = new Set<Route>(['oral', 'iv', 'sc', 'im'])

/** Words of form, package, release, frequency, dose and regimen, without which the drug is the same. */
const INDIFFERENT: ReadonlySet<string> = new Set(
  [
    'solution suspension emulsion powder concentrate injection injections injectable injected drops drop spray liquid',
    'film coated film-coated enteric enteric-coated dispersible effervescent disintegrating delayed modified extended prolonged',
    'sustained immediate release delayed-release modified-release extended-release prolonged-release sustained-release retard',
    'xr sr er mr cr dr ec la xl prefilled pre-filled syringe pen pens autoinjector auto-injector cartridge vial vials ampoule',
    'ampoules bottle pack kit unit dose doses product pill pills actuat actuation hr biosimilar generic brand',
    'once twice thrice one two three four times time daily day days every each other alternate week weeks weekly fortnightly',
    'month months monthly hour hours hourly nightly night morning evening bedtime noon bd bid tid tds qd qds qid od qod qhs hs',
    'qw qwk qm q qam qpm mwf tts biw tiw cycle cycles course courses regimen protocol induction loading eurolupus euro-lupus',
    'nocte mane prn as needed required stat per a an of the at in on by low high low-dose high-dose standard full maintenance',
    'pulse pulses therapy treatment medication drug form containing substance medicinal metered hfa depot implant system device',
    'intrauterine million iu mg mcg ml n1 n2 n3',
    'bb bei bedarf ie woche wochen wöchentlich wöchentl monat monate monatlich tag tage täglich tgl tropfen infusionen',
    'spritze fertigspritze fertigpen morgens mittags abends alle pro zyklus zyklen',
    'día días dia dias giorno giorni diario horas ore mañana noche sera mattino vez veces volta volte cada ogni',
    'soln susp conc inj taper wkly konzentrat yearly ppx ausschleichend forte ds gtt',
    'semaine semaines semana semanas jour jours comprimé comprimés comprimido comprimidos cp cpr gélule gélules matin soir',
  ].flatMap((line) => line.split(' ')),
)

/** Salts, esters and water, without which the active ingredient is the same. */
const SALTS: ReadonlySet<string> = new Set(
  [
    'sodium disodium potassium calcium magnesium hydrochloride dihydrochloride hcl hydrobromide bromide chloride sulfate',
    'sulphate hydrogensulfate phosphate nitrate acetate acetonide hexacetonide citrate maleate fumarate succinate tartrate',
    'bitartrate mesylate mesilate besylate besilate tosylate tosilate gluconate lactate benzoate valerate propionate',
    'dipropionate butyrate furoate palmitate decanoate enanthate hydrate monohydrate dihydrate trihydrate hemihydrate anhydrous',
    'trometamol tromethamine arginine lysine erbumine axetil proxetil pivoxil dimeglumine meglumine',
    'natrium dinatrium kalium hydrochlorid dihydrochlorid sulfat hydrogensulfat phosphat acetat acetonid citrat maleat fumarat',
    'succinat natriumsuccinat hydrogensuccinat tartrat mesilat besilat tosilat monohydrat dihydrat trihydrat',
  ].flatMap((line) => line.split(' ')),
)

/** Who makes or sells it, which German names of generic drugs tell; the drug is the same. */
const MAKERS: ReadonlySet<string> = new Set(
  [
    'hexal ratiopharm stada stadapharm aliud heumann sandoz teva mylan viatris zentiva aristo medac accord betapharm abz',
    'acis galen jenapharm streuli galepharm mepha spirig actavis winthrop axcount puren aurobindo glenmark hormosan krka',
    'neuraxpharm dermapharm ribosepharm fresenius kabi hospira hoechst lederle merck nycomed pharma 1a 1a-pharma cipla lupin',
    'al biogaran arrow cristers almus zydus',
  ].flatMap((line) => line.split(' ')),
)

/** What German ties to the name, by a hyphen or not, or writes behind it, of how it is given; the drug is the same. */
const MANNERS: ReadonlySet<string> = new Set(
  [
    'biosimilar bolus pulse pulstherapie stoßtherapie stosstherapie stoß infusionstherapie therapie behandlung',
    'infusion infusionen injektion injektionen gabe gaben administration application applikation prophylaxe prophylaxis',
  ].flatMap((line) => line.split(' ')),
)

/** `rituximabgabe`: the longest manner first, so that nothing of it stays with the name. */
const MANNER_TIED = new RegExp(`(?<=\\p{L}{3})(?:${[...MANNERS].toSorted(byLength).join('|')})$`, 'u')

function byLength(a: string, b: string): number {
  return b.length - a.length
}

const NUMBER = String.raw`\d+(?:[.,]\d+)*`
const UNIT = String.raw`(?:%|(?:mg|g|mcg|µg|μg|ug|ng|kg|iu|ie|i\.e\.|miu|u|units?|unt|ml|l|mmol|meq|mbq|mci)(?![\p{L}\p{N}]))`
const PER = String.raw`(?:ml|l|kg|g|mg|m2|m²|h|hr|hour|d|day|week|dose|actuat|actuation|spray|tablet|tab|capsule|month|tag|woche|wo|monat|jour|j|semaine|sem|semana|wk|w)(?![\p{L}\p{N}])`

/** None of a drug is not taken: `0 mg`, `0 x 5 mg`. */
const NO_AMOUNT = String.raw`0+(?:[.,]0+)*\s*(?:${UNIT}|[x×])`

/** `5 mg`, `2x1 g`, `0.05 %`, `10 mg/ml`, `40 mg/0.8 ml`, `800/160 mg`, `1 mg/kg/day`. */
const strength = (): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?!${NO_AMOUNT})(?:\d+\s*[x×]\s*)?(?!${NO_AMOUNT})${NUMBER}(?:\s*[/–-]\s*${NUMBER})*\s*${UNIT}(?:\s*/\s*(?:${NUMBER}\s*)?${PER})*`,
    'gu',
  )

/** `1x/Woche`, `q8h`, `q2w`, `q6mo`, `x2`, `x`, `250/50`, `2`, `1-0-½`, `d15`. */
const COUNT =
  /^(?:[x×]?\d+[x×]?\/(?:d|day|tag|w|wk|week|wo|woche|mo|month|monat)|q\d+(?:[hdwm]|wks?|mos?)|[x×]|[x×]?\d+(?:[.,/]\d+)*[x×]?|[1-9]\d?\.|[\d½](?:-[\d½]){2,3}|\d[x×]\d|d\d{1,2})$/u

/** `0`, `0x`, `0/2`, `0-0-0`: so often it was not taken at all. */
const NO_COUNT = /^(?:[x×]?0+(?:[.,]0+)?[x×]?(?:\/.*)?|0(?:-0)+)$/u

const NO_STRENGTH = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/–-])${NO_AMOUNT}(?:(?<=[x×])\s*${NUMBER}\s*${UNIT})?(?:\s*/\s*${PER})?`,
  'giu',
)

/** A name without the amounts that say that none is taken: `MTX` of "MTX 0 mg". */
export function withoutNoAmount(text: string): string {
  const words = text.replace(NO_STRENGTH, ' ').split(/\s+/u)
  const rest = words.filter((word) => word !== '' && !NO_COUNT.test(word)).join(' ')
  return rest === text.split(/\s+/u).join(' ') ? text : rest
}

/** German short forms of eye drops and eye ointment, which are in capitals; not those of "AS NEEDED" and "AT BEDTIME". */
const EYE_FORM =
  /(?<![\p{L}\p{N}-])a[st](?![\p{L}\p{N}-])(?!\s+(?:needed|required|necessary|directed|an?|the|bed|night|noon|home|onset))/giu

/** Of a name all in capitals those that nothing but a strength follows, for English words have capitals there, too. */
const EYE_FORM_AT_END = /(?<![\p{L}\p{N}-])A[ST](?![\p{L}\p{N}-])(?=[^\p{L}]*(?:(?:MG|ML|G)(?!\p{L})[^\p{L}]*)*$)/u

/** What may have been meant by these in small letters is not known. */
const DANGLING = /(?<![\p{L}\p{N}-])a[st][\s.]*$/iu

function withEyeForm(text: string): string {
  if (text === text.toUpperCase()) return text.replace(EYE_FORM_AT_END, 'ophthalmic')
  return text.replace(EYE_FORM, (form) => (form === form.toUpperCase() ? 'ophthalmic' : form))
}

/** German ties a route to what follows, and may part its letters: `i.v.-Antibiose`, `i. v. Gabe`. */
const ROUTE_TIED =
  /(?<![\p{L}\p{N}-])(?:(?:i\.?v|i\.?m|s\.?c|p\.?o)\.?-(?=\p{L})|(?:i\. [vm]|s\. c|p\. o)\.-?(?!\p{L}\.))/giu

/** Takes strength, form, release and frequency off the wording of a drug. */
export function readDrugWording(text: string): DrugWording {
  const words: string[] = []
  const routes = new Set<Route>()
  const told = withEyeForm(withoutWeekdays(text)).replace(ROUTE_TIED, (route) => `${route.replaceAll(/[\s-]/gu, '')} `)
  for (const word of told
    .toLowerCase()
    .replace(strength(), ' ')
    .split(/[\s,;:]+/u)) {
    const bare = word.replaceAll('.', '')
    const route = ROUTE_WORDS.get(bare)
    if (route !== undefined) routes.add(route)
    else if (bare !== '' && !INDIFFERENT.has(bare)) words.push(word)
  }
  if (DANGLING.test(told)) words.push('at')
  return { words, route: theRoute(routes) }
}

/** The words without what only counts. */
export function withoutCounts(words: readonly string[]): string[] {
  return words.filter((word) => !(COUNT.test(word) || COUNT.test(word.replace(/\.$/u, ''))) || NO_COUNT.test(word))
}

/** The words without salts, esters, makers and manners, which German writes behind a hyphen: `ass-ratiopharm`, `mtx-therapie`. */
export function withoutSalts(words: readonly string[]): string[] {
  return words.filter((word) => !isIndifferentBehind(word)).map(withoutSaltBehind)
}

function withoutSaltBehind(word: string): string {
  const [name = '', ...behind] = word.split('-')
  if (behind.length === 0) return word.replace(MANNER_TIED, '')
  const last = behind.findLastIndex((part) => !isIndifferentBehind(part))
  return [name, ...behind.slice(0, last + 1)].join('-')
}

function isIndifferentBehind(word: string): boolean {
  return SALTS.has(word) || MAKERS.has(word) || MANNERS.has(word)
}

/** Of "oral inhalation", "vaginal tablet" and "eye ointment" the narrower; of "oral or IV" none. */
function theRoute(routes: ReadonlySet<Route>): Route | undefined {
  const systemic = [...routes].filter((route) => SYSTEMIC.has(route))
  const local = [...routes].filter((route) => !SYSTEMIC.has(route))
  if (local.length === 0) return systemic.length === 1 ? systemic[0] : undefined
  const placed = local.length === 1 ? local : local.filter((route) => route !== 'topical')
  return placed.length === 1 && systemic.every((route) => route === 'oral') ? placed[0] : undefined
}
