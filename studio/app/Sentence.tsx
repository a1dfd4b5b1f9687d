/** A paragraph; what stands between backticks is code. */
export function Sentence({children}: {readonly children: string}) {
  return (
    <p>
      {children
        .split('`')
        .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}
    </p>
  );
}
