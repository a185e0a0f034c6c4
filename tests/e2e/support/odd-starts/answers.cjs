// Stands in for the person at the questions of a start, which come before anything can be clicked: loaded into main before the app by `-r`.
// Each question is written to the file DATELINE_ASKED, a line each; DATELINE_ANSWERS holds the numbers of the buttons, the last for all that follow.

const { appendFileSync } = require('node:fs');
const { app, dialog } = require('electron');

// The app takes what stands before its folder for files to be imported.
process.argv.splice(process.argv.indexOf('-r'), 2);

const answers = (process.env.DATELINE_ANSWERS ?? '0').split(',').map(Number);

/** @param {unknown} words */
const note = (words) => appendFileSync(process.env.DATELINE_ASKED ?? '/dev/null', `${JSON.stringify(words)}\n`);

dialog.showMessageBox = (/** @type {readonly unknown[]} */ ...args) => {
  note(args.at(-1));
  const response = (answers.length > 1 ? answers.shift() : answers[0]) ?? 0;
  return Promise.resolve({ response, checkboxChecked: false });
};
/** The test begins the next start itself. @param {{ args: readonly string[] }} options */
app.relaunch = ({ args }) => note({ relaunch: args.slice(1) });

dialog.showErrorBox = (title, content) => note({ message: title, detail: content });
