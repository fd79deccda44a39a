package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Subject;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two things of which one is said to be on, behind, above or inside the other. */
final class Pair {
    /** More than these of what is in or on a thing do not fit there. */
    private static final int MOST_INSIDE = 3;

    /** How tall a thing may be, of the frame, when another is on it. */
    private static final double STACKED = .44;

    private final Actors actors;
    private final Stage stage;
    private final Company company;

    Pair(Actors actors, Stage stage, Company company) {
        this.actors = actors;
        this.stage = stage;
        this.company = company;
    }

    /** Adds the pair that the main subject belongs to, and further things; false when it is in none. */
    boolean add(GroupBuilder g, Actors.Spots spots, int main) {
        List<Mention> all = stage.brief().subjects();
        int dependent = dependent(all, main);
        if (dependent < 0) {
            return false;
        }
        Relation relation = boarded(all, all.get(dependent));
        if (relation.to() >= all.size() || relation.to() == dependent || !actors.performs(relation.to())) {
            return false;
        }
        boolean house = all.get(relation.to()).thing().landmark();
        Optional<Subject> anchor = actors.drawn(relation.to());
        Optional<Subject> other = actors.facing(dependent, relation.to());
        if (anchor.isEmpty()
                || other.isEmpty()
                || house && stage.brief().place().indoors()) {
            return false;
        }
        boolean tiny = relation.kind() == Relation.Kind.INSIDE
                && all.get(dependent).thing().person()
                && anchor.get().habitat() == Habitat.TABLE;
        if (tiny) {
            return false;
        }
        boolean apart = relation.kind() != Relation.Kind.ON && relation.kind() != Relation.Kind.INSIDE;
        if (apart && aloft(spots, anchor.get()) != aloft(spots, other.get())) {
            return false;
        }
        Spot base = spots.front(anchor.get().habitat());
        if (base.ground() == Ground.AIR && Shore.walks(anchor.get().habitat())) {
            // There is no land here for it to stand on.
            return false;
        }
        add(g, spots, anchor.get(), other.get(), new Roles(relation, dependent, main));
        return true;
    }

    /** Somebody in a car is drawn beside it, where he can be seen; who kneels before a king is not in his way. */
    private static Relation boarded(List<Mention> all, Mention who) {
        Relation relation = who.relation().orElseThrow();
        boolean hidden = relation.kind() == Relation.Kind.INSIDE
                && who.thing().person()
                && relation.to() < all.size()
                && all.get(relation.to()).thing().get("role", "").equals("vehicle");
        boolean people = who.thing().person()
                && relation.to() < all.size()
                && all.get(relation.to()).thing().person()
                && (relation.kind() == Relation.Kind.IN_FRONT || relation.kind() == Relation.Kind.BEHIND);
        return hidden || people ? new Relation(Relation.Kind.BESIDE, relation.to()) : relation;
    }

    private static boolean aloft(Actors.Spots spots, Subject s) {
        return spots.front(s.habitat()).ground() == Ground.AIR;
    }

    private record Roles(Relation relation, int dependent, int main) {}

    private int dependent(List<Mention> all, int main) {
        if (all.get(main).relation().filter(r -> !r.kind().inRow()).isPresent()) {
            return main;
        }
        for (int i = 0; i < all.size(); i++) {
            if (i != main
                    && actors.performs(i)
                    && all.get(i)
                            .relation()
                            .filter(r -> r.to() == main && !r.kind().inRow())
                            .isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private void add(GroupBuilder g, Actors.Spots spots, Subject anchor, Subject other, Roles roles) {
        Relation relation = roles.relation();
        Mention what = stage.brief().subjects().get(roles.dependent());
        Mention where = stage.brief().subjects().get(relation.to());
        Spot spot = spots.front(anchor.habitat());
        double stacked = relation.kind() == Relation.Kind.ON ? STACKED : .58;
        double height = Math.min(actors.heroHeight(anchor, spot, relation.to()), stage.height() * stacked);
        double ratio = Stature.ratio(what.thing(), other, where.thing(), anchor, 1);
        boolean touching = relation.kind() == Relation.Kind.ON || relation.kind() == Relation.Kind.INSIDE;
        if (!touching && ratio > 1) {
            height = Math.min(height, stage.height() * Company.TALLEST / Math.min(1.6, ratio));
        }
        Together together = new Together(stage, relation.kind(), where.thing(), anchor, height);
        int copies = together.touching() ? Math.min(MOST_INSIDE, Actors.shown(what)) : 1;
        double small =
                together.height(other, what.thing(), copies) * what.size().scale();
        Spot wet = actors.flooded(anchor, spot) ? new Flood(stage, spot).add(g) : spot;
        Spot base = actors.near(wet, anchor, height);
        Spot to = together.spot(base, other, small);
        company.alike(g, anchor, base, height, relation.to());
        boolean apart = !together.touching();
        if (apart) {
            company.alike(g, other, to, small, roles.dependent());
        }
        if (together.behind()) {
            copies(g, other, to, small, roles.dependent(), copies);
        }
        actors.act(g, anchor, base, height, relation.to());
        if (!together.behind()) {
            copies(g, other, to, small, roles.dependent(), copies);
        }
        boolean self = roles.dependent() == roles.main();
        actors.focus(self ? other : anchor, self ? to : base, self ? small : height, actors.head(roles.main()));
        double left = Math.min(base.x() - Actors.wide(anchor, height) / 2, to.x() - Actors.wide(other, small) / 2);
        double right = Math.max(base.x() + Actors.wide(anchor, height) / 2, to.x() + Actors.wide(other, small) / 2);
        company.further(
                g,
                spots,
                Set.of(roles.dependent(), relation.to()),
                new Company.Taken((left + right) / 2, right - left, height, anchor, base.ground(), where.thing()));
    }

    /** Several of what is in or on a thing stand in a row there. */
    private void copies(GroupBuilder g, Subject s, Spot to, double height, int index, int copies) {
        double step = Actors.wide(s, height) * .8;
        for (int i = 1; i < copies; i++) {
            double x = to.x() + (i % 2 == 0 ? -1 : 1) * ((i + 1) / 2) * step;
            Subject twin = actors.drawn(index, i).orElse(s);
            actors.put(g, twin, new Spot(x, to.y(), to.ground(), 1, to.haze()), height * (1 - .06 * i), 80 + i);
        }
        actors.act(g, s, to, height, index);
    }
}
