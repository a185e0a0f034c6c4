/** The article on its sheet: the toolbar that stays in sight, what must be said about it, and the editor. */
import type { CSSProperties, JSX, ReactNode, Ref } from 'react';
import type { Article } from '#shared/article/article';
import type { AssetName } from '#shared/article/identity';
import type { ArticleMeasure, Measure } from '#shared/article/measure';
import type { Command } from '#shared/commands';
import type { HouseLayout } from '#shared/layout/house-layout';
import type { Begun } from '#shared/newsroom/begin-from';
import {
  ArticleEditor,
  type ArticleEditorProps,
  type EditorHandle,
  type EditorState,
  EditorToolbar,
  type InsertEntry,
  type KeptSheet,
} from '../../editor';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import styles from './sheet.module.css';

/** What the editor tells the window; must stay the same object from one drawing to the next. */
export interface SheetActs {
  readonly run: (command: Command) => void;
  readonly edited: () => void;
  readonly counted: (counts: ArticleMeasure) => void;
  readonly selected: (selected: Measure | null) => void;
  readonly stateChanged: (state: EditorState) => void;
  readonly problem: ArticleEditorProps['onProblem'];
  readonly pastedPage: ArticleEditorProps['onPastedPage'];
  readonly converted: NonNullable<ArticleEditorProps['onConverted']>;
  readonly picturesLeft: NonNullable<ArticleEditorProps['onPicturesLeft']>;
  readonly openLink: (address: string) => void;
  readonly storePhoto: ArticleEditorProps['storePhoto'];
}

export interface ArticleSheetProps {
  readonly article: Article;
  readonly layout: HouseLayout;
  readonly state: EditorState;
  readonly handle: Ref<EditorHandle>;
  /** Per cent. */
  readonly textSize: number;
  /** What can be undone from before the article left the sheet. */
  readonly kept: KeptSheet | null;
  /** What a new article begins with. */
  readonly begun: Begun | null;
  readonly typewriter: boolean;
  /** Focus mode: one paragraph, and nothing that wants to be looked at. */
  readonly quiet: boolean;
  readonly acts: SheetActs;
  /** What the menu behind `/` offers besides the body's blocks. */
  readonly insertEntries: readonly InsertEntry[];
  /** Why nothing may be written, in words; null where it may. */
  readonly readOnly: string | null;
  /** Stay above the paper, in sight. */
  readonly notices: ReactNode;
  /** Above the paper, where it covers nothing of it. */
  readonly bar: ReactNode;
}

const photoUrl = (asset: AssetName): string => `dateline://asset/${asset}`;

/** A custom property is a style React does not know by name. */
const textScale = (textSize: number): CSSProperties & Record<'--text-scale', number> => ({
  '--text-scale': textSize / 100,
});

export const ArticleSheet = ({
  article,
  layout,
  state,
  handle,
  textSize,
  kept,
  begun,
  typewriter,
  quiet,
  acts,
  insertEntries,
  readOnly,
  notices,
  bar,
}: ArticleSheetProps): JSX.Element => {
  const { t, language } = useWords();
  return (
    <div className={styles.column}>
      <div className={styles.notices}>{notices}</div>
      {bar}
      <div className={styles.rest}>
        <div className={classNames(styles.scroll, typewriter && styles.typewriter, quiet && styles.quiet)}>
          <div className={styles.tools}>
            <EditorToolbar state={state} run={acts.run} t={t} readOnly={readOnly} />
          </div>
          <div style={textScale(textSize)}>
            <ArticleEditor
              key={article.id}
              content={article}
              kept={kept}
              begun={begun}
              typewriter={typewriter}
              quiet={quiet}
              layout={layout}
              language={language}
              t={t}
              handle={handle}
              photoUrl={photoUrl}
              editable={readOnly === null}
              storePhoto={acts.storePhoto}
              onEdit={acts.edited}
              onCounts={acts.counted}
              onSelected={acts.selected}
              insertEntries={insertEntries}
              onState={acts.stateChanged}
              onProblem={acts.problem}
              onPastedPage={acts.pastedPage}
              onConverted={acts.converted}
              onPicturesLeft={acts.picturesLeft}
              onOpenLink={acts.openLink}
            />
          </div>
        </div>
      </div>
    </div>
  );
};
