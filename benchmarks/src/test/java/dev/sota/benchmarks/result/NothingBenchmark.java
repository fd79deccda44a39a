package dev.sota.benchmarks.result;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A benchmark for the tests alone. */
@State(Scope.Benchmark)
public class NothingBenchmark {

    /** Something to measure. */
    @Benchmark
    public long nothing() {
        return System.nanoTime();
    }
}
