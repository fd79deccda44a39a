package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.subjects.Subject;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Relation;
import dev.sota.inference.sketch.internal.words.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Small things set out on a surface as a painter would: the main one on a third, others overlapping it on both sides, what is
 * tall behind, what is small in front, several of a kind as a heap. Sizes keep their order, but are nearer one another than
 * they are.
 */
final class StillLife {
    /** Heights go with this power of what they are. */
    private static final double FLATTENED = .5;

    /** Where copies of a thing are, in shares of its width across and of its height towards the eye. */
    private static final double[][] HEAP = {
        {0, 0}, {-.84, -.16}, {.88, -.12}, {-.38, .2}, {.48, .24}, {-1.4, .06}, {1.44, .1}, {.06, -.3}, {-1, .3}
    };

    private final Actors actors;
    private final Stage stage;
    private final Ground ground;
    private final double top;

    StillLife(Actors actors, Stage stage, Ground ground, double top) {
        this.actors = actors;
        this.stage = stage;
        this.ground = ground;
        this.top = top;
    }

    /**
     * Something to set out.
     *
     * @param index of its mention
     * @param subject drawn
     * @param metres how tall it is
     * @param count how many
     */
    record Item(int index, Subject subject, double metres, int count) {
        double wide(double height) {
            return Actors.wide(subject, height) * reach();
        }

        private double reach() {
            double left = 0;
            double right = 0;
            for (int i = 0; i < Math.min(count, HEAP.length); i++) {
                left = Math.min(left, HEAP[i][0]);
                right = Math.max(right, HEAP[i][0]);
            }
            return 1 + right - left;
        }

        private double crowded() {
            return count == 1 ? 1 : count == 2 ? .88 : count == 3 ? .78 : count < 6 ? .64 : .54;
        }
    }

    private record Placed(Item item, double x, double y, double height) {}

    /** Sets things out about {@code x}, the largest as tall as {@code most}. */
    void arrange(GroupBuilder g, List<Item> items, double x, double most) {
        List<Item> free = items.stream().filter(i -> anchor(i, items).isEmpty()).toList();
        List<Placed> all = new ArrayList<>(fitted(placed(free.isEmpty() ? items : free, x, most)));
        Placed main = all.get(0);
        all.sort(Comparator.comparingDouble(Placed::y));
        for (Placed p : all) {
            List<Item> held = free.isEmpty()
                    ? List.of()
                    : items.stream()
                            .filter(i -> anchor(i, items)
                                    .filter(a -> a.equals(p.item()))
                                    .isPresent())
                            .toList();
            held.forEach(i -> hold(g, p, i, true));
            heap(g, p);
            held.forEach(i -> hold(g, p, i, false));
        }
        Spot at = new Spot(main.x(), main.y(), ground, 1, 0);
        actors.focus(main.item().subject(), at, main.height(), .8);
    }

    /** What a thing is said to be on, in or above. */
    private Optional<Item> anchor(Item item, List<Item> all) {
        return relation(item)
                .filter(r -> r.kind() == Relation.Kind.ON
                        || r.kind() == Relation.Kind.INSIDE
                        || r.kind() == Relation.Kind.ABOVE)
                .flatMap(r -> all.stream()
                        .filter(o -> o.index() == r.to() && o != item)
                        .findFirst())
                .filter(o -> relation(o).isEmpty());
    }

    private Optional<Relation> relation(Item item) {
        return item.index() < 0
                ? Optional.empty()
                : stage.brief().subjects().get(item.index()).relation();
    }

