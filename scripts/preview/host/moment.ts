import momentModule from 'moment';
import type * as api from 'obsidian';

// The package is one function with members; Obsidian's types see it as a namespace.
export const moment = momentModule as unknown as typeof api.moment & typeof momentModule;
