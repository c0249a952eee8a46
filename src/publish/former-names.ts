/**
 * Names that saved queries had and have no more, each with the name that leads there now. Whoever renames a saved query adds a line: its old address stands in
 * somebody's spreadsheet. A name is never taken out and never given to another query.
 */
export const FORMER_NAMES: Readonly<Record<string, string>> = {};