    private void hold(GroupBuilder g, Placed p, Item item, boolean first) {
        List<Mention> all = stage.brief().subjects();
        Thing where = all.get(p.item().index()).thing();
        Relation.Kind kind = relation(item).orElseThrow().kind();
        Together together = new Together(stage, kind, where, p.item().subject(), p.height());
        if (together.behind() != first) {
            return;
        }
        int copies = Math.min(3, item.count());
        double small = together.height(item.subject(), all.get(item.index()).thing(), copies);
        Spot to = together.spot(new Spot(p.x(), p.y(), ground, 1, 0), item.subject(), small);
        double step = Actors.wide(item.subject(), small) * .8;
        for (int i = copies - 1; i >= 0; i--) {
            double way = (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * step;
            Spot spot = new Spot(to.x() + way, to.y(), to.ground(), 1, 0);
            actors.put(g, item.subject(), spot, small * (1 - .06 * i), 80 + i);
        }
    }

    private List<Placed> placed(List<Item> items, double x, double most) {
        double largest = items.stream().mapToDouble(Item::metres).max().orElse(1);
        double room = stage.height() - top;
        List<Placed> result = new ArrayList<>();
        double[] edge = {0, 0};
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            double said = item.index() < 0
                    ? 1
                    : stage.brief().subjects().get(item.index()).size().scale();
            double own = Math.pow(item.metres() / largest, FLATTENED) * item.crowded();
            double height = most * Math.min(1, Math.max(i == 0 ? .6 : .28, own)) * Math.max(.66, Math.min(1.2, said));
            if (i > 0 && items.get(0).metres() >= item.metres()) {
                height = Math.min(height, result.get(0).height() * 1.15);
            }
            height = Math.min(height, stage.width() * (i == 0 ? .5 : .4) / item.wide(1));
            double half = item.wide(height) / 2;
            int way = i % 2 == 1 ? -stage.side() : stage.side();
            double off = i == 0 ? 0 : way * (edge[way < 0 ? 0 : 1] + half * .86);
            edge[way < 0 ? 0 : 1] = i == 0 ? 0 : Math.abs(off) + half * .86;
            if (i == 0) {
                edge[0] = half * .9;
                edge[1] = half * .9;
            }
            double nearer = i == 0 ? 0 : height > result.get(0).height() ? -.18 : .1 + .09 * (i % 3);
            result.add(new Placed(item, x + off, top + room * (.4 + nearer), height));
        }
        return result;
    }

    /** The same, shrunk and moved until it is in the frame. */
    private List<Placed> fitted(List<Placed> all) {
        double left = all.stream()
                .mapToDouble(p -> p.x() - p.item().wide(p.height()) / 2)
                .min()
                .orElse(0);
        double right = all.stream()
                .mapToDouble(p -> p.x() + p.item().wide(p.height()) / 2)
                .max()
                .orElse(0);
        double room = stage.width() * .86;
        double k = Math.min(1, room / Math.max(1, right - left));
        double from = k < 1
                ? stage.width() * .07
                : Math.max(stage.width() * .07, Math.min(left, stage.width() * .93 - (right - left)));
        return all.stream()
                .map(p -> new Placed(p.item(), from + (p.x() - left) * k, p.y(), p.height() * k))
                .toList();
    }

    private void heap(GroupBuilder g, Placed p) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < Math.min(p.item().count(), HEAP.length); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> HEAP[i][1]));
        double step = Actors.wide(p.item().subject(), p.height());
        double middle = 0;
        for (int i : order) {
            middle += HEAP[i][0] / order.size();
        }
        for (int i : order) {
            double k = (1 + .3 * HEAP[i][1])
                    * (i == 0 ? 1 : .92 + .12 * stage.dice().roll(560 + i));
            double x = p.x() + (HEAP[i][0] - middle) * step;
            double y = p.y() + HEAP[i][1] * p.height() * .42;
            Spot spot = new Spot(x, Math.min(stage.height() * .97, y), ground, 1, 0);
            if (i == 0 && p.item().index() >= 0) {
                actors.act(g, p.item().subject(), spot, p.height() * k, p.item().index());
            } else {
                actors.put(g, p.item().subject(), spot, p.height() * k, 80 + i);
            }
        }
    }
}
