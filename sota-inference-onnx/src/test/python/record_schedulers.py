"""Records what diffusers' schedulers return for many configurations, for SchedulerRecordingsTest.

    python record_schedulers.py OUT.json.gz [CONFIGURATIONS_PER_SCHEDULER [SEED]]

Needs diffusers 0.42.1, torch, scipy 1.17 and, for DPM++ SDE, torchsde 0.2.6. The same arguments give the same bytes.
"""

import gzip
import json
import math
import random
import sys
import warnings

import diffusers
import torch

warnings.filterwarnings("ignore")
diffusers.utils.logging.set_verbosity_error()

torch.set_num_threads(1)
SHAPE = (2, 4, 2, 2)
NOISE_SEED = 7
# Some configurations lose all digits to cancellation; there is nothing to compare in them.
WORST_SPREAD = 1e-3
BETAS = {
    "num_train_timesteps": [1000, 1000, 500, 1100],
    "beta_start": [0.00085, 0.0001],
    "beta_end": [0.012, 0.02],
    "beta_schedule": ["linear", "scaled_linear", "squaredcos_cap_v2"],
}
SPACING = {"timestep_spacing": ["linspace", "leading", "trailing"], "steps_offset": [0, 1]}
KVE = {"prediction_type": ["epsilon", "v_prediction"]}
EVS = {"prediction_type": ["epsilon", "v_prediction", "sample"]}
EVSF = {"prediction_type": ["epsilon", "v_prediction", "sample", "flow_prediction"]}
CURVE = {"curve": ["", "", "use_karras_sigmas", "use_exponential_sigmas", "use_beta_sigmas"]}
BOUNDS = {"sigma_min": [None, None, 0.05], "sigma_max": [None, None, 12.0]}
ZERO = {"rescale_betas_zero_snr": [False, False, True]}
LIMITS = {
    "thresholding": [False, False, True],
    "dynamic_thresholding_ratio": [0.995, 0.8],
    "sample_max_value": [1.0, 1.5, 0.5],
}
CLIP = {"clip_sample": [True, False], "clip_sample_range": [1.0, 2.0]}
FINAL = {"final_sigmas_type": ["zero", "sigma_min"]}
FLOW = {"use_flow_sigmas": [False, False, False, True], "flow_shift": [1.0, 3.0]}
STEPS = [1, 2, 3, 4, 5, 6, 8, 10, 14, 15, 16, 20, 25, 30, 50]
OPTIONS = {
    "EulerDiscreteScheduler": [BETAS, SPACING, EVS, CURVE, BOUNDS, ZERO, FINAL, {
        "interpolation_type": ["linear", "linear", "log_linear"],
        "timestep_type": ["discrete", "discrete", "continuous"]}],
    "EulerAncestralDiscreteScheduler": [BETAS, SPACING, KVE, ZERO],
    "HeunDiscreteScheduler": [BETAS, SPACING, EVS, CURVE, BOUNDS, {"clip_sample": [False, False, True]}],
    "LMSDiscreteScheduler": [BETAS, SPACING, EVS, CURVE, BOUNDS],
    "KDPM2DiscreteScheduler": [BETAS, SPACING, KVE, CURVE, BOUNDS],
    "KDPM2AncestralDiscreteScheduler": [BETAS, SPACING, KVE, CURVE, BOUNDS],
    "DPMSolverSDEScheduler": [BETAS, SPACING, KVE, CURVE, {"noise_sampler_seed": [0, 3, 2**33 + 5]}],
    "DDIMScheduler": [BETAS, SPACING, EVS, CLIP, LIMITS, ZERO, {"set_alpha_to_one": [True, False]}],
    "DDPMScheduler": [BETAS, SPACING, EVS, CLIP, LIMITS, ZERO, {
        "variance_type": ["fixed_small", "fixed_small_log", "fixed_large", "learned_range", "learned"],
        "beta_schedule": ["linear", "scaled_linear", "squaredcos_cap_v2", "sigmoid", "laplace"]}],
    "PNDMScheduler": [BETAS, SPACING, KVE, {"skip_prk_steps": [True, False], "set_alpha_to_one": [True, False]}],
    "DPMSolverMultistepScheduler": [BETAS, SPACING, EVSF, CURVE, BOUNDS, ZERO, LIMITS, FINAL, FLOW, {
        "solver_order": [1, 2, 2, 3], "algorithm_type": ["dpmsolver++", "dpmsolver", "sde-dpmsolver++", "sde-dpmsolver"],
        "solver_type": ["midpoint", "heun"], "lower_order_final": [True, False], "euler_at_final": [False, True],
        "use_lu_lambdas": [False, False, True], "lambda_min_clipped": [-math.inf, -5.1]}],
    "DPMSolverSinglestepScheduler": [BETAS, EVSF, CURVE, BOUNDS, LIMITS, FINAL, FLOW, {
        "solver_order": [1, 2, 2, 3], "algorithm_type": ["dpmsolver++", "dpmsolver", "sde-dpmsolver++"],
        "solver_type": ["midpoint", "heun"], "lower_order_final": [True, False],
        "lambda_min_clipped": [-math.inf, -5.1]}],
    "UniPCMultistepScheduler": [BETAS, SPACING, EVSF, CURVE, BOUNDS, ZERO, LIMITS, FINAL, FLOW, {
        "solver_order": [1, 2, 2, 3], "predict_x0": [True, True, False], "solver_type": ["bh1", "bh2"],
        "lower_order_final": [True, False], "disable_corrector": [[], [], [0, 2]], "shift_terminal": [None, 0.1]}],
    "DEISMultistepScheduler": [BETAS, SPACING, EVSF, CURVE, BOUNDS, LIMITS, FLOW, {
        "solver_order": [1, 2, 2, 3], "lower_order_final": [True, False]}],
    "LCMScheduler": [BETAS, EVS, LIMITS, CLIP, ZERO, {"original_inference_steps": [50, 100], "timestep_scaling": [10.0, 5.0]}],
    "TCDScheduler": [BETAS, EVS, ZERO, {"original_inference_steps": [50, 100]}],
    "FlowMatchEulerDiscreteScheduler": [CURVE, {
        "num_train_timesteps": [1000, 500], "shift": [1.0, 3.0, 6.5], "use_dynamic_shifting": [False, True],
        "time_shift_type": ["exponential", "linear"], "invert_sigmas": [False, False, True],
        "shift_terminal": [None, None, 0.02], "stochastic_sampling": [False, True]}],
    "EDMEulerScheduler": [KVE, FINAL, {
        "sigma_schedule": ["karras", "exponential"], "sigma_data": [0.5, 1.0], "sigma_min": [0.002, 0.01],
        "sigma_max": [80.0, 20.0], "rho": [7.0, 5.0]}],
}
CHURNING = ("EulerDiscreteScheduler", "EDMEulerScheduler")
ETA = ("DDIMScheduler", "TCDScheduler")
GENERATOR = ETA + CHURNING + (
    "EulerAncestralDiscreteScheduler", "KDPM2AncestralDiscreteScheduler", "DDPMScheduler", "LCMScheduler",
    "DPMSolverMultistepScheduler", "DPMSolverSinglestepScheduler", "FlowMatchEulerDiscreteScheduler")


