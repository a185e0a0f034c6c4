// Tells the lines that Chromium, GTK and their libraries write to stderr for themselves from the ones meant for people.

const CHATTER = [
  // Chromium's log: [pid:date/time:LEVEL:file.cc(line)]
  /^\[\d+:\d{4}\/\d{6}\.\d+:[A-Z]+\d*:/,
  // GLib, GTK and dconf: (program:pid): Domain-LEVEL **: time: …
  /^\(.+:\d+\): [\w-]+-(WARNING|CRITICAL|Message) \*\*:/,
  /^(libva|MESA|libEGL|libGL|dconf|Gtk-Message|Fontconfig)\b.*:/i,
  /^\s*$/,
];

/**
 * @param {string} line
 * @returns {boolean}
 */
export function isChatter(line) {
  return CHATTER.some((pattern) => pattern.test(line));
}

/**
 * Passes on the lines meant for people as they come, and keeps all of them for when something fails.
 * @param {import('node:stream').Readable} stream
 * @param {(text: string) => void} pass
 * @returns {() => string} everything that came
 */
export function withoutChatter(stream, pass) {
  let all = '';
  let rest = '';
  stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    all += text;
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (!isChatter(line)) pass(`${line}\n`);
  });
  stream.on('end', () => {
    if (!isChatter(rest)) pass(rest);
  });
  return () => all;
}
