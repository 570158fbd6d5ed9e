/** The number by which the page's policy knows the style elements that components make; empty where none was given. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

// Libraries below ours that make style elements of their own look for it here.
Object.assign(globalThis, { __webpack_nonce__: styleNonce });
