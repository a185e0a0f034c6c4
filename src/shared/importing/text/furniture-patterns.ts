/** Furniture that no list of words holds: counters, clocks of a player, times ago, invitations to follow, links within the text. */

const TEMPERATURE = /^(?:[^\d]{0,40}[\s:])?\d{1,2}(?:[.,]\d)?\s?[°º]\s?C?(?:\s?[-–/]\s?\d{1,2}\s?[°º]\s?C?)?$/iu;
/** Alone, or after a label: `Nguồn: https://…`. */
const WEB_ADDRESS = /^(?:[\p{L}\s]{1,30}:\s?)?(?:https?:\/\/|www\.)\S+$/iu;
const MAIL_ADDRESS = /^(?:e-?mail\s?:\s?)?[^\s@]{1,60}@[^\s@]{1,60}\.[^\s@.]{2,20}$/iu;
const TIME_AGO =
  /^\d{1,3}\s?(?:giây|phút|giờ|h|ngày|tuần|tháng|năm|seconds?|minutes?|mins?|hours?|days?|weeks?|months?)\s(?:trước|ago)$/iu;
const PLAYER = /^(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s?\/\s?\d{1,2}:\d{2}(?::\d{2})?)?|\d(?:[.,]\d{1,2})?x)$/iu;
const HASHTAGS = /^#[^\s#.]{1,40}(?:\s[^#.]{0,40})?(?:\s#[^#.]{1,60}){0,12}$/u;
const STARS = /^[\s\d/().,]*[★☆⭐][★☆⭐\s\d/().,]*$/u;
const ATTACHMENT = /^\S[^:]{0,150}\.(?:pdf|docx?|xlsx?|pptx?|zip|rar)(?:\s?[([][^()[\]]{1,30}[)\]])?$/iu;
const ZONE = /^\(?(?:GMT|UTC)\s?[+-]\s?\d{1,2}(?::?\d{2})?\)?$/iu;
/** `Theo dõi Báo Xuân trên Google News`; a sentence that begins so has an end or goes on much longer. */
const FOLLOW = /^(?:Theo dõi|Follow)\s(?:\S+\s?){1,8}$/iu;
/** `Báo Xuân trên Google News`. */
const FOUND_ON =
  /^(?:Báo|Tạp chí|Đài|Cổng|Kênh|Trang)\s.{1,30}\s(?:trên|on)\s(?:Google News|Zalo|Facebook|YouTube|TikTok|Telegram)$/iu;
const FOLLOWED = /(?:\strên(?:\s.{1,30})?|\son\s.{1,30}|^theo dõi\s\S+(?:\s\S+){0,2})$/iu;
const INVITATION =
  /^\*?\s?(?:Mời|Kính mời|Xin mời|Mời các)\s(?:quý |các )?(?:vị )?(?:độc giả|bạn đọc|khán giả|thính giả|bạn)\s.{0,60}(?:theo dõi|đón xem|đón đọc|xem thêm|gửi|tải|quan tâm|tham gia|vào chuyên mục)/iu;
/** `>> Bài cũ`, `Xem thêm: …`: a link that stands in the text. */
const LINK = /^(?:>{1,3}|»|›|→|►|▶|☞)\s?\S/u;
const SEE_ALSO =
  /^[-*•+]?\s?(?:Xem thêm|Đọc thêm|Xem tiếp|Đọc tiếp|Tham khảo thêm|Tin liên quan|Bài liên quan|Mời xem|Mời bạn xem|Mời xem thêm|Mời đọc thêm|Xem clip|Xem video|Read more|See also|More)\s?(?:>{1,3}|»|:)\s?\S/iu;
const RATING = /^(?:Tổng số điểm|Xếp hạng|Đánh giá)(?:\s.{0,40})?:?\s.{0,40}\d\s.{0,30}(?:đánh giá|phiếu bầu|sao)$/iu;
const COUNTED = /^\p{L}[^\d.:]{2,30}:?\s?\d{1,3}(?:[.,]\d{3}){1,3}$/u;
/** `1,2K`: reactions, views. */
const COUNT = /^\d{1,3}(?:[.,]\d{1,3})?\s?[KkMm]$/u;
const LANGUAGES = /^(?:\p{Script=Han}|\p{Script=Cyrillic}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Hangul})+$/u;

/** What a page says to its readers in whole sentences. */
const NOTICE =
  /^(?:Trang web này sử dụng cookie|Website này sử dụng cookie|This (?:web)?site uses cookies|Chúng tôi sử dụng cookie|Ý kiến của bạn sẽ được|Xin vui lòng gõ|Vui lòng (?:gõ|nhập|đăng nhập|chờ|đợi)|Bạn (?:cần|phải|hãy|vui lòng) đăng nhập|Đăng nhập để|Hãy đăng nhập|Bạn đang (?:đọc|xem) (?:bài|tin)|Bạn chưa (?:nhập|đăng nhập|điền)|Bạn còn \d+|Bạn vui lòng|Mọi bài vở|Bài viết này có hữu ích|(?:Quý )?bạn đọc (?:vui lòng|có thể gửi|muốn)|Mời bạn (?:đọc|xem) (?:thêm|tiếp)|Xem (?:các|tất cả|thêm) (?:bài viết|tin bài) (?:khác )?(?:của|về)|Mọi (?:ý kiến|thắc mắc|phản hồi|thông tin)[^.]{0,60}xin (?:vui lòng )?(?:gửi|liên hệ)|Chưa có (?:bình luận|ý kiến|đánh giá)|Trình duyệt của bạn|Hãy là người đầu tiên|Video Player is loading|This is a modal window|Your e-?mail address will not be published|Click to (?:share|email|print)|Required fields are marked|Email của bạn sẽ không được|Lưu tên của tôi|Các trường bắt buộc)(?!\p{L})/iu;

const LONGEST_NOTICE = 500;

const SHORT = [
  TEMPERATURE,
  WEB_ADDRESS,
  MAIL_ADDRESS,
  TIME_AGO,
  PLAYER,
  HASHTAGS,
  STARS,
  ATTACHMENT,
  ZONE,
  RATING,
  COUNT,
  LANGUAGES,
] as const;

/** @param text no longer than a label. */
export const isControlPattern = (text: string): boolean =>
  SHORT.some((pattern) => pattern.test(text)) ||
  (FOLLOW.test(text) && FOLLOWED.test(text) && !/[.!?…,;]$/u.test(text)) ||
  FOUND_ON.test(text) ||
  INVITATION.test(text) ||
  NOTICE.test(text) ||
  SEE_ALSO.test(text) ||
  LINK.test(text);

/** What a page says to its readers, at any length. */
export const isNotice = (text: string): boolean => text.length <= LONGEST_NOTICE && NOTICE.test(text);

/** `Bạn cảm thấy thế nào?`: below the text a page asks its readers. */
const ASKS = /^(?:Bạn|Quý vị|Quý bạn đọc|Bạn đọc|Theo bạn|Bài viết(?: này)?|Tin này)[\s,][^.]{0,80}\?$/iu;
export const isPoll = (text: string): boolean => ASKS.test(text);

/** `Hôm nay 1,345`: a counter after the article; in the text it may be a line of a table. */
export const isCounter = (text: string): boolean => COUNTED.test(text);
