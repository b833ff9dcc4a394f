import { installDom } from './dom';

// Obsidian's additions to the DOM are there before any module of the host is run.
installDom(window);
