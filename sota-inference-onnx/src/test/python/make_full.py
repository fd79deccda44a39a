"""Makes full-size models with random weights, to measure time and memory with: arithmetic does not depend on values.

    python make_full.py FOLDER sd-turbo sdxl-turbo --formats fp32 fp16 int8

writes FOLDER/sd-turbo-fp32 and so on, as optimum lays models out. Formats: fp32; fp16, all numbers with 16 bits; int8,
linear layers quantised as they run; qdq, linear layers and convolutions of the U-Net quantised beforehand. What a format
leaves as it is, is a link to that of fp32. Needs the packages of requirements.txt, 2 GB of memory, and disk: an SDXL of
32 bits takes 14 GB. Nothing that it writes is ever committed.
"""

import argparse
import json
import os
import pathlib
import string

import torch
from diffusers import AutoencoderKL, AutoencoderTiny, UNet2DConditionModel
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection

import full_configs as full
from full_graphs import Weights, Writer, hollow, trace
from onnx_export import Decoder, Encoder, TextEncoder, Unet, config
from tiny_models import byte_symbols

FOUR = {0: "batch_size", 1: "num_channels", 2: "height", 3: "width"}
WEIGHTS = Weights()


class Maker:
    """Writes one part after another; each is traced once."""

    def __init__(self, folder, name, formats):
        self.folder, self.name, self.formats = pathlib.Path(folder), name, formats

    def part(self, part, module, inputs, outputs, axes, values, own=("fp32", "fp16")):
        graph = trace(module, inputs, outputs, axes)
        for form in self.formats:
            path = self.folder / f"{self.name}-{form}" / part / "model.onnx"
            as_is = self.folder / f"{self.name}-fp32" / part
            if form not in own and as_is.exists():
                link(as_is, path.parent)
                continue
            copy = type(graph)()
            copy.CopyFrom(graph)
            writer = Writer(copy, set(inputs))
            writer.convert(form if form in own else "fp32")
            writer.write(path, WEIGHTS)
            config(values, path)
            print(path, sum(f.stat().st_size for f in path.parent.iterdir()) >> 20, "MiB", flush=True)

    def unet(self):
        model = hollow(lambda: UNet2DConditionModel(**full.UNETS[self.name]))
        inputs = {
            "sample": torch.randn(2, 4, 16, 16),
            "timestep": torch.tensor([7, 7], dtype=torch.int64),
            "encoder_hidden_states": torch.randn(2, 77, model.config.cross_attention_dim),
        }
        axes = {
            "sample": FOUR,
            "timestep": {0: "batch_size"},
            "encoder_hidden_states": {0: "batch_size", 1: "sequence_length"},
            "out_sample": FOUR,
        }
        if model.config.addition_embed_type == "text_time":
            inputs["text_embeds"] = torch.randn(2, 1280)
            inputs["time_ids"] = torch.randn(2, 6)
            axes |= {"text_embeds": {0: "batch_size"}, "time_ids": {0: "batch_size"}}
        module = Unet(model, list(inputs)[3:])
        self.part("unet", module, inputs, ["out_sample"], axes, dict(model.config), ("fp32", "fp16", "int8", "qdq"))

    def text_encoders(self):
        layers = self.name.startswith("sdxl")
        for n, sizes in enumerate(full.TEXT_ENCODERS[self.name]):
            kind = CLIPTextModelWithProjection if n == 1 else CLIPTextModel
            settings = CLIPTextConfig(
                vocab_size=full.VOCABULARY,
                bos_token_id=full.VOCABULARY - 2,
                eos_token_id=full.EOS,
                pad_token_id=full.EOS,
                max_position_embeddings=77,
                attn_implementation="eager",
                **sizes,
            )
            model = hollow(lambda: kind(settings))
            outputs = ["text_embeds", "last_hidden_state"] if n == 1 else ["last_hidden_state", "pooler_output"]
            if layers:
                outputs += [f"hidden_states.{i}" for i in range(settings.num_hidden_layers + 1)]
            ids = torch.tensor([[full.EOS - 1, 5] + [full.EOS] * 75] * 2, dtype=torch.int32)
            axes = {"input_ids": {0: "batch_size", 1: "sequence_length"}}
            part = "text_encoder" if n == 0 else "text_encoder_2"
            module = TextEncoder(model, layers)
            self.part(part, module, {"input_ids": ids}, outputs, axes, settings.to_dict(), ("fp32", "fp16", "int8"))

    def autoencoders(self):
        usual = hollow(lambda: AutoencoderKL(scaling_factor=full.SCALING[self.name], **full.VAE))
        tiny = hollow(AutoencoderTiny)
        for prefix, model in (("vae", usual), ("tiny_vae", tiny)):
            values = dict(model.config)
            latents, pixels = {"latent_sample": torch.randn(1, 4, 16, 16)}, {"sample": torch.randn(1, 3, 64, 64)}
            self.part(f"{prefix}_decoder", Decoder(model), latents, ["sample"], {"latent_sample": FOUR, "sample": FOUR}, values)
            self.part(f"{prefix}_encoder", Encoder(model), pixels, ["latents"], {"sample": FOUR, "latents": FOUR}, values)

    def small_files(self):
        for form in self.formats:
            folder = self.folder / f"{self.name}-{form}"
            (folder / "scheduler").mkdir(exist_ok=True)
            dump(folder / "scheduler/scheduler_config.json", full.SCHEDULERS[self.name])
            dump(folder / "model_index.json", {"_class_name": full.PIPELINES[self.name], "_diffusers_version": "0.42.1"})
            tokenizer(folder / "tokenizer", "<|endoftext|>" if self.name == "sd15" else "!")
            if self.name.startswith("sdxl"):
                tokenizer(folder / "tokenizer_2", "!")


