"""Scores to attributions: Viterbi over the tags, then links by the pair heads. `src/extract/statements/read-by-network.ts` does the same, and heeds the rules."""
import torch

from data import ROLE_TAGS
from windows import Window, collate, cut

OVERLAP = 96  # pieces shared by neighbouring windows, so that every unit has context on both sides
REACH = 300  # units between two linked runs at most
ALSO = 0.35  # probability at which a second source run joins the first


@torch.no_grad()
def read_states(network, text, hinted=True, batch=8):
    """Encoder states (units, size), each from the window in which its unit stands most central."""
    spans = cut(text, OVERLAP)
    states, best = None, [-1] * len(text.units)
    for k in range(0, len(spans), batch):
        windows = [Window(text, a, b, hinted=hinted) for a, b in spans[k:k + batch]]
        out = network.states(*collate(windows))
        states = torch.zeros(len(text.units), out.shape[-1]) if states is None else states
        for row, window in zip(out, windows):
            for j, i in enumerate(range(window.first, window.last)):
                left = 10**6 if window.first == 0 else j
                right = 10**6 if window.last == len(text.units) else window.last - 1 - i
                if min(left, right) > best[i]:
                    best[i], states[i] = min(left, right), row[j]
    return states


@torch.no_grad()
def viterbi(crf, scores):
    move = crf.move + crf.barred
    alpha, back = crf.start + scores[0], []
    for row in scores[1:]:
        alpha, came = (alpha[:, None] + move).max(0)
        alpha = alpha + row
        back.append(came)
    tag = int((alpha + crf.end).argmax())
    path = [tag]
    for came in reversed(back):
        tag = int(came[tag])
        path.append(tag)
    return path[::-1]


def runs(tags, role):
    found, begin, inside = [], ROLE_TAGS.index(f"B-{role}"), ROLE_TAGS.index(f"I-{role}")
    for i, tag in enumerate(tags):
        if tag == begin or (tag == inside and i == 0):
            found.append([i, i + 1])
        elif tag == inside and found:
            found[-1][1] = i + 1
    return [tuple(run) for run in found]


@torch.no_grad()
def attributions(network, text, hinted=True):
    """[{role: [run]}] of a text."""
    if not text.units:
        return []
    states = read_states(network, text, hinted)
    tags = viterbi(network.crf, network.roles(states))
    sources, cues, contents = (runs(tags, role) for role in ("source", "cue", "content"))
    if not cues:
        return []
    tensor = lambda rows: torch.tensor(rows).view(-1, 2)
    near = lambda a, c: (tensor(c)[None, :, 0] - tensor(a)[:, None, 0]).abs() > REACH
    scores, _ = network.cue_of_cue(states, tensor(cues), tensor(cues))
    head = scores.masked_fill(near(cues, cues), -1e9).argmax(1).tolist()
    for i, h in enumerate(head):
        if head[h] != h:
            head[i] = i
    items = {i: {"source": [], "cue": [], "content": []} for i, h in enumerate(head) if h == i}
    for i, h in enumerate(head):
        items[h if h in items else i]["cue"].append(cues[i])
    if contents:
        scores, _ = network.cue_of_content(states, tensor(contents), tensor(cues))
        for content, cue in zip(contents, scores.masked_fill(near(contents, cues), -1e9).argmax(1).tolist()):
            items[head[cue]]["content"].append(content)
    if sources:
        anchors = list(items)
        scores, none = network.source_of_cue(states, tensor([cues[i] for i in anchors]), tensor(sources))
        scores = scores.masked_fill(near([cues[i] for i in anchors], sources), -1e9)
        chances = torch.cat([none, scores], 1).softmax(1)
        for i, row in zip(anchors, chances.tolist()):
            best = max(range(len(row)), key=row.__getitem__)
            if best:
                items[i]["source"] = [s for k, s in enumerate(sources, 1) if k == best or row[k] > ALSO]
    return [item for item in items.values() if item["content"]]


def spans(text, item):
    return {role: [[text.units[a][0], text.units[b - 1][1]] for a, b in item[role]] for role in item}
