interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): unknown;
}

/**
 * Lets this page name scripts and workers, and nothing turn text into markup or code: under the policy that the host sends a browser asks here before it takes
 * a text for any of these, and only addresses are answered for; `script-src` then has them come from this site. Once a page.
 * https://w3c.github.io/trusted-types/dist/spec/#default-policy-hdr
 */
export function trustOwnScripts(): void {
  (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', { createScriptURL: String });
}
