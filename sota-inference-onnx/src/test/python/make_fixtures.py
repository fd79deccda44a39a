"""Makes the tiny pipelines under src/test/resources and records what diffusers does with them.

Run it with the versions of requirements.txt; it re-creates every committed file byte for byte:

    python make_fixtures.py ../resources

Names of pipelines after the folder make only those.
"""

import json
import pathlib
import shutil
import sys
import warnings

import torch
import diffusers
from diffusers import (
    LatentConsistencyModelPipeline,
    StableDiffusionImg2ImgPipeline,
    StableDiffusionInpaintPipeline,
    StableDiffusionPipeline,
    StableDiffusionXLImg2ImgPipeline,
    StableDiffusionXLPipeline,
)
from transformers import CLIPTextModelWithProjection

from onnx_export import save_text_encoder, save_unet, save_vae
from recordings import LONG, SHIP, Recording, record, record_text
from tiny_models import SCHEDULERS, text_encoder, tiny_vae, unet, vae, write_tokenizer

EULER = {"class": "EulerDiscreteScheduler"}
SAMPLERS = {
    "euler": EULER,
    "euler_karras": {**EULER, "use_karras_sigmas": True},
    "euler_ancestral": {"class": "EulerAncestralDiscreteScheduler"},
    "heun": {"class": "HeunDiscreteScheduler"},
    "lms": {"class": "LMSDiscreteScheduler"},
    "ddim": {"class": "DDIMScheduler"},
    "ddpm": {"class": "DDPMScheduler"},
    "dpmpp_2m_karras": {"class": "DPMSolverMultistepScheduler", "use_karras_sigmas": True},
    "dpmpp_2m_sde": {"class": "DPMSolverMultistepScheduler", "algorithm_type": "sde-dpmsolver++"},
    "unipc": {"class": "UniPCMultistepScheduler"},
    "deis": {"class": "DEISMultistepScheduler"},
    "kdpm2": {"class": "KDPM2DiscreteScheduler"},
}


def model_index(folder, pipeline, parts):
    index = {"_class_name": pipeline, "_diffusers_version": diffusers.__version__, **parts}
    (folder / "model_index.json").write_text(json.dumps(index, indent=2) + "\n")


def scheduler(folder, name):
    made = SCHEDULERS[name]()
    made.save_pretrained(folder / "scheduler")
    return made


def quiet(pipeline):
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def plain_pipeline(kind, parts):
    extras = dict(feature_extractor=None, safety_checker=None, requires_safety_checker=False)
    return quiet(kind(**parts, **extras))


PARTS = {
    "scheduler": ["diffusers", "Scheduler"],
    "text_encoder": ["diffusers", "OnnxRuntimeModel"],
    "tokenizer": ["transformers", "CLIPTokenizer"],
    "unet": ["diffusers", "OnnxRuntimeModel"],
    "vae_decoder": ["diffusers", "OnnxRuntimeModel"],
    "vae_encoder": ["diffusers", "OnnxRuntimeModel"],
}


