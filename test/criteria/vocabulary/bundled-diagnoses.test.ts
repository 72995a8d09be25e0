import { expect, it } from 'vitest'
import { resolveCondition } from '../../../src/facts/names/condition-name.js'
import { bundled } from './bundled.js'

it.each([
  [
    'Lupusnephritis WHO III; Lupusnephritis WHO IV; Lupusnephritis WHO V; Lupusnephritis WHO Klasse III; Lupusnephritis WHO Klasse IV; Lupusnephritis WHO Klasse V; Lupusnephritis ISN/RPS Klasse III; Lupusnephritis ISN/RPS Klasse IV; Lupusnephritis ISN/RPS Klasse V',
    'lupus-nephritis',
  ],
  [
    'kutaner Lupus erythematodes; chronisch kutaner Lupus erythematodes; diskoider Lupus erythematodes; chronisch diskoider Lupus erythematodes; CDLE; subakut kutaner Lupus erythematodes',
    'cutaneous-lupus',
  ],
  ['primäres Sjögren-Syndrom; juveniles Sjögren-Syndrom', 'sjogren'],
  ['sekundäres Sjögren-Syndrom', 'secondary-sjogren'],
  ['Systemsklerose; progressive systemische Sklerose; progressive Systemsklerose', 'ssc'],
  [
    'diffuse systemische Sklerose; diffuse Systemsklerose; diffuse kutane systemische Sklerose; diffus kutane systemische Sklerose',
    'ssc-diffuse',
  ],
  [
    'limitierte systemische Sklerose; limitierte Systemsklerose; limitierte kutane systemische Sklerose; limitiert kutane systemische Sklerose; limitierte Form der systemischen Sklerose; CREST-Syndrom',
    'ssc-limited',
  ],
  ['primäres Antiphospholipidsyndrom; sekundäres Antiphospholipidsyndrom', 'antiphospholipid-syndrome'],
  [
    'undifferenzierte Kollagenose; undifferenzierte Bindegewebserkrankung',
    'undifferentiated-connective-tissue-disease',
  ],
  ['Kollagenose; Bindegewebserkrankung', 'connective-tissue-disease'],
  ['ANCA-assoziierte Vaskulitis', 'vasculitis'],
  [
    'Granulomatose mit Polyangiitis; Wegener-Granulomatose; Wegenersche Granulomatose; Morbus Wegener',
    'granulomatosis-with-polyangiitis',
  ],
  ['mikroskopische Polyangiitis', 'microscopic-polyangiitis'],
  ['eosinophile Granulomatose mit Polyangiitis; Churg-Strauss-Syndrom', 'egpa'],
  ['Riesenzellarteriitis; Arteriitis temporalis; Morbus Horton', 'giant-cell-arteritis'],
  ['Takayasu-Arteriitis; Morbus Takayasu', 'takayasu-arteritis'],
  ['Purpura Schönlein-Henoch; IgA-Vaskulitis', 'iga-vasculitis'],
  ['leukozytoklastische Vaskulitis', 'cutaneous-vasculitis'],
  ['Morbus Behçet; Behçet-Syndrom', 'behcet-disease'],
  ['Kryoglobulinämie; kryoglobulinämische Vaskulitis', 'cryoglobulinemia'],
  ['autoimmunhämolytische Anämie; Autoimmunhämolyse', 'autoimmune-haemolytic-anaemia'],
  ['Immunthrombozytopenie; Morbus Werlhof', 'immune-thrombocytopenia'],
  ['Sarkoidose; Morbus Boeck; Lungensarkoidose; pulmonale Sarkoidose', 'sarcoidosis'],
  ['Amyloidose', 'amyloidosis'],
  ['Gravidität; schwanger', 'pregnancy'],
  ['Hirntumor; brain tumour; brain tumor; Nierentumor; Lungentumor; Lebertumor; Ovarialtumor', 'neoplasm'],
  ['Krebs; maligner Tumor; bösartiger Tumor; bösartige Neubildung; Karzinom; Adenokarzinom; Malignom', 'malignancy'],
  ['weißer Hautkrebs', 'non-melanoma-skin-cancer'],
  ['skin cancer; Hautkrebs', 'skin-cancer'],
  ['Plattenepithelkarzinom', 'squamous-cell-carcinoma'],
  ['Spinaliom; Plattenepithelkarzinom der Haut; kutanes Plattenepithelkarzinom', 'squamous-cell-carcinoma-skin'],
  [
    'Schilddrüsenkarzinom; Schilddrüsenkrebs; papilläres Schilddrüsenkarzinom; follikuläres Schilddrüsenkarzinom',
    'thyroid-cancer',
  ],
  ['Zervixkarzinom; Gebärmutterhalskrebs', 'cervical-cancer'],
  ['Endometriumkarzinom; Korpuskarzinom', 'endometrial-cancer'],
  ['Ovarialkarzinom; Eierstockkrebs', 'ovarian-cancer'],
  ['Magenkarzinom; Magenkrebs', 'gastric-cancer'],
  ['Ösophaguskarzinom; Speiseröhrenkrebs', 'oesophageal-cancer'],
  ['Leberkrebs; hepatozelluläres Karzinom; Cholangiokarzinom', 'liver-cancer'],
  ['Pankreaskarzinom; Bauchspeicheldrüsenkrebs', 'pancreatic-cancer'],
  ['Nierenkarzinom; Nierenzellkarzinom', 'kidney-cancer'],
  ['Blasenkarzinom; Harnblasenkarzinom; Urothelkarzinom; Blasenkrebs', 'bladder-cancer'],
  ['Hodenkarzinom; Hodenkrebs; Seminom', 'testicular-cancer'],
  ['Glioblastom; glioblastoma multiforme', 'brain-cancer'],
  [
    'Metastasen; Metastase; Fernmetastasen; Lebermetastasen; Lungenmetastasen; Knochenmetastasen; Hirnmetastasen; liver metastases; lung metastases; bone metastases; brain metastases',
    'metastatic-cancer',
  ],
  [
    'follikuläres Lymphom; B-Zell-Lymphom; B-cell lymphoma; T-Zell-Lymphom; T-cell lymphoma; diffus großzelliges B-Zell-Lymphom; Morbus Waldenström; Waldenström macroglobulinaemia; Waldenström macroglobulinemia',
    'lymphoma',
  ],
  [
    'Leukämie; chronische lymphatische Leukämie; akute myeloische Leukämie; chronische myeloische Leukämie; akute lymphatische Leukämie',
    'leukaemia',
  ],
  ['multiples Myelom; Plasmozytom', 'multiple-myeloma'],
  [
    'Meningeom; Hypophysenadenom; Prolaktinom; Nebennierenadenom; adrenal adenoma; Akustikusneurinom; acoustic neuroma; schwannoma; Neurinom',
    'benign-tumour',
  ],
  [
    'Lipom; Lipome; Hämangiom; Leberhämangiom; Myom; Uterusmyom; Uterus myomatosus; Fibroadenom; Kolonadenom; Fibrom',
    'local-benign-tumour',
  ],
  ['myelodysplastisches Syndrom; essentielle Thrombozythämie', 'uncertain-neoplasm'],
  [
    'monoklonale Gammopathie; monoklonale Gammopathie unklarer Signifikanz; monoklonale Gammopathie unbestimmter Signifikanz',
    'monoclonal-gammopathy',
  ],
  ['Infektion; Infekt; Atemwegsinfekt; respiratory tract infection; respiratory infection', 'infection'],
  [
    'rezidivierende HWI; rezidivierende Infekte; rezidivierende Infektionen; rezidivierende Atemwegsinfekte',
    'chronic-infection',
  ],
  ['bakterielle Infektion', 'bacterial-infection'],
  ['cerebral venous sinus thrombosis; Sinusvenenthrombose', 'stroke'],
  ['Urosepsis', 'sepsis-bacteremia'],
  ['Zystitis; Pyelonephritis; akute Pyelonephritis', 'urinary-tract-infection'],
  ['Abszess; Phlegmone; Hautabszess', 'skin-infection'],
  ['septische Arthritis', 'bone-joint-infection'],
  ['infektiöse Endokarditis; bakterielle Endokarditis', 'infective-endocarditis'],
  ['Endokarditis', 'endocarditis'],
  [
    'Infekt der oberen Atemwege; oberer Atemwegsinfekt; grippaler Infekt; Erkältung; akute Bronchitis; akute Sinusitis; Angina tonsillaris',
    'upper-respiratory-infection',
  ],
  ['SARS-CoV-2-Infektion; COVID-19-Infektion; COVID-19 infection', 'covid-19'],
  ['Mykose; Pilzinfektion', 'fungal-infection'],
  ['Candidose; orale Candidose; Soor; Mundsoor; Soorösophagitis; Aspergillose', 'deep-fungal-infection'],
  ['Onychomykose; Nagelpilz; Fußpilz; tinea', 'superficial-fungal-infection'],
  ['HPV-Infektion', 'viral-wart'],
  ['offene Lungentuberkulose; aktive Tuberkulose', 'tuberculosis'],
  [
    'HBV-Infektion; Hepatitis-B-Infektion; Hepatitis-B-Virus-Infektion; Virushepatitis B; hepatitis B infection; HDV-Infektion; Hepatitis-D-Infektion',
    'hepatitis-b',
  ],
  [
    'akute Hepatitis B; akute HBV-Infektion; akute Virushepatitis B; acute HBV infection; acute hepatitis B infection',
    'acute-hepatitis-b',
  ],
  [
    'chronische HBV-Infektion; chronische Hepatitis B; chronische Hepatitis-B-Infektion; chronische Virushepatitis B; chronic hepatitis B infection; chron. Hepatitis B; chron. HBV-Infektion',
    'chronic-hepatitis-b',
  ],
  ['HBV-Träger; HBsAg-Träger; Hepatitis-B-Träger; inaktiver HBV-Träger; inaktiver HBsAg-Träger', 'hepatitis-b-carrier'],
  ['HCV-Infektion; Hepatitis-C-Infektion; Hepatitis-C-Virus-Infektion; Virushepatitis C', 'hepatitis-c'],
  [
    'akute Hepatitis C; akute HCV-Infektion; akute Virushepatitis C; acute HCV infection; acute hepatitis C infection',
    'acute-hepatitis-c',
  ],
  [
    'chronische HCV-Infektion; chronische Hepatitis C; chronische Hepatitis-C-Infektion; chronische Virushepatitis C; chronic hepatitis C infection; chron. Hepatitis C; chron. HCV-Infektion',
    'chronic-hepatitis-c',
  ],
  ['HIV-positiv', 'hiv'],
  ['CMV-Infektion; CMV infection; Zytomegalievirus-Infektion', 'cmv-infection'],
  ['EBV-Infektion; EBV infection; Epstein-Barr-Virus-Infektion', 'ebv-infection'],
  ['HSV-Infektion; HSV infection; Herpes-simplex-Infektion; Herpes genitalis', 'herpes-simplex'],
  ['VZV-Reaktivierung; VZV reactivation', 'herpes-zoster'],
  ['Windpocken; Varizellen', 'varicella'],
  ['Herzerkrankung', 'heart-disease'],
  [
    'kardiale Insuffizienz; Herzschwäche; chronische Herzinsuffizienz; dekompensierte Herzinsuffizienz; Linksherzinsuffizienz; Rechtsherzinsuffizienz; diastolische Herzinsuffizienz; globale Herzinsuffizienz',
    'heart-failure',
  ],
  ['Kardiomyopathie; dilatative Kardiomyopathie; hypertrophe Kardiomyopathie', 'cardiomyopathy'],
  ['ischämische Kardiomyopathie; ischaemic cardiomyopathy; ischemic cardiomyopathy', 'ischaemic-cardiomyopathy'],
  [
    'koronare 1-Gefäßerkrankung; koronare 2-Gefäßerkrankung; koronare 3-Gefäßerkrankung; koronare 1-Gefäß-Erkrankung; koronare 2-Gefäß-Erkrankung; koronare 3-Gefäß-Erkrankung; KHK, 1-Gefäßerkrankung; KHK, 2-Gefäßerkrankung; KHK, 3-Gefäßerkrankung; 1-Gefäß-KHK; 2-Gefäß-KHK; 3-Gefäß-KHK; instabile Angina pectoris; stabile Angina pectoris; akutes Koronarsyndrom',
    'coronary-artery-disease',
  ],
  [
    'Aortenklappenstenose; Aortenstenose; Aortenklappeninsuffizienz; Aorteninsuffizienz; Mitralklappeninsuffizienz; Mitralinsuffizienz; Mitralklappenstenose; Mitralstenose; Trikuspidalklappeninsuffizienz; Trikuspidalinsuffizienz; Mitralklappenprolaps',
    'heart-valve-disease',
  ],
  ['hypertensive Herzkrankheit; hypertensive Herzerkrankung', 'hypertensive-heart-disease'],
  ['Herzrhythmusstörung; Herzrhythmusstörungen; Arrhythmie', 'arrhythmia'],
  [
    'Linksschenkelblock; Rechtsschenkelblock; left bundle branch block; right bundle branch block; LBBB; RBBB; supraventrikuläre Tachykardie; supraventrikuläre Extrasystolen; AV-Block Grad I; AV-Block Grad II; AV-Block Grad III; AV-Block I°; AV-Block II°; AV-Block III°; AV-Block 1. Grades; AV-Block 2. Grades; AV-Block 3. Grades; Sick-Sinus-Syndrom; Sinusbradykardie',
    'arrhythmia-other',
  ],
  [
    'Vorhofflattern; paroxysmales Vorhofflimmern; permanentes Vorhofflimmern; persistierendes Vorhofflimmern; intermittierendes Vorhofflimmern; paroxysmales VHF; permanentes VHF; persistierendes VHF; permanent atrial fibrillation; persistent atrial fibrillation; atrial fibrillation, paroxysmal',
    'atrial-fibrillation',
  ],
  ['Perikarditis', 'pericarditis'],
  [
    'Hirninfarkt; ischämischer Schlaganfall; ischämischer Hirninfarkt; zerebraler Infarkt; Mediainfarkt; lakunärer Infarkt; Kleinhirninfarkt',
    'cerebral-infarction',
  ],
  [
    'Hirnblutung; intrazerebrale Blutung; Subarachnoidalblutung; Subduralhämatom; subdurales Hämatom; hämorrhagischer Schlaganfall',
    'intracranial-haemorrhage',
  ],
  ['transitorische ischämische Attacke', 'transient-ischaemic-attack'],
  [
    'interstitielle Pneumonie; nichtspezifische interstitielle Pneumonie; idiopathische Lungenfibrose',
    'interstitial-lung-disease',
  ],
  ['allergisches Asthma; allergisches Asthma bronchiale', 'asthma'],
  ['COPD; chronisch obstruktive Lungenerkrankung; Lungenemphysem', 'copd'],
  ['chronische Bronchitis', 'chronic-bronchitis'],
  ['Bronchiektasen; Bronchiektasie', 'bronchiectasis'],
])('in a letter, %s: each is %s', (names, id) => {
  for (const name of names.split('; ')) {
    expect([name, resolveCondition(name, bundled.conditions).terms.map((term) => term.id)]).toEqual([name, [id]])
  }
})
