/** The newsroom's glossary: people, titles, agencies and places as this house writes them. */
import * as v from 'valibot';

export const GLOSSARY_KINDS = ['person', 'title', 'agency', 'place', 'abbreviation', 'other'] as const;
export type GlossaryKind = (typeof GLOSSARY_KINDS)[number];

const line = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max));

export const glossaryEntrySchema = v.strictObject({
  /** As the house writes it, e.g. `Nguyễn Văn Bình`, `UBND`, `Sở Nông nghiệp và Môi trường`. Unique, NFC. */
  name: v.pipe(line(200), v.minLength(1)),
  kind: v.picklist(GLOSSARY_KINDS),
  /** A person's office, or what an abbreviation stands for; empty where there is nothing to say. */
  means: line(500),
  /** Spellings that are wrong, each to be replaced by the name. */
  wrong: v.pipe(v.array(v.pipe(line(200), v.minLength(1))), v.maxLength(50), v.readonly()),
});
export type GlossaryEntry = v.InferOutput<typeof glossaryEntrySchema>;

/** What came of reading a list of names. */
export interface GlossaryImport {
  readonly added: number;
  readonly replaced: number;
  /** The numbers, from 1, of lines that could not be read. */
  readonly skipped: readonly number[];
}
