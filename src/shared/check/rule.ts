/** The shape of a rule: a name, how loudly it speaks by itself, and a pure function. */
import type { GlossaryEntry } from '../newsroom/glossary';
import type { Slip } from './finding';
import type { HouseStyle, Loudness } from './house-style';
import type { Manuscript, Passage } from './manuscript';

export const RULE_GROUPS = ['layout', 'typography', 'numbers', 'language', 'names'] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** A style in which nothing is left out. */
export type ChosenStyle = { readonly [K in keyof Omit<HouseStyle, 'rules'>]-?: NonNullable<HouseStyle[K]> };

/** What rules know beside the manuscript. */
export interface House {
  /** The program's defaults, the layout's and the newsroom's, laid over one another. */
  readonly style: ChosenStyle;
  readonly glossary: readonly GlossaryEntry[];
  /** The day it is, YYYY-MM-DD in the dateline's offset. */
  readonly today: string;
}

/** For the guide and for tests: the rule stops at `wrong` and lets `right` pass; where it has a fix, that makes one of the other. */
export interface Example {
  readonly wrong: string;
  readonly right: string;
}

interface RuleFacts {
  /** kebab-case, never changed once published: newsrooms' settings name it. */
  readonly id: string;
  readonly group: RuleGroup;
  /** Unless the layout or the newsroom says otherwise. */
  readonly normal: Loudness;
  /** Always as loud as it normally is: what it stops at may not be printed in any house. */
  readonly isFixed?: true;
  /** BCP 47 primary language of the articles it reads; without it, all languages. */
  readonly language?: 'vi' | 'en';
  /** Single passages; left out where it takes a whole article to show what the rule is about. */
  readonly examples?: readonly Example[];
}

/** Reads one passage at a time, so that its findings may be kept as long as that passage stays the same. */
export interface PassageRule extends RuleFacts {
  readonly reads: 'passage';
  readonly find: (passage: Passage, house: House) => readonly Slip[];
}

/** Needs the whole article. */
export interface ArticleRule extends RuleFacts {
  readonly reads: 'article';
  readonly find: (manuscript: Manuscript, house: House) => readonly Slip[];
}

export type Rule = PassageRule | ArticleRule;
