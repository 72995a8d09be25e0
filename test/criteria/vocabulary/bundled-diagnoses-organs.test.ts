import { expect, it } from 'vitest'
import { resolveCondition } from '../../../src/facts/names/condition-name.js'
import { bundled } from './bundled.js'

it.each([
  ['Pleuraerguss; Pleuraergüsse', 'pleural-effusion'],
  ['pulmonalarterielle Hypertonie; pulmonal-arterielle Hypertonie', 'pulmonary-hypertension'],
  ['nephritisches Syndrom', 'glomerular-disease'],
  ['nephrotisches Syndrom', 'nephrotic-syndrome'],
  ['IgA-Nephropathie; fokal segmentale Glomerulosklerose', 'primary-glomerular-disease'],
  ['chronische Nierenkrankheit; chronische Nierenerkrankung; chron. Niereninsuffizienz', 'chronic-kidney-disease'],
  [
    'dialysepflichtige terminale Niereninsuffizienz; terminale dialysepflichtige Niereninsuffizienz',
    'severe-kidney-disease',
  ],
  ['diabetische Nephropathie', 'diabetic-kidney-disease'],
  ['Dialyse; Hämodialyse; Peritonealdialyse', 'renal-replacement'],
  [
    'Zirrhose der Leber; Leberzirrhose Child A; Leberzirrhose Child-Pugh A; Leberzirrhose Child B; Leberzirrhose Child-Pugh B; cirrhosis Child A; cirrhosis Child-Pugh A; kompensierte Leberzirrhose',
    'cirrhosis',
  ],
  [
    'Leberzirrhose Child C; Leberzirrhose Child-Pugh C; cirrhosis Child-Pugh C; dekompensierte Leberzirrhose; hepatische Enzephalopathie; hepatorenales Syndrom',
    'severe-liver-disease',
  ],
  ['Ösophagusvarizen; portale Hypertension; portale Hypertonie', 'portal-hypertension'],
  [
    'Steatosis hepatis; Fettleber; Fettlebererkrankung; nichtalkoholische Fettlebererkrankung; nicht-alkoholische Fettleber',
    'fatty-liver',
  ],
  ['Autoimmunhepatitis', 'autoimmune-hepatitis'],
  ['primär biliäre Cholangitis; primär biliäre Zirrhose', 'primary-biliary-cholangitis'],
  ['primär sklerosierende Cholangitis', 'primary-sclerosing-cholangitis'],
  ['psychische Störung; psychiatrische Erkrankung', 'psychiatric-disorder'],
  [
    'depressive Störung; rezidivierende depressive Störung; rezidivierende Depression; leichte depressive Episode; mittelgradige depressive Episode; schwere depressive Episode; mittelschwere depressive Episode; Dysthymie; postpartale Depression; Angst und depressive Störung, gemischt; Angst und Depression gemischt; anxiety and depression; depression and anxiety; recurrent major depressive disorder; recurrent depressive disorder; recurrent major depression; severe depression; mild depression; moderate depression; chronic depression',
    'depression',
  ],
  ['Suizidalität; akute Suizidalität', 'suicidality'],
  ['Suizidversuch; versuchter Suizid; Selbstmordversuch', 'suicidal-behaviour'],
  ['Suizidgedanken; Suizidideen; suizidale Gedanken', 'suicidal-ideation'],
  [
    'Psychose; psychotische Störung; akute Psychose; acute psychotic episode; psychotic episode; acute psychotic disorder; psychotische Episode; akute psychotische Episode; akute psychotische Störung',
    'psychosis',
  ],
  [
    'Schizophrenie; paranoide Schizophrenie; paranoid schizophrenia; schizoaffektive Störung; wahnhafte Störung',
    'schizophrenia',
  ],
  ['Delir; akuter Verwirrtheitszustand', 'delirium'],
  ['Demenz; Morbus Alzheimer; Alzheimer-Demenz; vaskuläre Demenz', 'dementia'],
  [
    'PTBS; posttraumatische Belastungsstörung; Persönlichkeitsstörung; Borderline-Persönlichkeitsstörung; borderline personality disorder; Zwangsstörung; Essstörung; somatoforme Störung; Somatisierungsstörung; Bulimie; Bulimia nervosa',
    'psychiatric-other',
  ],
  ['bipolare Störung; bipolare affektive Störung; Manie; manische Episode', 'bipolar-disorder'],
  [
    'Angststörung; generalisierte Angststörung; Panikstörung; Panikattacken; soziale Phobie; Agoraphobie',
    'anxiety-disorder',
  ],
  ['ADHS; Autismus; Autismus-Spektrum-Störung', 'developmental-disorder'],
  [
    'Alkoholabusus; Alkoholabhängigkeit; Alkoholmissbrauch; Alkoholkrankheit; Alkoholismus; chronischer Alkoholabusus; C2-Abusus; Drogenabusus; Drogenabhängigkeit; Opiatabhängigkeit; Polytoxikomanie; alcohol withdrawal; alcohol withdrawal syndrome; Alkoholentzugssyndrom; Alkoholentzug; alcohol addiction',
    'substance-use',
  ],
  [
    'Nikotinabusus; Nikotinabhängigkeit; Nikotinkonsum; Raucher; Raucherin; Ex-Raucher; Z.n. Nikotinabusus',
    'nicotine-dependence',
  ],
  ['Immundefekt; Immunschwäche', 'immunodeficiency'],
  ['primärer Immundefekt; angeborener Immundefekt', 'primary-immunodeficiency'],
  ['variabler Immundefekt; variables Immundefektsyndrom', 'cvid'],
  ['selektiver IgA-Mangel; IgA-Mangel', 'selective-iga-deficiency'],
  ['sekundärer Immundefekt', 'secondary-immunodeficiency'],
  ['Hypogammaglobulinämie', 'hypogammaglobulinaemia'],
  ['Nierentransplantation', 'kidney-transplant'],
  ['Herztransplantation', 'heart-transplant'],
  ['Lungentransplantation', 'lung-transplant'],
  ['Lebertransplantation', 'liver-transplant'],
  [
    'Stammzelltransplantation; autologe Stammzelltransplantation; allogene Stammzelltransplantation',
    'stem-cell-transplant',
  ],
  ['essentielle Hypertonie; arterieller Hypertonus; Hypertonus; arterielle Hypertension', 'hypertension'],
  ['orthostatische Hypotonie', 'hypotension'],
  [
    'Varikosis; Varikose; chronisch venöse Insuffizienz; chronisch-venöse Insuffizienz; Hämorrhoiden; Stammvarikosis',
    'varicose-veins',
  ],
  [
    'Thrombose; tiefe Beinvenenthrombose; Beinvenenthrombose; Unterschenkelvenenthrombose; TVT links; TVT rechts; TVT li.; TVT re.; Bein-TVT',
    'deep-vein-thrombosis',
  ],
  [
    'pAVK; periphere arterielle Verschlusskrankheit; Arteriosklerose; Karotisstenose; Carotisstenose; pAVK Stadium I; pAVK Stadium II; pAVK Stadium IIa; pAVK Stadium IIb; pAVK Stadium III; pAVK Stadium IV',
    'peripheral-artery-disease',
  ],
  [
    "Raynaud's; Raynaud-Symptomatik; sekundäres Raynaud-Syndrom; secondary Raynaud's phenomenon; primary Raynaud's phenomenon; primäres Raynaud-Syndrom; sekundäres Raynaud-Phänomen",
    'raynaud',
  ],
  ['Synkope', 'syncope'],
  ['Thoraxschmerz; Thoraxschmerzen', 'chest-pain'],
  [
    'DM Typ 2; DM Typ II; DM II; type 2 diabetes; insulinpflichtiger Diabetes mellitus Typ 2; Diabetes mellitus Typ 2b; Diabetes mellitus Typ 2, insulinpflichtig; Diabetes mellitus Typ 2, diätetisch eingestellt',
    'type-2-diabetes',
  ],
  ['DM Typ 1; DM Typ I', 'type-1-diabetes'],
  ['steroidinduzierter Diabetes mellitus; pankreopriver Diabetes mellitus', 'other-diabetes'],
  ['Gestationsdiabetes; Schwangerschaftsdiabetes', 'gestational-diabetes'],
  ['diabetische Polyneuropathie; diabetic polyneuropathy; diabetische Neuropathie', 'diabetic-neuropathy'],
  ['diabetische Retinopathie', 'diabetic-retinopathy'],
  [
    'Übergewicht; Adipositas permagna; Adipositas Grad 1; Adipositas Grad 2; Adipositas Grad 3; Adipositas Grad I; Adipositas Grad II; Adipositas Grad III; Adipositas I°; Adipositas II°; Adipositas III°; morbid obesity; severe obesity',
    'obesity',
  ],
  ['metabolisches Syndrom', 'metabolic-syndrome'],
  ['Gewichtsverlust; Untergewicht; Mangelernährung; Kachexie', 'malnutrition'],
  ['latente Hypothyreose; subklinische Hypothyreose', 'hypothyroidism'],
  ['Hyperthyreose; latente Hyperthyreose', 'hyperthyroidism'],
  ['Morbus Basedow; Basedow disease; endokrine Orbitopathie', 'graves-disease'],
  ['membranöse Glomerulonephritis; membranöse Nephropathie', 'membranous-nephropathy'],
  ['Skleritis', 'scleritis'],
  ['mikroskopische Kolitis; kollagene Kolitis', 'microscopic-colitis'],
  ['kreisrunder Haarausfall', 'alopecia-areata'],
  ['Krätze; Kopfläuse; Madenwürmer', 'infestation'],
  ['akute Hepatitis; hepatitis', 'unnamed-hepatitis'],
  ['chronische Hepatitis', 'chronic-hepatitis'],
  ['Thyreoiditis; Autoimmunthyreoiditis', 'thyroiditis'],
  ['Struma', 'goitre'],
  ['Schilddrüsenknoten; Struma nodosa; Knotenstruma; Struma multinodosa', 'thyroid-nodule'],
  [
    'Nebenniereninsuffizienz; Nebennierenrindeninsuffizienz; Morbus Addison; sekundäre Nebennierenrindeninsuffizienz',
    'adrenal-insufficiency',
  ],
  ['Cushing-Syndrom; iatrogenes Cushing-Syndrom', 'cushing-syndrome'],
  ['Hyperparathyreoidismus; primärer Hyperparathyreoidismus; sekundärer Hyperparathyreoidismus', 'hyperparathyroidism'],
  ['Hypophyseninsuffizienz', 'hypopituitarism'],
  ['Hyperurikämie', 'hyperuricaemia'],
  ['Gichtarthritis; akuter Gichtanfall; Arthritis urica', 'gout'],
  ['Vitamin-B12-Mangel; Folsäuremangel', 'vitamin-deficiency'],
  ['Hypokaliämie; Hyperkaliämie; Hyponatriämie; Hyperkalzämie; Hypokalzämie', 'electrolyte-disorder'],
  ['Eisenmangelanämie; Eisenmangel', 'iron-deficiency-anaemia'],
  ['perniziöse Anämie; hämolytische Anämie; Anämie chronischer Erkrankungen; Entzündungsanämie', 'anaemia'],
  ['Lymphopenie', 'leukopenia'],
  [
    'Faktor-V-Leiden; Faktor-V-Leiden-Mutation; Thrombophilie; Protein-S-Mangel; Protein-C-Mangel',
    'coagulation-disorder',
  ],
  ['Splenomegalie', 'spleen-disorder'],
  ['Leukozytose', 'leukocytosis'],
  [
    'chronische Polyarthritis; primär chronische Polyarthritis; seropositive rheumatoide Arthritis; seronegative rheumatoide Arthritis',
    'rheumatoid-arthritis',
  ],
  [
    'juvenile idiopathische Arthritis; Morbus Still; adulter Morbus Still; Still-Syndrom',
    'juvenile-idiopathic-arthritis',
  ],
  ['Psoriasisarthritis; Arthritis psoriatica; Psoriasis pustulosa; Plaque-Psoriasis', 'psoriasis'],
  [
    'Morbus Bechterew; Spondylitis ankylosans; ankylosierende Spondylitis; axiale Spondyloarthritis; periphere Spondyloarthritis; Sakroiliitis',
    'spondyloarthritis',
  ],
  ['reaktive Arthritis', 'reactive-arthritis'],
  ['Antisynthetase-Syndrom; Dermatomyositis sine myositis', 'myositis'],
  [
    'Gonarthrose; Coxarthrose; Koxarthrose; Fingerpolyarthrose; Polyarthrose; Rhizarthrose; Spondylose; Spondylarthrose; Facettengelenksarthrose; Omarthrose; Heberden-Arthrose; Kniegelenksarthrose; Hüftgelenksarthrose; polyarthrosis',
    'osteoarthritis',
  ],
  ['Arthralgie; Arthralgien; Gelenkschmerzen', 'arthralgia'],
  [
    'Lumbalgie; Lumboischialgie; Ischialgie; LWS-Syndrom; HWS-Syndrom; Rückenschmerzen; chronische Rückenschmerzen; Zervikobrachialgie',
    'back-pain',
  ],
  [
    'Bandscheibenvorfall; Bandscheibenprolaps; Diskusprolaps; Spinalkanalstenose; Osteochondrose der LWS',
    'disc-disorder',
  ],
  ['Skoliose', 'scoliosis'],
  ['Fibromyalgie-Syndrom', 'fibromyalgia'],
  [
    'Impingement-Syndrom der Schulter; Fersensporn; Epicondylitis humeri radialis; Morbus Dupuytren',
    'soft-tissue-disorder',
  ],
  [
    'Osteopenie; postmenopausale Osteoporose; glukokortikoidinduzierte Osteoporose; steroidinduzierte Osteoporose',
    'osteoporosis',
  ],
  ['Osteonekrose; aseptische Knochennekrose; Hüftkopfnekrose; Femurkopfnekrose', 'avascular-necrosis'],
  [
    'Fraktur; Wirbelkörperfraktur; Schenkelhalsfraktur; Radiusfraktur; distale Radiusfraktur; Rippenfraktur; Oberschenkelhalsfraktur; Humerusfraktur; Sprunggelenksfraktur',
    'fracture',
  ],
  [
    'allergische Rhinitis; allergische Rhinopathie; Heuschnupfen; allergische Rhinokonjunktivitis; Pollinosis',
    'allergic-rhinitis',
  ],
  ['chronische Sinusitis; chronische Rhinosinusitis', 'chronic-sinusitis'],
])('in a letter, %s: each is %s', (names, id) => {
  for (const name of names.split('; ')) {
    expect([name, resolveCondition(name, bundled.conditions).terms.map((term) => term.id)]).toEqual([name, [id]])
  }
})
