/** Keys of the guide's window, wherever in it they are pressed. */
import { useEffect } from 'react';

export type GuideDeed = 'close' | 'search' | 'print' | 'back' | 'forward';

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** @returns null where the key is not the guide's */
export const guideDeed = ({ key, ctrlKey, metaKey, altKey }: Keys): GuideDeed | null => {
  const isCommand = ctrlKey || metaKey;
  if (isCommand && key.toLowerCase() === 'f') return 'search';
  if (isCommand && key.toLowerCase() === 'p') return 'print';
  if (altKey && key === 'ArrowLeft') return 'back';
  if (altKey && key === 'ArrowRight') return 'forward';
  return key === 'Escape' ? 'close' : null;
};

export const useGuideKeys = (onSearch: () => void, onClose: () => void): void =>
  useEffect(() => {
    const deeds: Readonly<Record<GuideDeed, () => void>> = {
      close: onClose,
      search: onSearch,
      print: () => window.print(),
      back: () => window.history.back(),
      forward: () => window.history.forward(),
    };
    const press = (event: KeyboardEvent): void => {
      const deed = event.defaultPrevented || event.isComposing ? null : guideDeed(event);
      if (deed === null) return;
      event.preventDefault();
      deeds[deed]();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onSearch, onClose]);
