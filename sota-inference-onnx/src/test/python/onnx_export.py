"""Writes the parts of a pipeline as ONNX graphs, in the layout of optimum or in that of the older diffusers script."""

import io
import json
import pathlib

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers.float16 import convert_float_to_float16
from torch import nn

OPSET = 17


class TextEncoder(nn.Module):
    """Outputs in the order of optimum: what the plain pipelines read first, then every layer."""

    def __init__(self, model, layers):
        super().__init__()
        self.model, self.layers = model, layers

    def forward(self, input_ids):
        out = self.model(input_ids=input_ids.long(), output_hidden_states=True)
        first = (out.text_embeds, out.last_hidden_state) if "text_embeds" in out else (out.last_hidden_state, out.pooler_output)
        return first + (tuple(out.hidden_states) if self.layers else ())


class Unet(nn.Module):
    def __init__(self, model, extras):
        super().__init__()
        self.model, self.extras = model, extras

    def forward(self, sample, timestep, encoder_hidden_states, *extras):
        given = dict(zip(self.extras, extras))
        return self.model(
            sample,
            timestep,
            encoder_hidden_states,
            timestep_cond=given.get("timestep_cond"),
            added_cond_kwargs={k: given[k] for k in ("text_embeds", "time_ids") if k in given} or None,
            return_dict=False,
        )[0]


class Transformer(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, hidden_states, encoder_hidden_states, pooled_projections, timestep):
        return self.model(hidden_states, encoder_hidden_states, pooled_projections, timestep, return_dict=False)[0]


class Decoder(nn.Module):
    def __init__(self, vae):
        super().__init__()
        self.vae = vae

    def forward(self, latent_sample):
        return self.vae.decode(latent_sample, return_dict=False)[0]


class Encoder(nn.Module):
    """The moments of the latent distribution; the tiny autoencoder has no distribution, only latents."""

    def __init__(self, vae):
        super().__init__()
        self.vae = vae

    def forward(self, sample):
        first = self.vae.encode(sample, return_dict=False)[0]
        return first.parameters if hasattr(first, "parameters") else first


def plain(model, scopes=False):
    """Takes everything out of a graph that says who made it when and where, and shortens the names of its values.

    With scopes, operators keep the names that say which part of the network they are."""
    names = {"": ""}
    for value in list(model.graph.input) + list(model.graph.output):
        names[value.name] = value.name
    for weight in model.graph.initializer:
        names[weight.name] = weight.name = f"w{len(names)}"
    rename(model.graph, names, scopes)
    del model.metadata_props[:]
    del model.graph.value_info[:]
    model.producer_name = model.producer_version = model.doc_string = model.graph.doc_string = ""
    model.graph.name = "graph"
    return model


def rename(graph, names, scopes=False):
    for n, node in enumerate(graph.node):
        node.name, node.doc_string = node.name if scopes else f"{node.op_type}_{n}", ""
        del node.metadata_props[:]
        for i, value in enumerate(node.output):
            node.output[i] = names.setdefault(value, f"v{len(names)}")
        for i, value in enumerate(node.input):
            node.input[i] = names[value]
        for attribute in node.attribute:
            attribute.doc_string = ""
            if attribute.HasField("g"):
                rename(attribute.g, names, scopes)
                for value in attribute.g.output:
                    value.name = names[value.name]


def save(module, inputs, outputs, axes, path, weights=None, scopes=False):
    path = pathlib.Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    buffer = io.BytesIO()
    with torch.no_grad():
        torch.onnx.export(
            module,
            tuple(inputs.values()),
            buffer,
            input_names=list(inputs),
            output_names=outputs,
            dynamic_axes=axes,
            opset_version=OPSET,
            dynamo=False,
        )
    model = plain(onnx.load_from_string(buffer.getvalue()), scopes)
    onnx.checker.check_model(model, full_check=True)
    if weights:
        onnx.save(model, path, save_as_external_data=True, location=weights, size_threshold=64)
    else:
        onnx.save(model, path)


def save_text_encoder(model, path, layers=False, ids=torch.int32, scopes=False):
    names = ["last_hidden_state", "pooler_output"]
    if type(model).__name__ == "CLIPTextModelWithProjection":
        names = ["text_embeds", "last_hidden_state"]
    if layers:
        names += [f"hidden_states.{i}" for i in range(model.config.num_hidden_layers + 1)]
    # A graph traced with nothing but zeros would find the end of the text at the wrong place.
    tokens = torch.tensor([[1, 5, model.config.eos_token_id] + [model.config.eos_token_id] * 74] * 2, dtype=ids)
    save(TextEncoder(model, layers), {"input_ids": tokens}, names, {"input_ids": {0: "batch_size", 1: "sequence_length"}}, path,
         scopes=scopes)
    config(model.config.to_dict(), path)


