import { mails } from './shapes/mails.ts'
import { markdowns } from './shapes/markdown.ts'
import { pages } from './shapes/pages.ts'
import { proses } from './shapes/prose.ts'
import { speeches } from './shapes/speech.ts'
import type { Shape } from './shapes/shape.ts'
import { traps } from './shapes/traps.ts'

/** Texts with which a reading once took minutes, and their kin. */
export const shapes: readonly Shape[] = [...speeches, ...proses, ...pages, ...markdowns, ...mails, ...traps]
