import { Fragment } from 'react'

/** A text of several lines, broken where its authors broke it. */
export const Lines = ({ text }: { text: string }) => (
  <>
    {text.split('\n').map((line, at) => (
      <Fragment key={at}>
        {at > 0 ? <br /> : null}
        {line}
      </Fragment>
    ))}
  </>
)
