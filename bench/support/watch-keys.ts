/**
 * Runs in a page: how long each key takes until what it did has been drawn. From the key's own time, so that a key that waits for other
 * work waits on the clock; to the first task after the frame in which the page ran its styles, layout and drawing.
 */

/** Functions that are sent to a page know nothing from around them. */
export const watchKeys = (): void => {
  const times: number[] = [];
  const afterFrame = (then: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  };
  window.addEventListener('keydown', ({ timeStamp }) => afterFrame(() => times.push(performance.now() - timeStamp)), {
    capture: true,
  });
  Object.assign(window, { takeKeyTimes: () => times.splice(0) });
};
