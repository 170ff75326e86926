/** The name of this project, as publisher of its own texts. */
export const siteName = 'Dossier'
