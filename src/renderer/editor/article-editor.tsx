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
import styles from './article-editor.module.css';
import { wallClock } from './dateline/dateline-entry';
import { DatelineIslands } from './dateline/dateline-islands';
import { HouseLayoutExtension } from './extensions/house-layout';
import { FigureIslands } from './figure/figure-islands';
import type { EditorHandle } from './handle';
import { type MountedSheet, mountSheet, type SheetOwner } from './mount-sheet';
import './sheet.css';
import { LinkIsland, type LinkPlace, linkPlace } from './toolbar/link-island';

/** `content` is what the sheet begins with; later changes come through the handle, and another article is another key. */
export interface ArticleEditorProps extends SheetOwner {
  readonly t: Translate;
  readonly handle: Ref<EditorHandle>;
  readonly photoUrl: (asset: AssetName) => string;
  /** Whether text may be written, as it may unless told otherwise; where it may not, it can be read, searched and copied. */
  readonly editable?: boolean;
}

const clock = wallClock(() => new Date());

const useLatest = <T,>(value: T): RefObject<T> => {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
};

/** The editor lives as long as the component: it is made once it has its place on the page. */
const useSheet = (owner: RefObject<SheetOwner>, showLink: (place: LinkPlace | null) => void) => {
  const root = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState<MountedSheet | null>(null);
  useLayoutEffect(() => {
    if (root.current === null) return;
    const mounted = mountSheet(owner, root.current, () => showLink(linkPlace(mounted.editor)));
    setSheet(mounted);
    return mounted.stop;
  }, [owner, showLink]);
  return { root, sheet };
};

/** Before the sheet is there, there is nothing to write in. */
const waiting = ({ content }: SheetOwner): EditorHandle => ({
  read: () => content,
  settled: () => Promise.resolve(),
  focus: () => {},
  resume: () => {},
  run: () => false,
  replaceContent: () => {},
});

export const ArticleEditor = (props: ArticleEditorProps): JSX.Element => {
  const { layout, language, t, handle, editable = true } = props;
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
    {link && <LinkIsland editor={sheet.editor} place={link} t={t} onOpen={onOpenLink} onClose={onCloseLink} />}
  </>
);
