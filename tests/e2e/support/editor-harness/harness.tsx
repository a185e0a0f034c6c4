/** The editor alone on a page, with everything it asks of the window kept in memory where a test can see it. */
import { createRef, type JSX, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import '../../../../src/renderer/ui/fonts.css';
import '../../../../src/renderer/ui/tokens.css';
import '../../../../src/renderer/ui/base.css';
import * as v from 'valibot';
import {
  ArticleEditor,
  type EditorHandle,
  type EditorState,
  EditorToolbar,
  IDLE_STATE,
  type PicturesLeft,
} from '../../../../src/renderer/editor';
import { type Content, EMPTY_CONTENT } from '../../../../src/shared/article/article';
import { type AssetName, assetNameSchema } from '../../../../src/shared/article/identity';
import type { Counts } from '../../../../src/shared/article/words';
import type { Command } from '../../../../src/shared/commands';
import { translator } from '../../../../src/shared/i18n/translate';
import { PORTAL } from '../../../../src/shared/layout/portal';
import type { Language } from '../../../../src/shared/settings';
import './harness.css';

export interface Harness {
  open(content: Content): void;
  language(language: Language): void;
  read(): Content;
  run(command: Command): boolean;
  focus: EditorHandle['focus'];
  replace(content: Content): void;
  state(): EditorState;
  counts(): Counts | null;
  selected(): Counts | null;
  edits(): number;
  holdPhotos(): void;
  freePhotos(): void;
  problems: string[];
  left: PicturesLeft[];
  opened: string[];
  pasted: { dropped: readonly string[] }[];
}

declare global {
  interface Window {
    harness: Harness;
  }
}

const handle = createRef<EditorHandle>();
const photos = new Map<AssetName, string>();
const problems: string[] = [];
const left: PicturesLeft[] = [];
const opened: string[] = [];
const pasted: { dropped: readonly string[] }[] = [];
let state = IDLE_STATE;
let counts: Counts | null = null;
let selected: Counts | null = null;
let edits = 0;

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Photos are stored one after the other; a test may let them wait. */
let gate: Promise<void> = Promise.resolve();
let openGate = (): void => {};

const storePhoto = async (photo: Blob) => {
  await gate;
  const digest = hex(await crypto.subtle.digest('SHA-256', await photo.arrayBuffer()));
  const asset = v.parse(assetNameSchema, `${digest}.${photo.type.split('/')[1]?.replace('jpeg', 'jpg')}`);
  photos.set(asset, URL.createObjectURL(photo));
  const { width, height } = await createImageBitmap(photo);
  return { ok: true, asset, size: { width, height } } as const;
};

interface Scene {
  readonly id: number;
  readonly content: Content;
  readonly language: Language;
}

let setScene: (change: (scene: Scene) => Scene) => void = () => {};

const Page = (): JSX.Element => {
  const [scene, set] = useState<Scene>({ id: 0, content: EMPTY_CONTENT, language: 'vi' });
  const [shown, setShown] = useState(IDLE_STATE);
  setScene = (change) => flushSync(() => set(change));
  const t = translator(scene.language);
  return (
    <main className="desk">
      <EditorToolbar state={shown} run={(command) => handle.current?.run(command)} t={t} />
      <ArticleEditor
        key={scene.id}
        content={scene.content}
        layout={PORTAL}
        language={scene.language}
        t={t}
        handle={handle}
        photoUrl={(asset) => photos.get(asset) ?? 'data:,'}
        storePhoto={storePhoto}
        onEdit={() => {
          edits += 1;
        }}
        onCounts={(fresh) => {
          counts = fresh;
        }}
        onSelected={(fresh) => {
          selected = fresh;
        }}
        onState={(fresh) => {
          state = fresh;
          setShown(fresh);
        }}
        onProblem={(problem) => problems.push(problem)}
        onPicturesLeft={(fresh) => left.push(fresh)}
        onPastedPage={(page) => pasted.push({ dropped: page.dropped })}
        onOpenLink={(address) => opened.push(address)}
      />
    </main>
  );
};

window.harness = {
  open: (content) => setScene((scene) => ({ ...scene, id: scene.id + 1, content })),
  language: (language) => setScene((scene) => ({ ...scene, language })),
  read: () => handle.current?.read() ?? EMPTY_CONTENT,
  run: (command) => handle.current?.run(command) ?? false,
  focus: (slot) => handle.current?.focus(slot),
  replace: (content) => handle.current?.replaceContent(content),
  state: () => state,
  counts: () => counts,
  selected: () => selected,
  edits: () => edits,
  holdPhotos: () => {
    gate = new Promise((resolve) => {
      openGate = resolve;
    });
  },
  freePhotos: () => openGate(),
  problems,
  left,
  opened,
  pasted,
};

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
