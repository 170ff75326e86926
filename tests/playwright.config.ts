import { defineConfig } from '@playwright/test'
import { findBrowser } from '../scripts/browser.ts'

const { executablePath, args, env } = findBrowser()

export default defineConfig({
  testDir: 'site',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  // A test that passes at the second try has found something.
  retries: 0,
  // No test asserts on time; this ends one that hangs, and is far from what a busy machine needs.
  timeout: 300_000,
  use: { launchOptions: { executablePath, args, env }, locale: 'en-GB', timezoneId: 'UTC' },
})
