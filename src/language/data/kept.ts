/**
 * Words that look like a slip or a form of another and are none ("nenek" is not "enek", "merek" not "rek"): they stay as
 * they are typed. Some are names of places or people; any of them may be a password.
 */
export const KEPT = `
nenek kakek bersih nada plastik lambang setelan setoran pengumuman penerangan menurun meningkat seseorang sebelas
tangkapan sembarang sebelah mengadu tersendat pending perawat menjelang mengenal praktik perkiraan fasilitas
diserahkan menyiapkan keputusan perjanjian pengangkatan merantau sekampung rekan atasan ketua mantri media momong
dicopet kecopetan copet merek mendung mentah kedekatan perawatan tunangan ngaji sekilas tertimpa penasaran komplet
kemalingan mentari semarang sampang kediri pandaan menganti bojonegoro ponorogo nganjuk lamongan almarhumah
dihubungkan terlambat telat telatan jendela bulatan bali efisiensi ditabung berpulang kesilauan temenan kesuspend
terlanjur juragan terbalik kebalik pemecatan kontrakan dikerjakan digarap kobong kobongan mantul menang dipulihkan
diabaikan memastikan kacanya logonya ketendang ajakan kehabisan mencuri pencurian mendarat mengancam menghadap
mengintip mengkilap menoleh ngelamun tantangan terburu kantung ditambal ditelan dahi sudahi sudahan sebelumnya
sendirian habiskan dihabiskan gadai digadai digadaikan tergadai pegadaian ketinggalan tertinggal gantian bergantian
dinonaktifkan bawaan satunya pencetan membantu ditemani menemani teratasi bersuami beristri berulang jelasin jelasno
terangkan terangno udahan rame kecepetan kecepeten urung wurung marah mingguan terbaca kebaca
zaman peraturan tuhan kejadian permainan memakan keadaan sekedar kasihan memalukan menentukan ditentukan memilih
seterusnya sebaliknya menteri mentri melahirkan adab adabnya kegiatan merupakan terbukti pergerakan murahan mentang
member pedalaman pengawasan terapkan pekerjakan semudah ampun jangankan mengatasi atasi medan kepercayaan memadai
merdeka pancasila semangka kenanga kasiman gunawan
`;
