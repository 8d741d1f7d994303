/**
 * What a page tells the door: the documents it is composed of, the status it wants, where it moved to. The door takes
 * these elements out; readers never see them (`door/readMarks.mjs` knows this form).
 */
export const DoorMarks = (marks: { tags: ReadonlySet<string>; status?: number; location?: string }) => (
  <>
    <meta name="dateline-tags" content={[...marks.tags].sort().join(' ')} />
    {marks.status ? <meta name="dateline-status" content={String(marks.status)} /> : null}
    {marks.location ? <meta name="dateline-location" content={marks.location} /> : null}
  </>
)
