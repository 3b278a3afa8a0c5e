import type { ChatMessage } from '@microsoft/microsoft-graph-types';

/** A part of a post, in the order it is read: text, or a card in its place. */
export type PostPart =
  { readonly kind: 'text'; readonly nodes: readonly Node[] } | { readonly kind: 'card'; readonly content: string };

const cardType = 'application/vnd.microsoft.card.adaptive';

/** Takes a post apart: `<attachment id>` in its HTML is where the card of that id stands; cards without a place come last. */
export function postParts(post: ChatMessage): PostPart[] {
  const { contentType, content } = post.body ?? {};
  const cardById = new Map(
    (post.attachments ?? [])
      .filter((each) => each.contentType === cardType)
      .map((each) => [String(each.id), String(each.content)]),
  );
  if (contentType !== 'html') {
    const text = document.createTextNode(content ?? '');
    return [{ kind: 'text' as const, nodes: [text] }, ...cards(cardById.values())].filter(
      (part) => part.kind === 'card' || content,
    );
  }
  const body = new DOMParser().parseFromString(content ?? '', 'text/html').body;
  const parts: PostPart[] = [];
  let nodes: Node[] = [];
  const finish = () => {
    if (nodes.some((node) => (node.textContent ?? '').trim() !== '')) parts.push({ kind: 'text', nodes });
    nodes = [];
  };
  for (const node of [...body.childNodes]) {
    const id = node instanceof Element && node.tagName === 'ATTACHMENT' ? (node.getAttribute('id') ?? '') : undefined;
    const card = id === undefined ? undefined : cardById.get(id);
    if (id === undefined) nodes.push(node);
    else if (card !== undefined) {
      finish();
      parts.push({ kind: 'card', content: card });
      cardById.delete(id);
    }
  }
  finish();
  return [...parts, ...cards(cardById.values())];
}

function cards(contents: Iterable<string>): PostPart[] {
  return [...contents].map((content) => ({ kind: 'card', content }));
}
