/**
 * Plain things everybody can spell, none of them near another or near what workers write about JMO: three of them, in any
 * order, name one conversation for ten minutes (more than a million choices, five tries).
 */
export const JOIN_WORDS = `
  ayam bebek burung cacing cicak domba elang gagak gajah harimau itik jerapah kambing kancil katak kelinci
  kerbau kijang kucing kumbang kuda kupu lalat landak lebah lele lumba merpati monyet musang nyamuk panda rusa
  sapi semut singa siput tikus tokek tupai ular udang unta walet alpukat anggur apel belimbing bengkuang buncis
  cabai durian duku jagung jahe jeruk kacang kangkung kelapa kemiri kentang ketumbar kunyit labu lengkuas lobak
  mangga manggis melon nanas nangka pepaya petai pisang rambutan salak sawo selada semangka serai singkong
  sirsak terong timun tomat ubi wortel bakso bakwan cendol cilok dodol dawet getuk klepon kerupuk ketupat
  lemper lontong lumpia martabak onde pecel pempek rawon rendang rujak sambal sate seblak soto tahu tempe wajik
  angklung gamelan gitar gong harpa kecapi piano rebana seruling suling terompet batu bukit danau embun gunung
  hujan kabut langit laut ombak pantai pasir pelangi pulau purnama rimba sawah sungai bambu beringin cemara
  dahlia jati kamboja kenanga lumut mawar melati palem pinus teratai tulip becak bendi delman gerobak
  helikopter kapal kereta pedati perahu pesawat rakit sampan sepeda traktor truk ember gunting jarum kasur
  kompor lampu lemari mangkok panci payung piring rantang selimut sendok sisir tikar toples wajan catur
  kelereng layangan gasing panah biola kanguru kapuk kelambu kipas kuali lesung lilin menara obor pagar pelana
  peluit perunggu permata sarung sepatu tenda topi wayang
`;
