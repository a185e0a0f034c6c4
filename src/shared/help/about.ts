/** What the About box tells: which programs this one stands on, and whose works it holds under which licences. */

export interface Versions {
  readonly dateline: string;
  readonly electron: string;
  readonly chromium: string;
  readonly node: string;
  readonly v8: string;
  /** Kind, release and processor of the system. */
  readonly system: string;
}

/** Somebody else's work that goes with the program. */
export interface Work {
  readonly name: string;
  /** Empty where it has none. */
  readonly version: string;
  /** Its SPDX expression. */
  readonly licence: string;
  readonly homepage: string;
  /** In full. */
  readonly text: string;
}

export interface About {
  readonly versions: Versions;
  /** By name; empty where the list was not built along. */
  readonly works: readonly Work[];
}

/** On one line each, as somebody would write it into a letter. */
export const versionLines = (versions: Versions): readonly string[] => [
  `Dateline ${versions.dateline}`,
  `Electron ${versions.electron}`,
  `Chromium ${versions.chromium}`,
  `Node ${versions.node}`,
  `V8 ${versions.v8}`,
  versions.system,
];
