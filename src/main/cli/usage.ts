/** What the command line can do, as it tells somebody who asks or who got it wrong. */

export const USAGE = `dateline COMMAND …
  import (FILE | FOLDER)… [--dry-run] [--view plain|article]
                                                        text, html, docx, odt, rtf, md, ninjs, .dateline -> articles;
                                                        a folder with all in it
  list                                                  the articles of the library
  search QUERY [--limit N]                              articles by words, "phrases" and filters such as byline:"Lê Hạnh"
  show ID [--view plain|article]                        one article
  export (ID… | --all | --file FILE…) --format html,pdf,docx,md,txt,cms,ninjs,newsml,dateline --out DIR
         [--theme ID] [--paper newspaper|decree-30] [--photos inside|beside] [--zip] [--replace]
         [--name '{date}-{slug}'] [--override REASON]   one file a format, each read back and compared with its article
  check (ID… | --all | --file FILE… | FILE…)            what the house's rules stop at; exit 1 where any is an error
                                                        start and end count in the slot's text, its paragraphs joined by \\n
  verify [--repair]                                     reads the whole library; with --repair mends what can be mended
  backup FILE                                           the whole library as one archive
  restore FILE [--backup-passphrase-file FILE]          an archive into the library; nothing newer is overwritten
  seal, unseal                                          encrypts the library with a passphrase, prints its recovery key; and back
  seed N [--seed K]                                     adds N made-up articles, the same for the same K
Options: --library DIR   the library to use (default: your own)
         --passphrase-file FILE  passphrase or recovery key of a library that is locked with one (or DATELINE_PASSPHRASE)
         --json          one JSON object a line
         --help, --version`;

/** Wrong usage: the message is for the person at the keyboard. */
export class UsageError extends Error {}
