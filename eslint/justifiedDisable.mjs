const DIRECTIVE = /^\s*eslint-disable(?:-line|-next-line)?(?:\s|$)/
const REASON_LENGTH = 15

/**
 * A comment that silences lint names the rules and says why, after ` -- `. The walls are not lifted by a comment.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const justifiedDisable = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unnamed: 'Name the rule that is silenced: `eslint-disable-next-line <rule> -- <why>`.',
      unjustified: 'Say why the rule does not hold here: `eslint-disable-next-line <rule> -- <why>`.',
      wall: 'The walls are not lifted by a comment: move the code, or change the table in eslint/layers.mjs.',
    },
  },
  create(context) {
    return {
      Program: () => {
        for (const comment of context.sourceCode.getAllComments()) {
          if (!DIRECTIVE.test(comment.value)) continue
          const messageId = problemOf(comment.value)
          // before the line itself: a directive silences what is reported after its beginning
          if (messageId) context.report({ loc: { line: comment.loc.start.line, column: -1 }, messageId })
        }
      },
    }
  },
}

const problemOf = (text) => {
  const [directive = '', ...reason] = text.split(/\s-{2,}\s/)
  const rules = directive.replace(DIRECTIVE, '').trim()
  if (rules === '') return 'unnamed'
  if (/\bdateline\//.test(rules)) return 'wall'
  return reason.join(' ').trim().length < REASON_LENGTH ? 'unjustified' : null
}
