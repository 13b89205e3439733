/** East-Javanese words that are not merely another spelling: `meaning: word, word`. Mixed into Indonesian, seldom alone. */
export const JAVANESE = `
anak: bocah, larene
besar: gede, gedhe, ageng
datang: teka, rawuh
hidup: urip
katanya: jare, jarene, katane, omonge
mana: endi, pundi, ndi
rumah: omah, griyo, dalem
satu: siji, setunggal
dua: loro, kalih, rong
tiga: telu, tigo, telung
empat: papat, sekawan, patang
lima: limo, gangsal, limang
enam: enem
tujuh: pitu
delapan: wolu
sembilan: songo, sanga
sepuluh: sedoso
seperti: koyo, kados, koyok, kayak, kaya, kyk, kek, ky, kayaknya
sekali: banget, bgt, bngt, pol, tenan, bangat, bngetz, sangat, sngt, bangett
bagus: apik, sae, bgus, bagusss
pergi: lungo, tindak, mangkat
pulang: muleh, mulih
`;
