/** A part of a script as the bundler's parser gives it (ESTree). */
export type Node = { type: string; start: number; end: number }

/** Every node of a script that `isIt`, in order; none inside another that was found. */
export function findNodes<Found extends Node>(
  tree: unknown,
  isIt: (node: Node) => node is Found,
): readonly Found[] {
  if (Array.isArray(tree)) return tree.flatMap((part) => findNodes(part, isIt))
  if (typeof tree !== 'object' || tree === null) return []
  if (isNode(tree) && isIt(tree)) return [tree]
  return Object.values(tree).flatMap((part) => findNodes(part, isIt))
}

const isNode = (value: object): value is Node => 'type' in value && 'start' in value && 'end' in value
