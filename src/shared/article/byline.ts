/** The byline as one printed line and as names: `Bài và ảnh: Ngọc Hân – Lê Hạnh`; splitting and joining lose nothing. */
import type { Author } from './article';

/** Between names: a dash with spaces around it that is no office's own (`Phòng Văn hóa - Xã hội`), a comma or a semicolon; not inside a role such as `Tin, ảnh: …`. The house prints its own. */
const BETWEEN_NAMES =
  /\s+[-–—]\s+(?!(?:Xã hội|Kế hoạch|Thương binh|Hạ tầng|Kỹ thuật|Đào tạo|Thông tin|Thể thao|Công nghệ|Môi trường|Dân vận|Du lịch|Truyền thông|Truyền thanh)(?!\p{L}))|\s*(?:;|(?<!(?<!\p{L})(?:tin|bài|ảnh|video|clip)\s*),)\s+/iu;
const ROLE = /^([^:]{1,40}):\s+(\S.*)$/u;

const readAuthor = (text: string): Author => {
  const [, role, name] = ROLE.exec(text) ?? [];
  return role !== undefined && name !== undefined ? { name, role } : { name: text, role: null };
};

const printAuthor = ({ name, role }: Author): string => [role ?? '', name].filter((part) => part !== '').join(': ');

/** Whether names printed with this separator are found again as names. */
export const separatesNames = (separator: string): boolean =>
  readByline(`A${separator}B`)
    .map((author) => author.name)
    .join('|') === 'A|B';

/** Names in the order printed; a separator with nothing on one side of it stays in the name, so that no character is lost. */
export const readByline = (line: string): readonly Author[] => {
  const text = line.trim();
  if (text === '') return [];
  return text
    .split(BETWEEN_NAMES)
    .filter((name) => name !== '')
    .map(readAuthor);
};

/** @param separator as the layout prints it, e.g. ` – `. */
export const printByline = (authors: readonly Author[], separator: string): string =>
  authors
    .map(printAuthor)
    .filter((name) => name !== '')
    .join(separator);
