import type { Figure } from '@/newsroom/editions/content'
import { Picture } from '@/site/components/Picture'
import type { TextContext } from '@/site/components/RichText'

/** A picture inside a text, with its caption and credit. */
export const FigureBlock = ({ figure, context }: { figure: Figure; context: TextContext }) => (
  <Picture picture={figure} locale={context.locale} today={context.today} lazy />
)
