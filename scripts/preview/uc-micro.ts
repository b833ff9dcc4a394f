/** What markdown-it asks of the package `uc.micro`, in the demo: a browser knows the kinds of letters itself. */
export const P = /\p{P}/u;
export const S = /\p{S}/u;
