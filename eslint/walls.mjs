import { posix, relative, sep } from 'node:path'
import { FOR_TESTS, layerOf } from './layers.mjs'

/**
 * Refuses an import that the table of layers does not allow: of files, by any spelling of their address (relative,
 * `@/…`, `@payload-config`), and of packages. Sees `import`, `export … from`, `import()`, `import type`, `require`.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const walls = {
  meta: { type: 'problem', schema: [], messages: { wall: '{{what}} {{teach}}' } },
  create(context) {
    const path = relative(context.cwd, context.filename).split(sep).join('/')
    const from = layerOf(path)
    if (!from) return {}
    const isTest = /\.test\.tsx?$/.test(path)

    /** @param {import('estree').Node} node @param {string} what */
    const report = (node, what) =>
      context.report({ node, messageId: 'wall', data: { what, teach: from.teach } })

    /** @param {import('estree').Node} node @param {string | null} address @param {boolean} typesOnly */
    const check = (node, address, typesOnly) => {
      if (address === null) {
        if (path.startsWith('src/')) report(node, 'An import whose address is computed cannot be checked.')
        return
      }
      const target = fileOf(path, address)
      if (target === null) {
        if (!isTest && from.packages && !from.packages.test(address))
          report(node, `"${address}" is not among the packages that ${path} may use.`)
        return
      }
      const to = layerOf(target)
      if (to === null) {
        if (path.startsWith('src/') && !isTest) report(node, `"${address}" lies outside of src.`)
        return
      }
      const allowed = [
        from.name,
        ...from.may,
        ...(typesOnly ? (from.typesOf ?? []) : []),
        ...(isTest ? FOR_TESTS : []),
      ]
      if (!allowed.includes(to.name))
        report(node, `${path} (${from.name}) may not import "${address}" (${to.name}).`)
    }

    return {
      ImportDeclaration: (node) => check(node, textOf(node.source), isOfTypes(node)),
      ExportAllDeclaration: (node) => check(node, textOf(node.source), node.exportKind === 'type'),
      ExportNamedDeclaration: (node) => node.source && check(node, textOf(node.source), isOfTypes(node)),
      ImportExpression: (node) => check(node, textOf(node.source), false),
      TSImportType: (node) =>
        check(node, textOf(node.source ?? node.argument?.literal ?? node.argument), true),
      TSExternalModuleReference: (node) => check(node, textOf(node.expression), false),
      "CallExpression[callee.name='require'], CallExpression[callee.object.name='require'][callee.property.name='resolve']":
        (node) => check(node, textOf(node.arguments[0]), false),
    }
  },
}

/** The path of the file that an address names, from the root of the repository; null for a package. */
const fileOf = (path, address) => {
  if (address === '@payload-config') return 'payload.config.ts'
  if (address.startsWith('@/')) return posix.normalize(`src/${address.slice(2)}`)
  if (address.startsWith('.')) return posix.join(posix.dirname(path), address)
  return null
}

/** The text of a literal address; null when it is computed. */
const textOf = (node) => {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked
  return null
}

/** `import type …`, `export type … from`, or with `type` before each name. */
const isOfTypes = (node) =>
  node.importKind === 'type' ||
  node.exportKind === 'type' ||
  (node.specifiers.length > 0 &&
    node.specifiers.every((specifier) => specifier.importKind === 'type' || specifier.exportKind === 'type'))
