package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.subjects.Cast;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Subject;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Relation;
import dev.sota.inference.sketch.internal.words.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Those who act on one another in one row: who chases behind who flees, who leads before who is led, a team before its sled. */
final class Row {
    /** How much of the frame a row may take, across and upwards. */
    private static final double WIDEST = .86;

    private static final double TALLEST = .5;

    /** How tall a tree is that somebody climbs, of the frame, and the climber, of the tree. */
    private static final double TREE = .78;

    private static final double CLIMBER = .4;

    /** More animals than these in one team are not drawn; a sled has at least so many dogs. */
    private static final int MOST = 6;

    private static final int SLED_DOGS = 4;

    /** The smallest of two must still be seen. */
    private static final double LEAST = .16;

    private final Actors actors;
    private final Stage stage;
    private final Footing footing;

    Row(Actors actors, Stage stage, Footing footing) {
        this.actors = actors;
        this.stage = stage;
        this.footing = footing;
    }

    /** One of a row: how wide its place is, how far before the middle of that it stands, and which way it looks. */
    private record Member(Subject drawn, int index, double height, double room, double ahead, double up, boolean back) {
        double wide() {
            return Actors.wide(drawn, height);
        }

        Member scaled(double k) {
            return new Member(drawn, index, height * k, room * k, ahead * k, up * k, back);
        }
    }

    /** Adds the row that the brief tells of; false when it tells of none. */
    boolean add(GroupBuilder g, Actors.Spots spots) {
        List<Mention> all = stage.brief().subjects();
        for (int i = 0; i < all.size(); i++) {
            Optional<Relation> relation =
                    all.get(i).relation().filter(r -> r.kind().inRow());
            if (relation.isPresent() && add(g, spots, i, relation.get())) {
                return true;
            }
        }
        return false;
    }

    private boolean add(GroupBuilder g, Actors.Spots spots, int doer, Relation relation) {
        int done = relation.to();
        if (!actors.performs(doer) || !actors.performs(done)) {
            return false;
        }
        Optional<Subject> one = actors.drawn(doer);
        Optional<Subject> other = actors.drawn(done);
        Spot spot = spots.front(Habitat.LAND);
        boolean walk = one.filter(s -> Shore.walks(s.habitat())).isPresent()
                && other.filter(s -> Shore.walks(s.habitat())).isPresent();
        if (!walk || spot.ground() == Ground.AIR || spot.ground() == Ground.WATER) {
            return false;
        }
        double tall = actors.heroHeight(one.get(), spot, doer);
        double ratio = Stature.ratio(
                thing(done),
                other.get(),
                thing(doer),
                one.get(),
                other.get().size() / one.get().size());
        double second = tall * Math.max(LEAST, ratio);
        if (relation.kind() == Relation.Kind.SCALING) {
            scale(g, spot, one.get(), other.get(), relation, doer);
            return true;
        }
        Member first = member(one.get(), doer, tall);
        Member last = member(other.get(), done, second);
        List<Member> members = switch (relation.kind()) {
            case CHASING -> apart(several(last), several(first), .22);
            case LEADING -> apart(List.of(first), several(last), .3);
            case PULLING -> team(first, last);
            default -> apart(List.of(back(last)), List.of(first), .1);
        };
        draw(g, spot, members, relation.kind());
        return true;
    }

    /** Somebody on the trunk of a tree, drawn large enough to be seen there. */
    private void scale(GroupBuilder g, Spot spot, Subject animal, Subject tree, Relation relation, int doer) {
        double tall = Math.min(stage.height() * TREE, stage.width() * WIDEST / Actors.wide(tree, 1));
        double y = Math.max(spot.y(), tall + stage.height() * .1);
        double way = stage.side() > 0 ? -1 : 1;
        Spot foot = new Spot(spot.x(), Math.min(stage.height() * .93, y), spot.ground(), 1, spot.haze());
        footing.put(g, tree, foot, tall, relation.to());
        double small = tall * CLIMBER;
        double x = foot.x() - way * Actors.wide(animal, small) * .4;
        Spot up = new Spot(x, foot.y() - tall * .14 - small / 2, Ground.AIR, 1, spot.haze());
        footing.put(g, animal, up, small, doer, way < 0);
        actors.focus(animal, up, small, .65);
    }

    private Thing thing(int index) {
        return stage.brief().subjects().get(index).thing();
    }

    private static Member member(Subject s, int index, double height) {
        return new Member(s, index, height, Actors.wide(s, height), 0, 0, false);
    }

    private static Member back(Member m) {
        return new Member(m.drawn(), m.index(), m.height(), m.room(), 0, 0, true);
    }

    /** A few of the same, one close behind the other. */
    private List<Member> several(Member m) {
        List<Member> few = new ArrayList<>();
        int count = Math.min(4, Actors.shown(stage.brief().subjects().get(m.index())));
        for (int i = 0; i < count; i++) {
            few.add(new Member(m.drawn(), m.index(), m.height(), m.room() * 1.04, 0, 0, false));
        }
        return few;
    }

    private static List<Member> apart(List<Member> front, List<Member> behind, double gap) {
        List<Member> all = new ArrayList<>(front);
        Member end = all.get(all.size() - 1);
        double space = gap * Math.max(end.room(), behind.get(0).room());
        all.set(
                all.size() - 1,
                new Member(
                        end.drawn(), end.index(), end.height(), end.room() + space, space / 2, end.up(), end.back()));
        all.addAll(behind);
        return all;
    }

