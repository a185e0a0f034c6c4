/** Compounds with hỏi for ngã or ngã for hỏi, and other tones gone astray. */

/** Wrong wherever they stand: `wrong → right`. */
export const ALWAYS = `
sẳn sàng → sẵn sàng, suôn sẽ → suôn sẻ, sạch sẻ → sạch sẽ, mạnh mẻ → mạnh mẽ, lặng lẻ → lặng lẽ, bán lẽ → bán lẻ,
đơn lẽ → đơn lẻ, riêng lẽ → riêng lẻ, nhỏ lẽ → nhỏ lẻ, lẽ loi → lẻ loi, chặt chẻ → chặt chẽ, mát mẽ → mát mẻ,
mới mẽ → mới mẻ, vẽ vang → vẻ vang, xen kẻ → xen kẽ, hổ trợ → hỗ trợ, tương hổ → tương hỗ, xấu hỗ → xấu hổ,
tháo gở → tháo gỡ, gở khó → gỡ khó, suy nghỉ → suy nghĩ, nghĩ ngơi → nghỉ ngơi, nghĩ hưu → nghỉ hưu,
nghĩ dưỡng → nghỉ dưỡng, nghĩ phép → nghỉ phép, kỳ nghĩ → kỳ nghỉ, ý nghỉa → ý nghĩa, nghỉa vụ → nghĩa vụ,
quy cũ → quy củ, kỹ niệm → kỷ niệm, kĩ niệm → kỉ niệm, kỷ năng → kỹ năng, kỷ thuật → kỹ thuật, kỹ cương → kỷ cương,
kỹ lục → kỷ lục, kỷ lưỡng → kỹ lưỡng, kỷ xảo → kỹ xảo, ngỗn ngang → ngổn ngang, bổng nhiên → bỗng nhiên,
bổng dưng → bỗng dưng, bổng chốc → bỗng chốc, sửa lổi → sửa lỗi, xin lổi → xin lỗi, lổi lầm → lỗi lầm,
nổ lực → nỗ lực, nổi niềm → nỗi niềm, sôi nỗi → sôi nổi, sữa chữa → sửa chữa, sửa chửa → sửa chữa,
chỉnh sữa → chỉnh sửa, sửa tươi → sữa tươi, bò sửa → bò sữa, sửa bột → sữa bột, sửa mẹ → sữa mẹ,
chửa cháy → chữa cháy, chửa bệnh → chữa bệnh, cứu chửa → cứu chữa, củng như → cũng như, vẩn còn → vẫn còn,
vẩn đang → vẫn đang, đở đầu → đỡ đầu, giúp đở → giúp đỡ, gìn giử → gìn giữ, giử gìn → giữ gìn, giử vững → giữ vững,
lảnh đạo → lãnh đạo, lảnh thổ → lãnh thổ, mưa bảo → mưa bão, cơn bảo → cơn bão, bảo lũ → bão lũ, bão đảm → bảo đảm,
đảm bão → đảm bảo, bão vệ → bảo vệ, bão tồn → bảo tồn, lủ lụt → lũ lụt, ô nhiểm → ô nhiễm, viển thông → viễn thông,
vĩnh viển → vĩnh viễn, triễn khai → triển khai, phát triễn → phát triển, triễn lãm → triển lãm, kiễm tra → kiểm tra,
kiễm soát → kiểm soát, kiễm điểm → kiểm điểm, quãng cáo → quảng cáo, quãng bá → quảng bá, quảng đường → quãng đường,
quãng trường → quảng trường, giãm nghèo → giảm nghèo, cắt giãm → cắt giảm, hưỡng ứng → hưởng ứng,
hướng dẩn → hướng dẫn, hấp dẩn → hấp dẫn, dẩn đến → dẫn đến, dẩn đầu → dẫn đầu, mâu thuẩn → mâu thuẫn,
tiêu chuẫn → tiêu chuẩn, chuẫn bị → chuẩn bị, gương mẩu → gương mẫu, mẩu mực → mẫu mực, mẩu giáo → mẫu giáo,
khuôn mẩu → khuôn mẫu, phẩu thuật → phẫu thuật, ngẩu nhiên → ngẫu nhiên, lẩn nhau → lẫn nhau, nhầm lẩn → nhầm lẫn,
lẫn tránh → lẩn tránh, đả được → đã được, đả và đang → đã và đang, rỏ ràng → rõ ràng, rỏ rệt → rõ rệt,
làm rỏ → làm rõ, nêu rỏ → nêu rõ, nhắc nhỡ → nhắc nhở, phấn khỡi → phấn khởi, khỡi công → khởi công,
trãi nghiệm → trải nghiệm, trãi qua → trải qua, đầy đũ → đầy đủ, ứng cữ → ứng cử, bầu cữ → bầu cử, đề cữ → đề cử,
kiêng cử → kiêng cữ, kiên cử → kiêng cữ, sản phẫm → sản phẩm, thực phẫm → thực phẩm, khẵng định → khẳng định,
sức khõe → sức khỏe, xây dưng → xây dựng, giải quyêt → giải quyết
`;

/** Wrong but where the neighbours part them: `cũng | cố gắng`. */
export const UNLESS = `
vui vẽ → vui vẻ | not before tranh
nổi lo → nỗi lo | not after không chẳng được
nghĩ lễ → nghỉ lễ | not before hội này phép
kỹ luật → kỷ luật | not after hiểu nắm biết đọc học cứu rõ xem | not before này sư
kỹ nguyên → kỷ nguyên | not before nhân tắc liệu
cũng cố → củng cố | not before gắng tình ý hết chấp làm
vẽ đẹp → vẻ đẹp | only before của thiên lao truyền cổ hoang tiềm
nghĩ mát → nghỉ mát | not before mẻ
kỷ sư → kỹ sư | not after thế
thế kỹ → thế kỷ | not before thuật năng sư
kỷ càng → kỹ càng | not after thế
học bỗng → học bổng | not before nhiên dưng chốc
nổi buồn → nỗi buồn | not after chịu
nổi đau → nỗi đau | not after chịu
nổi khổ → nỗi khổ | not after chịu
nỗi bật → nổi bật | not after đến
nỗi tiếng → nổi tiếng | not after đến
sữa đổi → sửa đổi | not before mới vị
bão hiểm → bảo hiểm | not before họa hoạ
`;
