/** Who writes here: as they call themselves in the settings, else by the name of their account. */
import { userInfo } from 'node:os';

/** An account may have no entry in the system's list, as in a container. */
export const accountName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
};

export const personOf = ({ person }: { readonly person: string }): string => person.trim() || accountName();
