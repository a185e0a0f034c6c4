/** Compounds of which one syllable has lost its tone or its hat, or has got another: the syllable is a word by itself, so spelling lets it pass. */

/** Wrong wherever they stand: `wrong → right`. */
export const ALWAYS = `
thực hiên → thực hiện, phát hiên → phát hiện, xuất hiên → xuất hiện, thể hiên → thể hiện, phương tiên → phương tiện,
điều kiên → điều kiện, nhiệm vu → nhiệm vụ, phục vu → phục vụ, dịch vu → dịch vụ, lãnh đao → lãnh đạo, chỉ đao → chỉ đạo,
hoạt đông → hoạt động, lao đông → lao động, vận đông → vận động, chủ đông → chủ động, hôi nghị → hội nghị,
hôi đồng → hội đồng, cơ hôi → cơ hội, đai hội → đại hội, đai biểu → đại biểu, cán bô → cán bộ, bô phận → bộ phận,
thành phô → thành phố, chất lương → chất lượng, lực lương → lực lượng, sản lương → sản lượng, năng lương → năng lượng,
khối lương → khối lượng, quy đinh → quy định, quyết đinh → quyết định, xác đinh → xác định, khẳng đinh → khẳng định,
ổn đinh → ổn định, chính quyên → chính quyền, đề nghi → đề nghị, kiến nghi → kiến nghị, tiến hanh → tiến hành,
chấp hanh → chấp hành, ban hanh → ban hành, thực hanh → thực hành, phòng trào → phong trào, ỹ nghĩa → ý nghĩa,
điêu khiển → điều khiển, điêu tra → điều tra, điêu hành → điều hành, điêu trị → điều trị, kinh tê → kinh tế,
chương trinh → chương trình,
công trinh → công trình, quá trinh → quá trình, cộng đông → cộng đồng, lễ hôi → lễ hội,
thủy lơi → thủy lợi, phố biến → phổ biến, phổ biên → phổ biến, thảo luân → thảo luận, tham dư → tham dự, ngạt nhiên → ngạc nhiên
`;

/** Wrong but where the neighbours part them: `chuyển | đối tượng`. */
export const UNLESS = `
hợp đông → hợp đồng | not before đảo y nghịt đúc vui nam bắc
chuyển đối → chuyển đổi | not before tượng tác thủ diện phương
thay đối → thay đổi | not before tượng tác thủ
trao đối → trao đổi | not before tượng tác thủ
sự kiên → sự kiện | not before định trì nhẫn cường quyết cố trung gan
toàn bô → toàn bộ | not before lão
nội bô → nội bộ | not before lão
đồng bô → đồng bộ | not before lão
tiến bô → tiến bộ | not before lão
xã hôi → xã hội | not before thối tanh hám
hiên đại → hiện đại | not after mái hàng
hiên nay → hiện nay | not after mái hàng
hoàn thanh → hoàn thành | not before toán lý tra
hình thanh → hình thành | not after vật phận | not before mảnh tao dài mỏng nhỏ
đầu tu → đầu tư | not after bắt khởi bước lần mở ban từ | not before sửa bổ tập hành luyện tại
hội nghi → hội nghị | not before lễ ngờ vấn
kinh nghiêm → kinh nghiệm | not before túc trang ngặt khắc cấm
`;
