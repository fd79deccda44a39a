package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Subject;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Thing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands beside the main subject: more of the same, and other things of the brief where there is room. */
final class Company {
    /** Further things than these beside the main subject crowd a picture. */
    private static final int FURTHER = 2;
    /** What belongs on a table is this small beside who stands on the ground. */
    private static final double ON_THE_GROUND = .36;

    /** How tall something beside the main subject may be, of the frame. */
    static final double TALLEST = .66;

    /** Of so many mentions the first few may be shown. */
    private static final int LOOKED_AT = 5;

    private final Actors actors;
    private final Stage stage;

    Company(Actors actors, Stage stage) {
        this.actors = actors;
        this.stage = stage;
    }

    /**
     * Room that is taken.
     *
     * @param x of its middle
     * @param wide how wide it is
     * @param height of what stands there
     * @param drawn the same
     * @param ground on what it stands
     * @param thing what stands there
     */
    record Taken(double x, double wide, double height, Subject drawn, Ground ground, Thing thing) {}

    /** More of the same, further away and therefore smaller and higher on the ground. */
    void alike(GroupBuilder g, Subject s, Spot first, double height, int main) {
        Mention mention = stage.brief().subjects().get(main);
        int shown = Actors.shown(mention) - 1;
        double step = s.width() / s.height() * height;
        boolean air = first.ground() == Ground.AIR;
        boolean flat = first.ground() == Ground.TABLE || first.ground() == Ground.FLOOR;
        if (air && Perch.sits(mention)) {
            perched(g, s, first, height, Math.min(shown, Perch.MOST));
            return;
        }
        for (int i = shown; i >= 1; i--) {
            double k =
                    air ? .42 + .33 * stage.dice().roll(60 + i) : flat ? .94 - .03 * i : Math.max(.34, .88 - .085 * i);
            double turn = (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2);
            double x = first.x()
                    + turn * step * (.84 + .2 * stage.dice().roll(50 + i)) * Math.sqrt(k)
                    - stage.side() * step * .4;
            double half = step * k / 2 + 6;
            x = within(x, half, i);
            // On level ground what is k times as large stands k times as far below the horizon.
            double hz = Math.min(stage.horizon(), first.y() - height * .25);
            double y = air
                    ? first.y() + height * (stage.dice().roll(70 + i) - .5) * 1.7
                    : flat ? first.y() - height * .02 * i : hz + (first.y() - hz) * (k + (1 - k) * .35);
            // People in company dress differently; animals and things look alike.
            Subject twin = mention.thing().person() ? actors.drawn(main, i).orElse(s) : s;
            double top = air ? Math.max(height * k / 2 + 8, y) : y;
            double haze = first.haze() + .05 * i * (flat ? .3 : 1);
            actors.put(g, twin, new Spot(x, top, first.ground(), 1, haze), height * k, 80 + i);
        }
    }

    /** Others on the same branch, further out on it. */
    private void perched(GroupBuilder g, Subject s, Spot first, double height, int others) {
        double step = Perch.step(s, height);
        for (int i = others; i >= 1; i--) {
            double k = 1 - .04 * i;
            double x = first.x() - Perch.way(stage, first.x()) * step * i;
            double y = first.y() + height / 2 + height * .02 - height * k / 2;
            actors.put(g, s, new Spot(x, y, Ground.AIR, 1, first.haze() + .03 * i), height * k, 80 + i);
        }
    }

    /** A place across that keeps a thing in the frame: what would leave it on one side comes in from the other. */
    private double within(double x, double half, int i) {
        double room = Math.max(1, stage.width() - 2 * half);
        if (x >= half && x <= stage.width() - half) {
            return x;
        }
        double over = x < half ? half - x : x - (stage.width() - half);
        double back = over * (.6 + .3 * stage.dice().roll(160 + i)) % room;
        return x < half ? half + back : stage.width() - half - back;
    }

    /** Other things of the brief: the first opposite the main subject, another where room is left. */
    void further(GroupBuilder g, Actors.Spots spots, Set<Integer> shown, Taken hero) {
        List<Mention> all = stage.brief().subjects();
        int added = 0;
        double inner = hero.x() - hero.wide() / 2;
        double outer = hero.x() + hero.wide() / 2;
        for (int i = 0; i < Math.min(all.size(), LOOKED_AT) && added < FURTHER; i++) {
            Optional<Subject> other = shown.contains(i)
                            || !actors.performs(i)
                            || all.get(i).thing().landmark()
                    ? Optional.empty()
                    : actors.drawn(i);
            if (other.isEmpty()) {
                continue;
            }
            Subject s = other.get();
            Spot spot = spots.front(s.habitat());
            if (homeless(s.habitat(), spot.ground())) {
                continue;
            }
            if (spot.ground() == Ground.TABLE && hero.ground() != Ground.TABLE) {
                actors.put(g, s, spot, s.size() * stage.shorter() * spot.scale(), i);
                return;
            }
            double height = height(s, spot, i, hero);
            double wide = Actors.wide(s, height);
            double gap = Math.max(18, wide * .12);
            double away = stage.side() < 0 ? outer + gap + wide / 2 : inner - gap - wide / 2;
            double near = stage.side() < 0 ? inner - gap - wide / 2 : outer + gap + wide / 2;
            // The first keeps its distance, so that the two can be told apart.
            double apart = stage.subjectX() - stage.side() * stage.width() * .22;
            double wanted = added > 0 ? away : stage.side() < 0 ? Math.max(away, apart) : Math.min(away, apart);
            double x = fits(wanted, wide) ? wanted : fits(away, wide) ? away : near;
            if (!fits(x, wide)) {
                continue;
            }
            double y = spot.y() - (spot.ground() == Ground.AIR ? 30 : 4);
            if (spot.ground() == Ground.AIR && Perch.sits(all.get(i))) {
                Perch.draw(stage, g, x, y + height / 2, height, 0);
            }
            actors.put(g, s, new Spot(x, y, spot.ground(), 1, spot.haze() + .05), height, i);
            inner = Math.min(inner, x - wide / 2);
            outer = Math.max(outer, x + wide / 2);
            added++;
        }
    }

    private double height(Subject s, Spot spot, int index, Taken hero) {
        double own = actors.heroHeight(s, spot, index) * .82;
        Thing thing = stage.brief().subjects().get(index).thing();
        double known = Stature.ratio(thing, s, hero.thing(), hero.drawn(), 0);
        if (known > 0 && s.habitat() != Habitat.TABLE) {
            return Math.min(stage.height() * TALLEST, hero.height() * Math.max(.2, known));
        }
        double beside = hero.height()
                * Math.max(
                        .24,
                        Stature.ratio(
                                thing,
                                s,
                                hero.thing(),
                                hero.drawn(),
                                s.size() / hero.drawn().size()));
        boolean down = s.habitat() == Habitat.TABLE && spot.ground() != Ground.TABLE;
        double most = down ? hero.height() * ON_THE_GROUND : stage.height() * .5;
        return Math.min(Math.min(own, beside), most);
    }

    private boolean fits(double x, double wide) {
        return x > wide / 2 && x < stage.width() - wide / 2;
    }

    /** Whether a second thing would hang in the air or stand about where it does not belong. */
    private static boolean homeless(Habitat habitat, Ground ground) {
        return switch (habitat) {
            case TABLE -> ground == Ground.AIR || ground == Ground.WATER;
            case LAND, FLOOR, WATER -> ground == Ground.AIR;
            default -> false;
        };
    }
}
