package dev.sota.core.internal.film;

import dev.sota.api.GenerationRequest;
import dev.sota.api.Preset;
import dev.sota.api.Quality;
import dev.sota.api.Stage;
import dev.sota.api.Storyboard;
import dev.sota.core.internal.cost.CostKey;
import dev.sota.core.internal.cost.CostMeter;
import dev.sota.core.internal.cost.Course;
import dev.sota.core.internal.cost.Tariff;
import dev.sota.core.internal.cost.Work;
import dev.sota.core.internal.cost.Workload;
import java.util.EnumMap;
import java.util.Map;

/** What one film will cost, and afterwards what it did. Immutable. */
record Forecast(Tariff tariff, Preset preset, Storyboard storyboard, double speechRate) {

    static Forecast of(Tariff tariff, Cast cast, Storyboard storyboard, GenerationRequest request) {
        return new Forecast(tariff, cast.preset(), storyboard, request.speechRate());
    }

    /** The work of the whole film, before it is spoken. */
    Workload load(Quality quality) {
        return Workload.of(storyboard, preset, quality, speechRate);
    }

    /** Seconds that the film will take, as likely more as less. */
    double likely(Quality quality) {
        return tariff.likely(load(quality), quality);
    }

    /** Seconds in which nine films of ten are made. */
    double cautious(Quality quality) {
        return likely(quality) * tariff.caution();
    }

    /** Seconds of one core by stage, and the finishing apart from the planning. */
    static Map<Stage, Double> stages(Map<Work, Double> costs) {
        Map<Stage, Double> stages = new EnumMap<>(Stage.class);
        costs.forEach((work, seconds) -> stages.merge(work.stage(), seconds, Double::sum));
        double fixed = costs.getOrDefault(Work.FIXED, 0.0);
        stages.put(Stage.PLAN, fixed / 2);
        stages.put(Stage.DELIVER, fixed / 2);
        return stages;
    }

    /** Writes down what the film's work cost, for the next. */
    void learn(CostMeter meter) {
        tariff.book().learn(meter.totals(), tariff.cold());
    }

    /** Writes down how the film spent its time, too. What was found in the cache says nothing about that. */
    void learn(CostMeter meter, Workload load, double expected, double actual, Course course) {
        learn(meter);
        Map<CostKey, CostMeter.Total> totals = meter.totals();
        if (madeAll(totals, load)) {
            Map<Work, Double> costs = new EnumMap<>(Work.class);
            totals.forEach((key, total) -> costs.merge(key.work(), total.seconds(), Double::sum));
            tariff.book().learnRun(tariff.ideal(costs), expected, actual);
            tariff.book().learnCourse(course, tariff.cold());
        }
    }

    private static boolean madeAll(Map<CostKey, CostMeter.Total> totals, Workload load) {
        double encoded = totals.entrySet().stream()
                .filter(e -> e.getKey().work() == Work.ENCODE)
                .mapToDouble(e -> e.getValue().units())
                .sum();
        return encoded > 0.9 * load.frameMegapixels();
    }
}
