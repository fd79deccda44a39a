"""Compares a graph's runs from Java and from Python, by turns, so that whatever else the machine does slows both alike.

    python pair_steps.py CLASS_PATH MODEL_FOLDER PART SIZE [--runs 5] [--batch 1] [--threads 2]

CLASS_PATH is that of the benchmarks (benchmarks/target/sota-benchmarks.jar). Prints for each side the median and the
least time, the processor's time, and the ratio of the medians. Both run ONNX Runtime of the same version (see
requirements.txt) with the same settings: all optimisations, as many threads, which do not spin.
"""

import argparse
import pathlib
import resource
import statistics
import subprocess
import time

import numpy as np
import onnx
import onnxruntime

KINDS = {1: np.float32, 10: np.float16, 6: np.int32, 7: np.int64}


class Java:
    def __init__(self, asked):
        command = ["java", "-cp", asked.class_path, "dev.sota.benchmarks.diffusion.StepServer"]
        command += [asked.model, asked.part, str(asked.size), str(asked.batch), str(asked.threads)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self.process.stdout.readline().strip() != "ready":
            raise SystemExit("Java did not start")

    def cpu(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / 100

    def run(self):
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return float(self.process.stdout.readline())


class Python:
    def __init__(self, asked):
        path = str(pathlib.Path(asked.model) / asked.part / "model.onnx")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = asked.threads, 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.log_severity_level = 4
        self.session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        rng = np.random.default_rng(1)
        sides = {"batch_size": asked.batch, "sequence_length": 77, "num_channels": 4}
        sides |= {"height": asked.size // 8, "width": asked.size // 8}
        self.feed = {}
        for value in onnx.load(path, load_external_data=False).graph.input:
            kind = KINDS[value.type.tensor_type.elem_type]
            shape = [d.dim_value or sides[d.dim_param] for d in value.type.tensor_type.shape.dim]
            normal = np.issubdtype(kind, np.floating)
            self.feed[value.name] = rng.standard_normal(shape).astype(kind) if normal else np.full(shape, 500, kind)

    def cpu(self):
        used = resource.getrusage(resource.RUSAGE_SELF)
        return used.ru_utime + used.ru_stime

    def run(self):
        began = time.perf_counter()
        self.session.run(None, self.feed)
        return time.perf_counter() - began


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("class_path")
    options.add_argument("model")
    options.add_argument("part")
    options.add_argument("size", type=int)
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--batch", type=int, default=1)
    options.add_argument("--threads", type=int, default=2)
    asked = options.parse_args()
    sides = {"Java": Java(asked), "Python": Python(asked)}
    times = {name: [] for name in sides}
    cpu = {name: [] for name in sides}
    for turn in range(asked.runs + 1):
        for name, side in sides.items():
            before = side.cpu()
            seconds = side.run()
            # The first run settles how memory is laid out.
            if turn > 0:
                times[name].append(seconds)
                cpu[name].append(side.cpu() - before)
    for name in sides:
        print(
            f"{name}: median {statistics.median(times[name]):.3f} s, least {min(times[name]):.3f} s,"
            f" processor {statistics.median(cpu[name]):.2f} s"
        )
    ratio = statistics.median(times["Java"]) / statistics.median(times["Python"])
    least = min(times["Java"]) / min(times["Python"])
    used = statistics.median(cpu["Java"]) / statistics.median(cpu["Python"])
    print(f"{asked.model} {asked.part} {asked.size}: Java/Python {ratio:.3f}, least {least:.3f}, processor {used:.3f}")


if __name__ == "__main__":
    main()
