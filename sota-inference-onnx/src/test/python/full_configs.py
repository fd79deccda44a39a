"""The published configurations of full-size models, as their authors give them beside the weights.

Stable Diffusion 1.5 (stable-diffusion-v1-5/stable-diffusion-v1-5), SD-Turbo (stabilityai/sd-turbo), SDXL base and
SDXL-Turbo (stabilityai/stable-diffusion-xl-base-1.0, stabilityai/sdxl-turbo) and TAESD (madebyollin/taesd) on
huggingface.co: unet/config.json, vae/config.json, text_encoder/config.json. Only what differs from the defaults of
diffusers and transformers is repeated. Weights are not used, and SD-Turbo and SDXL-Turbo have the sizes of the models
that they were distilled from.
"""

DOWN = ("CrossAttnDownBlock2D",) * 3 + ("DownBlock2D",)
UP = ("UpBlock2D",) + ("CrossAttnUpBlock2D",) * 3

UNETS = {
    "sd15": dict(
        sample_size=64,
        block_out_channels=(320, 640, 1280, 1280),
        down_block_types=DOWN,
        up_block_types=UP,
        cross_attention_dim=768,
        attention_head_dim=8,
    ),
    "sd-turbo": dict(
        sample_size=64,
        block_out_channels=(320, 640, 1280, 1280),
        down_block_types=DOWN,
        up_block_types=UP,
        cross_attention_dim=1024,
        attention_head_dim=(5, 10, 20, 20),
        use_linear_projection=True,
    ),
    "sdxl-turbo": dict(
        sample_size=64,
        block_out_channels=(320, 640, 1280),
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
        transformer_layers_per_block=(1, 2, 10),
        cross_attention_dim=2048,
        attention_head_dim=(5, 10, 20),
        use_linear_projection=True,
        addition_embed_type="text_time",
        addition_time_embed_dim=256,
        projection_class_embeddings_input_dim=2816,
    ),
}

VIT_L = dict(
    hidden_size=768,
    intermediate_size=3072,
    projection_dim=768,
    num_hidden_layers=12,
    num_attention_heads=12,
    hidden_act="quick_gelu",
)
# SD 2 leaves out the last of OpenCLIP ViT-H's 24 layers.
VIT_H = dict(
    hidden_size=1024,
    intermediate_size=4096,
    projection_dim=512,
    num_hidden_layers=23,
    num_attention_heads=16,
    hidden_act="gelu",
)
VIT_BIG_G = dict(
    hidden_size=1280,
    intermediate_size=5120,
    projection_dim=1280,
    num_hidden_layers=32,
    num_attention_heads=20,
    hidden_act="gelu",
)
TEXT_ENCODERS = {"sd15": [VIT_L], "sd-turbo": [VIT_H], "sdxl-turbo": [VIT_L, VIT_BIG_G]}

SCALING = {"sd15": 0.18215, "sd-turbo": 0.18215, "sdxl-turbo": 0.13025}
VAE = dict(
    sample_size=512,
    latent_channels=4,
    layers_per_block=2,
    block_out_channels=(128, 256, 512, 512),
    down_block_types=("DownEncoderBlock2D",) * 4,
    up_block_types=("UpDecoderBlock2D",) * 4,
)

VOCABULARY = 49408
EOS = 49407

TURBO = {
    "_class_name": "EulerDiscreteScheduler",
    "beta_end": 0.012,
    "beta_schedule": "scaled_linear",
    "beta_start": 0.00085,
    "num_train_timesteps": 1000,
    "prediction_type": "epsilon",
    "steps_offset": 1,
    "timestep_spacing": "trailing",
}
PNDM = {
    "_class_name": "PNDMScheduler",
    "beta_end": 0.012,
    "beta_schedule": "scaled_linear",
    "beta_start": 0.00085,
    "num_train_timesteps": 1000,
    "set_alpha_to_one": False,
    "skip_prk_steps": True,
    "steps_offset": 1,
}
SCHEDULERS = {"sd15": PNDM, "sd-turbo": TURBO, "sdxl-turbo": TURBO}
PIPELINES = {
    "sd15": "StableDiffusionPipeline",
    "sd-turbo": "StableDiffusionPipeline",
    "sdxl-turbo": "StableDiffusionXLPipeline",
}
