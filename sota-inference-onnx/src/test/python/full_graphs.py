"""Graphs of full-size models without their weights, and the same graphs with weights of 32, 16 or 8 bits.

The weights of a traced model are views of single numbers, so that the largest takes no memory; they become inputs of
the traced graph, and the writer puts random numbers in their place, one tensor at a time.
"""

import io

import numpy as np
import onnx
import torch
from onnx import TensorProto as T
from onnx import helper

from onnx_export import OPSET, rename

FLOATS = {T.FLOAT: np.float32, T.FLOAT16: np.float16}


def hollow(make):
    """A model whose parameters take no memory."""
    with torch.device("meta"):
        model = make().eval()
    for n, (name, value) in enumerate(list(model.named_parameters())):
        # Unlike numbers, or the exporter would take equal tensors for one.
        number = torch.full((1,), 1e-3 + 1e-7 * n).expand(value.shape)
        place(model, name, torch.nn.Parameter(number, requires_grad=False))
    for name, value in list(model.named_buffers()):
        if not name.endswith("position_ids"):
            raise ValueError(f"nobody knows what {name} holds")
        place(model, name, torch.arange(value.shape[-1]).expand(value.shape))
    return model


def place(model, name, value):
    *path, last = name.split(".")
    for part in path:
        model = getattr(model, part)
    if isinstance(value, torch.nn.Parameter):
        model.register_parameter(last, value)
    else:
        model.register_buffer(last, value, persistent=False)


def trace(module, inputs, outputs, axes):
    """A graph whose weights are inputs."""
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
            export_params=False,
            do_constant_folding=False,
        )
    return onnx.load_from_string(buffer.getvalue())


class Weights:
    """Random numbers of a fixed seed, scaled so that layers keep the size of what passes through them."""

    def __init__(self):
        rng = np.random.default_rng(2026)
        self.normal = rng.standard_normal(1 << 20, dtype=np.float32)
        self.bytes = rng.integers(-127, 128, 1 << 20, dtype=np.int8)
        self.made = 0

    def make(self, name, shape, kind, fan_in):
        # Each tensor begins elsewhere: ONNX Runtime keeps one copy of packed weights that are equal.
        self.made += 1
        start = self.made * 1009 % (1 << 20)
        count = int(np.prod(shape))
        if kind == np.int8:
            return np.resize(np.roll(self.bytes, start), count).reshape(shape)
        if name.endswith("bias"):
            return np.zeros(shape, kind)
        if len(shape) == 1:
            return np.ones(shape, kind)
        return np.resize(np.roll(self.normal / np.sqrt(fan_in), start).astype(kind), count).reshape(shape)


