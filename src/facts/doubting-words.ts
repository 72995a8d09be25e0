import { remembered } from '../kernel/remembered.js'

/** What says that something is not so, in words that no title of a disease has in it. */
const DENIED = [
  String.raw`never|den(?:y|ies|ied)|ruled out|r\/o|excl(?:uded|\.)|to be excluded|negative for|free of|absence of`,
  'not (?:yet )?(?:found|likely|present|detected|diagnosed|proven|evident|seen)',
  'not (?:yet )?confirmed(?! (?:bacteriolog|histolog))|unconfirmed|unproven',
  String.raw`kein\p{L}*|niemals|nie|verneint|ausgeschl(?:ossen|\.)|ausschluss|nicht (?:bestätigt|nachweisbar|nachgewiesen|vorhanden)`,
  'entered in error|wrong patient|erroneous',
]

/** What leaves it open. */
const OPEN = [
  String.raw`suspect(?:ed)?|suspicion|possible|possibly|probable|probably|presumed|presumptive|questionable|query|unlikely`,
  String.raw`rule out|concern for|consider(?:ed)?|working diagnosis|differential(?: diagnosis)?(?! blood| count)|ddx?|vs|(?<!-)versus`,
  String.raw`fraglich\p{L}*|(?:un)?wahrscheinlich\p{L}*|verdacht\p{L}*|\p{L}*verdacht|v\.\s?a\.|vd\.|arbeitsdiagnose|erwogen`,
  String.raw`möglich\p{L}*|vermutlich\p{L}*|mutmaßlich\p{L}*|evtl|eventuell\p{L}*`,
]

/** What says that somebody else has it. */
const OTHERS = [
  String.raw`husband|wife|spouse|partner|boyfriend|girlfriend|niece|nephew|grandm(?:a|other)|grandpa|household`,
  String.raw`(?:groß|gross)?(?:mutter|vater)|schwester|bruder|tochter|sohn|eltern|oma|opa|tante|onkel|cousine?`,
  String.raw`ehe(?:mann|frau|partner\p{L}*)|familienanamnese`,
]

/** Of an organ that was done or given it is said, too. */
const DONORS = [String.raw`donors?|(?:organ)?spender\p{L}*`]

/** What speaks of it before it is there. */
const BEFOREHAND = [
  String.raw`at risk|risk (?:of|for)|risiko (?:für|auf)|exposure(?: to)?$|exposed to|exposition|contact (?:with|to)|kontakt`,
  String.raw`screening|screened|prophyla(?:xis|xe|ctic)|vaccinat(?:ion|ed) (?:against|for)|vaccination$|(?:schutz)?impfung`,
  String.raw`immun(?:ity|e to|ity to|ität)|immuni[sz]ation$|work-?up(?: for)?|evaluat(?:e|ion) (?:for|of)|abklärung`,
  String.raw`tests?$|test(?:ed|ing)? (?:for|of)|testing$`,
]

/** What is only like it. */
const RESEMBLING = [String.raw`mimic(?:s|king)?|resembling`]

