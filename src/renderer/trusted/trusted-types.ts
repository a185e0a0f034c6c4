/** Trusted Types: what the window's policy lets become markup or a program, by a few named ways and no other. */

/** What is made is typed as the text it wraps: TypeScript's DOM does not know these types yet. */
export interface TrustedPolicy {
  readonly createHTML: (html: string) => string;
  readonly createScriptURL: (address: string) => string;
}

declare global {
  interface Window {
    readonly trustedTypes: {
      readonly createPolicy: (name: PolicyName, rules: Partial<TrustedPolicy>) => TrustedPolicy;
    };
  }
}

/** As the window's Content Security Policy lists them; there is no `default` one, which would let everything through unseen. */
type PolicyName = 'dateline-pages' | 'dateline-workers';

/** Made when it is first needed, and once: a second policy of the same name is refused. */
export const policyOf = (name: PolicyName, rules: Partial<TrustedPolicy>): (() => TrustedPolicy) => {
  let policy: TrustedPolicy | null = null;
  return () => {
    policy ??= window.trustedTypes.createPolicy(name, rules);
    return policy;
  };
};