def model(sample, t, doubled):
    """A toy without memory, in 32 bits: bounded, not linear, and dependent on the time step."""
    output = sample / (1 + sample.abs()) * (0.5 + torch.as_tensor(float(t), dtype=torch.float32) / 2000)
    return torch.cat([output, output * 0.5 + 0.5], dim=1) if doubled else output


def choose(rng, name):
    config = {}
    for group in OPTIONS[name]:
        for key, values in group.items():
            value = rng.choice(values)
            if key == "curve":
                if value:
                    config[value] = True
            elif value is not None:
                config[key] = value
    run = {"steps": rng.choice(STEPS)}
    if config.get("use_dynamic_shifting"):
        run["mu"] = rng.choice([0.7, 1.15])
    if name in ETA:
        run["eta"] = rng.choice([0.0, 0.3, 1.0])
    if name in CHURNING and rng.random() < 0.3:
        run["churn"] = rng.choice([2.0, 40.0])
    if name == "DDIMScheduler" and rng.random() < 0.2:
        run["use_clipped_model_output"] = True
    if name == "LCMScheduler" and rng.random() < 0.3:
        run["strength"] = 0.6
    if name in ("LCMScheduler", "TCDScheduler") and rng.random() < 0.3:
        run["original_inference_steps"] = 40
    if name in ("LCMScheduler", "TCDScheduler"):
        run["steps"] = rng.choice([1, 2, 4, 8])
    if rng.random() < 0.3 and run["steps"] > 2:
        run["start"] = rng.randrange(1, run["steps"])
    return config, run


