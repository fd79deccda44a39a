"""Runs diffusers and keeps what it returns: token ids, embeddings, the latents of every step, pixels."""

import json
import pathlib

import diffusers
import numpy as np
import torch
from PIL import Image

SHIP = "a painting of a ship on the sea at night"
LONG = "a busy street in the rain, " * 14 + "and a robot drinking tea"


class Recording:
    """One file of raw little-endian numbers and one of JSON that says what lies where."""

    def __init__(self):
        self.data, self.cases = bytearray(), []

    def tensor(self, value):
        value = np.ascontiguousarray(value.detach().numpy() if torch.is_tensor(value) else value)
        kind = {"float32": "f32", "int32": "i32", "uint8": "u8"}[str(value.dtype)]
        place = {"type": kind, "shape": list(value.shape), "offset": len(self.data)}
        self.data += value.astype(value.dtype.newbyteorder("<")).tobytes()
        return place

    def write(self, folder, name):
        folder = pathlib.Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.bin").write_bytes(bytes(self.data))
        (folder / f"{name}.json").write_text(json.dumps({"cases": self.cases}, indent=1) + "\n")


def picture(width, height):
    """A picture with slopes and an edge, for what starts from a picture."""
    y, x = np.mgrid[0:height, 0:width]
    red, green = x * 255 // (width - 1), y * 255 // (height - 1)
    blue = np.where((x - width // 2) ** 2 + (y - height // 2) ** 2 < (height // 3) ** 2, 220, 30)
    return np.stack([red, green, blue], axis=-1).astype(np.uint8)


def mask(width, height):
    """White, that is to be painted anew, in the middle of the left half."""
    y, x = np.mgrid[0:height, 0:width]
    return np.where((x < width // 2) & (y > height // 4) & (y < height * 3 // 4), 255, 0).astype(np.uint8)


def scheduler_of(first, change):
    """The pipeline's own scheduler anew, or another one made from its settings."""
    change = dict(change or {})
    return getattr(diffusers, change.pop("class", type(first).__name__)).from_config(first.config, **change)


def visible(config):
    """A scheduler's own settings, as its scheduler_config.json has them."""
    return json.loads(json.dumps({k: v for k, v in dict(config).items() if k != "_use_default_values"}, default=str))


def record(recording, pipeline, name, prompt=SHIP, negative=None, seed=7, steps=4, guidance=7.5, scheduler=None,
           width=64, height=64, mode="text", strength=None, batch=1, rescale=0.0,
           guided=1.0, lora=None):
    """One call of a diffusers pipeline, with what it was given and what came of it."""
    case = dict(name=name, mode=mode, prompt=prompt, negative=negative, seed=seed, steps=steps, guidance=guidance,
                width=width, height=height, strength=strength, batch=batch, rescale=rescale)
    if guided < 1:
        case["guided"] = guided
    if lora:
        case["lora"] = lora
    first = pipeline.scheduler
    pipeline.scheduler = scheduler_of(first, scheduler)
    case["scheduler"] = {"_class_name": type(pipeline.scheduler).__name__, **visible(pipeline.scheduler.config)}
    latents = []
    words = [n for n in ("prompt_embeds", "pooled_prompt_embeds") if guided < 1 and n in pipeline._callback_tensor_inputs]

    def keep(pipe, index, time, values):
        latents.append(values["latents"].clone())
        # Ends the guidance, as the manual of diffusers has it.
        if guided < 1 and len(latents) == round(guided * steps):
            pipe._guidance_scale = 0.0
            return {name: values[name].chunk(2)[-1] for name in words}
        return {}

    arguments = dict(prompt=[prompt] * batch, num_inference_steps=steps, guidance_scale=guidance, output_type="np",
                     generator=[torch.Generator().manual_seed(seed + i) for i in range(batch)],
                     callback_on_step_end=keep,
                     callback_on_step_end_tensor_inputs=["latents"] + words)
    if "Consistency" not in type(pipeline).__name__:
        arguments["negative_prompt"] = None if negative is None else [negative] * batch
    if rescale:
        arguments["guidance_rescale"] = rescale
    if mode == "text":
        arguments.update(width=width, height=height)
    else:
        case["picture"] = recording.tensor(picture(width, height))
        arguments.update(image=Image.fromarray(picture(width, height)), strength=strength)
    if mode == "inpaint":
        case["mask"] = recording.tensor(mask(width, height))
        arguments.update(mask_image=Image.fromarray(mask(width, height)), width=width, height=height)
    with torch.no_grad():
        images = pipeline(**arguments).images
        if type(pipeline).__name__ == "StableDiffusion3InpaintPipeline":
            # It forgets the shift of the latents, which the other pipelines of this family do not.
            shifted = latents[-1] / pipeline.vae.config.scaling_factor + pipeline.vae.config.shift_factor
            images = pipeline.image_processor.postprocess(pipeline.vae.decode(shifted).sample, output_type="np")
    pipeline.scheduler = first
    case["latents"] = [recording.tensor(x) for x in latents]
    case["pixels"] = recording.tensor(np.stack([(i * 255).round().astype(np.uint8) for i in images]))
    case["spread"] = float(np.std(images))
    recording.cases.append(case)
    return case


def record_text(recording, pipeline, name, prompt):
    """The ids and embeddings of one prompt."""
    case = dict(name=name, mode="encode", prompt=prompt)
    tokenizers = [t for t in (pipeline.tokenizer, getattr(pipeline, "tokenizer_2", None)) if t is not None]
    case["ids"] = [
        recording.tensor(np.array(t(prompt, padding="max_length", max_length=77, truncation=True).input_ids, np.int32))
        for t in tokenizers
    ]
    with torch.no_grad():
        if hasattr(pipeline, "transformer"):
            embedded, _, pooled, _ = pipeline.encode_prompt(prompt, None, None, "cpu", do_classifier_free_guidance=False)
            case["pooled"] = recording.tensor(pooled[0])
        elif len(tokenizers) == 2:
            embedded, _, pooled, _ = pipeline.encode_prompt(prompt, device="cpu", do_classifier_free_guidance=False)
            case["pooled"] = recording.tensor(pooled[0])
        else:
            embedded, _ = pipeline.encode_prompt(prompt, "cpu", 1, False)
    case["embeddings"] = recording.tensor(embedded[0])
    recording.cases.append(case)
