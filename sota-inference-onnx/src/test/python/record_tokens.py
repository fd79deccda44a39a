"""Makes the small tokenizers of the tests and records how transformers splits many texts with them.

    python record_tokens.py FOLDER

Writes FOLDER/vocab.json, merges.txt, tokenizer_config.json, special_tokens_map.json and tokens.json. The vocabulary is
learned here from a few sentences of our own. Needs transformers 5.23.0. The same bytes every time.
"""

import collections
import json
import pathlib
import random
import sys

from transformers import CLIPTokenizer

SENTENCES = """
a painting of a small red house by the sea at sunset, warm light, highly detailed
the lighthouse keeper walks along the shore while the storm is coming
portrait of an old woman with a scarf, soft light, studio photograph
a cat and a dog sleep in front of the fire, it's cold outside, they're warm
wide shot of mountains and a river, morning mist, cinematic colours
an abstract pattern of blue and gold circles, flat illustration, vector art
don't stop the music, we'll dance until the morning, i've been waiting
city street at night in the rain, neon signs, reflections, people with umbrellas
"""
TEXTS = [
    "", " ", "\t\n", "a", "A", "a cat", "A  CAT\n\nand a\tdog", "the lighthouse-keeper's house", "don't, we'll, i've, it's, they're",
    "DON'T STOP", "3 cats and 42 dogs in 1999", "x²+½=٣", "naïve café", "cafe\u0301", "İstanbul ΣΊΣΥΦΟΣ", "ß ẞ ﬁ Ǆ", "日本語のテキスト", "мама мыла раму",
    "العربية", "हिन्दी में पाठ", "ไทย", "한국어 텍스트", "\u1112\u1161\u11ab", "👍🏽 🧑‍🚀 🇪🇺", "a\u200bb\u200db\ufeffc", "\u00a0a\u2003b\u3000c\u0085d",
    "!!!???...", "hello!world", "!", "a ! b !! c", "<|startoftext|>", "x<|endoftext|>y", "<|ENDOFTEXT|>", "<|start of text|>", "(a:1.2) [b] {c}",
    "under_score snake_case", "e=mc^2; a/b\\c", "'s 't 're", "''s'", "’s “quoted” — dash…", "¡¿§¶", "\x00\x01\x7f", "𝒜𝓁𝓅𝒽𝒶 𝟙𝟚", "𐐀𐐁", "a" * 300,
    "ab" * 200, "the " * 120, "painting " * 90, "🎨" * 50,
]


def letters():
    visible = [*range(33, 127), *range(161, 173), *range(174, 256)]
    table, spare = {}, 256
    for byte in range(256):
        if byte in visible:
            table[byte] = chr(byte)
        else:
            table[byte] = chr(spare)
            spare += 1
    return [table[b] for b in visible + [b for b in range(256) if b not in visible]]


def learn(count):
    words = collections.Counter(SENTENCES.lower().replace(",", " ,").split())
    split = {word: [*word[:-1], word[-1] + "</w>"] for word in words}
    merges = []
    for _ in range(count):
        pairs = collections.Counter()
        for word, number in words.items():
            for pair in zip(split[word], split[word][1:]):
                pairs[pair] += number
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        merges.append(best)
        for word, parts in split.items():
            i = 0
            while i < len(parts) - 1:
                if (parts[i], parts[i + 1]) == best:
                    parts[i : i + 2] = ["".join(best)]
                i += 1
    return merges


def random_texts():
    rng = random.Random(5)
    alphabet = [chr(c) for r in ((32, 127), (160, 0x250), (0x300, 0x330), (0x391, 0x3CA), (0x410, 0x450), (0x4E00, 0x4E20), (0x1F600, 0x1F620)) for c in range(*r)]
    words = SENTENCES.split()
    texts = []
    for _ in range(150):
        texts.append("".join(rng.choice(alphabet) for _ in range(rng.randrange(1, 40))))
    for _ in range(100):
        texts.append(rng.choice(["", " ", "\n"]).join(rng.choice([rng.choice(words), rng.choice(words).upper(), rng.choice(alphabet)]) for _ in range(rng.randrange(1, 30))))
    return texts


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    merges = learn(180)
    tokens = letters() + [letter + "</w>" for letter in letters()]
    tokens += list(dict.fromkeys("".join(pair) for pair in merges)) + ["<|startoftext|>", "<|endoftext|>"]
    vocab = {token: i for i, token in enumerate(tokens)}
    write = lambda name, text: (folder / name).write_text(text, encoding="utf-8", newline="\n")
    write("vocab.json", json.dumps(vocab, ensure_ascii=False, separators=(",", ":")) + "\n")
    write("merges.txt", "#version: 0.2\n" + "".join(" ".join(pair) + "\n" for pair in merges))
    special = {"bos_token": "<|startoftext|>", "eos_token": "<|endoftext|>", "unk_token": "<|endoftext|>"}
    write("special_tokens_map.json", json.dumps({**special, "pad_token": "!"}, indent=2) + "\n")
    write("tokenizer_config.json", json.dumps({"tokenizer_class": "CLIPTokenizer", "model_max_length": 77}, indent=2) + "\n")
    cases = []
    both = {pad: CLIPTokenizer(str(folder / "vocab.json"), str(folder / "merges.txt"), pad_token=pad, model_max_length=77) for pad in ("<|endoftext|>", "!")}
    for text in TEXTS + random_texts():
        case = {"text": text}
        for name, pad in (("plain", "<|endoftext|>"), ("bang", "!")):
            tokenizer = both[pad]
            case[name] = tokenizer(text, add_special_tokens=False).input_ids
            if name == "bang":
                framed = tokenizer(text, padding="max_length", truncation=True, max_length=77).input_ids
                ids = case[name][:75]
                assert framed == [vocab["<|startoftext|>"], *ids, vocab["<|endoftext|>"]] + [0] * (75 - len(ids)), text
            else:
                case["decoded"] = tokenizer.decode(case[name], skip_special_tokens=True)
        cases.append(case)
    write("tokens.json", "[\n" + ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases) + "\n]\n")
    print(len(tokens), "tokens,", len(cases), "texts")


main()
