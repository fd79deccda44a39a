package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import java.awt.geom.Path2D;

/** Rock for those who cannot swim, where a place has nothing but water in front. */
final class Shore {
    private static final int STEPS = 14;

    private final Stage stage;
    private final Actors.Spots spots;

    Shore(Stage stage, Actors.Spots spots) {
        this.stage = stage;
        this.spots = spots;
    }

    /** The spots of a place, with rock under what stands on land; the rock is added where it is needed. */
    Actors.Spots under(GroupBuilder g, Actors actors) {
        Spot water = spots.front(Habitat.LAND);
        if (water.ground() != Ground.WATER || stage.brief().bathing()) {
            return spots;
        }
        if (actors.habitat().filter(Shore::walks).isPresent()) {
            rock(g, water.y() + stage.height() * .05);
        } else {
            return habitat -> walks(habitat) ? new Spot(0, 0, Ground.AIR, 1, 0) : spots.front(habitat);
        }
        return habitat -> walks(habitat)
                ? new Spot(water.x(), water.y() + stage.height() * .05, Ground.STONE, water.scale(), water.haze())
                : spots.front(habitat);
    }

    static boolean walks(Habitat habitat) {
        return habitat == Habitat.LAND || habitat == Habitat.FLOOR || habitat == Habitat.TABLE;
    }

    /** A flat shelf that comes in from the subject's side and falls off into the water beyond the middle. */
    private void rock(GroupBuilder g, double foot) {
        Palette p = stage.palette();
        double from = stage.side() > 0 ? stage.right() : stage.left();
        double tip = stage.subjectX() - stage.side() * stage.width() * .46;
        double top = foot - stage.height() * .035;
        Path2D shelf = Paths.union();
        shelf.moveTo(from, stage.bottom());
        shelf.lineTo(from, top - stage.height() * .02);
        for (int i = 0; i <= STEPS; i++) {
            double t = i / (double) STEPS;
            double fall = Math.pow(Math.max(0, t - .72) / .28, 2) * stage.height() * .12;
            double rough = stage.height() * .016 * (stage.dice().roll(620 + i) - .5);
            shelf.lineTo(from + (tip - from) * t, top + rough + fall);
        }
        shelf.lineTo(tip + stage.side() * stage.width() * .05, top + stage.height() * .2);
        shelf.lineTo(tip + stage.side() * stage.width() * .12, stage.bottom());
        shelf.closePath();
        int stone = OkLab.mixHue(p.lit(.52, .03, 60), p.near(), .3);
        GroupBuilder rock =
                new GroupBuilder().fill(shelf, Kind.ROCK, OkLab.lighten(stone, .06), OkLab.mix(stone, p.near(), .65));
        g.add(rock.build(stage.core(16, .3), stage.rim(2, .7), new Effect.Haze(p.low(), .05)));
        int foam = OkLab.alpha(OkLab.mix(p.light(), p.horizon(), .3), .5);
        g.fill(
                Paths.lens(tip + stage.side() * stage.width() * .03, top + stage.height() * .2, stage.width() * .16, 5),
                Kind.WATER,
                foam);
    }
}
