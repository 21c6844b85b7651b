declare module '*.md?tree' {
  const tree: import('./markdown.ts').MarkdownNode[]
  export default tree
}
