/** How files are to be made, read from the options of `export`; what is not said is as the house has it. */
import * as v from 'valibot';
import { EXPORT_FORMATS, PAPERS, PHOTO_PLACES } from '#shared/exporting/formats';
import { unknownWords } from '#shared/exporting/naming/export-name';
import { DEFAULT_MANNER, type Manner, reasonSchema } from '#shared/exporting/order';
import { UsageError } from './usage';

export interface MannerOptions {
  readonly format?: string | undefined;
  readonly theme?: string | undefined;
  readonly paper?: string | undefined;
  readonly photos?: string | undefined;
  readonly name?: string | undefined;
  readonly zip: boolean;
}

/** @throws UsageError where it is none of those known. */
const oneOf = <T extends string>(known: readonly T[], option: string, value: string): T => {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new UsageError(`${option} takes ${known.join(',')}, not '${value}'`);
  return found;
};

const readFormats = (list: string | undefined): Manner['formats'] => {
  const names = (list ?? '').split(',').map((name) => oneOf(EXPORT_FORMATS, '--format', name.trim()));
  return [...new Set(names)];
};

const readName = (pattern: string): string => {
  const [unknown] = unknownWords(pattern);
  if (unknown !== undefined) throw new UsageError(`--name knows no {${unknown}}`);
  if (pattern.trim() === '' || pattern.length > 200) throw new UsageError('--name takes 1 to 200 characters');
  return pattern;
};

export const readManner = ({ format, theme, paper, photos, name, zip }: MannerOptions): Manner => ({
  formats: readFormats(format),
  theme: theme ?? DEFAULT_MANNER.theme,
  paper: oneOf(PAPERS, '--paper', paper ?? DEFAULT_MANNER.paper),
  photos: oneOf(PHOTO_PLACES, '--photos', photos ?? DEFAULT_MANNER.photos),
  name: readName(name ?? DEFAULT_MANNER.name),
  zip,
});

/** Why articles go out although something stands against them; null where nobody said. */
export const readReason = (reason: string | undefined): string | null => {
  if (reason === undefined) return null;
  const read = v.safeParse(reasonSchema, reason);
  if (!read.success) throw new UsageError('--override takes a reason of 3 to 1000 characters');
  return read.output;
};
