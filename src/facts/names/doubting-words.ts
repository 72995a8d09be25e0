import { remembered } from '../../kernel/remembered.js'

/** What says that something is not so, in words that no title of a disease has in it. */
const DENIED = [
  String.raw`never|den(?:y|ies|ied)|ruled[- ]out|r\/o|excl(?:uded|\.)|to be excluded|negative for|free of|absence of`,
  'not (?:yet )?(?:found|likely|present|detected|diagnosed|proven|evident|seen)',
  'not (?:yet )?confirmed(?! (?:bacteriolog|histolog))|unconfirmed|unproven',
  String.raw`kein\p{L}*|niemals|nie|verneint|ausgeschl(?:ossen|\.)|ausschluss|nicht (?:bestätigt|nachweisbar|nachgewiesen|vorhanden)`,
  String.raw`criteria not met|(?:does|did) not|nicht (?:erfüllt|gesichert)|misdiagnos\p{L}*|fehldiagnose\p{L}*|initially (?:diagnosed|thought)|previously thought`,
  String.raw`entered in error|wrong patient|erroneous|non[- ]?reactive|no evidence$|pas d(?=['’])|absence d(?=['’])|nicht[- ]reaktiv|n['’]a pas|not? (?:cancer|malignan\p{L}*)`,
]

/** The same of a diagnosis, which may be revised. A prosthesis is, too, and a drug is withdrawn that was taken. */
const REVISED = [
  String.raw`ausschluß|nicht bekannt$(?<!(?:ursache|ätiologie|herkunft) nicht bekannt)|not (?:otherwise )?(?:fulfill?ing|meeting) (?:\p{L}+ )*criteria|no longer (?:meets|present)`,
  String.raw`retracted|withdrawn|rescinded|refuted|disprove[dn]|revised (?:to|as)|re-?classified|umklassifiziert|verworfen|revidiert|diagnos[ei]s (?:removed|changed|revised|rejected|wrong|incorrect)`,
  String.raw`réfutée?|non retenue?|remise? en cause|reclassée?|riclassificat[ao]|reclasificad[ao]|diagnosi rivista|se descarta`,
  String.raw`mis-?(?:coded|labell?ed)|(?:wrongly|incorrectly|erroneously) (?:coded|labell?ed|entered|documented)|coding error|(?:fehl|falsch)[ck]odier\p{L}*|false[- ]positives?|falsch[- ]?positi\p{L}*|faux positif|fals[oi] positiv[oi]`,
  String.raw`(?:status|immunity) (?:unknown|unbekannt)|(?<=^(?:hiv|tb|hbv|hcv) )status$|(?<=[:=] ?)(?:unknown|unbekannt|n\.?\s?b\.?)$`,
]

/** What leaves it open. */
const OPEN = [
  String.raw`suspect(?:ed)?|suspicion|possible|possibly|probable|probably|presumed|presumptive|questionable|query|unlikely`,
  String.raw`rule[- ]out|concern for|consider(?:s|ed|ing)?|doubtful|pending|ausstehend|await(?:s|ed|ing)?|second opinion|zweitmeinung|referr(?:ed|al)|überweisung|working diagnosis|differential(?: diagnosis)?(?! blood| count)|ddx?|vs|(?<!-)versus`,
  String.raw`fraglich\p{L}*|(?:un)?wahrscheinlich\p{L}*|verdacht\p{L}*|\p{L}*verdacht|v\.\s?a\.|vd\.|arbeitsdiagnose|erwogen`,
  String.raw`möglich\p{L}*|vermutlich\p{L}*|mutmaßlich\p{L}*|evtl|eventuell\p{L}*`,
]