def save_unet(model, path, timestep, sides=(10, 6), weights=None, scopes=False):
    """An odd latent size makes the graph of one that passes sizes on to its upsamplers, so that it takes any size."""
    inputs = {
        "sample": torch.randn(2, model.config.in_channels, *sides),
        "timestep": timestep,
        "encoder_hidden_states": torch.randn(2, 77, model.config.cross_attention_dim),
    }
    axes = {
        "sample": {0: "batch_size", 1: "num_channels", 2: "height", 3: "width"},
        "encoder_hidden_states": {0: "batch_size", 1: "sequence_length"},
        "out_sample": {0: "batch_size", 1: "num_channels", 2: "height", 3: "width"},
    }
    if model.config.time_cond_proj_dim:
        inputs["timestep_cond"] = torch.randn(2, model.config.time_cond_proj_dim)
    if model.config.addition_embed_type == "text_time":
        inputs["text_embeds"] = torch.randn(2, 16)
        inputs["time_ids"] = torch.randn(2, 6)
    for name in list(inputs)[3:]:
        axes[name] = {0: "batch_size"}
    if timestep.dim() == 1:
        axes["timestep"] = {0: "steps"}
    save(Unet(model, list(inputs)[3:]), inputs, ["out_sample"], axes, path, weights, scopes)
    config(dict(model.config), path)


def save_transformer(model, path):
    """With the names that optimum gives: a floating-point time for each picture of the batch."""
    inputs = {
        "hidden_states": torch.randn(2, model.config.in_channels, 10, 6),
        "encoder_hidden_states": torch.randn(2, 333, model.config.joint_attention_dim),
        "pooled_projections": torch.randn(2, model.config.pooled_projection_dim),
        "timestep": torch.tensor([700.5, 700.5]),
    }
    picture = {0: "batch_size", 2: "height", 3: "width"}
    axes = {
        "hidden_states": picture,
        "encoder_hidden_states": {0: "batch_size", 1: "sequence_length"},
        "pooled_projections": {0: "batch_size"},
        "timestep": {0: "step"},
        "out_hidden_states": picture,
    }
    save(Transformer(model), inputs, ["out_hidden_states"], axes, path, scopes=True)
    config(dict(model.config), path)


def save_vae(model, folder, encoder_output="latent_parameters", prefix="vae"):
    folder = pathlib.Path(folder)
    four = {0: "batch_size", 1: "num_channels", 2: "height", 3: "width"}
    decoder, encoder = folder / f"{prefix}_decoder/model.onnx", folder / f"{prefix}_encoder/model.onnx"
    save(Decoder(model), {"latent_sample": torch.randn(1, model.config.latent_channels, 8, 6)}, ["sample"], {"latent_sample": four, "sample": four}, decoder)
    save(Encoder(model), {"sample": torch.randn(1, 3, 64, 48)}, [encoder_output], {"sample": four, encoder_output: four}, encoder)
    config(dict(model.config), decoder)
    config(dict(model.config), encoder)


def config(values, path):
    values = {k: v for k, v in values.items() if v is not None and not k.startswith(("transformers_version", "_diffusers_version", "_use_default"))}
    values = json.loads(json.dumps(values, default=str))
    (pathlib.Path(path).parent / "config.json").write_text(json.dumps(values, indent=2, sort_keys=True) + "\n")


def halve(path):
    """Makes the graph of one with 32-bit numbers, inputs and outputs too, one with 16-bit numbers."""
    model = convert_float_to_float16(onnx.load(path))
    ordered(model.graph)
    onnx.checker.check_model(model, full_check=True)
    del model.graph.value_info[:]
    onnx.save(model, path)


def ordered(graph):
    """Puts operators after those that they read, which the converter does not."""
    known = {v.name for v in list(graph.input) + list(graph.initializer)} | {""}
    left, done = list(graph.node), []
    while left:
        ready = [n for n in left if all(i in known for i in n.input)]
        done += ready
        known |= {o for n in ready for o in n.output}
        left = [n for n in left if n not in ready]
    del graph.node[:]
    graph.node.extend(done)


def quantise(path):
    """Weights of 8 bits; activations are measured at each run."""
    made = path.with_suffix(".int8")
    quantize_dynamic(path, made, op_types_to_quantize=["MatMul", "Gemm"], weight_type=QuantType.QUInt8)
    model = onnx.load(made)
    made.unlink()
    del model.metadata_props[:]
    del model.graph.value_info[:]
    model.producer_name = model.producer_version = ""
    onnx.save(model, path)


class SafetyChecker(nn.Module):
    """As the exporting script of diffusers has it: what it takes for unfit is black in what it returns."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, clip_input, images):
        return self.model.forward_onnx(clip_input, images)


def save_safety(model, path):
    side = model.config.vision_config.image_size
    axes = {"clip_input": {0: "batch"}, "images": {0: "batch", 1: "height", 2: "width"},
            "out_images": {0: "batch", 1: "height", 2: "width"}, "has_nsfw_concepts": {0: "batch"}}
    inputs = {"clip_input": torch.randn(2, 3, side, side), "images": torch.rand(2, 64, 48, 3)}
    save(SafetyChecker(model), inputs, ["out_images", "has_nsfw_concepts"], axes, path)
