import type { Rule } from 'eslint';

export const noBareWords: Rule.RuleModule;
