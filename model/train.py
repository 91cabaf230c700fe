"""Trains the attribution network; keeps every epoch, with its figures on the development part.

  python3 train.py --train DIR --dev DIR --prepared FOLDER --scorer score.py --encoder model.safetensors --vocabulary vocab.txt --out FOLDER
      [--silver FILE.jsonl.gz] [--pronouns gap.tsv] [--epochs N] [--layers N] [--seed N]
"""
import argparse
import copy
import json
import os
import random
import subprocess
import sys
import time

import torch
from torch.nn import functional as F

from data import read_attributions, read_pronouns, read_silver, read_texts
from decode import attributions, spans
from network import Network
from windows import Window, collate, cut

BATCH = 12
LINK_WEIGHT, NAME_WEIGHT, COREFERENCE_WEIGHT = 0.5, 0.2, 0.2
ENCODER_RATE, HEAD_RATE, DECAY = 2e-4, 1e-3, 0.01
AVERAGE = 0.998  # of the moving average of weights
UNHINTED = 0.2  # share of texts read without what the rules found, so that the network stands by itself
PRONOUNS = set("he him his she her hers they them their it its himself herself themselves".split())


def restyle(text, chance, marks):
    """The text's pieces with its straight double marks set as curly ones or the other way round, now and then; None: as they are."""
    roll = chance.random()
    if roll > 0.4:
        return None
    pieces, opening = list(text.pieces), True
    for i, word in enumerate(text.words):
        if text.breaks[i]:
            opening = True
        if word == '"':
            pieces[i] = [marks["“" if opening else "”"]]
            opening = not opening
        elif word in "“”" and roll < 0.2:
            pieces[i] = [marks['"']]
    return pieces


def link_loss(pairs, states, anchors, candidates, gold):
    """Cross entropy of each anchor's candidates, `none` among them; gold[i] lists the right candidates of anchor i."""
    if not anchors:
        return 0.0
    scores, none = pairs(states, torch.tensor(anchors), torch.tensor(candidates or [[0, 1]]))
    if not candidates:
        scores = scores - 1e9
    logits = torch.cat([none, scores], 1)
    right = torch.zeros_like(logits, dtype=torch.bool)
    for i, targets in enumerate(gold):
        for target in targets or [-1]:
            right[i, target + 1] = True
    return -(logits.masked_fill(~right, -1e9).logsumexp(1) - logits.logsumexp(1)).mean()


def window_links(network, states, window, labels):
    """Loss of the links within one window."""
    inside = lambda run: window.first <= run[0] and run[1] <= window.last
    local = lambda run: [run[0] - window.first, run[1] - window.first]
    cues, contents, sources, place = [], [], [], {}
    for item in labels.items:
        for cue in item["cue"]:
            if inside(cue) and cue not in place:
                place[cue] = len(cues)
                cues.append(cue)
    known = sorted({run for item in labels.items for run in item["source"] if inside(run)})
    where = {run: i for i, run in enumerate(known)}
    heads, of_content, of_cue, of_source, anchors = [], [], [], [], []
    for item in labels.items:
        mine = [cue for cue in item["cue"] if inside(cue)]
        if not mine:
            continue
        for cue in mine:
            heads.append(cue)
            of_cue.append([place[mine[0]]])
        for content in item["content"]:
            if inside(content):
                contents.append(content)
                of_content.append([place[mine[0]]])
        if all(inside(run) for run in item["source"]):
            anchors.append(mine[0])
            of_source.append([where[run] for run in item["source"]])
    rows = lambda runs: [local(run) for run in runs]
    return (
        link_loss(network.cue_of_cue, states, rows(heads), rows(cues), of_cue)
        + link_loss(network.cue_of_content, states, rows(contents), rows(cues), of_content)
        + link_loss(network.source_of_cue, states, rows(anchors), rows(known), of_source)
    )


def chain_loss(network, states, window, chains):
    """Binary cross entropy of (pronoun, earlier mention) pairs of silver chains within one window."""
    mentions = [(run, number) for number, chain in enumerate(chains) for run in chain if window.first <= run[0] and run[1] <= window.last]
    mentions = [(run, number) for run, number in mentions if run[1] - run[0] < 12]
    anchors = [m for m in mentions if m[0][1] - m[0][0] == 1 and window.text.words[m[0][0]].lower() in PRONOUNS]
    if not anchors or len(mentions) < 2:
        return 0.0
    local = lambda run: [run[0] - window.first, run[1] - window.first]
    scores, _ = network.antecedent(states, torch.tensor([local(r) for r, _ in anchors]), torch.tensor([local(r) for r, _ in mentions]))
    gold = torch.tensor([[float(a[1] == m[1]) for m in mentions] for a in anchors])
    mask = torch.tensor([[float(m[0][0] < a[0][0]) for m in mentions] for a in anchors])
    return (F.binary_cross_entropy_with_logits(scores, gold, reduction="none") * mask).sum() / mask.sum().clamp(min=1)


