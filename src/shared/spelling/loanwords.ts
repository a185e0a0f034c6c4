/** Words that Vietnamese newspapers write every day and that neither its lists of syllables nor English ones have: our own collection. */
export const LOANWORDS: readonly string[] = `
alô amoniac anbom ancol angten ăngten ampe apatit asen axetat axit axêton atisô áptômát
bazan bazơ bentonit bôlinh bôxít boongke
calo camêra canô canxi catốt catsê catalô clinke clo clorua côngtenơ côngtơ crôm
điêzen điôt điôxin đắk đôlômit đêxiben
enzim etanol êtanol este esport
facebook fanpage farmstay flycam fanclub formol
gara ghisê gioóc glucozơ graphit gameshow
hécta hêrôin hiđrat hiđro hidro hyđrô homestay hydrat hydrô
iốt intơnét
kali kêtamin kilôgam kilôgram kilômét kilôoát kilôvôn kiôt kiốt
lipit livestream livestreamer lôgarit lôgic lôgô lôtô
magiê maratông mêtan mêtanol micrô micrômét miligam mililit mililít milimét mođun môđun môđem môtip môtô
natri nilông nitơ nitrat nitrit niken nơron nôen
ôtô ôxy ôxít ôzôn ôxi oxi oxy oxit ozon oóc ốplết ôliu oliu
panen panô paraphin patê pênixilin penixilin pianô polime prôtêin prôtit propan pôlime
rađa rađiô radiô rơmoóc rờmoóc romoóc rôbốt roóc
salông sêri sơmi silic slôgan sôcôla sôđa sunfat sunphat sunphua sunfua
taplô tắcxi tiktok tiktoker tuabin tuốcbin tuynen tuynel tuýp tuylíp
uran urani urê
vắcxin vécni véctơ viđêô virút vônfram vôlăng vlog vlogger
wifi
xăngđan xenlulô xenlulôzơ xêri xêrum xilanh xirô xiphông xtanh
yôga yaourt youtube youtuber
zalo
`
  .trim()
  .split(/\s+/u);
