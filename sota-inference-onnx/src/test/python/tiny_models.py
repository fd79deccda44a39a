"""Pipelines of the real families, with random weights and so few channels that they fit into a repository."""

import json
import pathlib

import torch
from diffusers import (
    AutoencoderKL,
    AutoencoderTiny,
    DDIMScheduler,
    EulerDiscreteScheduler,
    FlowMatchEulerDiscreteScheduler,
    LCMScheduler,
    PNDMScheduler,
    SD3Transformer2DModel,
    UNet2DConditionModel,
)
from diffusers.pipelines.stable_diffusion.safety_checker import StableDiffusionSafetyChecker
from transformers import CLIPConfig, CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection, CLIPTokenizer

WORDS = (
    "a painting of a ship on the sea at night in the rain with a small red house and a tree on the green hill under "
    "the stars watercolour portrait old lighthouse busy street city bird over lake forest morning mountain snow light "
    "photo detailed soft blurry low quality the the of and cinematic style flat colours golden hour robot drinking tea"
)
MERGES = 160
BETAS = dict(num_train_timesteps=1000, beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear")


def byte_symbols():
    """The printable stand-ins that byte-level byte-pair encoding has for the 256 bytes, in their usual order."""
    printable = list(range(33, 127)) + list(range(161, 173)) + list(range(174, 256))
    rest = [b for b in range(256) if b not in printable]
    return [chr(b) for b in printable] + [chr(256 + n) for n in range(len(rest))]


def learn_merges():
    """Byte-pair merges learned from the words above; ties are broken by the pair itself, so that nothing is left to chance."""
    words = [list(w[:-1]) + [w[-1] + "</w>"] for w in WORDS.split()]
    merges = []
    while len(merges) < MERGES:
        counts = {}
        for word in words:
            for pair in zip(word, word[1:]):
                counts[pair] = counts.get(pair, 0) + 1
        if not counts:
            break
        best = min(counts, key=lambda p: (-counts[p], p))
        merges.append(best)
        for word in words:
            i = 0
            while i + 1 < len(word):
                if (word[i], word[i + 1]) == best:
                    word[i : i + 2] = ["".join(best)]
                i += 1
    return merges


def write_tokenizer(folder, pad):
    """Writes the files of a CLIP tokenizer and reads them back through transformers."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    merges = learn_merges()
    symbols = byte_symbols()
    tokens = symbols + [s + "</w>" for s in symbols] + ["".join(m) for m in merges]
    tokens += ["<|startoftext|>", "<|endoftext|>"]
    vocabulary = {t: i for i, t in enumerate(tokens)}
    config = {
        "tokenizer_class": "CLIPTokenizer",
        "model_max_length": 77,
        "bos_token": "<|startoftext|>",
        "eos_token": "<|endoftext|>",
        "unk_token": "<|endoftext|>",
        "pad_token": pad,
        "do_lower_case": True,
    }
    special = {k: v for k, v in config.items() if k.endswith("_token")}
    (folder / "vocab.json").write_text(json.dumps(vocabulary, ensure_ascii=False), encoding="utf-8")
    (folder / "merges.txt").write_text(
        "#version: 0.2\n" + "".join(f"{a} {b}\n" for a, b in merges), encoding="utf-8"
    )
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=2))
    (folder / "special_tokens_map.json").write_text(json.dumps(special, indent=2))
    return CLIPTokenizer(vocab=vocabulary, merges=merges, model_max_length=77, pad_token=pad)


def text_encoder(seed, vocabulary, kind=CLIPTextModel, layers=2, activation="quick_gelu", loud=8):
    torch.manual_seed(seed)
    config = CLIPTextConfig(
        vocab_size=vocabulary,
        hidden_size=16,
        intermediate_size=32,
        projection_dim=16,
        num_hidden_layers=layers,
        num_attention_heads=2,
        max_position_embeddings=77,
        hidden_act=activation,
        bos_token_id=vocabulary - 2,
        eos_token_id=vocabulary - 1,
        pad_token_id=vocabulary - 1,
        attn_implementation="eager",
    )
    model = kind(config).eval()
    with torch.no_grad():
        for name, value in model.named_parameters():
            if "norm" not in name:
                value.mul_(loud)
    return model


def unet(seed, listening=3.0, **changes):
    torch.manual_seed(seed)
    config = dict(
        sample_size=8,
        in_channels=4,
        out_channels=4,
        layers_per_block=1,
        block_out_channels=(8, 16),
        down_block_types=("CrossAttnDownBlock2D", "DownBlock2D"),
        up_block_types=("UpBlock2D", "CrossAttnUpBlock2D"),
        norm_num_groups=4,
        cross_attention_dim=16,
        attention_head_dim=2,
    )
    model = UNet2DConditionModel(**{**config, **changes}).eval()
    with torch.no_grad():
        # What is left as torch starts it hardly listens to the words.
        for name, value in model.named_parameters():
            if "attn2" in name and "weight" in name:
                value.mul_(listening)
        model.conv_out.weight.mul_(2.5)
    return model


def transformer(seed):
    """The parts of Stable Diffusion 3.5: twofold attention in the first blocks, and normalised queries and keys."""
    torch.manual_seed(seed)
    model = SD3Transformer2DModel(
        sample_size=8,
        patch_size=2,
        in_channels=16,
        num_layers=3,
        attention_head_dim=8,
        num_attention_heads=2,
        # Wider than both text encoders together, so that their states have to be filled up.
        joint_attention_dim=40,
        caption_projection_dim=16,
        pooled_projection_dim=32,
        out_channels=16,
        pos_embed_max_size=12,
        dual_attention_layers=(0,),
        qk_norm="rms_norm",
    ).eval()
    with torch.no_grad():
        for name, value in model.named_parameters():
            # What is left as torch starts it hardly listens to words and times.
            if name.startswith(("context_embedder", "time_text_embed")) and "weight" in name:
                value.mul_(2.5)
        model.proj_out.weight.mul_(2)
    return model


def vae(seed, scaling_factor=0.18215, **changes):
    torch.manual_seed(seed)
    config = dict(
        sample_size=64,
        in_channels=3,
        out_channels=3,
        latent_channels=4,
        layers_per_block=1,
        block_out_channels=(4, 4, 4, 8),
        down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4,
        norm_num_groups=2,
        scaling_factor=scaling_factor,
    )
    model = AutoencoderKL(**{**config, **changes}).eval()
    with torch.no_grad():
        model.decoder.conv_out.weight.mul_(2)
    return model


def tiny_vae(seed, channels=4):
    torch.manual_seed(seed)
    model = AutoencoderTiny(
        in_channels=3,
        out_channels=3,
        encoder_block_out_channels=(4, 4, 4, 4),
        decoder_block_out_channels=(4, 4, 4, 4),
        num_encoder_blocks=(1, 1, 1, 1),
        num_decoder_blocks=(1, 1, 1, 1),
        latent_channels=channels,
    ).eval()
    with torch.no_grad():
        for value in model.decoder.parameters():
            value.mul_(2)
    return model


def lora(seed, targets, rank=2):
    """Small changes to linear layers and convolutions of a model, large enough to be seen: its state by diffusers' names."""
    torch.manual_seed(seed)
    state = {}
    for prefix, name, layer in targets:
        shape = layer.weight.shape
        down = (rank, *shape[1:])
        up = (shape[0], rank) + (1,) * (len(shape) - 2)
        state[f"{prefix}.{name}.lora_A.weight"] = torch.randn(down) * 0.3
        state[f"{prefix}.{name}.lora_B.weight"] = torch.randn(up) * 0.3
    return state


def lora_targets(prefix, model, ends):
    return [(prefix, n, m) for n, m in model.named_modules() if n.endswith(ends) and hasattr(m, "weight")]


def safety_checker(seed):
    torch.manual_seed(seed)
    vision = dict(hidden_size=8, intermediate_size=16, num_hidden_layers=2, num_attention_heads=2, image_size=224,
                  patch_size=32, projection_dim=8)
    text = dict(hidden_size=8, intermediate_size=16, num_hidden_layers=1, num_attention_heads=2, projection_dim=8)
    model = StableDiffusionSafetyChecker(CLIPConfig(text_config=text, vision_config=vision, projection_dim=8)).eval()
    with torch.no_grad():
        for name, value in model.vision_model.named_parameters():
            if "norm" not in name:
                value.mul_(12)
        model.concept_embeds.copy_(torch.randn(17, 8))
        model.special_care_embeds.copy_(torch.randn(3, 8))
        # Between the likenesses of the pictures that are recorded, so that some are found unfit.
        model.concept_embeds_weights.fill_(0.58)
        model.special_care_embeds_weights.fill_(0.58)
    return model


SCHEDULERS = {
    "sd15": lambda: PNDMScheduler(**BETAS, skip_prk_steps=True, steps_offset=1, set_alpha_to_one=False),
    "sd21": lambda: DDIMScheduler(
        **BETAS, steps_offset=1, set_alpha_to_one=False, clip_sample=False, prediction_type="v_prediction"
    ),
    "turbo": lambda: EulerDiscreteScheduler(**BETAS, timestep_spacing="trailing", steps_offset=1),
    "lcm": lambda: LCMScheduler(**BETAS, steps_offset=1, set_alpha_to_one=True),
    "sd3": lambda: FlowMatchEulerDiscreteScheduler(num_train_timesteps=1000, shift=3.0),
    "sdxl": lambda: EulerDiscreteScheduler(**BETAS, timestep_spacing="leading", steps_offset=1),
}