def evaluate(network, documents, hinted, folder, scorer, out):
    network.eval()
    with open(out, "w", encoding="utf-8") as file:
        for text, _ in documents:
            found = [spans(text, item) for item in attributions(network, text, hinted)]
            file.write(json.dumps({"doc": text.name, "attributions": found}) + "\n")
    network.train()
    command = [sys.executable, scorer, "score", folder, out, "--drop-nested", "--json"]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def main():
    parser = argparse.ArgumentParser()
    for name in ("train", "dev", "prepared", "scorer", "encoder", "vocabulary", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--silver")
    parser.add_argument("--pronouns")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    chance = random.Random(options.seed)
    os.makedirs(options.out, exist_ok=True)

    prepared = lambda part: read_texts(os.path.join(options.prepared, f"{part}.jsonl"))
    with open(options.vocabulary, encoding="utf-8") as file:
        marks = {piece: number for number, piece in enumerate(file.read().split("\n")) if piece in ('"', "“", "”")}
    train, dev = read_attributions(options.train, prepared("train")), read_attributions(options.dev, prepared("dev"))
    silver = read_silver(options.silver, [text for text, _ in train]) if options.silver else {}
    pronouns = read_pronouns(options.pronouns, prepared("gap-development")) if options.pronouns else []
    network = Network(layers=options.layers)
    network.encoder.load_pretrained(options.encoder)
    network.encoder.words.weight.requires_grad_(False)  # 840 articles would only pull the words they hold away from the rest
    average = copy.deepcopy(network).eval()

    heads = [p for name, p in network.named_parameters() if not name.startswith("encoder.")]
    fresh = [told.weight for told in (network.encoder.shapes, network.encoder.quotations, network.encoder.hints)]
    new = set(map(id, fresh))
    slow = [p for name, p in network.named_parameters() if p.requires_grad and name.startswith("encoder.") and id(p) not in new]
    optimizer = torch.optim.AdamW([{"params": slow, "lr": ENCODER_RATE}, {"params": heads + fresh, "lr": HEAD_RATE}], weight_decay=DECAY)

    def epoch_windows():
        rows = []
        for text, annotators in train:
            if text.units:
                labels = chance.choice(annotators)
                pieces, hinted = restyle(text, chance, marks), chance.random() > UNHINTED
                rows += [(Window(text, a, b, pieces, hinted), labels) for a, b in cut(text, 32, chance.randrange(190))]
        chance.shuffle(rows)
        rows.sort(key=lambda row: len(row[0].rows) // 32)
        batches = [rows[k:k + BATCH] for k in range(0, len(rows), BATCH)]
        chance.shuffle(batches)
        return batches

    steps = options.epochs * len(epoch_windows())
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(step / (0.08 * steps), (steps - step) / (0.92 * steps) + 0.02))
    step, begun = 0, time.time()
    for epoch in range(1, options.epochs + 1):
        total = 0.0
        for batch in epoch_windows():
            windows = [window for window, _ in batch]
            states = network.dropout(network.states(*collate(windows)))
            mask = torch.arange(states.shape[1])[None] < torch.tensor([len(w.firsts) for w in windows])[:, None]
            gold = torch.zeros(mask.shape, dtype=torch.long)
            for row, (window, labels) in enumerate(batch):
                gold[row, : window.last - window.first] = torch.tensor(labels.tags[window.first:window.last])
            loss = network.crf.loss(network.roles(states), gold, mask)
            links = sum(window_links(network, states[row], window, labels) for row, (window, labels) in enumerate(batch))
            loss = loss + LINK_WEIGHT * links / len(batch)
            names, chains = [], 0.0
            for row, (window, _) in enumerate(batch):
                if window.text.name in silver:
                    tags, found = silver[window.text.name]
                    scores = network.names(states[row, : window.last - window.first])
                    names.append(F.cross_entropy(scores, torch.tensor(tags[window.first:window.last])))
                    chains = chains + chain_loss(network, states[row], window, found)
            if names:
                loss = loss + NAME_WEIGHT * sum(names) / len(names) + COREFERENCE_WEIGHT * chains / len(names)
            if pronouns and step % 3 == 0:
                some = chance.sample(pronouns, BATCH)
                windows = [Window(text, 0, min(len(text.units), 200)) for text, _, _ in some]
                states = network.dropout(network.states(*collate(windows)))
                for row, (window, (_, pronoun, candidates)) in enumerate(zip(windows, some)):
                    inside = [(run, good) for run, good in candidates if run[1] <= window.last]
                    if inside and pronoun[1] <= window.last:
                        scores, _ = network.antecedent(states[row], torch.tensor([pronoun]), torch.tensor([run for run, _ in inside]))
                        gold = torch.tensor([[float(good) for _, good in inside]])
                        loss = loss + 2 * COREFERENCE_WEIGHT / BATCH * F.binary_cross_entropy_with_logits(scores, gold)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            total += loss.item()
            with torch.no_grad():
                keep = min(AVERAGE, step / (step + 20))
                for mine, theirs in zip(average.parameters(), network.parameters()):
                    if theirs.requires_grad:
                        mine.mul_(keep).add_(theirs, alpha=1 - keep)
            if step % 25 == 0:
                print(f"step {step}/{steps} loss {loss.item():.3f} {step / (time.time() - begun):.2f}/s", file=sys.stderr, flush=True)
        for hinted in (True, False):
            out = os.path.join(options.out, f"dev-{epoch}{'' if hinted else '-alone'}")
            scores = evaluate(average, dev, hinted, options.dev, options.scorer, f"{out}.jsonl")
            with open(f"{out}.json", "w", encoding="utf-8") as file:
                json.dump(scores, file)
            figures = {role: round(scores["span/exact"][role]["f1"], 4) for role in ("source", "cue", "content")}
            figures |= {kind: round(scores[f"attr/{kind}"]["content+source"]["f1"], 4) for kind in ("all", "direct", "mixed", "indirect")}
            print(f"epoch {epoch} hinted {hinted} loss {total:.1f} dev {figures} {time.time() - begun:.0f} s", flush=True)
        torch.save(average.state_dict(), os.path.join(options.out, f"epoch-{epoch}.pt"))


if __name__ == "__main__":
    main()
