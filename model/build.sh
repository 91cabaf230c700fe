#!/usr/bin/env bash
# From raw data to shipped weights: model/build.sh SHARED ENCODER OUT
#   SHARED   the folder with benchmarks/ and training/
#   ENCODER  a folder with model.safetensors and vocab.txt of all-MiniLM-L6-v2
#   OUT      a folder for prepared texts, checkpoints and the log; the weights go to model/weights
set -euo pipefail
if [ $# -ne 3 ]; then sed -n '2,5s/^# //p' "$0" >&2; exit 2; fi
here=$(dirname "$(realpath "$0")")
shared=$(realpath "$1") encoder=$(realpath "$2")
mkdir -p "$3"
out=$(realpath "$3")
corpus=$shared/benchmarks/attribution
pronouns=$shared/training/coreference
epochs=8

sha256sum --check --quiet <<SUMS
53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db  $encoder/model.safetensors
07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3  $encoder/vocab.txt
SUMS

cd "$here/.."
prepare() { npx tsx model/prepare.ts --vocabulary "$encoder/vocab.txt" --out "$out/$1.jsonl" "${@:2}"; }
prepare train --texts "$corpus/train/text"
prepare dev --texts "$corpus/dev/text"
prepare gap-development --gap "$pronouns/gap-development.tsv"
prepare parity --texts test/language/network/parity

python3 model/train.py --train "$corpus/train" --dev "$corpus/dev" --prepared "$out" --scorer "$corpus/score.py" \
  --encoder "$encoder/model.safetensors" --vocabulary "$encoder/vocab.txt" \
  --silver "$shared/training/news-silver.jsonl.gz" --pronouns "$pronouns/gap-development.tsv" \
  --epochs $epochs --threads "$(nproc)" --out "$out" | tee "$out/training.log"

python3 model/export.py --weights "$out/epoch-$epochs.pt" --vocabulary "$encoder/vocab.txt" --out model/weights \
  --reference "$out/parity.jsonl"
grep ^epoch "$out/training.log" > model/training.log
