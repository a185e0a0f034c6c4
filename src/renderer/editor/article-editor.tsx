/** The article on its paper: one editor over all slots of the layout. */
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import {
  type JSX,
  type Ref,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { AssetName } from '#shared/article/identity';
import type { Translate } from '#shared/i18n/translate';
import { ruleOf, type SlotName } from '#shared/layout/house-layout';
import { useLatest } from '../ui/use-latest';
import styles from './article-editor.module.css';
import { BlockBars } from './blocks/block-bars';
import { BlockHandle } from './blocks/block-handle';
import { MarkedNotice } from './blocks/marked-notice';
import { wallClock } from './dateline/dateline-entry';
import { DatelineIslands } from './dateline/dateline-islands';
import { HouseLayoutExtension } from './extensions/house-layout';
import { FigureIslands } from './figure/figure-islands';
import type { EditorHandle } from './handle';
import { type MountedSheet, mountSheet, type SheetOwner } from './mount-sheet';
import { NO_SIGNPOSTS } from './outline/sheet-outline';
import { noPassages } from './passages/no-passages';
import { NO_RETURN } from './place/sheet-return';
import './sheet.css';
import './blocks.css';
import './passages/passages.css';
import './writing/writing.css';
import type { InsertEntry } from './slash/entries';
import { SlashMenu } from './slash/slash-menu';
import { spareSelection } from './spare-selection';
import { LinkIsland, type LinkPlace, linkPlace } from './toolbar/link-island';
import { markPresentBlock } from './writing/present-block';
import { followCaret } from './writing/typewriter';

/** `content` is what the sheet begins with; later changes come through the handle, and another article is another key. */
export interface ArticleEditorProps extends SheetOwner {
  readonly t: Translate;
  readonly handle: Ref<EditorHandle>;
  readonly photoUrl: (asset: AssetName) => string;
  /** Whether text may be written, as it may unless told otherwise; where it may not, it can be read, searched and copied. */
  readonly editable?: boolean;
  /** The line that is written on stays at one height. */
  readonly typewriter?: boolean;
  /** All but the paragraph at the caret steps back. */
  readonly quiet?: boolean;
  /** What the menu behind `/` offers besides the body's blocks; must stay the same object from one drawing to the next. */
  readonly insertEntries?: readonly InsertEntry[];
}

const NO_ENTRIES: readonly InsertEntry[] = [];

const clock = wallClock(() => new Date());

/** The editor lives as long as the component: it is made once it has its place on the page. */
const useSheet = (owner: RefObject<SheetOwner>, showLink: (place: LinkPlace | null) => void) => {
  const root = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState<MountedSheet | null>(null);
  useLayoutEffect(() => {
    if (root.current === null) return;
    spareSelection(root.current);
    const mounted = mountSheet(owner, root.current, () => showLink(linkPlace(mounted.editor)));
    setSheet(mounted);
    return mounted.stop;
  }, [owner, showLink]);
  return { root, sheet };
};

/** Before the sheet is there, there is nothing to write in. */
const waiting = ({ content, layout }: SheetOwner): EditorHandle => ({
  ...noPassages(layout),
  ...NO_SIGNPOSTS,
  ...NO_RETURN,
  read: () => content,
  settled: () => Promise.resolve(),
  focus: () => {},
  resume: () => {},
  run: () => false,
  keep: () => null,
  replaceContent: () => {},
  insert: () => false,
  selectedBlocks: () => [],
});

export const ArticleEditor = (props: ArticleEditorProps): JSX.Element => {
  const { layout, language, t, handle, editable = true, typewriter = false, quiet = false } = props;
  const [slot, setSlot] = useState<SlotName | null>(null);
  const [link, setLink] = useState<LinkPlace | null>(null);
  const owner = useLatest<SheetOwner>({
    ...props,
    onState: (state) => {
      setSlot(state.slot);
      props.onState(state);
    },
  });
  const { root, sheet } = useSheet(owner, setLink);
  useImperativeHandle(handle, () => sheet?.handle ?? waiting(owner.current), [sheet, owner]);
  useEffect(() => {
    if (sheet) getExtensionDependencyFromEditor(sheet.editor, HouseLayoutExtension).output.language.value = language;
  }, [sheet, language]);
  useLayoutEffect(() => sheet?.editor.setEditable(editable), [sheet, editable]);
  useEffect(() => (sheet && typewriter ? followCaret(sheet.editor) : undefined), [sheet, typewriter]);
  useEffect(() => (sheet && quiet ? markPresentBlock(sheet.editor) : undefined), [sheet, quiet]);
  return (
    <div className={styles.paper}>
      {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML is a text field with paragraphs and pictures */}
      <div
        ref={root}
        className={`sheet ${styles.sheet}`}
        contentEditable={editable}
        suppressContentEditableWarning
        role="textbox"
        aria-multiline="true"
        aria-readonly={!editable}
        aria-label={t('editor.sheet')}
        lang={layout.language}
        spellCheck={false}
        // The slots are reached through the dateline's field; a stop of its own here would trap Shift+Tab.
        tabIndex={editable ? -1 : 0}
        data-byline={layout.byline.align}
      />
      <div className={styles.spoken} role="status">
        {slot === null ? '' : ruleOf(layout, slot)?.label[language]}
      </div>
      {sheet && <Islands {...props} sheet={sheet} link={link} onCloseLink={() => setLink(null)} />}
    </div>
  );
};

interface IslandsProps extends ArticleEditorProps {
  readonly sheet: MountedSheet;
  readonly link: LinkPlace | null;
  readonly onCloseLink: () => void;
}

const Islands = ({
  sheet,
  link,
  onCloseLink,
  layout,
  language,
  t,
  photoUrl,
  editable = true,
  onOpenLink,
  insertEntries = NO_ENTRIES,
}: IslandsProps): JSX.Element => (
  <>
    <DatelineIslands
      editor={sheet.editor}
      layout={layout}
      language={language}
      t={t}
      clock={clock}
      editable={editable}
    />
    <FigureIslands
      editor={sheet.editor}
      layout={layout}
      language={language}
      t={t}
      photoUrl={photoUrl}
      editable={editable}
      desk={sheet.photos}
    />
    {editable && <BlockBars editor={sheet.editor} desk={sheet.photos} t={t} />}
    {editable && <MarkedNotice editor={sheet.editor} t={t} />}
    {editable && <BlockHandle editor={sheet.editor} t={t} run={(command) => void sheet.handle.run(command)} />}
    {editable && (
      <SlashMenu
        editor={sheet.editor}
        language={language}
        t={t}
        entries={insertEntries}
        run={(command) => void sheet.handle.run(command)}
      />
    )}
    {link && <LinkIsland editor={sheet.editor} place={link} t={t} onOpen={onOpenLink} onClose={onCloseLink} />}
  </>
);
