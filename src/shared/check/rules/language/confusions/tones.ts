/** Compounds with hỏi for ngã or ngã for hỏi, and other tones gone astray. */

/** Wrong wherever they stand: `wrong → right`. */
export const ALWAYS = `
sẳn sàng → sẵn sàng, suôn sẽ → suôn sẻ, sạch sẻ → sạch sẽ, mạnh mẻ → mạnh mẽ, lặng lẻ → lặng lẽ, lẽ loi → lẻ loi,
mát mẽ → mát mẻ, mới mẽ → mới mẻ, vẽ vang → vẻ vang, hổ trợ → hỗ trợ, tương hổ → tương hỗ, xấu hỗ → xấu hổ,
tháo gở → tháo gỡ, suy nghỉ → suy nghĩ, nghĩ ngơi → nghỉ ngơi, nghĩ hưu → nghỉ hưu, nghĩ dưỡng → nghỉ dưỡng,
ý nghỉa → ý nghĩa, nghỉa vụ → nghĩa vụ, kỹ niệm → kỷ niệm, kĩ niệm → kỉ niệm, kỹ cương → kỷ cương, kỹ lục → kỷ lục,
kỷ lưỡng → kỹ lưỡng, kỷ xảo → kỹ xảo, ngỗn ngang → ngổn ngang, bổng nhiên → bỗng nhiên, bổng dưng → bỗng dưng,
sửa lổi → sửa lỗi, xin lổi → xin lỗi, lổi lầm → lỗi lầm, sôi nỗi → sôi nổi, sữa chữa → sửa chữa, sửa chửa → sửa chữa,
chỉnh sữa → chỉnh sửa, sửa tươi → sữa tươi, bò sửa → bò sữa, sửa bột → sữa bột, sửa mẹ → sữa mẹ,
chửa cháy → chữa cháy, chửa bệnh → chữa bệnh, cứu chửa → cứu chữa, củng như → cũng như, vẩn còn → vẫn còn,
vẩn đang → vẫn đang, đở đầu → đỡ đầu, giúp đở → giúp đỡ, gìn giử → gìn giữ, giử gìn → giữ gìn, giử vững → giữ vững,
lảnh đạo → lãnh đạo, lảnh thổ → lãnh thổ, mưa bảo → mưa bão, cơn bảo → cơn bão, bão đảm → bảo đảm, đảm bão → đảm bảo,
lủ lụt → lũ lụt, ô nhiểm → ô nhiễm, viển thông → viễn thông, vĩnh viển → vĩnh viễn, triễn khai → triển khai,
phát triễn → phát triển, triễn lãm → triển lãm, kiễm tra → kiểm tra, kiễm soát → kiểm soát, kiễm điểm → kiểm điểm,
quãng cáo → quảng cáo, quãng bá → quảng bá, quảng đường → quãng đường, quãng trường → quảng trường,
giãm nghèo → giảm nghèo, cắt giãm → cắt giảm, hưỡng ứng → hưởng ứng, hướng dẩn → hướng dẫn, hấp dẩn → hấp dẫn,
dẩn đến → dẫn đến, dẩn đầu → dẫn đầu, mâu thuẩn → mâu thuẫn, tiêu chuẫn → tiêu chuẩn, chuẫn bị → chuẩn bị,
gương mẩu → gương mẫu, mẩu giáo → mẫu giáo, khuôn mẩu → khuôn mẫu, phẩu thuật → phẫu thuật, ngẩu nhiên → ngẫu nhiên,
lẩn nhau → lẫn nhau, nhầm lẩn → nhầm lẫn, lẫn tránh → lẩn tránh, rỏ ràng → rõ ràng, rỏ rệt → rõ rệt, nêu rỏ → nêu rõ,
nhắc nhỡ → nhắc nhở, phấn khỡi → phấn khởi, khỡi công → khởi công, trãi nghiệm → trải nghiệm, trãi qua → trải qua,
đầy đũ → đầy đủ, ứng cữ → ứng cử, bầu cữ → bầu cử, đề cữ → đề cử, kiên cử → kiêng cữ, sản phẫm → sản phẩm,
thực phẫm → thực phẩm, khẵng định → khẳng định, sức khõe → sức khỏe, xây dưng → xây dựng, giải quyêt → giải quyết,
dử liệu → dữ liệu, cơ sỡ → cơ sở, trụ sỡ → trụ sở, sỡ hữu → sở hữu, sạt lỡ → sạt lở, lỡ đất → lở đất, hãi quan → hải quan,
hãi sản → hải sản, giãi pháp → giải pháp, giãi quyết → giải quyết, giãi thưởng → giải thưởng, giãi phóng → giải phóng,
giãi ngân → giải ngân, đẫy mạnh → đẩy mạnh, trãi dài → trải dài, trãi rộng → trải rộng, dể dàng → dễ dàng, dể bị → dễ bị,
khó dể → khó dễ, bão dưỡng → bảo dưỡng, sữa chửa → sửa chữa, mãnh đất → mảnh đất, đỗi mới → đổi mới, thay đỗi → thay đổi,
mỡ rộng → mở rộng, rãnh rỗi → rảnh rỗi, trao đỗi → trao đổi, lảng phí → lãng phí, lổ hổng → lỗ hổng, lổ hỗng → lỗ hổng,
lỗ hỗng → lỗ hổng, ngưởng mộ → ngưỡng mộ, vỉ đại → vĩ đại, đơn giãn → đơn giản, bác sỉ → bác sĩ, chiến sỉ → chiến sĩ,
nghệ sỉ → nghệ sĩ, liệt sỉ → liệt sĩ, thạc sỉ → thạc sĩ, tiến sỉ → tiến sĩ, ca sỉ → ca sĩ, y sỉ → y sĩ,
giản cách xã hội → giãn cách xã hội, dãi quyết → giải quyết, chểnh mãng → chểnh mảng, ngõ ý → ngỏ ý, ngỏ cụt → ngõ cụt
`;

