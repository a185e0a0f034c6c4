/** The pictures of a proposal as addresses that the page can show, for as long as the proposal is looked at. */
import { createContext, type JSX, type ReactNode, useEffect, useState } from 'react';
import type { PictureKey } from '#shared/importing/document';

export type Addresses = ReadonlyMap<PictureKey, string>;
export type PictureBytes = readonly { readonly key: PictureKey; readonly bytes: Uint8Array }[];

const NONE: Addresses = new Map();

export const PictureAddresses = createContext(NONE);

const addressOf = (bytes: Uint8Array): string => URL.createObjectURL(new Blob([new Uint8Array(bytes)]));

/** @param show is told the addresses. @returns a function that lets them go. */
const lendAddresses = (load: () => Promise<PictureBytes>, show: (addresses: Addresses) => void): (() => void) => {
  let lent = NONE;
  let isOver = false;
  // Without pictures there are frames in their place.
  void load()
    .catch(() => [])
    .then((pictures) => {
      if (isOver) return;
      lent = new Map(pictures.map(({ key, bytes }) => [key, addressOf(bytes)]));
      show(lent);
    });
  return () => {
    isOver = true;
    for (const address of lent.values()) URL.revokeObjectURL(address);
  };
};

export interface ProposalPicturesProps {
  readonly token: string;
  /** How many there are; none are asked for where that is 0. */
  readonly count: number;
  /** Must stay the same function from one drawing to the next. */
  readonly load: (token: string) => Promise<PictureBytes>;
  readonly children: ReactNode;
}

export const ProposalPictures = ({ token, count, load, children }: ProposalPicturesProps): JSX.Element => {
  const [addresses, setAddresses] = useState(NONE);
  useEffect(() => (count === 0 ? undefined : lendAddresses(() => load(token), setAddresses)), [token, count, load]);
  return <PictureAddresses value={addresses}>{children}</PictureAddresses>;
};
