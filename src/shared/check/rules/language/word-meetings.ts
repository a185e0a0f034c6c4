/** Places where one word ends with the syllable that begins the next, so that nothing is doubled: `thực hiện | hiện đại hóa`. */

/**
 * By the syllable that meets itself: the ones before it that it makes a word with, and the ones after it likewise.
 * `*` is any.
 */
const MEETINGS = `
an: công bình trị bảo yên trường long hội khánh tân thạnh nghĩa phú | ninh toàn sinh tâm dưỡng táng cư
ban: ủy trưởng phó thường các | hành bố tặng đầu ngành chỉ quản tổ giám bí thường tuyên dân nội kinh công
bản: cơ căn văn kịch xuất ấn nhật thôn tư | thân đồ tin sắc án chất ghi lĩnh kế báo vẽ cáo làng địa
bảo: đảm | vệ hiểm đảm tồn quản mật trợ toàn dưỡng hộ
bằng: công cân thăng | cấp khen chứng cách lòng giá sáng phẳng
báo: thông cảnh họp nhà dự | cáo chí đài động tin hiệu đáp giá
biểu: đại tiêu phát thời | diễn dương hiện quyết tượng đồ mẫu thị
bộ: cán toàn tiến nội đảng trung tây đông nam bắc cục đồng đi đường | đội trưởng phận máy công y giáo tài tư nông môn luật ngành chính
cả: giá tất | nước năm tỉnh huyện xã hai ba gia nhà ngày tuần lớp hệ người thế bốn khu vùng tháng buổi đoàn về trong trên ở những
cao: nâng đề | tốc cấp học su hơn nhất nguyên tuổi điểm đẳng ráo
cấp: cung các nâng trung sơ cao bậc đẳng phân | bách cứu nước phát thiết trên dưới ủy học bằng xã huyện tỉnh giấy
chất: vật hợp tính bản tạp hóa khoáng thể | lượng thải liệu vấn độc lỏng dinh béo xúc
chế: hạn cơ thể quy pháp bào khống ức kiềm | biến độ tạo ngự tài phẩm xuất định
chỉ: địa đình kim tôn | đạo tiêu số huy thị dẫn còn có là định riêng sau trong khoảng tính cần
chính: hành tài bưu tự kiểm đích đúng | quyền sách phủ trị xác thức là quy thống sự đáng người họ
chức: tổ công viên quan nhậm từ giáo thiết | năng vụ danh sắc trách
chủ: dân làm gia tự cự chúa điền | tịch yếu đề động nhật trương trì lực nhà nghĩa xe hộ đầu rừng cơ thể
chung: nói | kết cư sức tay thủy quanh cho của
có: giàu hiện vốn sẵn chưa | thể công hiệu mặt chất khoảng tổng nguy hàng đến nhiều liên ý
công: thành thi nhân tiến phân phụ gia khởi tấn tiền | tác nghiệp an ty trình nhân bố chức đoàn bằng sức dân ích chúng viên ước trường cuộc khai
cục: kết bố bưu cuối | trưởng thuế bộ diện quản hải thống
cường: tăng kiên hùng tự phú | độ quốc điệu tráng bạo
dân: nhân người nông công toàn quốc dư cư thôn hộ bà | số cư tộc quân sự vận trí chủ sinh tình ca làng phố gian phòng ta
dục: giáo thể | vọng
diện: đại toàn đối phương giao | tích mạo kiến
dụng: sử ứng tác công lợi tuyển áp tín tận vận trọng | cụ ý
danh: nổi lừng bút tên công địa mạo liệt | sách hiệu mục lam thắng dự nghĩa nhân tiếng
đa: tối | dạng số phần dụng ngành chiều
đại: hiện vĩ vĩnh hậu thời phóng | biểu học hội diện đoàn đa lý tá tướng gia dịch lộ tràng
đạo: lãnh chỉ nhân báo | đức diễn luật tạo lý phật
đầu: bắt ban lần bước hàng dẫn ngày đứng đợt cúi gật đối | tư năm tháng tuần tiên thầu mối cơ người vụ quý đạn bếp nguồn vào ra mùa
điện: bưu thủy hơi mất tiền nhà đấu | thoại tử lực năng ảnh máy nước áp tích báo lưới
định: quyết quy nhất ổn khẳng xác nghị dự nhận giả chỉ ấn cố thẩm giám hoạch ý | hướng kỳ mức vị cư canh giá hình
đình: gia | chỉ công trệ làng đám chùa chiến
độ: chế tốc mức trình thái tiến mật cường nhiệt cao góc | tuổi ẩm cao bền sâu rộng dài dày cồn mặn xe
đoàn: công tập sư trung quân binh phái huyện tỉnh thành xã liên chi | kết thể viên thanh đại công xe kiểm tàu
đội: bộ quân liên chi đồng hải | ngũ tuyển trưởng viên hình bóng cảnh thi quản tuần
đồng: hợp cộng hội tương lao triệu tỷ tỉ nghìn ngàn ruộng cánh tiền | bộ bào ý thuận hành thời loạt chí đội bằng đều nghiệp phục cỏ lúa ruộng minh tình
động: hoạt lao hành vận phát chủ cảm tác biến di tự khởi lay hưởng lưu sôi huy | viên lực cơ vật tác thái đất thổ
đó: sau trước trong do khi bên theo từ ngoài ở thời nơi | là
giá: đánh đấu giảm tăng trị định báo bán thẩm bình hạ được vật nâng đơn trượt | trị cả bán thành lúa điện xăng vàng đất thuê thể nhà vé thị
gia: quốc tham chuyên tăng nhân đại tác danh ra nông | đình súc cầm tăng công cảnh hạn nhập tài vị cố
giao: chuyển bàn ngoại tuyên xã tiếp phối | thông lưu dịch thừa tiếp hữu đất kết phó nhiệm hàng ban thoa
giải: hòa lý diễn khuyến trao tham đoạt chú | pháp quyết thích phóng thưởng trí tỏa ngân đấu trình nhất nhì bóng vô đặc phẫu
hành: thi ban tiến thực vận điều phát chấp đồng song bộ khởi lưu tuần cử lữ hoành | chính động trình vi khách lang lý hung quyết tây
hàng: bán khách ngân mặt đơn gian bạn mua giao cửa xếp đầu | hóa hoá loạt không năm ngày nghìn trăm chục triệu ngàn hải xóm rào nông tháng ngũ rong quán
hệ: quan liên thế mối | thống lụy sinh số
hiện: thực thể xuất phát biểu tái ẩn hiển | đại nay có tượng thực vật hành diện trạng hữu thân đang tại hình nguyên
hóa: văn hàng chuyển tiêu xã số hiện cơ chính tin tha điện | đơn chất học giải thạch trang phẩm
hoạt: sinh linh kích phục | động hình cảnh
học: trường khoa tiểu trung đại du tin bác lớp nhập y toán văn hóa cao cấp bậc | sinh tập viên phí kỳ hỏi bổng nghề đường giả phần thức hành tốt trò
hội: xã đại chi quốc cơ lễ hiệp giáo tỉnh huyện trung tân dự khai tổ ban công | nghị viên đồng thảo thi họp trường nhập tụ nông phụ cựu chữ liên người thánh làng chợ khuyến doanh văn
hợp: phối kết tổng phù trường thích hỗn tập liên tổ | tác đồng lý pháp lệ nhất thức quy chất
huy: phát chỉ | động chương hiệu hoàng
kết: liên đoàn cam tổng tập gắn giao ký sơ đúc | quả hợp luận nối thúc cấu nạp tinh bạn nghĩa hôn tội cục
khai: triển công kê sơ | thác mạc báo giảng trương hoang sinh trường hội thông tử
kiến: ý sáng sự dự phong chứng chính | nghị thức thiết trúc tạo quyết
kiểm: thanh bảo | tra soát định lâm nghiệm sát điểm toán dịch
khu: đặc phân liên chiến | vực phố công dân kinh đô du ấp tái di
kinh: thần nguyệt đông | tế doanh nghiệm phí tuyến phổ thương nguyệt
kỳ: thời định học chu nhiệm hàng bất quốc hoa trường | họp thi vọng quan nghỉ lạ hạn công
là: tức nghĩa gọi | lượt là
lại: còn trở quay ngược nhắc đem mang ôn xem tồn ở đi | lịch nhận tiếp càng
làm: việc | việc chủ ăn đường giàu nghề quen rõ thêm nên cho
lãnh: bảo | đạo thổ hải sự vực lương địa
lập: thành thiết độc xác tạo cô công dân đối trung hợp | kế nghiệp trường quy tức pháp biên hồ danh dị thành
lộ: quốc tỉnh hương tiết bộc | trình giới thông
luận: thảo dư kết bình lý tranh tham | án văn điểm tội
lực: năng động nhân nguồn nỗ bạo điện áp thủy hiệu chủ tiềm quyền thế | lượng
lượng: chất số sản khối lực trọng năng định thương dung | nước lớn khách mưa hàng thức rác
lý: quản xử pháp tâm đại hợp địa vật thanh sinh đạo nguyên | do luận thuyết tưởng lịch giải thú
mạng: tính cách sứ nhân | lưới xã internet máy sống người
mặt: gương bề có vắng thay ra | bằng hàng trận nước đất trời đường tiền cầu trái khác
mới: đổi nông làm | đây có được là nhất
môn: chuyên bộ | học thể thi
mục: tiết hạng danh đầu chuyên đề | tiêu đích sư
nam: việt miền phía đông tây | bộ giới nữ sinh thanh định giao
năng: chức tiềm khả kỹ tài năng công bản | lực suất động lượng khiếu nổ
ngân: giải thu | sách hàng khoản quỹ hà
nghị: hội đề kiến hữu tham khuyến | quyết định viện sĩ lực trường
nghiệm: kinh thí xét thử trải | thu
nghiệp: nông công doanh sự lâm khởi tốt chuyên xí nghề đồng ngư thất hành | vụ đoàn chủ dư
nghĩa: ý chủ chính định xã nhân kết danh tình đền | vụ trang tình là
người: con | dân lao nghèo có cao bệnh dùng ta bán mua đứng đầu thân già trẻ làm khuyết tham nông nhà tiêu việt
nhà: về | nước trường văn ở máy báo thầu giáo nông vườn thờ khoa tài hàng đầu hảo sản thuốc dân xưởng
nhân: nghệ công cá nạn bệnh nguyên tư doanh quân phạm hôn tù thân cử phụ thi | dân viên lực sự vật tài ái dịp đạo rộng hậu quyền chứng mạng công
nhất: thống hợp thứ giải hạng duy đồng nhiều cao | là định trí quán thiết
nhận: công xác tiếp chứng thừa ghi đón phủ thu cảm đảm bắt nhìn | thức định xét thấy biết quà giải lời trách diện bằng được nhiệm
nhiệm: trách chủ bổ tín đảm trọng kiêm tiền miễn | vụ kỳ chức màu sở
nông: khuyến hội | dân nghiệp thôn sản hộ lâm hóa trại trường
nước: nhà đất cả cấp ngập thoát trong máy nguồn tưới bơm ngoài con giữ | ta sạch ngoài ngầm ngọt mặn sông thải uống máy biển sinh bạn mắm lũ
ở: nhà chỗ nơi đất | *
phẩm: sản thực tác thương dược mỹ vật chế thành | chất giá vị
pháp: biện giải phương hợp tư hiến lập hành cú luật nước | luật lý lệnh nhân chế y điển
phát: xuất tự bột bộc phân cấp bùng đồng kích | triển động hiện huy biểu hành sinh thanh quà sóng ngôn minh thải hoa tán
phí: chi học kinh lệ miễn lãng viện thủy cước thu | dịch bảo vệ tổn thuê
phòng: văn quốc đề tiêu tiền dự xả hải biên hậu | chống ngừa trào bệnh cháy thủ giáo tài nông tư khám trọ y học họp vệ kinh nội lao làm văn
phố: thành khu đường dãy khối tổ | cổ xá phường huyện
phú: phong trù giàu | nông quý
phương: địa đối song đa bình | án pháp tiện châm hướng thức trình tây đông diện
quan: cơ liên hải sĩ tham khách lạc cảnh bi tổng trực sân giác chủ kỳ | tâm trọng hệ điểm sát chức niệm lý trắc tài hầu
quản: bảo cai | lý trị giáo ngại
quang: vinh hào | cảnh vinh đãng
quân: tướng hải lục không hành dân toàn cựu ba | đội sự nhân khu dân chủng y phục
quốc: tổ trung hàn toàn đế liên cứu ái | gia phòng hội tế lộ tịch khánh vương hiệu doanh dân tang sách
quyết: giải nghị biểu quyết kiên phán cương | định liệt tâm toán chiến thắng
quyền: chính bản thẩm chủ nhân ủy cầm phân | lợi hạn lực chủ trưởng giám
sách: chính ngân danh chế đọc | báo vở giáo lược nhiễu
sản: tài thủy sinh di nông hải khoáng lâm cộng đặc bất phá phụ | xuất phẩm lượng nghiệp vật phụ
sao: ra | cho
sinh: học thí vệ phát dân hy hi an nhân tiết khai nữ nam ký sản | viên sống hoạt học sản thái sôi kế con ra năm vật lý nhật
sơ: hồ | cấp kết bộ tán cứu chế
số: dân chuyển một đa hệ thông tham đối thiểu chỉ tỷ cơ mã đồng | lượng liệu hóa hoá tiền người hộ vụ ca điện nhà vốn học hiệu đông lớn
sống: đời cuộc sinh | còn động chết chung
sự: nhân công quân dân hình lãnh thời tâm phóng đồng chiến | kiện nghiệp việc cố thật phát hỗ đồng quan tham tình sống chung phối lãnh nỗ
tác: công hợp sáng đối tương canh thao động | động phẩm dụng giả hại nghiệp chiến phong
tài: nhân đề biên trọng đức thiên | chính sản liệu trợ năng khoản nguyên xế tử
tâm: trung quan quyết trọng yên hảo lương nội thành chuyên | lý huyết đắc sự tư điểm hồn thần
tập: học luyện thực tổng bài sưu tuyển biên triệu | trung huấn thể đoàn kết luyện quán hợp quân san
tế: kinh quốc thực y | bào nhị thế lễ bần
thành: hoàn hình trưởng tạo trung đạt cấu nội ngoại lòng kinh trở | phố công lập viên tích tựu phần đạt lũy thị thật quả tâm niên đoàn
thông: giao lưu phổ truyền cảm viễn khai khơi | tin qua báo thoáng tư minh suốt số hiểu
thể: cụ tập đoàn có tổng chủ thân chỉnh không | hiện thao thức dục lực chế trạng
theo: kèm tiếp mang kéo | đó dõi thống quy kế báo dự ông bà đuổi
thi: hội kỳ dự cuộc | đua hành công tài đấu tuyển viết vẽ thể thố nâng tốt
thị: đô thành chỉ siêu hiển cận biểu giám | trường xã trấn sát giác lực thành
thiết: cần kiến xây bức thân tha | bị thực kế yếu lập chế tha
thu: mùa doanh nghiệm tiếp tịch hấp đầu tân | hoạch nhập hút ngân hồi thập gom hẹp mua phí giữ hái
thủ: bảo tuân cố phòng đối nguyên | tướng tục đô trưởng công tiêu thuật
thực: lương hiện thiết trung xác ẩm | hiện phẩm tế trạng tiễn hành tập thi vật chất đơn sự lực
thuế: cục ngành chi trốn thu đóng miễn | quan suất đất thu giá thân môn
thức: chính nhận hình kiến tri tổ phương công cách ý trí | ăn dậy tỉnh trắng uống
thương: công yêu tình kinh ngoại bị tổn nhà | mại binh hiệu tích vong lái lượng gia yêu tâm
tích: diện thành di phân tiểu bí cổ kỳ du thương | cực lũy trữ hợp
tiên: ưu đầu tổ | tiến phong lượng quyết
tiến: cải tiên thăng xúc cầu đẩy | độ hành bộ sĩ tới công lên trình
tiếp: trực gián liên tuyên giao nối | tục nhận theo cận dân xúc thị đón cử sức đất khách
tín: uy thư | dụng nhiệm ngưỡng hiệu đồ
tin: thông bản niềm đưa lòng | tưởng học cậy tức nhắn vui báo bài yêu
tiêu: chỉ mục chi chống | chuẩn dùng thụ chí hủy cực biểu điểm diệt hóa
tình: nhiệt tận tâm cảm ân nghĩa tội thịnh đoàn thân | hình trạng cảm yêu nguyện nghĩa tiết thương báo
toàn: an bảo hoàn vẹn | bộ diện dân tỉnh huyện quốc xã thể cầu khu ngành đảng quân
tổ: cải | chức quốc trưởng hợp dân tiên công viên ấm
tra: thanh kiểm điều tuần | cứu khảo xét hỏi
trách: phụ khiển đặc | nhiệm móc
trị: giá chính quản điều trừng | giá an liệu thủy sự bệnh
trọng: quan chú tôn nghiêm trân sang kính cẩn | tâm điểm đại lượng dụng thể yếu tài tội
trung: tập | tâm tướng ương học bình thành niên hạn cấp gian thu thực bộ dũng đoàn
trực: túc thường chính | tiếp thuộc tuyến ban thăng quan
trường: môi thị nhà hiện quảng lập công hội nông tăng chiến mở khai | học hợp tiểu mầm trung đại lớp cao thọ dạy đua
trưởng: bộ hiệu thủ tổ tăng nhóm lớp thôn huyện viện sinh cục | phòng ban thành đoàn khoa công trạm họ thôn
tư: đầu vật riêng công thứ thông tâm | nhân vấn tưởng duy pháp liệu cách thế lệnh thương nghiệp
tự: trật trình văn chữ thứ tương | do giác động tin nguyện hào học chủ nhiên túc ý phát lực vệ chế quản
tử: điện phần đệ cử cầu phân nam tài | vong tế hình tuất thi
tục: thủ tiếp liên phong tập kế | ngữ lệ
tưởng: tư lý tin ý khen thưởng liên | niệm thưởng nhớ tượng
tượng: hiện đối hình ấn biểu khí | đài trưng hình
tuyến: trực tiền hậu | đường xe kênh đê phố đầu
ủy: huyện tỉnh thành đảng cấp chi thị quận xã khu thường | ban viên quyền thác
vận: dân | động chuyển hành dụng tải hội mệnh
vật: động thực sinh nhân súc sự di hiện vạn đồ con cây | chất liệu tư nuôi lý dụng giá phẩm thể
vệ: bảo tự hậu hộ | sinh sĩ tinh quốc
vị: đơn địa vũ hương trị quý | trí thế thành giác lãnh đại
việc: công làm sự vụ | làm thực triển xây nâng tổ nhà đồng sử tuyên phát đẩy quản học
viên: nhân giáo đảng đoàn hội thành công sinh ủy học giảng động diễn phóng tuyên cộng xã tổ đội | chức gạch thuốc ngọc
vốn: nguồn | đầu vay ngân nhà là có tín điều sự
vụ: nhiệm dịch phục nghĩa nội chức công nghiệp mùa thời thuế | việc án mùa lúa đông hè cháy tai thu trưởng xuân
xã: thị làng toàn hợp | hội tân phước bình long mỹ an thạnh đội viên giao thuận nhà lương
xuất: đề sản nhập chế diễn ngân truy | hiện khẩu phát bản sắc xứ hàng siêu huyết trình ngũ viện
xuân: mùa đông vui | hè này về đinh ất bính tết
y: trạm ngành bác quân đông | tế học tá bác sĩ phục
yếu: chủ thiết trọng tất cốt cơ | tố điểm kém thế nhân
yêu: tình | cầu thương nước quý mến
bị: thiết chuẩn trang | *
doanh: kinh liên | thu nghiệp nhân số
nạn: tai tệ | nhân
hộ: bảo ủng căn giám các | nghèo dân gia kinh cận sản
tạo: đào chế cải sáng | điều ra việc nguồn nên dựng sự thành đột bước cơ
nguồn: tạo cội | vốn lực gốc nước thu nhân
bàn: địa | giao
lịch: du | sử sự
sử: lịch | dụng
ảnh: hình | hưởng
cảnh: hoàn tình bối khung | sát giác báo tượng
hậu: khí | quả cần
nghệ: công văn | thuật sĩ nhân an
thuật: kỹ nghệ | lại ngữ
dịch: giao kiểm đại phiên chuyển | vụ bệnh tả
bệnh: dịch khám phòng chữa mắc trị | nhân viện tật dại
viện: bệnh học | trợ phí
cách: phong tính khoảng quy | mạng ly làm
lễ: nghi | hội phục
thế: lợi xu vị | giới hệ
lợi: thủy thuận quyền vụ | ích nhuận thế dụng
mại: thương | dâm
ngoại: đối | giao tệ ngữ thương
nội: đối | dung bộ địa
bình: trung hòa | quân yên đẳng
điểm: thời địa thí trọng đặc | nóng số tựa đến
phần: thành cổ | lớn quà thưởng việc trăm
hiệu: thương nhãn tín | quả lực
cơ: động nguy | sở quan hội cấu
cấu: kết cơ | trúc thành
trình: chương tờ quy quá công lập | diễn bày duyệt độ quốc chính hđnd ubnd phê cấp tỉnh bộ xin
trợ: hỗ bổ viện | cấp giúp giá lực lý
hạn: thời quyền giới | chế hán mặn mức
cư: dân định tái | trú dân xá ngụ
án: dự vụ tòa bản | phí mạng treo tử
phạm: tội vi quy | tội pháp vi
tai: thiên | nạn
phúc: hạnh | lợi
địa: nội thổ | phương bàn điểm đạo hình
tranh: chiến đấu cạnh | thủ chấp luận tài
đấu: thi chiến | tranh giá thầu trường
bóng: đội chơi mê | đá chuyền rổ bàn
tải: xe vận | trọng
hình: tình loại mô truyền | thành thức ảnh
nhập: thu | khẩu học viện
đích: mục | thực thân đáng
kiện: điều sự | toàn
triển: phát | khai lãm vọng
nghề: dạy học làng | may đan điện hàn truyền nấu nông mộc
đất: ruộng nhà thuê giao | đai ở nông trồng công
khẩu: nhân | phần hiệu trang
sở: cơ | hữu
khách: du hành | sạn hàng
hải: duyên | sản quan
thủy: đường | lợi sản điện văn nội
xe: bến bãi đỗ giữ lái | máy khách tải buýt ô
ấp: trưởng bộ phó | *
cùng: cuối | nhau với
khoản: tài | tiền thu chi
tố: yếu | tụng giác cáo
mặn: xâm ngập | xâm
hạng: xếp | mục
loại: các phân | hình bỏ trừ
hưởng: ảnh thừa | ứng lợi thụ
ứng: thích cung đáp phản hưởng | dụng phó cử xử cứu
cung: tiền | cấp ứng
bậc: thứ cấp | thang
đường: tuyến con | bộ
truyền: tuyên lưu | thống hình thông nhiễm máu
lưu: giao | trú thông ý hành giữ
giới: thế biên | thiệu hạn
tính: đặc giới | toán đến từ cách
xử: cư đối ứng | lý phạt
phạt: xử hình | tiền tù
phối: phân | hợp
`;

interface Meeting {
  readonly heads: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
}

const ANY = '*';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter((word) => word !== ''));

const MEETS: ReadonlyMap<string, Meeting> = new Map(
  MEETINGS.trim()
    .split('\n')
    .map((line) => {
      const [word = '', rest = ''] = line.split(':');
      const [heads = '', tails = ''] = rest.split('|');
      return [word, { heads: setOf(heads), tails: setOf(tails) }] as const;
    }),
);

/** Whether `before word | word after` is the end of one word and the beginning of another. */
export const isMeeting = (word: string, before: string, after: string): boolean => {
  const meeting = MEETS.get(word);
  if (!meeting?.heads.has(before)) return false;
  return meeting.tails.has(ANY) || meeting.tails.has(after);
};
