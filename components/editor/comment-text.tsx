'use client';

import type { CommentView } from '#contract/talk.ts';
import { mentionsIn } from '#domain/talk/mentions-in.ts';

/** What somebody said, the persons whom it mentions marked. */
export const CommentText = ({ comment }: { comment: CommentView }) => {
  const marks = mentionsIn(
    comment.text,
    comment.mentions,
    comment.mentions.map(({ id }) => id),
  );
  return (
    <p className="m-0 mt-0.5 break-words whitespace-pre-line">
      {marks.map(({ from, to }, at) => (
        <span key={from}>
          {comment.text.slice(marks[at - 1]?.to ?? 0, from)}
          <span className="font-medium text-accent">{comment.text.slice(from, to)}</span>
        </span>
      ))}
      {comment.text.slice(marks.at(-1)?.to ?? 0)}
    </p>
  );
};
