/** Bullets and numbers as Word counts them itself, so that an item put in between is counted too. */
import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';

/** Word has nine; what is nested deeper stands at the ninth. */
const LEVELS = 9;
const INDENT = 425;
const BULLETS = ['•', '–', '◦'] as const;

export const BULLETED = 'bulleted';

type Definition = INumberingOptions['config'][number];

const place = (level: number) => ({
  paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } },
});

const levels = Array.from({ length: LEVELS }, (_, level) => level);

const bulleted: Definition = {
  reference: BULLETED,
  levels: levels.map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: BULLETS[level % BULLETS.length] ?? '•',
    alignment: AlignmentType.LEFT,
    style: place(level),
  })),
};

const numbered = (reference: string, start: number): Definition => ({
  reference,
  levels: levels.map((level) => ({
    level,
    start,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: place(level),
  })),
});

/** The numbered lists of one document. */
export interface Numbering {
  /** A list that begins at its own number, whatever was counted before. @returns the name by which its items are counted */
  begin(start: number): string;
  /** All that was begun. */
  options(): INumberingOptions;
}

/** Each list has numbers of its own: Word goes on counting where two share them. */
export const createNumbering = (): Numbering => {
  const begun: Definition[] = [];
  return {
    begin: (start) => {
      const reference = `numbered-${begun.length + 1}`;
      begun.push(numbered(reference, start));
      return reference;
    },
    options: () => ({ config: [bulleted, ...begun] }),
  };
};

export const levelOf = (depth: number): number => Math.min(depth, LEVELS - 1);