def sd15(root):
    """Stable Diffusion 1.x as optimum exports it; with a tiny autoencoder beside the usual one."""
    folder = root / "sd15"
    tokenizer = write_tokenizer(folder / "tokenizer", "<|endoftext|>")
    parts = dict(
        tokenizer=tokenizer,
        text_encoder=text_encoder(11, len(tokenizer)),
        unet=unet(12),
        vae=vae(13),
        scheduler=scheduler(folder, "sd15"),
    )
    model_index(folder, "StableDiffusionPipeline", PARTS)
    save_text_encoder(parts["text_encoder"], folder / "text_encoder/model.onnx")
    save_unet(parts["unet"], folder / "unet/model.onnx", torch.tensor([7.0]), sides=(9, 7))
    save_vae(parts["vae"], folder)
    small = tiny_vae(14)
    save_vae(small, folder, "latent_sample", prefix="tiny_vae")

    out = Recording()
    text = plain_pipeline(StableDiffusionPipeline, parts)
    for n, prompt in enumerate((SHIP, "", LONG, "It's 42 o'clock — ÉTÉ!")):
        record_text(out, text, f"encode_{n}", prompt)
    record(out, text, "default")
    record(out, text, "negative", negative="low quality, blurry", guidance=5.0)
    record(out, text, "no_guidance", guidance=1.0)
    record(out, text, "rescale", rescale=0.7, scheduler=EULER)
    record(out, text, "sizes", width=72, height=56, scheduler=EULER)
    record(out, text, "batch", batch=2, scheduler=SAMPLERS["euler_ancestral"])
    record(out, text, "long", prompt=LONG, seed=2**33 + 5, scheduler=EULER, steps=2)
    for name, sampler in SAMPLERS.items():
        record(out, text, name, scheduler=sampler, steps=5, guidance=3.0)
    again = plain_pipeline(StableDiffusionImg2ImgPipeline, parts)
    record(out, again, "img2img_ddim", mode="image", strength=0.6, steps=6, scheduler=SAMPLERS["ddim"])
    record(out, again, "img2img_euler", mode="image", strength=0.3, steps=8, scheduler=EULER, guidance=1.0)
    record(out, again, "img2img_pndm", mode="image", strength=0.8, steps=5)
    paint = plain_pipeline(StableDiffusionInpaintPipeline, parts)
    record(out, paint, "inpaint", mode="inpaint", strength=1.0, scheduler=SAMPLERS["ddim"])
    record(out, paint, "inpaint_part", mode="inpaint", strength=0.75, scheduler=EULER)
    parts["vae"] = small
    tiny = plain_pipeline(StableDiffusionPipeline, parts)
    record(out, tiny, "tiny_vae", scheduler=EULER, steps=2)
    tiny_image = plain_pipeline(StableDiffusionImg2ImgPipeline, parts)
    record(out, tiny_image, "tiny_vae_img2img", mode="image", strength=0.5, scheduler=EULER)
    out.write(root / "recordings", "sd15")


def sd21(root):
    """Stable Diffusion 2.x: v-prediction; a scalar whole-number time, weights beside the graph, as older scripts have it."""
    folder = root / "sd21"
    tokenizer = write_tokenizer(folder / "tokenizer", "!")
    parts = dict(
        tokenizer=tokenizer,
        text_encoder=text_encoder(21, len(tokenizer), activation="gelu"),
        unet=unet(22, use_linear_projection=True, attention_head_dim=[1, 2]),
        vae=vae(23),
        scheduler=scheduler(folder, "sd21"),
    )
    model_index(folder, "OnnxStableDiffusionPipeline", PARTS)
    save_text_encoder(parts["text_encoder"], folder / "text_encoder/model.onnx", ids=torch.int64)
    save_unet(parts["unet"], folder / "unet/model.onnx", torch.tensor(7), weights="weights.pb")
    save_vae(parts["vae"], folder)
    out = Recording()
    text = plain_pipeline(StableDiffusionPipeline, parts)
    record_text(out, text, "encode", SHIP)
    record(out, text, "default")
    record(out, text, "zero_snr", rescale=0.7,
           scheduler={"class": "DDIMScheduler", "rescale_betas_zero_snr": True, "timestep_spacing": "trailing"})
    record(out, text, "dpmpp_2m", scheduler={"class": "DPMSolverMultistepScheduler"}, width=80, height=48)
    out.write(root / "recordings", "sd21")


def turbo(root):
    """SD-Turbo: one to four steps, trailing times, no guidance; a time for each picture of the batch."""
    folder = root / "turbo"
    tokenizer = write_tokenizer(folder / "tokenizer", "!")
    parts = dict(
        tokenizer=tokenizer,
        text_encoder=text_encoder(31, len(tokenizer), activation="gelu"),
        unet=unet(32, use_linear_projection=True),
        vae=vae(33),
        scheduler=scheduler(folder, "turbo"),
    )
    model_index(folder, "StableDiffusionPipeline", PARTS)
    save_text_encoder(parts["text_encoder"], folder / "text_encoder/model.onnx")
    save_unet(parts["unet"], folder / "unet/model.onnx", torch.tensor([7.0, 7.0]))
    save_vae(parts["vae"], folder)
    out = Recording()
    text = plain_pipeline(StableDiffusionPipeline, parts)
    record(out, text, "one_step", steps=1, guidance=0.0)
    record(out, text, "two_steps", steps=2, guidance=0.0, prompt="a small red house")
    again = plain_pipeline(StableDiffusionImg2ImgPipeline, parts)
    record(out, again, "img2img", mode="image", strength=0.5, steps=2, guidance=0.0)
    out.write(root / "recordings", "turbo")


