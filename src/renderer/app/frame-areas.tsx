/** The bar above and the foot below, joined to the newsroom. */
import type { JSX } from 'react';
import { Foot } from '../features/foot/foot';
import { Length } from '../features/foot/length';
import { SaveStatus } from '../features/foot/save-status';
import { PaletteOpener } from '../features/palette/palette-opener';
import { SettingsMenu } from '../features/settings/settings-menu';
import { TopBar } from '../features/top/top-bar';
import { A_BLINK } from '../ui/use-lasting';
import { ChecksFootArea } from './checks-area';
import { perform, runCommand } from './command-table';
import { copyText } from './deeds/copying';
import { OrderArea } from './export-status';
import { JobArea } from './library-notices';
import { useReadOnly } from './read-only';
import { type Screen, storedAtOn } from './screen';
import { troubleOf } from './session/keeping';
import { UpdateStatusArea } from './update-status';
import { useCalmScreen } from './use-calm-screen';
import { useLastingScreen } from './use-lasting-screen';
import { useNewsroom, useScreen } from './use-newsroom';
import { ViewButtons } from './workplace-area';

export const TopArea = ({ sideOpen }: { readonly sideOpen: boolean }): JSX.Element => {
  const room = useNewsroom();
  const deskOpen = useScreen((screen) => screen.settings.deskOpen);
  const theme = useScreen((screen) => screen.settings.theme);
  const typewriter = useScreen((screen) => screen.settings.typewriter);
  const hasArticle = useScreen((screen) => screen.sheet.is === 'article');
  const readOnly = useReadOnly();
  return (
    <TopBar
      deskOpen={deskOpen}
      sideOpen={sideOpen}
      hasArticle={hasArticle}
      readOnly={readOnly}
      views={<ViewButtons />}
      palette={<PaletteOpener onOpen={() => void runCommand(room, 'search/palette')} />}
      onDesk={() => void runCommand(room, 'view/desk')}
      onSide={() => void runCommand(room, 'view/side')}
      onImport={() => void runCommand(room, 'article/import')}
      onExport={() => void runCommand(room, 'article/export')}
      menu={
        <SettingsMenu
          theme={theme}
          typewriter={typewriter}
          onFocus={hasArticle ? () => void runCommand(room, 'view/focus') : null}
          onTypewriter={() => void runCommand(room, 'view/typewriter')}
          onLanguage={(language) => void runCommand(room, `view/language-${language}`)}
          onTheme={(chosen) => void runCommand(room, `view/theme-${chosen}`)}
          onSettings={() => void runCommand(room, 'app/settings')}
          onNewsroom={() => void runCommand(room, 'newsroom/manage')}
          onLibrary={() => void runCommand(room, 'library/manage')}
          onShortcuts={() => void runCommand(room, 'help/shortcuts')}
          onAbout={() => void runCommand(room, 'help/about')}
        />
      }
    />
  );
};

const isStoring = ({ keeping }: Screen): boolean => keeping?.phase.at === 'storing';

const SavedArea = (): JSX.Element | null => {
  const session = useScreen(({ sheet }) => (sheet.is === 'article' ? sheet.session.number : 0));
  // The time of the last save follows the hands; that something is not saved is said at once.
  const storedAt = useCalmScreen(storedAtOn, session);
  const storing = useLastingScreen(isStoring, A_BLINK);
  const trouble = useScreen(({ keeping }) => (keeping === null ? null : (troubleOf(keeping)?.reason ?? null)));
  return storedAt === null ? null : <SaveStatus storedAt={storedAt} storing={storing} trouble={trouble} />;
};

const LengthArea = (): JSX.Element => {
  const room = useNewsroom();
  const counts = useScreen((screen) => screen.counts);
  const selected = useScreen((screen) => screen.selected);
  const copy = (text: string): void => void perform(room, () => copyText(room, text, 'counts.copied'));
  return <Length counts={counts} selected={selected} onCopy={copy} />;
};

const Said = (): JSX.Element => (
  <span className="for-readers" role="status">
    {useScreen((screen) => screen.said)}
  </span>
);

export const FootArea = (): JSX.Element => {
  const room = useNewsroom();
  const isKept = useScreen((screen) => screen.keeping !== null);
  const textSize = useScreen((screen) => screen.settings.textSize);
  const language = useScreen(({ sheet }) => (sheet.is === 'article' ? sheet.article.language : null));
  return (
    <>
      <Foot
        article={isKept && language !== null ? { language } : null}
        saved={<SavedArea />}
        length={<LengthArea />}
        textSize={textSize}
        checks={<ChecksFootArea />}
        work={
          <>
            <OrderArea />
            <JobArea />
            <UpdateStatusArea />
          </>
        }
        onLarger={() => void runCommand(room, 'view/text-larger')}
        onSmaller={() => void runCommand(room, 'view/text-smaller')}
        onNormal={() => void runCommand(room, 'view/text-normal')}
      />
      <Said />
    </>
  );
};