    /** Animals two by two before what they pull, and somebody who drives them. */
    private List<Member> team(Member animal, Member pulled) {
        boolean sled = thing(pulled.index()).art().contains(":sle");
        int said = Math.min(MOST, Actors.shown(stage.brief().subjects().get(animal.index())));
        boolean dogs = sled && animal.height() < pulled.height() * 2.2;
        int count = dogs ? Math.max(SLED_DOGS, said) : said;
        List<Member> all = new ArrayList<>();
        boolean abreast = count > 1;
        for (int i = 0; i < count; i++) {
            // The one that is further away is drawn first, a little behind the other and higher.
            boolean far = i % 2 == 1;
            double room = animal.room() * (far ? .24 : abreast ? .8 : 1.04);
            double ahead = far ? animal.room() * .35 : 0;
            all.add(new Member(animal.drawn(), animal.index(), animal.height(), room, ahead, far ? .07 : 0, false));
        }
        all.add(pulled);
        driver(pulled, sled).ifPresent(all::add);
        return all;
    }

    private Optional<Member> driver(Member pulled, boolean sled) {
        List<Mention> all = stage.brief().subjects();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).thing().person() && actors.performs(i)) {
                int index = i;
                return actors.drawn(i).map(s -> behind(s, index, pulled));
            }
        }
        Cast.Setting setting = new Cast.Setting(
                stage.palette(),
                stage.light(),
                stage.dice().part(77),
                stage.brief().season(),
                Optional.of("HOLD"),
                false,
                new Outfit(stage.brief()).wear());
        return sled
                ? actors.cast()
                        .draw(new Thing("person:walk", Map.of()), setting)
                        .map(s -> behind(s, pulled.index(), pulled))
                : Optional.empty();
    }

    /** Somebody on the runners, or who walks behind. */
    private Member behind(Subject s, int index, Member pulled) {
        double ratio = Stature.ratio(new Thing("person:walk", Map.of()), thing(pulled.index()), 1.6);
        double height = Math.max(
                pulled.height() * 1.05, pulled.height() / pulled.drawn().stance() * ratio);
        double wide = Actors.wide(s, height);
        return new Member(s, index, height, wide * .7, wide * .24, 0, false);
    }

    private void draw(GroupBuilder g, Spot spot, List<Member> wanted, Relation.Kind kind) {
        double across = wanted.stream().mapToDouble(Member::room).sum();
        double up = wanted.stream().mapToDouble(Member::height).max().orElse(1);
        double k = Math.min(1.15, Math.min(stage.width() * WIDEST / across, stage.height() * TALLEST / up));
        List<Member> members = wanted.stream().map(m -> m.scaled(k)).toList();
        double half = across * k / 2;
        double way = stage.side() > 0 ? -1 : 1;
        double middle = stage.width() / 2 + (stage.subjectX() - stage.width() / 2) * .4;
        double edge = stage.width() * .04;
        middle = Math.max(half + edge, Math.min(stage.width() - half - edge, middle));
        double y = Math.min(stage.height() * .93, Math.max(spot.y(), up * k + stage.height() * .1));
        double x = middle + way * half;
        List<Spot> places = new ArrayList<>();
        for (Member m : members) {
            double at = x - way * (m.room() / 2 - m.ahead());
            double lift = m.up() * m.height();
            places.add(new Spot(at, y - lift, spot.ground(), 1, spot.haze() + (lift > 0 ? .04 : 0)));
            x -= way * m.room();
        }
        ropes(g, members, places, way, kind);
        for (int i = members.size() - 1; i >= 0; i--) {
            if (members.get(i).up() > 0) {
                put(g, members.get(i), places.get(i), way);
            }
        }
        for (int i = members.size() - 1; i >= 0; i--) {
            if (members.get(i).up() == 0) {
                put(g, members.get(i), places.get(i), way);
            }
        }
        Member main = members.get(0);
        actors.focus(main.drawn(), places.get(0), main.height(), .65);
    }

    private void put(GroupBuilder g, Member m, Spot spot, double way) {
        double wide = m.wide();
        new Motion(stage, spot, wide, m.height(), way < 0)
                .before(
                        g,
                        actors.smoke(),
                        stage.brief().subjects().get(m.index()).action());
        footing.put(g, m.drawn(), spot, m.height(), m.index(), way < 0 ^ m.back());
    }

    /** The halter of who is led, and the traces of who pulls. */
    private void ropes(GroupBuilder g, List<Member> members, List<Spot> places, double way, Relation.Kind kind) {
        int cord = stage.palette().lit(.36, .06, 55);
        double thick = Math.max(1.4, stage.height() * .0035);
        if (kind == Relation.Kind.LEADING) {
            Member who = members.get(0);
            double x = places.get(0).x();
            double y = places.get(0).y() - who.height() * .5;
            for (int i = 1; i < members.size(); i++) {
                Member led = members.get(i);
                double nose = places.get(i).x() + way * led.wide() * .4;
                double head = places.get(i).y() - led.height() * .76;
                g.line(
                        Paths.curve(x, y, (x + nose) / 2, Math.max(y, head) + who.height() * .06, nose, head),
                        thick,
                        Kind.CLOTH,
                        cord);
            }
        } else if (kind == Relation.Kind.PULLING) {
            int at = members.indexOf(members.stream()
                    .filter(m -> m.index() != members.get(0).index())
                    .findFirst()
                    .orElse(members.get(0)));
            Member pulled = members.get(at);
            double x = places.get(at).x() + way * pulled.wide() * .45;
            double y = places.get(at).y() - pulled.height() * .34;
            for (int i = 0; i < at; i++) {
                Member m = members.get(i);
                double chest = places.get(i).y() - m.height() * .52;
                g.line(Paths.line(x, y, places.get(i).x() + way * m.wide() * .2, chest), thick, Kind.CLOTH, cord);
            }
        }
    }
}