class Writer:
    """Turns a traced graph into a file with its weights beside it."""

    def __init__(self, model, names):
        self.graph = model.graph
        self.model = model
        weights = [v for v in self.graph.input if v.name not in names]
        self.shapes = {v.name: [d.dim_value for d in v.type.tensor_type.shape.dim] for v in weights}
        self.types = {v.name: v.type.tensor_type.elem_type for v in weights}
        self.fans = {n: int(np.prod(s[1:])) for n, s in self.shapes.items()}
        for value in weights:
            self.graph.input.remove(value)
        self.transpose()

    def transpose(self):
        """Linear layers come with their weight the other way round, as exporters write them."""
        readers = {}
        for node in self.graph.node:
            for value in node.input:
                readers.setdefault(value, []).append(node)
        for node in list(self.graph.node):
            source = node.input[0] if node.op_type == "Transpose" else None
            if source in self.shapes and len(self.shapes[source]) == 2:
                name = source + ".t"
                self.shapes[name], self.types[name] = self.shapes[source][::-1], self.types[source]
                self.fans[name] = self.fans[source]
                for reader in readers[node.output[0]]:
                    for i, value in enumerate(reader.input):
                        if value == node.output[0]:
                            reader.input[i] = name
                self.graph.node.remove(node)
        used = {v for node in self.graph.node for v in node.input}
        for name in set(self.shapes) - used:
            del self.shapes[name]

    def half(self):
        """All numbers with 16 bits, inputs and outputs too; only the sizes that Resize reads stay as they are."""
        kept = set()
        for node in reversed(self.graph.node):
            if node.op_type == "Resize":
                kept |= set(node.input[1:3])
            elif node.op_type == "Concat" and kept & set(node.output):
                kept |= set(node.input)
        for node in self.graph.node:
            for attribute in node.attribute:
                if node.op_type == "Cast" and attribute.name == "to" and attribute.i == T.FLOAT:
                    attribute.i = T.FLOAT16
                if attribute.HasField("t") and attribute.t.data_type == T.FLOAT and not kept & set(node.output):
                    values = onnx.numpy_helper.to_array(attribute.t)
                    attribute.t.CopyFrom(onnx.numpy_helper.from_array(values.astype(np.float16)))
        for value in list(self.graph.input) + list(self.graph.output):
            if value.type.tensor_type.elem_type == T.FLOAT:
                value.type.tensor_type.elem_type = T.FLOAT16
        self.types = {n: T.FLOAT16 if t == T.FLOAT else t for n, t in self.types.items()}

    def constant(self, name, value):
        self.graph.initializer.append(onnx.numpy_helper.from_array(np.asarray(value), name))
        return name

    def dynamic(self):
        """Linear layers with weights of 8 bits, whose inputs are quantised as they come, as quantize_dynamic does."""
        nodes = []
        for node in self.graph.node:
            if node.op_type != "MatMul" or node.input[1] not in self.shapes:
                nodes.append(node)
                continue
            x, w = node.input
            y = node.output[0]
            scale = self.quantised(w)
            if w not in {v for n in nodes for v in n.input}:
                self.types[w] = T.INT8
            q, s, z = f"{y}_q", f"{y}_s", f"{y}_z"
            nodes += [
                helper.make_node("DynamicQuantizeLinear", [x], [q, s, z]),
                helper.make_node("MatMulInteger", [q, w, z, self.zero()], [f"{y}_i"]),
                helper.make_node("Cast", [f"{y}_i"], [f"{y}_f"], to=T.FLOAT),
                helper.make_node("Mul", [s, scale], [f"{y}_m"]),
                helper.make_node("Mul", [f"{y}_f", f"{y}_m"], [y]),
            ]
        self.replace(nodes)

    def static(self):
        """Linear layers and convolutions between QuantizeLinear and DequantizeLinear, as quantize_static does."""
        nodes = []
        self.constant("activation_scale", np.float32(0.05))
        self.constant("activation_zero", np.uint8(128))
        for node in self.graph.node:
            weighted = len(node.input) > 1 and node.input[1] in self.shapes
            if node.op_type not in ("MatMul", "Conv") or not weighted:
                nodes.append(node)
                continue
            x, w = node.input[:2]
            y = node.output[0]
            scale = self.quantised(w)
            self.types[w] = T.INT8
            grid = ["activation_scale", "activation_zero"]
            nodes += [
                helper.make_node("QuantizeLinear", [x] + grid, [f"{y}_q"]),
                helper.make_node("DequantizeLinear", [f"{y}_q"] + grid, [f"{y}_x"]),
                helper.make_node("DequantizeLinear", [w, scale, self.zero()], [f"{y}_w"]),
            ]
            node.input[0], node.input[1], node.output[0] = f"{y}_x", f"{y}_w", f"{y}_y"
            if len(node.input) > 2:
                node.input[2] = self.wide_bias(node.input[2], w)
            nodes += [
                node,
                helper.make_node("QuantizeLinear", [f"{y}_y"] + grid, [f"{y}_r"]),
                helper.make_node("DequantizeLinear", [f"{y}_r"] + grid, [y]),
            ]
        self.replace(nodes)

    def wide_bias(self, bias, weight):
        """Biases of quantised convolutions have 32 bits, on the grid of the product."""
        if bias + "_q" not in {i.name for i in self.graph.initializer}:
            self.constant(bias + "_q", np.zeros(self.shapes.pop(bias), np.int32))
            self.constant(bias + "_s", np.float32(0.05 / 73 / np.sqrt(self.fans[weight])))
        out = f"{bias}_{weight}_d"
        self.pending.append(helper.make_node("DequantizeLinear", [bias + "_q", bias + "_s"], [out]))
        return out

    pending: list

    def quantised(self, weight):
        name = weight + "_scale"
        if name not in {i.name for i in self.graph.initializer}:
            # 73 is the deviation of the bytes.
            self.constant(name, np.float32(1 / 73 / np.sqrt(self.fans[weight])))
        return name

    def zero(self):
        if "weight_zero" not in {i.name for i in self.graph.initializer}:
            self.constant("weight_zero", np.int8(0))
        return "weight_zero"

    def replace(self, nodes):
        del self.graph.node[:]
        self.graph.node.extend(nodes)

    def convert(self, form):
        self.pending = []
        {"fp32": lambda: None, "fp16": self.half, "int8": self.dynamic, "qdq": self.static}[form]()
        if self.pending:
            self.replace(self.pending + list(self.graph.node))

    def write(self, path, weights):
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(path.parent / "weights.pb", "wb") as data:
            for name, shape in self.shapes.items():
                kind = np.int8 if self.types[name] == T.INT8 else FLOATS[self.types[name]]
                values = weights.make(name.removesuffix(".t"), shape, kind, self.fans[name])
                # Whole pages, so that they can be mapped.
                data.seek(-(-data.tell() // 4096) * 4096)
                tensor = self.graph.initializer.add()
                tensor.name, tensor.data_type, tensor.data_location = name, self.types[name], T.EXTERNAL
                tensor.dims.extend(shape)
                place = {"location": "weights.pb", "offset": data.tell(), "length": values.nbytes}
                for key, value in place.items():
                    tensor.external_data.add(key=key, value=str(value))
                values.tofile(data)
        names = {"": ""}
        for value in list(self.graph.input) + list(self.graph.output):
            names[value.name] = value.name
        for n, weight in enumerate(self.graph.initializer):
            names[weight.name] = weight.name = f"w{n}"
        rename(self.graph, names)
        del self.graph.value_info[:]
        del self.model.metadata_props[:]
        path.write_bytes(self.model.SerializeToString())