def link(source, target):
    target.mkdir(parents=True, exist_ok=True)
    for file in source.iterdir():
        (target / file.name).unlink(missing_ok=True)
        os.link(file, target / file.name)


def dump(path, values):
    path.write_text(json.dumps(values, indent=2) + "\n")


def tokenizer(folder, pad):
    """As many merges as CLIP has; they join letters in the order of the alphabet, not by how often they meet."""
    folder.mkdir(exist_ok=True)
    symbols = byte_symbols()
    tokens = symbols + [s + "</w>" for s in symbols]
    merges = []
    words = list(string.ascii_lowercase)
    while len(merges) < full.VOCABULARY - len(tokens) - 2:
        longer = []
        for word in words:
            for letter in string.ascii_lowercase:
                merges += [f"{word} {letter}", f"{word} {letter}</w>"]
                longer.append(word + letter)
        words = longer
    merges = merges[: full.VOCABULARY - len(tokens) - 2]
    tokens += [m.replace(" ", "") for m in merges] + ["<|startoftext|>", "<|endoftext|>"]
    special = {"bos_token": "<|startoftext|>", "eos_token": "<|endoftext|>", "unk_token": "<|endoftext|>", "pad_token": pad}
    dump(folder / "special_tokens_map.json", special)
    dump(folder / "tokenizer_config.json", {**special, "tokenizer_class": "CLIPTokenizer", "model_max_length": 77})
    (folder / "vocab.json").write_text(json.dumps({t: i for i, t in enumerate(tokens)}, ensure_ascii=False), encoding="utf-8")
    (folder / "merges.txt").write_text("#version: 0.2\n" + "\n".join(merges) + "\n", encoding="utf-8")


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("folder")
    options.add_argument("models", nargs="+", choices=sorted(full.UNETS))
    options.add_argument("--formats", nargs="+", default=["fp32"], choices=["fp32", "fp16", "int8", "qdq"])
    options.add_argument("--parts", nargs="+", default=["unet", "text_encoders", "autoencoders"])
    asked = options.parse_args()
    for name in asked.models:
        maker = Maker(asked.folder, name, asked.formats)
        for part in asked.parts:
            getattr(maker, part)()
        maker.small_files()


if __name__ == "__main__":
    main()
