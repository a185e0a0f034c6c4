/** Words that Vietnamese newspapers write every day and that neither its lists of syllables nor English ones have: our own collection. */
export const LOANWORDS: readonly string[] = `
alô amoniac anbom ancol angten ăngten ampe apatit asen axetat axit axêton atisô áptômát amoni artemia aikido
bazan bazơ bentonit bôlinh bôxít boongke bugi biofloc bíp bida botox
calo camêra canô canxi catốt catsê catalô clinke clo clorua côngtenơ côngtơ crôm covid càphê condotel cacbon
cacbonat chatbot café compa cocain cano
điêzen điôt điôxin đắk đôlômit đêxiben
enzim etanol êtanol este esport esports ecommerce
facebook fanpage farmstay flycam fanclub formol fintech forex freeship futsal
gara ghisê gioóc glucozơ graphit gameshow gioăng ghita gmail gamification
hécta hêrôin hiđrat hiđro hidro hyđrô homestay hydrat hydrô hotline
iốt intơnét inox
jetski
kali kêtamin kilôgam kilôgram kilômét kilôoát kilôvôn kiôt kiốt karaôkê karatedo kimchi ketamin kwp
lipit livestream livestreamer lôgarit lôgic lôgô lôtô liveshow lazada
magiê maratông mêtan mêtanol micrô micrômét miligam mililit mililít milimét mođun môđun môđem môtip môtô maket
matcha
natri nilông nitơ nitrat nitrit niken nơron nôen netflix
ôtô ôxy ôxít ôzôn ôxi oxi oxy oxit ozon oóc ốplết ôliu oliu officetel oled
panen panô paraphin patê pênixilin penixilin pianô polime prôtêin prôtit propan pôlime photpho pano píp pickleball
petanque
rađa rađiô radiô rơmoóc rờmoóc romoóc rôbốt roóc ragu
salông sêri sơmi silic slôgan sôcôla sôđa sunfat sunphat sunphua sunfua shophouse sapo sapô spotify shopee silat
soju
taplô tắcxi tiktok tiktoker tuabin tuốcbin tuynen tuynel tuýp tuylíp taluy talkshow taekwondo
uran urani urê
vắcxin vécni véctơ viđêô virút vônfram vôlăng vlog vlogger vedette virut vali violon viber vovinam
wifi whatsapp wushu
xăngđan xenlulô xenlulôzơ xêri xêrum xilanh xirô xiphông xtanh xoọc xitec
yôga yaourt youtube youtuber
zalo zumba zoăng zin
`
  .trim()
  .split(/\s+/u);
