/** What opens at a press fades in by its style; what closes goes at once, and nothing of it stays in memory. */

/**
 * Waiting for a fade to end costs its element for ever: Chromium keeps an animation whose end somebody has asked for, and all that was
 * animated with it, where the element leaves the page in the frame after. Toasts, menus and dialogs of a long day add up. Base UI
 * reads this each time it is about to ask.
 */
Object.assign(globalThis, { BASE_UI_ANIMATIONS_DISABLED: true });