def play(name, config, run, shake=None, betas=None):
    """Runs the scheduler; shaken, its table of betas and its first sample are off by their last bit or so."""
    cls = getattr(diffusers, name)
    if betas is None:
        scheduler = cls.from_config({"_class_name": name, **config})
    else:
        last_bits = torch.randn(len(betas), generator=shake, dtype=torch.float64)
        # Rescaling takes roots of one minus beta, in which a small beta is down to its last bits.
        rescales = config.get("rescale_betas_zero_snr")
        shaken = betas.double() + last_bits * (3e-8 if rescales else 1e-7 * betas.double())
        scheduler = cls.from_config({"_class_name": name, **config, "trained_betas": shaken.tolist()})
    extra = {key: run[key] for key in ("mu", "strength", "original_inference_steps") if key in run}
    scheduler.set_timesteps(run["steps"], **extra)
    generator = torch.Generator().manual_seed(NOISE_SEED)
    first = torch.randn(SHAPE, generator=torch.Generator().manual_seed(1))
    noise = torch.randn(SHAPE, generator=torch.Generator().manual_seed(2))
    if shake is not None:
        first = first * (1 + 1e-7 * torch.randn(SHAPE, generator=shake))
    begin = min(run.get("start", 0) * scheduler.order, len(scheduler.timesteps) - 1)
    timesteps = scheduler.timesteps[begin:]
    if begin:
        if hasattr(scheduler, "set_begin_index"):
            scheduler.set_begin_index(begin)
        if hasattr(scheduler, "add_noise"):
            x = scheduler.add_noise(first, noise, timesteps[:1])
        else:
            x = scheduler.scale_noise(first, timesteps[:1], noise)
    else:
        x = first * getattr(scheduler, "init_noise_sigma", 1.0)
    kwargs = {"generator": generator} if name in GENERATOR else {}
    for key in ("eta", "use_clipped_model_output"):
        if key in run:
            kwargs[key] = run[key]
    if "churn" in run:
        kwargs["s_churn"] = run["churn"]
    if name == "EulerDiscreteScheduler" and "churn" in run:
        kwargs["s_noise"] = 1.003
    doubled = config.get("variance_type", "").startswith("learned")
    for t in timesteps:
        scaled = scheduler.scale_model_input(x, t) if hasattr(scheduler, "scale_model_input") else x
        x = scheduler.step(model(scaled, t, doubled), t, x, **kwargs).prev_sample
    if not torch.isfinite(x).all():
        raise ArithmeticError("not finite")
    return scheduler, begin, x


def record(name, config, run):
    scheduler, begin, x = play(name, config, run)
    scale = max(1.0, float(x.abs().max()))
    spread = 0.0
    betas = getattr(scheduler, "betas", None)
    if config.get("rescale_betas_zero_snr"):
        plain = {"_class_name": name, **config, "rescale_betas_zero_snr": False}
        betas = getattr(diffusers, name).from_config(plain).betas
    for seed in range(3):
        _, _, shaken = play(name, config, run, torch.Generator().manual_seed(seed), betas)
        spread = max(spread, float((shaken - x).abs().max()) / scale)
    if spread > WORST_SPREAD:
        raise ArithmeticError("the last bits of the tables decide the result")
    init = float(getattr(scheduler, "init_noise_sigma", 1.0))
    return {"class": name, "config": config, "run": run, "begin": begin, "init": init, "spread": float(f"{spread:.2g}"),
            "timesteps": [float(t) for t in scheduler.timesteps], "last": [float(v) for v in x.flatten()]}


def main():
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 30
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 20261122
    records, refused = [], {}
    for name in OPTIONS:
        print(name, file=sys.stderr, flush=True)
        rng = random.Random(f"{name} {seed}")
        made = 0
        wanted = max(1, count // 3) if name == "DPMSolverSDEScheduler" else count
        for _ in range(20 * wanted):
            if made == wanted:
                break
            config, run = choose(rng, name)
            try:
                records.append(record(name, config, run))
                made += 1
            except Exception as e:
                key = f"{name}: {type(e).__name__}: {str(e)[:90]}"
                refused[key] = refused.get(key, 0) + 1
    text = "[\n" + ",\n".join(json.dumps(r, separators=(",", ":")) for r in records) + "\n]\n"
    with open(sys.argv[1], "wb") as raw, gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0) as file:
        file.write(text.encode())
    print(len(records), "recorded with diffusers", diffusers.__version__)
    for key, number in sorted(refused.items()):
        print(f"{number:5d} refused by the reference: {key}")


main()
