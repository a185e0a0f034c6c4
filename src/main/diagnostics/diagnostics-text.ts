/** What somebody who is asked for help needs to know, as one plain text that a person can read before sending it. */

import { type Versions, versionLines } from '#shared/help/about';
import type { LayoutFileFault } from '#shared/layout/layout-fault';

export interface MachineFacts {
  /** In bytes. */
  readonly memory: { readonly total: number; readonly free: number };
  readonly processes: readonly { readonly kind: string; readonly bytes: number }[];
  /** In the screen's own pixels, and how many of them make one of the window's. */
  readonly screens: readonly { readonly width: number; readonly height: number; readonly scale: number }[];
  /** BCP 47, of the system. */
  readonly locale: string;
}

export interface LibraryFacts {
  readonly access: 'write' | 'read';
  readonly articles: number;
  readonly damaged: number;
  readonly trash: number;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly layouts: number;
  readonly layoutFaults: readonly LayoutFileFault[];
}

export interface Diagnostics {
  readonly at: Date;
  readonly versions: Versions;
  readonly machine: MachineFacts;
  readonly library: LibraryFacts;
  /** See `settingsFacts`. */
  readonly settings: readonly string[];
  /** Oldest first. */
  readonly log: readonly string[];
}

const MEGABYTE = 1024 * 1024;

const megabytes = (bytes: number): string => `${Math.round(bytes / MEGABYTE)} MB`;

const section = (title: string, lines: readonly string[]): string => [`## ${title}`, ...lines].join('\n');

const machineLines = ({ memory, processes, screens, locale }: MachineFacts): readonly string[] => [
  `memory: ${megabytes(memory.total)}, ${megabytes(memory.free)} free`,
  ...processes.map(({ kind, bytes }) => `process ${kind}: ${megabytes(bytes)}`),
  ...screens.map(({ width, height, scale }) => `screen: ${width} x ${height} at ${Math.round(scale * 100)} %`),
  `locale: ${locale}`,
];

const layoutFaultLine = (fault: LayoutFileFault): string => {
  const where = fault.why === 'not-json' ? ` line ${fault.line}` : '';
  const fields = fault.why === 'wrong' ? ` ${fault.fields.join(', ')}` : '';
  return `  layout ${fault.file}: ${fault.why}${where}${fields}`;
};

const libraryLines = ({
  access,
  articles,
  damaged,
  trash,
  byStatus,
  layouts,
  layoutFaults,
}: LibraryFacts): readonly string[] => [
  `opened for: ${access}`,
  `articles: ${articles}`,
  ...Object.entries(byStatus).map(([status, count]) => `  ${status}: ${count}`),
  `cannot be read: ${damaged}`,
  `in the trash: ${trash}`,
  `layouts: ${layouts}`,
  ...layoutFaults.map(layoutFaultLine),
];

/** @param intro in the person's language: what is in it, and what is not */
export const diagnosticsText = (intro: string, facts: Diagnostics): string =>
  [
    intro,
    section('Versions', [facts.at.toISOString(), ...versionLines(facts.versions)]),
    section('Machine', machineLines(facts.machine)),
    section('Library', libraryLines(facts.library)),
    section('Settings', facts.settings),
    section(`Log, last ${facts.log.length} lines`, facts.log),
  ].join('\n\n');
