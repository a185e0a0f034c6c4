/** The first questions on the sheet or over it, joined to the newsroom; gone for good once they are answered. */
import type { JSX } from 'react';
import { WelcomeCard, type WelcomeCardProps } from '../features/welcome/welcome-card';
import { perform } from './command-table';
import { moveLibrary, openLibrary } from './deeds/library';
import { changeSettings } from './deeds/settings';
import { finishWelcome } from './deeds/welcome';
import { isFocused, isLocked } from './screen';
import { useNewsroom, useScreen } from './use-newsroom';

/** Whether somebody is still to be asked. */
export const useIsAsked = (): boolean => useScreen(({ settings }) => !settings.welcomed);

export const WelcomeArea = ({ stands }: Pick<WelcomeCardProps, 'stands'>): JSX.Element => {
  const room = useNewsroom();
  const byline = useScreen((screen) => screen.settings.byline);
  const place = useScreen((screen) => screen.settings.place);
  const folder = useScreen((screen) => screen.start.libraryFolder);
  const mayMove = useScreen(
    (screen) => !isLocked(screen) && !screen.start.preferences.locked.includes('libraryFolder'),
  );
  const move = (): void =>
    void perform(room, () => {
      openLibrary(room);
      return moveLibrary(room);
    });
  return (
    <WelcomeCard
      stands={stands}
      byline={byline}
      place={place}
      libraryFolder={folder}
      onMove={mayMove ? move : null}
      onLanguage={(language) => void perform(room, () => changeSettings(room, { language }))}
      onStart={(writer) => void perform(room, () => finishWelcome(room, writer))}
      onSkip={() => void perform(room, () => finishWelcome(room, null))}
    />
  );
};

/** Over an article; not for somebody who wants to see nothing else. */
export const WelcomeCorner = (): JSX.Element | null => {
  const asked = useIsAsked();
  const covers = useScreen((screen) => screen.sheet.is !== 'none' && !isFocused(screen));
  return asked && covers ? <WelcomeArea stands="corner" /> : null;
};
