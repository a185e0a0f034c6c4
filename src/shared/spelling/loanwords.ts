/** Words that Vietnamese newspapers write every day and that neither its lists of syllables nor English ones have: our own collection. */
export const LOANWORDS: readonly string[] = `
aceton acetylen acquy adrenalin aikido alô amatơ amidan amiđan amin amip amoni amoniac ampe ampli anbom ancol anđehit
angten anpha anten apacthai apatit áptômát arabica artemia asen atisô axetat axetic axeton axêton axit azot ăcquy ăngten
balô bancông barem barie basa bata batoong bazan bazơ becgiê bentonit benzen bêta bêtông bida biđông biofloc bíp bitum
blốc blu bluetooth boongke botox bôlinh bônsêvich bôxít brom bromua bugi buji bulông
cacbon cacbonat cacbonic cacbua cactông café cafein cafê calo camêra cano canô canxi caolanh càphê carbonic cari carô
catalogue catalô catốt catsê căngtin celsius centimet chatbot chatgpt checkin clinke clo clorat clorua cocain comlê
compa condotel cosin cota covid côngtắc côngtenơ côngtơ côngxon crom crôm cuaroa culi curoa
dancesport dinamit
đắk đăngten đêxiben điêzen đinamit đinamô điôt điôxin đivăng đôla đôlômit đôminô đumđum
ebanking ecommerce elip enzim esperanto esport esports este etanol etax ethylen etylen êke êkip êtanol
facebook fanclub fanpage farmstay fintech flo florua flycam folklor fomanđehit forex formaldehyd formol freeship futsal
gameshow gamification gara garô gatô găngxtơ gemini ghiđông ghisê ghita gien giga gilê gioăng gioóc glamping glixerin
glôcôm gluco glucozơ gluxit gmail granit granito graphit guđron
hackathon hattrick hecta hécta hêrôin hidro hiđrat hiđro hiđrocacbon hiđroxit hocmon homestay hormon hotboy hotgirl
hotline hydrat hydrô hyđrô hypebol
ibanking inox intơnét iot iốt
javel jetski jin jíp jiujitsu
kaki kali karaôkê karatedo ketamin ketamine kêpi kêtamin kilocalo kilogam kilomet kilô kilôgam kilôgram kilômét kilôoát
kilôvôn kimchi kiôt kiốt kwp
labo lanhtô lavabo lavabô layơn lazada lazer leninit lêninit lipit liveshow livestream livestreamer logarit lôgarit
lôgic lôgô lôtô
macma macxit magie magiê maket mangan manhetit maniven manơcanh maratông matcha matxa mazut măngđôlin măngsông metan
mêtan mêtanol micrô micrômét mili miligam mililit mililít milimet milimét millimet mittinh mmol mođun moocphin morphin
môđem môđun môtip môtô môtơ
nano natri netflix nicotin niken nilông nitơ nitrat nitrit niutơn nivô nôen nơron nơtron
officetel oled olimpic oliu olympic oóc oxi oxit oxy ozon ôkê ôliu ôpêra ốplết ôsin ôtô ôtôbuýt ôxi ôxít ôxy ôzôn
palan panen panh pano panô parabol paraphin patanh patê penixilin petanque pênixilin phatxit phéc phoóc phosphat
photocopi photphat photpho photphorit phôtô pianô pickleball pijama píp pirit platin polietylen polime polyethylen
polyme powerpoint pôlime propan prôtêin prôtit puli pyjama
quinin
rada radiô rađa rađiô ragu riđô robusta romoóc roneo roóc roto rôbốt rôcket rôti rơle rơmooc rơmoóc rờmoóc rơnghen rulô
sacarin salông sapo sapô sapôchê sêri shisha shopee shophouse silat silic silicat silô slôgan soju sôcôla sôđa sôvanh
sơmi spotify sulfat sunfat sunfua sunfuric sunphat sunphua supde
tabu taekwondo talkshow taluy taplô tắcxi teambuilding tetracyclin tigôn tiktok tiktoker topo tôtem tơrưng tuabin
tuốcbin turbin tuya tuylíp tuynel tuynen tuýp
uran urani urê
vaccin vacxin vali vals vani vaselin vắcxin vecni vécni vectơ véctơ vedette viber viđêô violon vip virut virút vlog
vlogger vneid volfram vonfram vovinam vôlăng vônfram vssid
whatsapp whisky wifi wushu
xabôchê xatanh xăngđan xăngtimét xenlulô xenlulôzơ xentimét xêri xêrum xichlô xilanh xilô ximăng xinê xiphông xirô xitec
xoọc xôviêt xquang xtanh xupap
yaourt yoghurt youtube youtuber yôga
zalo ziczac zin zoăng zumba
`
  .trim()
  .split(/\s+/u);
