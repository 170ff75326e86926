import { expect, test } from 'vitest'
import { isCounting } from '../../../src/text/english/counting-words.ts'

test.each([
  ['recorded', 'office'],
  ['estimates', 'board'],
  ['said', 'mayor'],
  ['foresaw', 'bank'],
  ['names', 'report'],
  ['contained', 'census'],
  ['concluded', 'study'],
  ['concludes', 'polls'],
  ['showed', 'data'],
  ['found', 'auditors'],
  ['find', 'inspector'],
  ['finds', 'commission'],
])('“%s” is what %s do with a number', (form, head) => expect(isCounting(form, head)).toBe(true))

test.each([
  ['built', 'office'],
  ['names', 'office'],
  ['concluded', 'board'],
  ['founded', 'auditors'],
  ['found', 'divers'],
  ['found', 'subcommission'],
  ['found', ''],
  ['sank', 'report'],
])('“%s” is not what %s do', (form, head) => expect(isCounting(form, head)).toBe(false))
