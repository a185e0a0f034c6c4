/** Words that Vietnamese says twice on purpose, each time with a meaning: `xanh xanh`, `ngày ngày`, `luôn luôn`, `chôm chôm`. */

const TWICE = `
luôn mãi hằng thường dần từ đều song chung riêng xa gần cao thấp dài ngắn nhỏ to lớn tròn vuông vừa hơi
khá rất mau chậm nhanh nhẹ nặng nhè khe xanh đỏ vàng trắng đen tím nâu hồng xám lam biếc ngày đêm tháng
năm giờ phút sáng chiều tối trưa người nhà ai đâu nơi chốn lớp tầng hàng đoàn lối đường ngõ xóm làng đời
kiếp kẻ bước tiếng giọt hạt cành hoa rưng hiu lặng thầm âm rì rào ầm oang sang vang rộn rạo nao nôn bồn
chồn xôn xao lăng lâng đăm chăm khư lăm ngùn phơi phây xoay lung linh long lanh lóng nhấp láo lâu mới cũ
đầy vơi ngọt chua cay mặn đắng bùi thơm hăng khét nồng tanh ấm mát nóng lạnh se hanh khô ướt êm dịu mềm
cứng dẻo giòn dai trơn nhám mịn hay xinh ngoan hiền dễ khó tươi vui buồn thương nhớ mong chờ đợi ngóng
trông hao gầy béo mập dày mỏng đậm nhạt sâu nông rộng hẹp thưa mờ rõ ngời bừng rực phừng lập loè lòe
chói lấp ló thoáng xăm cười nói đi chạy bay nhảy múa hát gọi kêu gật lắc vẫy xoa vỗ gõ rung run quay
lượn cuồn lềnh bồng bềnh phất chầm ngấp phập ào ạt ập rầm đùng đoàng tí tách lộp độp lách cách leng keng
chíu gâu meo vù vèo ba má bà ông cô chú bé tý chút tẹo thôi nào rồi bấy bao hoài chuyên đinh đương khăng
khít lơ mơ nghênh nghiêng ngang dọc phăng ròng rã sừng sững thao thon thui trùng trập vanh vành văng vơ
vu xuề yêu ỉu ngơ ngây ngất ngổn suông trơ bần thin im ắng ơi à ừ vâng dạ chẳng chớ nhất nhì hai mười
trăm nghìn ngàn vạn triệu tầm tấp nườm nượp tới lui đôi cặp cứ
oa giật hì hề hu hô khà khì chíp gù lừ lù lầm hầm rần rầu sè xè xì tong toe tò te tưng thình thùng tùng cheng ù vi vo ve
xăm rân chang choang lè kè khè khò phì phăm xiêu ngứa tê ngà tà sồn hoe hây khom cong ùn mượt hâm điên khùng gàn sợ
ngại mệt nhức nhơn rề lia bon bong
chuồn cào chôm đòng kền thia bìm mành cu tom be chiếp chích cuốc sờ rành bời bô nhao đằng thiu chằm
trân căm chốc sàn hòm khum vênh giăng khơi riu lắm xíu nháy ngăm bo veo phè oe choai ồ câng gườm nhong ục ùm
ro lom bề tênh ngùi ton tì dàu thênh ghê vân sòn tàng kìn tồ thào bè nhằng khừ rùng tòng
quen nhàng tuýt trừng xơi tâng bạch điệp ồm ngẩn vòng oi vè xưng choi xìu ời lêu chùn reng băm toang nhầy him chan lờ phau vắt tít ngút xịch bịch chập
`;

export const SAID_TWICE: ReadonlySet<string> = new Set(TWICE.trim().split(/\s+/u));

/** With one of these after it the word is the beginning of another, which nobody says twice so: `thường thường xuyên`. */
const BEGINS = `
bà: con
bước: đầu sang tiến vào
chiều: cao dài nay rộng
chung: cư kết quanh sức tay
chuyên: canh chở đề gia môn ngành nghiệp viên
cô: giáo
cao: cấp điểm đẳng hơn tốc tuổi
đầy: đủ
đêm: nay
đi: bộ đầu học làm lại
đoàn: công kết kiểm thanh thể viên
đường: bộ dây giao huyện liên nội nông tỉnh xã
đều: đạt được là
gần: 50 100 đây gũi
gọi: điện là
hai: bên bị đối huyện người tháng vụ xã
hàng: hóa hoá loạt nghìn nông trăm triệu
hoa: kiểng màu quả
khó: khăn
khô: cằn hạn
làng: nghề
lớn: nhất
lớp: bồi dạy học mầm tập
mong: muốn
người: bệnh dân điều khuyết phụ tiêu
nhà: máy thầu thuốc trường văn vườn
nhất: định là trí
nói: chung chuyện riêng về
sáng: kiến nay tạo
sâu: bệnh rộng sắc
thường: niên trực vụ xuyên
thương: binh hiệu mại tích vong
tiếng: nói
tối: đa nay thiểu
trưa: nay
từ: chối đầu đó khi nay thiện
tươi: sống
vui: mừng vẻ xuân
âm: lịch
`;

const AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  BEGINS.trim()
    .split('\n')
    .map((line) => {
      const [word = '', after = ''] = line.split(': ');
      return [word, new Set(after.split(' '))] as const;
    }),
);

/** Whether the word and the one after it are one. */
export const beginsWord = (word: string, after: string): boolean => AFTER.get(word)?.has(after) === true;
