/** An address, broken before its @ only. */
export const EmailLink = ({ address }: { address: string }) => {
  const at = address.lastIndexOf('@')
  if (at < 1) return <>{address}</>
  return (
    <a href={`mailto:${address}`}>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </a>
  )
}