const DOUBTED = new RegExp(asWords([...DENIED, ...OPEN, ...OTHERS, ...DONORS, ...BEFOREHAND, ...RESEMBLING]), 'u')
const AT_THE_BEGINNING = new RegExp(
  `^(?:${[
    String.raw`non(?= \p{L}+$)|non (?:ha|presenta|evidenza|segni|storia|noto|nota)`,
    'fh|fa|vd|senza|sans|ohne|nega|aucune?|nessun[ao]?|ning[uú]na?|escluso?|esclusa|exclu[ei]?|écartée?|descartad[ao]',
    String.raw`a\.\s?e\.|am ehesten|o\.\s?a\.|posible|possibile|probabile|sospett[ao]|sospecha|suspicion|dudos[ao]|douteu(?:x|se)`,
    String.raw`m[èe]re|p[èe]re|fr[èe]re|s(?:œ|oe)ur|madre|padre|herman[ao]|hij[ao]|abuel[ao]|fratello|sorella|nonn[ao]|figli[ao]`,
    'familiarità|antécédents? famili(?:al|aux)|antecedentes? familiar(?:es)?|anamnesi familiare',
    'dépistage|cribado|tamizaje|riesgo de|risque de|rischio di|contacto|contact avec|contatto|vaccin|vacuna|vaccino',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
)
/** Classifications write these within their titles, of what else is counted elsewhere. */
const AT_THE_END =
  /(?<![\p{L}\p{N}])(?:éliminée?|écartée?|exclue?|infirmée?|descartad[ao]|excluid[ao]|esclus[ao]|negad[ao]|o\.\s?b\.|nein|non|geimpft|vaccinée?|vacunad[ao]|vaccinat[ao]|immun)[\s).]*$/iu
const LIKE = /\p{L}[- ]like(?!\p{L})/iu

/** What says of something to be done, or to be given, that it was not, or not yet. */
const UNDONE_WORDS = [
  ...DENIED,
  ...OPEN,
  ...OTHERS,
  'mother|father|parents?|sister|brother|daughter|son',
  String.raw`no(?!-| refills?| substitut)|(?<!do )not(?! (?:otherwise|elsewhere))|non-?compliant|none|nil|nicht(?! näher)`,
  String.raw`declined?|refus(?:ed|al)|deferred|postponed|cancel+ed|withheld|contra-?indicated|missed|outstanding`,
  String.raw`planned|scheduled|overdue|due(?! to)|offered|recommended|indicated|pending|ordered|requested|candidate|eligible|waiting`,
  String.raw`abgelehnt|verschoben|abgesagt|kontraindiziert|geplant\p{L}*|vorgesehen|empfohlen|ausstehend|vorgemerkt|angedacht`,
  String.raw`evaluat(?:ion|ed)|work-?up|referr(?:al|ed)|counsell?(?:ing|ed)|discussed|aufklärung|besprochen`,
  'placebo|tit(?:re|er)s?|immunity|immunität',
  'nein|^ohne|^sans|^sin|^senza|naive?|jamais|nunca|aucun|ning[uú]n|nessun|rifiutat[ao]|refusée?|rechazad[ao]|programmata|programmée|programada',
  String.raw`diskussion|diskutiert|erwäg\p{L}*|ggf|gegebenenfalls|beantragt|kostenübernahme|ki|bei rezidiv|if relapse|prévue?|previst[ao]|pendiente|pendente|en attente|pas de`,
]
const UNDONE = new RegExp(asWords(UNDONE_WORDS), 'u')

/** What is said of a drug without having taken it. Of an antibody that is a drug it says which one. */
const UNTAKEN = new RegExp(
  asWords([
    ...UNDONE_WORDS,
    String.raw`all?erg\p{L}*|intoleran\p{L}*|hypersensitiv\p{L}*|anaphyla\p{L}*|unverträglichkeit|überempfindlichkeit`,
    String.raw`antibodies|anti-\S+ antibody|antik(?:ö|oe)rper(?=$| gegen)|ak$|anti[- ]?\p{L}{3,}(?:mab|cept)`,
    // ADA alone may be adalimumab
    String.raw`haca|hama|haha|ada(?= (?:against|to|gegen|pos|neg))|(?<=\p{L} )ada|immunogeni(?:city|tät)|anti(?:corps|cuerpos?|corpi?) (?:contre|contra|contro|frente)`,
    String.raw`(?:trough |serum |drug )?levels?|\p{L}*spiegel`,
    // in a trial it may have been given in the other arm
    String.raw`(?<!on )hold|in (?:einer |a |the )?(?:klinischen |clinical )?(?:studie|study|trial)|arm$|(?:ab|starting|beginning)(?= \d)`,
  ]),
  'u',
)

const TOLERATED = new RegExp(
  asWords([...UNDONE_WORDS, String.raw`toler(?:ated?s?|ating|iert)|verträgt|vertragen`]),
  'u',
)

/** Of small letters, which the names are told in: to read the pattern and to use it takes three times as long without case. */
function asWords(words: readonly string[]): string {
  return String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`
}

/**
 * Whether a word in the name of a condition denies it, leaves it open, or says that somebody else has it, or that it is only
 * feared, looked for or prevented. Of names that are not known as a whole: "TB exposure", "tuberculosis vs. sarcoidosis".
 */
export const isDoubted = remembered(
  (name) =>
    DOUBTED.test(name.toLowerCase()) || AT_THE_BEGINNING.test(name.trim()) || AT_THE_END.test(name) || LIKE.test(name),
)

/** The same of what was done or given: "rituximab, declined", "splenectomy planned", "rituximab or placebo". */
export const isUndone = remembered((name) => UNDONE.test(name.toLowerCase()))

/** The same of a drug, of which a name may tell an allergy, or what was measured: "rituximab level". */
export const isUntaken = remembered((name) => UNTAKEN.test(name.toLowerCase()))

/** The same of an allergy: "penicillin, tolerated". */
export const isTolerated = remembered((name) => TOLERATED.test(name.toLowerCase()))
