/** A font file that the bundler hands over as a `data:` address. */
declare module '*.woff?inline' {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: the bundler exports assets as the default
  export default address;
}
