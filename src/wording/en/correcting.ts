/** The form that "Correct this" opens on a card, and the lines that come of it. */
export const correcting = {
  what: 'What is wrong?',
  otherSpeaker: 'Somebody else says this',
  speaker: 'Who says it',
  nobody: 'The text does not say whose words these are',
  noQuotation: 'This is not a quotation',
  otherName: (name: string): string => `${name} is somebody known by another name`,
  mainName: 'The name to keep',
  pronoun: 'Pronoun',
  pronouns: { '': 'not stated', he: 'he', she: 'she', they: 'they', it: 'it (a body)' },
  onlyWrong: 'Fill in only what is wrong.',
  value: 'Value, as a number',
  unit: 'Unit, such as kg, USD or people',
  bound: 'Exact or not',
  asRead: 'as it was read',
  exactly: 'exactly',
  of: 'What is counted',
  by: 'Who counted it (none for nobody)',
  via: 'Who passed it on (none for nobody)',
  period: 'For when, such as 2024, 2024-05 or 2016/2023',
  noFigure: 'This is not a figure',
  keep: 'Add to my corrections',
  nothing: 'Nothing is corrected yet: choose or fill in what is wrong.',
  badPeriod: 'Write the time as 2024, 2024-05 or 2016/2023.',
  kept: (count: number): string =>
    count === 1
      ? 'One correction is kept in this browser. It changes the site once its lines stand in the files the site is built from:'
      : `${count} corrections are kept in this browser. They change the site once their lines stand in the files the site is built from:`,
  frontMatter: (file: string, sidecar: string): string =>
    `For the front matter of ${file}, between its lines ---; if it has none, for ${sidecar} beside it`,
  sidecar: (file: string, sidecar: string): string => `For ${sidecar}, beside ${file}`,
  people: 'For people.yaml, in place of rows with the same id',
  peopleWithout: (ids: string): string =>
    `For people.yaml, in place of rows with the same id; delete the row of ${ids}`,
  addLines: 'Where there is such a file already, add these lines to it.',
  copy: 'Copy',
  download: 'Download',
  copied: 'Copied.',
  notCopied: 'Your browser did not let this page copy. The lines are marked: copy them by hand.',
  forget: 'Forget these corrections',
  forgotten: 'All corrections are forgotten.',
  notKept: 'This browser keeps nothing for this site, so the correction could not be added.',
}

/** What only the development server offers: to write corrections into the files. */
export const saving = {
  save: 'Save to the files',
  changes: (file: string): string => `Changes to ${file}`,
  isNew: (file: string): string => `${file}, a new file`,
  write: 'Write these changes',
  cancel: 'Cancel',
  written: 'Written. The page is being made anew.',
  noServer: 'The server did not answer.',
}
