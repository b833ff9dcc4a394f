import type * as api from 'obsidian';

const agent = typeof navigator === 'undefined' ? '' : navigator.userAgent;
const narrow = (): boolean => typeof window !== 'undefined' && window.innerWidth < 600;

/** A narrow window is a phone: what a plugin does on one can be seen without one. */
export const Platform: typeof api.Platform = {
	get isDesktop() {
		return !narrow();
	},
	get isMobile() {
		return narrow();
	},
	get isPhone() {
		return narrow();
	},
	isTablet: false,
	isDesktopApp: false,
	isMobileApp: false,
	isIosApp: false,
	isAndroidApp: false,
	isMacOS: /Mac/.test(agent),
	isWin: /Windows/.test(agent),
	isLinux: /Linux/.test(agent),
	isSafari: /Safari/.test(agent) && !/Chrome/.test(agent),
	resourcePathPrefix: '',
};
