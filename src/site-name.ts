import { settings } from './settings.ts'
import * as wording from './wording/wording.ts'

/** The name of this site: the publisher's, or plain words for what it is. */
export const siteName = settings.publisher.name ?? wording.common.unnamedSite
