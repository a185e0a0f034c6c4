import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import nspell from 'nspell';
import { describe, expect, test } from 'vitest';
import { LEFT_OUT_SYLLABLES } from '#shared/spelling/left-out-syllables';
import { LOANWORDS } from '#shared/spelling/loanwords';
import { createSpeller, type Dictionaries, ownWords } from '#shared/spelling/spell';
import { readVietnamese, someEnglish } from './words';

const vietnamese = readVietnamese();

const wrongIn = (text: string, given: Partial<Dictionaries> = {}): readonly string[] => {
  const english = someEnglish('online', 'container', 'smartphone', "don't", 'mask', 'café');
  const speller = createSpeller({ vietnamese, english, own: new Set(), ...given });
  return speller.spell({ key: '1', text }).misspelled.map((word) => word.text);
};

describe('words that are right', () => {
  test.each([
    ['both ways of placing a tone', 'hòa bình, hoà bình, khỏe và khoẻ, thủy lợi, thuỷ lợi, Ủy ban, uỷ quyền'],
    ['the tone of qu and gi', 'quý, quà, quốc gia, gìn giữ, giếng, quy hoạch, thuế, thuở'],
    ['i and y at a syllable’s end', 'kỹ sư, kĩ thuật, bác sĩ, bác sỹ, quý vị, quí vị, mỹ thuật, lí do, tỷ đồng, tỉ lệ'],
    ['decomposed letters', 'khánh thành cây cầu mới'.normalize('NFD')],
    ['names, wherever they stand', 'Ông Krông Pa nói. Krông Pa gật đầu. Gặp Đinh Đrốt ở Plei Bông, rồi qua Zalopay'],
    ['abbreviations', 'UBND, HĐND, THPT, ĐBSCL, BCĐ, VnExpress, iPhone, TP.HCM, TW'],
    ['numbers and what has digits', '21,85%, 9.087 tấn, 30/2020/NĐ-CP, H5N1, COVID-19, QL1A, 2,5m2, co2, 5G, A80'],
    ['addresses', 'gửi banbientap@tanhoa.example hay https://tanhoa.example/duoc?x=khongg, xem tanhoa.gov.vn, #khongg'],
    ['units', '40 km/h, 5 kg, 300 ha, 12 kWh, 25 m², 10 mm, 100 tr.đ'],
    ['foreign words that English has', 'bán online bằng smartphone, xe container'],
    ['foreign words as Vietnamese writes them', 'ki-lô-gam, xê-ri, vắc-xin, ra-đi-ô, ô-tô, kinh tế-xã hội'],
    ['words with an apostrophe', 'don’t mask'],
    ['accents of other languages, where those have the word', 'quán café'],
    ['other scripts', 'chữ Москва và 北京 trong ngoặc'],
    ['single letters', 'tổ a, lớp b, điểm c, khoản đ'],
  ])('%s', (_, text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  test('in other languages only as that language has them', () => {
    expect(wrongIn('bán onlien')).toEqual(['onlien']);
  });
});

describe('words that are wrong', () => {
  test.each([
    ['con đuờng làng', ['đuờng']],
    ['cây cầu mtộ nhịp', ['mtộ']],
    ['tóan học và hòan thành', ['tóan', 'hòan']],
    ['nhà máy dduowcj xây', ['dduowcj']],
    ['nhà máy d9u7o7c5 xây', ['d9u7o7c5']],
    ['người ta nghỉ nghơi', ['nghơi']],
    ['thuỳên, nguơì', ['thuỳên', 'nguơì']],
    ['Xã đông dân. Đuờng hẹp.', ['Đuờng']],
    ['“Nguời dân” nói', ['Nguời']],
    ['qùa và qúy', ['qùa', 'qúy']],
    ['con đuờng, con đuờng', ['đuờng', 'đuờng']],
  ])('%s', (text, words) => {
    expect(wrongIn(text)).toEqual(words);
  });

  test('stand where they are said to stand, composed or not', () => {
    const text = 'Con đuờng làng'.normalize('NFD');
    const [word] = createSpeller({ vietnamese, english: null, own: new Set() }).spell({ key: '7', text }).misspelled;
    expect(word?.key).toBe('7');
    expect(text.slice(word?.start, word?.end).normalize('NFC')).toBe('đuờng');
  });
});

describe('the newsroom’s own words', () => {
  test('are right in every case, each word of a name by itself', () => {
    const own = ownWords(['Bánh khọtt', 'zhỏ']);
    expect(wrongIn('khọtt, Khọtt và zhỏ', { own })).toEqual([]);
    expect(wrongIn('khọtx', { own })).toEqual(['khọtx']);
  });
});

describe('before the English words are there', () => {
  test('what they may have is not judged, and they are asked for', () => {
    const speller = createSpeller({ vietnamese, english: null, own: new Set() });
    expect(speller.spell({ key: '1', text: 'bán onlien ở đuờng' })).toMatchObject({
      misspelled: [{ text: 'đuờng' }],
      wantsEnglish: true,
    });
  });

  test('they are not asked for by a text that is Vietnamese alone', () => {
    const speller = createSpeller({ vietnamese, english: null, own: new Set() });
    expect(speller.spell({ key: '1', text: 'Xã Tân Hòa khánh thành cầu' }).wantsEnglish).toBe(false);
  });
});

test('whatever the text, a misspelled word is a word of it', () => {
  const pieces = fc.constantFrom(
    'đuờng',
    'xã',
    ' ',
    '-',
    '.',
    '\n',
    'ấ',
    '7',
    '😀',
    '"',
    'Q',
    'd9',
    'u',
    '\u0301',
    '@',
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join('')),
      (text) => {
        const speller = createSpeller({ vietnamese, english: null, own: new Set() });
        let last = 0;
        for (const { start, end, text: word } of speller.spell({ key: '1', text }).misspelled) {
          expect(text.slice(start, end)).toBe(word);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      },
    ),
  );
});

const read = (name: string): string => readFileSync(`node_modules/dictionary-en/index.${name}`, 'utf8');
let english: ReturnType<typeof nspell> | null = null;
/** Read once: it takes a second. */
const realEnglish = (): NonNullable<Dictionaries['english']> => {
  english ??= nspell({ aff: read('aff'), dic: read('dic') });
  const words = english;
  return { has: (word) => words.correct(word) };
};

test('our loanwords and syllables are in neither list already', () => {
  const real = realEnglish();
  const bare = readVietnamese([]);
  const ours = [...LOANWORDS, ...LEFT_OUT_SYLLABLES];
  expect(ours.filter((word) => bare.has(word) || real.has(word))).toEqual([]);
  expect(new Set(ours).size).toBe(ours.length);
});

test.each([
  'Đội futsal livestream buổi tập trên facebook, vali để ngoài container, covid đã lùi xa.',
  'Hễ mưa là trẻ nhỏ ngọ nguậy, chữ viết nguệch ngoạc, mồ hôi nhễ nhại mà điềm tĩnh.',
  'Mợ Ba nguôi ngoai, con nít ngộ nghĩnh, xoài rụm giòn, ghe lụm cụm về bển.',
  'Đoàn viên là nòng cốt; công an xóa tụ điểm cá cược, hai đối tượng đồng lõa bị bắt, lửa cháy ngùn ngụt, xém mái tôn.',
  'Ruộng rau dền, ao cá chẽm, cá thát lát; chị xắt thịt, bánh khọt và tào phớ bán rộn rịp bên kênh xáng, tinh thần vượt khó trỗi dậy.',
  'Dự án 180 hecta dùng bêtông, ximăng; trại nuôi cá basa, cà phê robusta; trẻ tiêm vacxin, tố giác qua vneid.',
  'Gửi bài về baibao@example.vn, xem https://example.vn/tin, thẻ #khuyếnnông, 10.000mAh, 120km/giờ.',
])('what a newspaper writes is not underlined: %s', (text) => {
  expect(wrongIn(text, { english: realEnglish() })).toEqual([]);
});

test('English is right as Britain writes it, and wrong as nobody does', () => {
  const british =
    'They organised the neighbourhood programme, analysed colours, cancelled the travelling theatre, paid 350 grammes, a licence, a dialogue, 2 kilometres, the organisation’s behaviour, anaemia, an oedema. The grey tyres, aluminium cheques and skilful manoeuvres of a sceptic; favourable harbours, diarrhoea, leukaemia.';
  expect(wrongIn(british, { english: realEnglish() })).toEqual([]);
  expect(wrongIn('They orgonised a neighbuor and a teh colar.', { english: realEnglish() })).toEqual([
    'orgonised',
    'neighbuor',
    'teh',
    'colar',
  ]);
});

const SAMPLES = '../shared/samples';
const samples = existsSync(SAMPLES) ? readdirSync(SAMPLES).filter((name) => name.endsWith('.txt')) : [];
for (const name of samples) {
  test(`the page ${name} is without a misspelled word`, () => {
    expect(wrongIn(readFileSync(`${SAMPLES}/${name}`, 'utf8'), { english: realEnglish() })).toEqual([]);
  });
}
