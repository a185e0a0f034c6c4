/** Tells a caption that closes like a sentence from a paragraph: it is short among long paragraphs, shows and does not tell, and counts nothing. */
import { captionScore } from './caption';
import type { Features } from './features';
import { countWords } from './wording';

const SHORTEST = 4;
const LONGEST = 18;
export const SHORT = 14;
const STOP = /\.$/u;
const SECOND_SENTENCE = /[.!?…;]["”’)]?\s/u;
const SPEECH = /["“”«»]|^[-–—+•*]/u;
/** `Lữ đoàn Công binh 25`, `lớp 5A`, `ấp 3`: a figure that is a name and counts nothing. */
const NAMED_FIGURE =
  /(?<=(?:\p{Lu}\p{Ll}{1,7}|lớp|ấp|khóm|khu phố|tổ|thôn|quốc lộ|binh|đoàn|số)\s)\d{1,3}[A-Z]?(?![\d.,]?\d|\s?(?:%|\p{Ll}{1,3}\s?(?:triệu|tỷ|đồng)))/gu;
/** `2 đối tượng tại cơ quan công an`: who is counted stands in the picture. */
const COUNTED_PEOPLE = /^\d{1,2}\s(?=đối tượng|nghi phạm|bị can|bị cáo|em|học sinh|thí sinh)/u;
const COUNTS = /\d/u;

/** Not folded: `đã` is no `đá`. Words that tell what was, will be, is so or is not; a picture has none of them. */
const TELLS: ReadonlySet<string> = new Set(
  (
    'đã sẽ vừa từng mới là có không chưa chẳng phải cần nên rằng thì mà vì bởi nhưng nếu khi còn cũng vẫn chỉ hơn gần khoảng đạt gồm tôi ' +
    'chúng họ nó rất quá lắm thêm được bị đều mong muốn biết nghĩ tin lo sợ hy vọng quyết đề nghị kêu khuyến để do mỗi nhiều mọi nay vậy this was were is are has had been told said says will would can could may should not but they he she it'
  ).split(' '),
);

/** How a paragraph takes up the thread. */
const THREAD =
  /^(?:Theo|Tuy|Tuy nhiên|Đến|Hiện(?! trường)|Hiện nay|Sau|Trước|Năm|Ngày|Sáng|Chiều|Tối|Trưa|Từ|Ngoài|Riêng|Mỗi|Với|Để|Do|Nhờ|Nếu|Khi|Dự|Dịp|Qua|Cùng|Song|Thế|Xin|Kính|Chúc|Nguyên nhân|Vụ việc|After|Before|In|On|At|But|However)(?=[\s,])/u;

/** `Anh Tiếp bị bắt giữ`: so he stands in the picture. */
const SHOWN_HELD = /\sbị (?:(?:công an|cảnh sát) )?(?:bắt giữ|bắt|tạm giữ|khống chế|thu giữ|dẫn giải)(?=\s|$)/u;

const toldIn = (text: string): number =>
  text
    .replace(SHOWN_HELD, '')
    .toLocaleLowerCase('vi')
    .split(/[^\p{L}]+/u)
    .filter((word) => TELLS.has(word)).length;

/** Far shorter than the paragraphs around it. */
const shortness = (words: number, usual: number): number => {
  if (words <= usual / 4) return 1.5;
  return words <= usual / 2 && words <= SHORT ? 0.5 : -1;
};

const STOPPED = -0.5;
const TOLD = -3;
const RESUMES = -2;

const isShown = (line: Features): boolean =>
  line.mark === null &&
  line.words >= SHORTEST &&
  line.words <= LONGEST &&
  line.furniture === null &&
  line.byline === null &&
  STOP.test(line.line.text) &&
  !SPEECH.test(line.line.text);

/**
 * @param vocabulary folded words of headline and lead.
 * @param usual words in the page's paragraph of middle length.
 */
export const stoppedCaptionScore = (line: Features, vocabulary: ReadonlySet<string>, usual: number): number => {
  if (!isShown(line)) return Number.NEGATIVE_INFINITY;
  const text = line.line.text.replace(STOP, '');
  if (SECOND_SENTENCE.test(text) || COUNTS.test(text.replace(NAMED_FIGURE, '').replace(COUNTED_PEOPLE, '')))
    return Number.NEGATIVE_INFINITY;
  return (
    captionScore(text, vocabulary, 0) +
    STOPPED +
    shortness(countWords(text), usual) +
    toldIn(text) * TOLD +
    (THREAD.test(text) ? RESUMES : 0)
  );
};
