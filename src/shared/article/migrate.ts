/** Articles that an earlier version wrote, made into articles of this one: each step leads from one schema to the next and is never changed again. */
/** What a file holds, before anything is known of it but that it is an object with a schema's number. */
export type Stored = Readonly<Record<string, unknown>>;

/** Pure, total, and forgetful of nothing: what the next schema has no room for goes where a reader finds it. */
export type Migration = (stored: Stored) => Stored;

const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Until then a quote did not name its speaker. What is no block is left to the schema to judge. */
const withAttribution = (block: unknown): unknown =>
  isRecord(block) && block.type === 'quote' ? { attribution: '', ...block } : block;

/** Quotes name their speaker; an article remembers what was let stand. */
const toSchema2: Migration = (stored) => ({
  letStand: [],
  ...stored,
  body: Array.isArray(stored.body) ? stored.body.map(withAttribution) : stored.body,
});

/** Until then nobody wrote down where an article belongs, who works on it, until when, and which way it went. */
const toSchema3: Migration = (stored) => ({
  section: '',
  genre: '',
  assignee: '',
  deadline: null,
  embargo: null,
  trail: [],
  ...stored,
});

/** Until then every numbered list began at 1. */
const toSchema4: Migration = (stored) => stored;

/** The n-th leads from schema n to n + 1; the number itself is set by `migrate`. */
export const MIGRATIONS: readonly Migration[] = [toSchema2, toSchema3, toSchema4];

type Numbered = Stored & { readonly schema: number };

const isNumbered = (value: unknown): value is Numbered =>
  typeof value === 'object' && value !== null && 'schema' in value && Number.isSafeInteger(value.schema);

/**
 * What is of this schema, of a later one, or no article at all is handed back as it is, for the schema itself to judge.
 * @param value anything that was read
 */
export const migrate = (value: unknown, migrations: readonly Migration[] = MIGRATIONS): unknown => {
  if (!isNumbered(value) || value.schema < 1) return value;
  return migrations
    .slice(value.schema - 1)
    .reduce<Numbered>((stored, step) => ({ ...step(stored), schema: stored.schema + 1 }), value);
};
