/** Our name, as the publisher of texts of our own. */
export const siteName = 'Dossier'
