/** What stands at a path such as `background.default`; undefined where nothing does. */
export default function get(from: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inside, name) => (inside as Record<string, unknown> | undefined)?.[name], from)
}
