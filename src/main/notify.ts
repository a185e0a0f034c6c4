/** A word of the system's own, which leads back to the window. */
import { type BrowserWindow, Notification } from 'electron';

/** Where the system shows none, nothing is said: the window says it anyway. */
export const notifyOver = (window: BrowserWindow, body: string): void => {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title: 'Dateline', body });
  notification.on('click', () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  notification.show();
};