/** Wrong but where the neighbours part them: `cũng | cố gắng`. */
export const UNLESS = `
vui vẽ → vui vẻ | not before tranh hình lại lên
nổi lo → nỗi lo | not after không chẳng được giấu nén kìm | not before lắng âu
nghĩ lễ → nghỉ lễ | not before hội này phép
kỹ luật → kỷ luật | not after hiểu nắm biết đọc học cứu rõ xem | not before này sư
kỹ nguyên → kỷ nguyên | not before nhân tắc liệu
cũng cố → củng cố | only before kiến niềm khối tổ lòng hệ mối đội quốc lực thế vững địa nền
vẽ đẹp → vẻ đẹp | only before của thiên lao truyền cổ hoang tiềm
nghĩ mát → nghỉ mát | not before mẻ
kỷ sư → kỹ sư | not after thế
thế kỹ → thế kỷ | not before thuật năng sư
kỷ càng → kỹ càng | not after thế
học bỗng → học bổng | not before nhiên dưng chốc
nổi buồn → nỗi buồn | not after giấu nén kìm chịu được tả ngăn
nổi đau → nỗi đau | not after giấu nén kìm chịu được tả ngăn vượt
nổi khổ → nỗi khổ | not after giấu nén kìm chịu được tả
nỗi bật → nổi bật | not after đến
nỗi tiếng → nổi tiếng | not after đến
sữa đổi → sửa đổi | not before mới vị
bão hiểm → bảo hiểm | not before họa hoạ
bán lẽ → bán lẻ | not before ra
đơn lẽ → đơn lẻ | not before ra
riêng lẽ → riêng lẻ | not before ra
nhỏ lẽ → nhỏ lẻ | not before ra
chặt chẻ → chặt chẽ | not before củi tre nứa gỗ mía dừa
xen kẻ → xen kẽ | not before sọc ô lạ
gở khó → gỡ khó | not after điềm
nghĩ phép → nghỉ phép | not before tính toán màu thuật
kỳ nghĩ → kỳ nghỉ | not before rằng đến là mình ra
quy cũ → quy củ | not after nội pháp văn | not before sang thành
kỷ năng → kỹ năng | not after thế
kỷ thuật → kỹ thuật | not after thế
bổng chốc → bỗng chốc | not after học lương
nổ lực → nỗ lực | not before lượng
nổi niềm → nỗi niềm | not after giấu nén kìm chịu được tả ngăn
bảo lũ → bão lũ | not before trẻ con nhỏ bạn học
bão vệ → bảo vệ | not before tinh
bão tồn → bảo tồn | not before tại
mẩu mực → mẫu mực | not before khô nướng một
đả được → đã được | not after ẩu loạn
đả và đang → đã và đang | not after ẩu loạn
làm rỏ → làm rõ | not before nước máu
kiêng cử → kiêng cữ | not before động
sỉ số → sĩ số | not after bán mua giá hàng | not before lượng
`;