def lcm(root):
    """A latent consistency model that is told the guidance through an embedding."""
    folder = root / "lcm"
    tokenizer = write_tokenizer(folder / "tokenizer", "<|endoftext|>")
    parts = dict(
        tokenizer=tokenizer,
        text_encoder=text_encoder(41, len(tokenizer)),
        unet=unet(42, time_cond_proj_dim=16),
        vae=vae(43),
        scheduler=scheduler(folder, "lcm"),
    )
    model_index(folder, "LatentConsistencyModelPipeline", PARTS)
    save_text_encoder(parts["text_encoder"], folder / "text_encoder/model.onnx")
    save_unet(parts["unet"], folder / "unet/model.onnx", torch.tensor([7]))
    save_vae(parts["vae"], folder)
    out = Recording()
    text = plain_pipeline(LatentConsistencyModelPipeline, parts)
    record(out, text, "default", guidance=8.5)
    record(out, text, "two_steps", guidance=1.5, steps=2, seed=3)
    out.write(root / "recordings", "lcm")


def sdxl(root):
    """SDXL base: two text encoders, pooled text and six time ids; the second tokenizer pads with another token."""
    folder = root / "sdxl"
    first = write_tokenizer(folder / "tokenizer", "<|endoftext|>")
    second = write_tokenizer(folder / "tokenizer_2", "!")
    parts = dict(
        tokenizer=first,
        tokenizer_2=second,
        text_encoder=text_encoder(51, len(first), layers=3, loud=3),
        text_encoder_2=text_encoder(52, len(second), CLIPTextModelWithProjection, layers=3, activation="gelu", loud=3),
        unet=unet(
            53,
            # The states before the last are not normalised: louder, the last bits of a number would decide.
            listening=1.5,
            cross_attention_dim=32,
            use_linear_projection=True,
            addition_embed_type="text_time",
            addition_time_embed_dim=8,
            projection_class_embeddings_input_dim=64,
            transformer_layers_per_block=[1, 2],
            down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
            up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        ),
        vae=vae(54, 0.13025),
        scheduler=scheduler(folder, "sdxl"),
    )
    more = {k: PARTS["text_encoder"] for k in ("text_encoder_2",)} | {"tokenizer_2": PARTS["tokenizer"]}
    model_index(folder, "StableDiffusionXLPipeline", PARTS | more | {"force_zeros_for_empty_prompt": True})
    save_text_encoder(parts["text_encoder"], folder / "text_encoder/model.onnx", layers=True)
    save_text_encoder(parts["text_encoder_2"], folder / "text_encoder_2/model.onnx", layers=True, ids=torch.int64)
    save_unet(parts["unet"], folder / "unet/model.onnx", torch.tensor(7), sides=(9, 7))
    save_vae(parts["vae"], folder)
    out = Recording()
    text = quiet(StableDiffusionXLPipeline(**parts, add_watermarker=False, force_zeros_for_empty_prompt=True))
    record_text(out, text, "encode", SHIP)
    record(out, text, "default", guidance=5.0)
    record(out, text, "negative", guidance=5.0, negative="blurry", rescale=0.5, width=72, height=64)
    record(out, text, "turbo", guidance=0.0, steps=2,
           scheduler={"class": "EulerAncestralDiscreteScheduler", "timestep_spacing": "trailing"})
    record(out, text, "batch", batch=2, steps=2, scheduler={"class": "DPMSolverMultistepScheduler", "use_karras_sigmas": True})
    again = quiet(StableDiffusionXLImg2ImgPipeline(**parts, add_watermarker=False, force_zeros_for_empty_prompt=True))
    record(out, again, "img2img", mode="image", strength=0.5, guidance=5.0, scheduler={"class": "DDIMScheduler"})
    out.write(root / "recordings", "sdxl")


def main():
    root = pathlib.Path(sys.argv[1])
    warnings.filterwarnings("ignore")
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    for make in (sd15, sd21, turbo, lcm, sdxl):
        if sys.argv[2:] and make.__name__ not in sys.argv[2:]:
            continue
        shutil.rmtree(root / make.__name__, ignore_errors=True)
        make(root)


if __name__ == "__main__":
    main()
