/** A disk in memory that forgets at a power cut what a real one may forget: bytes and names that were not flushed. */
import { type Disk, DiskError, type FileStamp, type FreshFile } from '../../src/main/library/disk';

interface FileNode {
  readonly kind: 'file';
  readonly ino: number;
  bytes: Uint8Array;
  mtimeMs: number;
  ctimeMs: number;
  isSynced: boolean;
}

type Node = FileNode | { readonly kind: 'folder' };
type Names = Map<string, Node>;
interface NameChange {
  readonly step: (names: Names) => void;
  /** Whose flush makes it last. */
  readonly folders: readonly string[];
}

/** What is found of bytes that were never flushed. */
export const TEARS = ['empty', 'torn', 'zeroed', 'complete'] as const;
export type Tear = (typeof TEARS)[number];

export interface MemoryDisk extends Disk {
  /** How many changes of names are not flushed yet. */
  unflushed(): number;
  /** The disk as found after the power cut. @param keptNames how many of the unflushed changes of names reached it, in order */
  powerCut(keptNames: number, tear: Tear): MemoryDisk;
  /** Puts bytes at a path behind the library's back. */
  tamper(path: string, bytes: Uint8Array): void;
  paths(): readonly string[];
  /** All that can be read from it, as one text: the same for two disks that cannot be told apart. */
  contents(): string;
}

const torn = (bytes: Uint8Array, tear: Tear): Uint8Array => {
  if (tear === 'empty') return new Uint8Array();
  if (tear === 'torn') return bytes.slice(0, bytes.length / 2);
  return tear === 'zeroed' ? new Uint8Array(bytes.length) : bytes;
};

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';
const isUnder = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);

/** A file in a folder whose own name did not last cannot be found any more. */
const isReachable = (names: Names, path: string): boolean =>
  path === '/' || (names.get(parentOf(path))?.kind === 'folder' && isReachable(names, parentOf(path)));

const survive = (names: Names, tear: Tear): Names => {
  const copies = new Map<Node, Node>();
  const copyOf = (node: Node): Node => {
    const copy: Node =
      copies.get(node) ??
      (node.kind === 'file' && !node.isSynced
        ? { ...node, bytes: torn(node.bytes, tear), isSynced: true }
        : { ...node });
    copies.set(node, copy);
    return copy;
  };
  const reachable = [...names].filter(([path]) => isReachable(names, path));
  return new Map(reachable.map(([path, node]) => [path, copyOf(node)]));
};

let ticks = 1_700_000_000_000;

const fileNode = (bytes: Uint8Array, isSynced: boolean): FileNode => {
  ticks += 1;
  return { kind: 'file', ino: ticks, bytes, mtimeMs: ticks, ctimeMs: ticks, isSynced };
};

const stampOfFile = ({ mtimeMs, ctimeMs, ino, bytes }: FileNode): FileStamp => ({
  mtimeMs,
  ctimeMs,
  ino,
  size: bytes.length,
});

const FOLDER_STAMP: FileStamp = { mtimeMs: 0, ctimeMs: 0, ino: 0, size: 0 };

/** As a real file system notes it when a file gets another name. */
const noteChange = (node: Node): void => {
  if (node.kind === 'file') node.ctimeMs = ++ticks;
};

export const createMemoryDisk = (start: Names = new Map([['/', { kind: 'folder' }]])): MemoryDisk => {
  const names: Names = new Map(start);
  const durable: Names = new Map(start);
  let pending: NameChange[] = [];

  const change = (step: NameChange['step'], ...paths: readonly string[]): void => {
    step(names);
    pending.push({ step, folders: paths.map(parentOf) });
  };

  const fail = (reason: ConstructorParameters<typeof DiskError>[0], path: string): never => {
    throw new DiskError(reason, path);
  };

  const fileAt = (path: string): FileNode => {
    const node = names.get(path);
    return node?.kind === 'file' ? node : fail(node ? 'unsupported' : 'missing', path);
  };

  const stampOf = (path: string): FileStamp | null => {
    const node = names.get(path);
    if (!node) return null;
    return node.kind === 'file' ? stampOfFile(node) : FOLDER_STAMP;
  };

  const requireRoomFor = (path: string): void => {
    if (names.has(path)) fail('exists', path);
    if (names.get(parentOf(path))?.kind !== 'folder') fail('missing', path);
  };

  const fresh = (path: string): FreshFile => {
    requireRoomFor(path);
    const node = fileNode(new Uint8Array(), false);
    change((all) => all.set(path, node), path);
    return {
      write: async (bytes) => {
        node.bytes = Uint8Array.from([...node.bytes, ...bytes]);
        node.mtimeMs = ++ticks;
        node.ctimeMs = ticks;
        node.isSynced = false;
      },
      sync: async () => {
        node.isSynced = true;
      },
      stamp: async () => stampOfFile(node),
      close: async () => undefined,
    };
  };

  const moved = (from: string, to: string) => (all: Names) => {
    for (const [path, node] of [...all]) {
      if (path !== from && !isUnder(path, from)) continue;
      all.delete(path);
      all.set(to + path.slice(from.length), node);
    }
  };

  return {
    read: async (path) => fileAt(path).bytes.slice(),
    stat: async (path) => stampOf(path),
    stats: async (all) => all.map(stampOf),
    list: async (folder) => {
      if (names.get(folder)?.kind !== 'folder') fail('missing', folder);
      return [...names.keys()]
        .filter((path) => path !== '/' && parentOf(path) === folder)
        .map((path) => path.slice(folder.length + 1));
    },
    createFile: async (path) => fresh(path),
    rename: async (from, to) => {
      const node = names.get(from) ?? fail('missing', from);
      const target = names.get(to);
      if (names.get(parentOf(to))?.kind !== 'folder') fail('missing', to);
      // As POSIX has it: two names of one file stay two names.
      if (target === node) return;
      if (target?.kind === 'folder') fail('exists', to);
      noteChange(node);
      change(moved(from, to), from, to);
    },
    link: async (from, to) => {
      const node = fileAt(from);
      requireRoomFor(to);
      noteChange(node);
      change((all) => all.set(to, node), to);
    },
    remove: async (path) => {
      fileAt(path);
      change((all) => all.delete(path), path);
    },
    makeFolder: async (path) => {
      requireRoomFor(path);
      change((all) => all.set(path, { kind: 'folder' }), path);
    },
    removeFolder: async (path) => {
      for (const name of [...names.keys()].filter((each) => isUnder(each, path)).reverse()) {
        change((all) => all.delete(name), name);
      }
      if (names.has(path)) change((all) => all.delete(path), path);
    },
    syncFolder: async (folder) => {
      const isIn = ({ folders }: NameChange): boolean => folders.includes(folder);
      for (const { step } of pending.filter(isIn)) step(durable);
      pending = pending.filter((item) => !isIn(item));
    },
    uniqueName: () => `${++ticks}`,
    unflushed: () => pending.length,
    powerCut: (keptNames, tear) => {
      const kept = new Map(durable);
      for (const { step } of pending.slice(0, keptNames)) step(kept);
      return createMemoryDisk(survive(kept, tear));
    },
    tamper: (path, bytes) => {
      const node = fileNode(bytes, true);
      for (const all of [names, durable]) all.set(path, node);
    },
    paths: () => [...names.keys()],
    contents: () =>
      [...names]
        .map(([path, node]) => `${path} ${node.kind === 'file' ? Buffer.from(node.bytes).toString('latin1') : ''}`)
        .sort()
        .join('\n'),
  };
};
