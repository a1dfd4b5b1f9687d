/**
 * A style sheet as text. What is seen first is there before Lit, so its styles cannot be Lit's:
 * this tag lets the build take out their white space in the same way.
 */
export function css(parts: TemplateStringsArray, ...inside: readonly string[]): string {
  return String.raw({raw: parts}, ...inside);
}
