"""Texts cut into windows of pieces that the encoder can hold, and batches of them. `src/language/network/windows.ts` does the same."""
import torch

BEGIN, END, PARAGRAPH = 101, 102, 2  # [CLS], [SEP], [unused1] of BERT's uncased vocabulary
LENGTH = 256  # pieces in a window, specials included


class Window:
    """Units [first, last) of a text as pieces, with the place of each unit's first piece."""

    def __init__(self, text, first, last, pieces=None, hinted=True):
        self.text, self.first, self.last = text, first, last
        self.rows, self.firsts = [(BEGIN, 0, 0, 0)], []
        pieces = pieces or text.pieces
        for i in range(first, last):
            if text.breaks[i] and i > first:
                self.rows.append((PARAGRAPH, 0, 0, 0))
            self.firsts.append(len(self.rows))
            self.rows += [(piece, text.shapes[i], text.quotations[i], text.hints[i] if hinted else 0) for piece in pieces[i]]
        self.rows.append((END, 0, 0, 0))


def cost(text, i):
    return len(text.pieces[i]) + text.breaks[i]


def cut(text, overlap, offset=0):
    """Windows [(first, last)] over all units; neighbours share about `overlap` pieces."""
    found, first, count = [], 0, len(text.units)
    room = LENGTH - 2
    budget = max(room // 4, room - offset)
    while first < count:
        last, used = first, 0
        while last < count and used + (c := cost(text, last)) <= budget:
            used, last = used + c, last + 1
        last = max(last, first + 1)
        found.append((first, last))
        if last >= count:
            break
        back, shared = last, 0
        while back > first + 1 and shared < overlap:
            back -= 1
            shared += cost(text, back)
        first, budget = max(back, first + 1), room
    return found


def collate(windows):
    """(inputs (4, windows, pieces): piece, shape, quotation, hint; firsts (windows, units): each unit's first piece), padded with 0."""
    length = max(len(w.rows) for w in windows)
    most = max(len(w.firsts) for w in windows)
    inputs = torch.zeros(4, len(windows), length, dtype=torch.long)
    firsts = torch.zeros(len(windows), most, dtype=torch.long)
    for k, window in enumerate(windows):
        inputs[:, k, : len(window.rows)] = torch.tensor(window.rows).T
        firsts[k, : len(window.firsts)] = torch.tensor(window.firsts)
    return inputs, firsts
