/** Units of measure as newspapers write them, and the numbers that stand before them. */

/** Longer ones first: a pattern takes the first that fits. */
export const MEASURES = 'km/h|km²|cm²|mm²|m²|km³|cm³|m³|km|cm|mm|m|kg|ha|kWh|MWh|MW|lít|tấn|tạ'.split('|');

/** Words that are counted by, which typists glue to the figure as well. */
const COUNTED = 'triệu|tỷ|tỉ|nghìn|ngàn|đồng|hộ|người|căn|ngày|tháng|năm|tuổi|lần'.split('|');

/** Nothing more of the word or the figure follows. */
const ENDS = '(?![\\p{L}\\p{M}\\d²³/_-])';

/** A whole number as Vietnamese writes it, not a piece of a longer one, of a date or of a code. */
const NUMBER = '(?<![\\p{L}\\p{M}\\d.,/_-])(?:\\d{1,3}(?:\\.\\d{3}){1,5}|\\d{1,12})(?:,\\d{1,9})?';

/** `6,4tấn/ha` is glued as well; `4m/4` is a code. */
const GLUED_ENDS = '(?![\\p{L}\\p{M}\\d²³_-]|/[^\\p{L}])';

export const GLUED_UNIT = new RegExp(
  `(?<number>${NUMBER})(?<unit>${[...MEASURES, ...COUNTED].join('|')})${GLUED_ENDS}`,
  'gu',
);

export const SPACED_UNIT = new RegExp(
  `(?<=\\d) (?=(?:${[...MEASURES, 'triệu', 'tỷ', 'tỉ', 'nghìn', 'ngàn', 'đồng', 'USD', '°C'].join('|')})${ENDS})`,
  'gu',
);
