/** A PDF's tags in reading order, across its pages: which marked piece of which page comes next, and what it belongs to. */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** One marked piece of a page's content, as a tag names it. */
export interface Piece {
  /** Of the page, as in `12 0 R`. */
  readonly page: string;
  readonly mark: number;
  /** Of the tag that holds it, e.g. `P`. */
  readonly role: string;
}

/** `break`: here one text ends and another begins. */
export type Step = Piece | 'break';

/** Tags that stand within a line of text; any other begins a text of its own. */
const INLINE = new Set(['NonStruct', 'Span', 'Link', 'Strong', 'Em', 'Sub', 'Quote', 'Lbl', 'LBody', 'Private']);

const nameOf = (value: PDFObject | undefined): string => (value instanceof PDFName ? value.decodeText() : '');

interface Place {
  readonly page: string;
  readonly role: string;
}

const pageOf = (element: PDFDict, place: Place): string => {
  const page = element.get(PDFName.of('Pg'));
  return page === undefined ? place.page : page.toString();
};

const kidsOf = (kids: PDFObject | undefined, context: PDFContext): readonly PDFObject[] => {
  const found = context.lookup(kids);
  if (found instanceof PDFArray) return found.asArray();
  return found === undefined ? [] : [found];
};

/** The names of a table's columns are set anew on each of its pages; they are said once, as they stand on the first. */
const onceOnly = (named: readonly Step[]): readonly Step[] => {
  const first = named.find((step): step is Piece => step !== 'break');
  return named.filter((step) => step === 'break' || first === undefined || step.page === first.page);
};

/** Damaged files may go round in circles: no tag is entered twice. */
const walk = (context: PDFContext, steps: Step[], seen: Set<PDFDict>) => {
  const visit = (kid: PDFObject, place: Place): void => {
    const found = context.lookup(kid);
    if (found instanceof PDFNumber) steps.push({ ...place, mark: found.asNumber() });
    if (!(found instanceof PDFDict) || seen.has(found)) return;
    seen.add(found);
    const mark = found.lookup(PDFName.of('MCID'));
    if (mark instanceof PDFNumber) steps.push({ ...place, page: pageOf(found, place), mark: mark.asNumber() });
    else enter(found, place);
  };
  const enter = (element: PDFDict, place: Place): void => {
    const role = nameOf(element.lookup(PDFName.of('S')));
    const inside = { page: pageOf(element, place), role };
    if (!INLINE.has(role)) steps.push('break');
    const from = steps.length;
    for (const kid of kidsOf(element.get(PDFName.of('K')), context)) visit(kid, inside);
    if (role === 'TH') steps.push(...onceOnly(steps.splice(from)));
    if (!INLINE.has(role)) steps.push('break');
  };
  return visit;
};

/** Empty where the PDF has no tags. */
export const readStructure = ({ catalog, context }: PDFDocument): readonly Step[] => {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(root instanceof PDFDict)) return [];
  const steps: Step[] = [];
  const visit = walk(context, steps, new Set());
  for (const kid of kidsOf(root.get(PDFName.of('K')), context)) visit(kid, { page: '', role: '' });
  return steps;
};