/** What says that somebody else has it. */
const OTHERS = [
  String.raw`husband|wife|spouse|partner|boyfriend|girlfriend|niece|nephew|grandm(?:a|other)|grandpa|household`,
  String.raw`(?:groß|gross)?(?:mutter|vater)|schwester|bruder|tochter|sohn|eltern|oma|opa|tante|onkel|cousine?`,
  String.raw`ehe(?:mann|frau|partner\p{L}*)|familienanamnese|fam\.? ?(?:hx|history|anamnese)|familiaux`,
  String.raw`(?:familiäre|fam\.?) (?:vor)?belastung|(?:room|flat|house|class|cell)-?mates?|colleague|co-?worker|neighbou?r|friend`,
  String.raw`mitbewohner\p{L}*|kolleg(?:e|in)|nachbar(?:in)?|mitschüler\p{L}*`,
  String.raw`(?:chez|de) (?:la |le |sa |son )?(?:mère|père|sœur|soeur|frère|fille|fils)|(?:en|de) (?:la |su |el )?(?:madre|padre|herman[ao]|hij[ao]|abuel[ao])|(?:nel|nella|della|del) (?:madre|padre|sorella|fratello|figli[ao]|nonn[ao])`,
  String.raw`not (?:me|mine|my own|(?:the |this |our )?(?:patient|pt)|(?:him|her)(?:self)?)|nicht (?:ich|selbst|bei mir|(?:der |die |dieser? )?patient(?:in)?)|pas (?:moi|(?:le |la |ce |cette )?patiente?)|non (?:io|il paziente|la paziente)|no (?:yo|(?:el|la) paciente)`,
  String.raw`(?:mütterlicher|väterlicher)seits|(?:on|from) (?:the )?(?:maternal|paternal|mother['’]s|father['’]s) side|(?:maternal|paternal) (?:family|side)`,
  String.raw`in (?:the )?family|in der familie|dans la famille|en la familia|in famiglia|exposed (?:infant|child|newborn)|(?:hiv|tb|hbv|hcv)-exposed`,
]

/** Of an organ that was done or given it is said, too. */
const DONORS = [String.raw`donors?|(?:organ)?spender\p{L}*`]

/** What speaks of it before it is there. */
const BEFOREHAND = [
  String.raw`at risk|risk (?:of|for)|risiko (?:für|auf)|exposure(?: to)?$|exposed to|exposition|contact (?:with|to)|kontakt`,
  String.raw`screening|screened|prophyla(?:xis|xe|ctic)|vaccin(?:e|at(?:ion|ed))(?: against| for|$)|(?:schutz)?impfung`,
  String.raw`immun(?:ity|e to|ity to|ität)|immuni[sz](?:ation|ed)$|(?<!, )immune$|surface antibod(?:y|ies)|needle[- ]?stick|nadelstich\p{L}*|work-?up(?: for)?|evaluat(?:e|ion) (?:for|of)|abklärung`,
  String.raw`tests?$|test(?:ed|ing)? (?:for|of)|testing$|(?:screen|serology|labs|profile|titers?|titres?|blood ?work|antibody panel|evaluation|assessment|clearance|precautions)$`,
  String.raw`w\/u|clearance for|(?:as )?(?:a )?precaution(?:ary)?|empiric(?:al|ally)?|questionnaire|fragebogen|cuestionario|questionario|\p{L}*(?<!schwangeren|schwangerschafts)vorsorge|\p{L}*serologie$|consent$|booster$|panel$|(?<!secondary )prevention$|prévention$|prävention$`,
  String.raw`mammogra\p{L}*$|(?:cancer|krebs) gene|benign (?:\p{L}+ )?(?:biopsy|biopsie)|contage`,
  String.raw`(?<!suicide |suicidal )risk$|\p{L}*-?risiko$|(?:fear|afraid) of|(?:worr(?:y|ied)|anxiety) about|angst vor|peur de`,
  String.raw`counsell?ing|education$|aufklärung|\p{L}*-?beratung|contacts?(?=$|:)|contact of|sexual contact|prep$|^prep|pep$`,
  String.raw`endemic (?:area|country|region)|serodiscordant|discordant couple|(?:gene|brca\d?|mutation) carrier|gene (?:positive|mutation)|pre-?cancerous|(?:cancer|krebs)[- ]?phobi[ae]`,
  String.raw`benign (?:\p{L}+ )?(?:lump|mass|nodule|lesion)s?|(?:lump|mass|nodule|lesion)s?, benign`,
]

/** What is only like it. */
const RESEMBLING = [
  String.raw`mimic(?:s|king)?|resembling|pre-?(?:lupus|sle|scleroderma|ssc)|vedoss|spectrum$|antibod(?:y|ies)$|incomplete (?:lupus|sle)`,
]

