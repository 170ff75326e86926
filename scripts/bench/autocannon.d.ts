/** What we use of autocannon, which has no types of its own. */
declare module 'autocannon' {
  type Result = {
    readonly errors: number
    readonly timeouts: number
    readonly non2xx: number
    readonly '2xx': number
    readonly requests: { readonly average: number }
  }
  type Options = {
    readonly url: string
    readonly amount: number
    readonly connections: number
    readonly requests: readonly { readonly method: 'GET'; readonly path: string }[]
  }
  export default function autocannon(options: Options): Promise<Result>
}
