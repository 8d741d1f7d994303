/** What Payload's Local API does with documents. */
const OPERATIONS = new Set(
  'find findByID findDistinct findGlobal findVersions findVersionByID findGlobalVersions findGlobalVersionByID count countVersions countGlobalVersions create update updateGlobal delete duplicate restoreVersion restoreGlobalVersion'.split(
    ' ',
  ),
)

const TEACH = {
  overrideAccess:
    'State overrideAccess in every call of the Local API: false with the user (or req) it acts for, true with a comment that says why.',
  req: 'Pass req in every call of the Local API inside src/cms: without it the call leaves the transaction, and may wait for its own lock.',
}

/**
 * Every call `payload.<operation>({ … })`, whatever `payload` hangs on, writes the named options out, where the reader
 * of the call sees them.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const statesAccess = {
  meta: {
    type: 'problem',
    schema: [{ type: 'array', items: { enum: Object.keys(TEACH) } }],
    messages: TEACH,
  },
  create(context) {
    const [wanted = []] = context.options
    return {
      CallExpression: (node) => {
        if (!isLocalApi(node.callee)) return
        for (const option of wanted)
          if (!states(node.arguments[0], option)) context.report({ node, messageId: option })
      },
    }
  },
}

/** `payload.find`, `req.payload.find`, `payload?.find`, `payload['find']`. */
const isLocalApi = (callee) =>
  callee.type === 'MemberExpression' && OPERATIONS.has(nameOf(callee.property)) && isPayload(callee.object)

const isPayload = (node) =>
  node.type === 'MemberExpression'
    ? nameOf(node.property) === 'payload'
    : node.type === 'TSNonNullExpression' || node.type === 'TSAsExpression' || node.type === 'ChainExpression'
      ? isPayload(node.expression)
      : nameOf(node) === 'payload'

const nameOf = (node) =>
  node.type === 'Identifier' ? node.name : node.type === 'Literal' ? String(node.value) : null

/** In the object itself, not deeper: `where: { overrideAccess: … }` states nothing. */
const states = (argument, option) =>
  argument?.type === 'ObjectExpression' &&
  argument.properties.some((property) => property.type === 'Property' && nameOf(property.key) === option)