const DOUBTED = new RegExp(
  asWords([...DENIED, ...REVISED, ...OPEN, ...OTHERS, ...DONORS, ...BEFOREHAND, ...RESEMBLING]),
  'u',
)
const AT_THE_BEGINNING = new RegExp(
  `^(?:${[
    String.raw`non(?= \p{L}+$)|non (?:ha|presenta|evidenza|segni|storia|noto|nota)`,
    'fh|fa|vd|senza|sans|ohne|nega|aucune?|nessun[ao]?|ning[uú]na?|escluso?|esclusa|exclu[ei]?|écartée?|descartad[ao]',
    String.raw`a\.\s?e\.|am ehesten|o\.\s?a\.|posible|possibile|probabile|sospett[ao]|sospecha|suspicion|dudos[ao]|douteu(?:x|se)`,
    String.raw`m[èe]re|p[èe]re|fr[èe]re|s(?:œ|oe)ur|madre|padre|herman[ao]|hij[ao]|abuel[ao]|fratello|sorella|nonn[ao]|figli[ao]`,
    String.raw`anti-\S+ (?:antibod(?:y|ies) )?pos(?:itiv|itive)?\.?$`,
    'mother|father|sister|brother|daughter|son|aunt|uncle|cousin|mum|mom|dad|assenza di|ausencia de|no tiene|no presenta',
    'familiarità|antécédents? famili(?:al|aux)|antecedentes? familiar(?:es)?|anamnesi familiare',
    'dépistage|cribado|tamizaje|riesgo de|risque de|rischio di|contacto|contact avec|contatto|vaccin|vacuna|vaccino|vaccination(?!-)|vacunación|vaccinazione',
    'test (?:per|de|du|für|auf)|test vih|prueba|estudio (?:de|por)|recherche|bilan|sérologie|serología|sierologia',
    String.raw`normale?[rs]? (?:\p{L}+ )?(?:function|\p{L}*funktion)`,
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
)
/** Classifications write these within their titles, of what else is counted elsewhere. */
const AT_THE_END =
  /(?<![\p{L}\p{N}])(?:éliminée?|écartée?|exclue?|infirmée?|descartad[ao]|excluid[ao]|esclus[ao]|negad[ao]|non? confirm(?:ad[ao]|at[ao]|ée?)|non confermat[ao]|probabile|suspectée?|sospett[ao]|sospechad[ao]|en estudio|(?:in )?dubbi[ao]|à (?:confirmer|éliminer|exclure)|da (?:confermare|escludere)|(?:a descartar|por confirmar)|o\.\s?b\.|nein|non|n\/a|(?<=[:=] ?)(?:0|n|f)|false|geimpft|mother|father|sister|brother|daughter|aunt|uncle|cousin|mum|mom|dad|vaccinée?|vacunad[ao]|vaccinat[ao]|immun)(?:\s+(?:(?:in|en|im|nel|el)\s+)?(?:\d{1,2}[./])*(?:19|20)\d\d)?[\s).]*$/iu
/** The result of one test; of a cancer that is one of its kinds, "breast cancer, HER2 negative". */
const NEGATIVE =
  /^(?:(?:hep(?:atitis|\.)?|hépatite|epatite)\s+)?\S+(?:\s+(?:screen(?:ing)?|test|serology|serologie|antibod(?:y|ies)|ab|ag|pcr|status))?[\s:(]+(?:neg(?:ativ[eao]?|\.)?|négati(?:f|ve)|indeterminate|equivocal|inconclusive)(?:\s+(?:x ?\d|\(?(?:\d{1,2}[./])*(?:19|20)\d\d|\(\p{L}+))?\)?$/iu
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
  String.raw`consider(?:ad[ao]|ato)|envisagée?|propos[ée]e?|propuest[ao]|propost[ao]|programmat[ao]|programad[ao]`,
  String.raw`plan(?:s|ning)?(?=[ :])|(?:to|will) (?:start|begin|receive)|start(?:ing)? next|await(?:s|ed|ing)?|delayed|tbd|tba|next (?:week|month|visit|line)`,
  String.raw`if(?= )(?! tolerated)|pre-?auth\p{L}*|prior auth\p{L}*|request|consent|approv\p{L}*|authori[sz]ed|genehmigt|zugesagt|bewilligt|rezept`,
  String.raw`avoid(?:ed)?|do not (?:give|start|use|administer|prescribe)|don['’]t|unavailable|shortage|leaflet|asks? about|reminder|exempt(?:ion)?|needs|(?<!as |if |when )needed|nötig|benötigt|fehlt|missing|insurance|copay|maternal|in utero`,
  String.raw`(?<!, )immune$|serology|antibodies positive|education|discussion|aborted|attempted|access$|pre-?(?:dialys|transplant)\p{L}*|vor (?:dialyse|transplant)\p{L}*|family history`,
  String.raw`error|erroneous\p{L}*|irrtümlich\p{L}*|\p{L}*dokumentationsfehler|storniert|annulée?|anulad[ao]|annullat[ao]|cancelad[ao]`,
  String.raw`non (?:\p{L}*(?:é|ée|u|ue|is|it|ata|ato|ita|ito|uta|uto|nta|nto|tta|tto|fait|faite))|^mai(?= \p{L})|mai (?:assunt|fatt|iniziat|eseguit|somministrat)[ao]`,
  String.raw`(?:contre-?|contro-?|contra-?)indi(?:quée?|cat[ao]|cad[ao])|(?:contra|contre|kontra)-?indi[ck]ation|contraindicación|controindicazione`,
  String.raw`à (?:discuter|débuter|prévoir|commencer|initier)|da (?:iniziare|valutare|programmare)|(?:por|a) (?:iniciar|valorar)|in attesa|en espera`,
  'placebo|tit(?:re|er)s?|immunity|immunität',
  String.raw`(?:dialysis|hemodialysis|haemodialysis) (?:catheter|fistula|graft|line|port)$|(?<!(?:über|via|per|mit) )dialyse-?(?:shunt|katheter)$|(?:cath?[ée]ter|catetere|fistule|f[íi]stola|fístula) (?:de|per|da|di|para) (?:hémo|hemo|emo)?di[aá]l\p{L}+|(?:vein|vascular) mapping|approaching|nearing`,
  String.raw`donor search|spendersuche|typing|(?:cell|cells|pbsc|stammzell\p{L}*) (?:donor|collection|mobili[sz]ation|harvest)|(?:transplant|greffe|trapianto) list(?:ing|e)?|\p{L}*-?warteliste|liste d['’]attente|lista (?:de espera|d['’]attesa|(?:di )?trapiant[oi])|wait-?list(?:ed)?`,
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
    // whoever had these took it, and when is not told
    String.raw`side[- ](?:effects?|reactions?)|adverse|adr|(?:infusion )?reactions?(?: to|$)|\p{L}*toxi[cz]it(?:y|ies|ät|é|à)|\p{L}*-?nebenwirkung\p{L}*|effets? (?:indésirables?|secondaires?)|efectos? (?:secundarios?|adversos?)|effett[oi] (?:collateral[ei]|indesiderat[oi])|reacci(?:ón|ones)|reazion[ei]|réactions?`,
    String.raw`screening|screened|(?:fertility preservation|labs?|counselling|vaccination) (?:before|prior to|for)|(?:before|prior to|prima di|antes de|avant de|vor) (?:start\p{L}*|iniziare|iniciar|débuter|commencer|beginn)|^indication for|refuses`,
    String.raw`(?:information|quote|rems|appeal|consult(?:ation)?|teaching|order set|sample|test|polymorphisms?|monitoring|card|stand-?by|exam|returned|void(?:ed)?|expired(?: order)?)$|\p{L}*kostenantrag|\p{L}*-?kontrolle(?= (?:bei|unter))`,
    String.raw`intoléran\p{L}*|niveles|taux de|^pre(?=-)|^(?:before|vor|avant|antes de|prima di)|premedication for|(?:labor|vaccines|impfungen) (?:before|vor)`,
    String.raw`option|reserve|alternatives?|(?:second|third)[- ]line|zweitlinie|indiziert|^indikation|einleit\p{L}*|initiate|ab nächste\p{L}*|nächste \p{L}+`,
    // in a trial it may have been given in the other arm
    String.raw`(?<!on )hold|in (?:einer |a |the )?(?:klinischen |clinical )?(?:studie|study|trial)|arm$|(?:study|trial|studio)$|^(?:studie|étude|ensayo|studio)|randomi[sz]ed|randomisiert|(?:ab|starting|beginning)(?= \d)`,
  ]),
  'u',
)

const TOLERATED = new RegExp(
  asWords([
    ...UNDONE_WORDS,
    String.raw`toler(?:ated?s?|ating|iert)|verträgt|vertragen|toléré|toll?erat[ao]|tolerad[ao]|disproven|de-?label\p{L}*|outgrown|negative?|non all?erg\p{L}*`,
  ]),
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
    DOUBTED.test(name.toLowerCase()) ||
    AT_THE_BEGINNING.test(name.trim()) ||
    [AT_THE_END, NEGATIVE, LIKE].some((pattern) => pattern.test(name)),
)

/** The same of what was done or given: "rituximab, declined", "splenectomy planned", "rituximab or placebo". */
export const isUndone = remembered((name) => UNDONE.test(name.toLowerCase()))

/** The same of a drug, of which a name may tell an allergy, or what was measured: "rituximab level". */
export const isUntaken = remembered((name) => UNTAKEN.test(name.toLowerCase()))

/** The same of an allergy: "penicillin, tolerated". */
export const isTolerated = remembered((name) => TOLERATED.test(name.toLowerCase()))
