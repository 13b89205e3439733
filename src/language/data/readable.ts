/**
 * Everyday words of Javanese, Indonesian and English, so that masking leaves them readable where a code or password is expected.
 * Search and spelling do not use them. Words that people like as passwords do not belong here.
 */
export const READABLE = `
  alhamdulillah amarga ana artine asks awan ayo bakal balenana bareng baris batere biyen bola boso
  bunderan busak cathet cedhak cocog cocokna contone copoten dalan dalane delok dhewe dhuwit
  dhuwite dhuwur dhuwure didandani didelok dienggo digawekna diitung dilakoni dilaporna dina
  dipasang disambungna disebutna disiapna disimpen ditakokna ditampa diterusna diwenehi diwenehna
  driji duwe eling elingna engkas esuk gajadi gawa gelar gelem golekana gratis gunakna hapusen isa
  jangkep jowo kabar kabari kacilakan kadhang kakehan kalender kana kasil kebak kedadeyan kelangan
  kene kesusu khusus kiwa kliru kliwat konter lair lakonana laman lan langganan laporna lawang
  lawange liwat liya liyane lokal lowongan luwih maca mandheg mangga mangkel mangu masang mateni
  mburi mbusak meja melu meneng mesem mesthi milih mirip miturut mlaku mrana mrene mriksa mripat
  mudhun munggah nakokna nambah nampa ne ngalami ngancani nganggo ngapunten nggarai nggawa ngisor
  nglaporna ngunci nipu nuding nyocokna owah padha pancen panggil panggon panjenengan papan
  pastekna patang patenana perkara pesen pindho pira pirang plek polisi posko priksa pulpen
  pungkasan rangkaian rata rong rumangsa sak saka salinen sarujuk sedhela senajan sepisan sesuk
  setelan sewulan siapna simpen suwalike ta tambahna tandha telung tembung tenang tengen turuti
  tutupen uga urupna urut waca wi wib wiwit wong yaiku yuta
  antrian berapa dibajak dihack diretas digit ejaan gb hangus istirahat karakter ketentuan kombinasi kuota lantai mb minimal
  pabrik jari pegang pukul sekolah sidik sisa ukuran username
  a about accepted accident accounts address afraid after afternoon again age agree all already
  always am amount an and angry another anymore appear are as ask asked asks at ayo back bad
  balance basa be because before being birth birthday blocked boso bot both branch but by call
  called camera can cancel cannot cant capital card cards change changed chat checked chosen clear
  close closed closes code come comes coming company compatible complaint connect connection
  continue correct could counted create cut dark data days dead death delete detected developer
  did died differ different differs difficult disimpen do does done dont down else empty english
  enough enter evening everything exist exists expired face fails family fill find first fit fix forget
  forgot found fraud from full gajadi gave genuine get give go goes gone good got greeting grey
  grow had hand happens hapusen has have he hello helper here hi home hour hours how hubungkan
  human husband i id if in indonesian information installed instead interview invalid is it its itself
  javanese job join jowo keep keeps kept keyboard know known ku langganan language lanjutno last
  late later left less letter limit logged logo long look lost made making many match me mean meet
  memory menu million mind missing mistake money month months more morning mother much mundur must
  my myself name need neither never new news next nobody not nothing now number numbers of office
  old older on once one only open opened opens options or other others out own paid panggil
  panggilkan papers passed pay payment payments pension person police posko press problem
  programmes question queue read reads ready real really received refused registered registering
  rejected remember remind repeat resigned right robot safety said salary same sarujuk savings say
  says scam screen second see sekaligus sent several show showing shown shows sido sign signed
  signs small so some somebody someone something speak spelling start steps still stolen stop
  stopped stopping stranger sure taken taking talk tangkap tell terusno than thank that the them
  there they things this three through times to today told tomorrow too took tried try turn turns
  two type typing under unsubscribe until up use used useless uses using verification very wage
  wait want wants was way went what when where which while white who whole whose will with without
  wong words work worked worker working works wrong yet you your zero
  atm dibobol dikenal dikuras ditipu gemeter grup hipnotis kadung kebacut keburu ketipu kurir
  ludes mbak nangis ngekei ngekeki sosial telanjur telat terlanjur undangan yok
  wenehi wenehke wenehna
  ageng apik bocah dalem endi enem gangsal gede gedhe griyo jare jarene kados kalih katane koyo koyok larene
  limang limo loro lungo mangkat muleh mulih ndi omah omonge papat pitu pol pundi rawuh sae sanga sedoso
  sekawan setunggal siji songo teka telu tenan tigo urip wolu
  hafal hapal mudeng
  ah aih anu astaga ba blas cie da dah deh ding duh e eh ehm em embuh emboh emoh geh gek gih halah haduh hadeh hah heem heh hehe
  hehehe hhh hm hmm hmmm hoo hooh iye iyes jane kewoco kok lah lha loh lum mbo mboh mbuh mengko moh neh ngko njih nya
  nyah oalah oh ohh oiya oooh owalah pindho pindo si sok thok tok toh wadoh waduh wah walah weh weleh wkwk wkwkwk yaudah
  yawes yawis yaweslah yoi yup
`;
