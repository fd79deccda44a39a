package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.words.Thing;
import java.util.Map;

/** How tall things are beside one another. Alone, a mouse fills as much of a picture as an elephant. */
final class Stature {
    /** Differences are shown smaller than they are, so that what is small is still seen. */
    private static final double FLATTENED = .72;

    private static final double PERSON = 1.7;
    private static final double CHILD = 1.15;

    /** In metres, to the top of the head. */
    private static final Map<String, Double> TALL = Map.ofEntries(
            Map.entry("fox", .6),
            Map.entry("dog", .7),
            Map.entry("cat", .35),
            Map.entry("horse", 2.2),
            Map.entry("cow", 1.6),
            Map.entry("sheep", 1.0),
            Map.entry("goat", 1.0),
            Map.entry("rabbit", .35),
            Map.entry("owl", .45),
            Map.entry("bear", 1.6),
            Map.entry("stag", 2.0),
            Map.entry("heron", 1.0),
            Map.entry("camel", 2.5),
            Map.entry("elephant", 3.2),
            Map.entry("whale", 6.0),
            Map.entry("turtle", .5),
            Map.entry("fish", .4),
            Map.entry("bee", .12),
            Map.entry("butterfly", .15),
            Map.entry("bird", .5),
            Map.entry("eagle", .9),
            Map.entry("wolf", .9),
            Map.entry("lion", 1.2),
            Map.entry("crow", .45),
            Map.entry("raven", .5),
            Map.entry("pigeon", .35),
            Map.entry("dove", .3),
            Map.entry("sparrow", .2),
            Map.entry("robin", .2),
            Map.entry("nightingale", .2),
            Map.entry("swan", 1.0),
            Map.entry("parrot", .5),
            Map.entry("tortoise", .5),
            Map.entry("hedgehog", .25),
            Map.entry("squirrel", .35),
            Map.entry("frog", .2),
            Map.entry("monkey", .9),
            Map.entry("gorilla", 1.7),
            Map.entry("tiger", 1.1),
            Map.entry("giraffe", 5.0),
            Map.entry("zebra", 1.6),
            Map.entry("rhino", 1.8),
            Map.entry("crocodile", .6),
            Map.entry("panda", 1.2),
            Map.entry("polar-bear", 1.7),
            Map.entry("seal", .8),
            Map.entry("octopus", .9),
            Map.entry("crab", .2),
            Map.entry("ant", .1),
            Map.entry("dragon", 4.0),
            Map.entry("rodent", .14),
            Map.entry("duck", .4),
            Map.entry("pig-variant", .9),
            Map.entry("donkey", 1.5),
            Map.entry("penguin", .8),
            Map.entry("turkey", .6),
            Map.entry("car-side", 1.5),
            Map.entry("bicycle", 1.1),
            Map.entry("bus-side", 3.2),
            Map.entry("truck", 3.2),
            Map.entry("tram", 3.4),
            Map.entry("boulder", 1.6),
            Map.entry("oak", 6.0),
            Map.entry("palm", 6.0),
            Map.entry("lantern", .5),
            Map.entry("bell", 1.6),
            Map.entry("bucket", .45),
            Map.entry("book", .4),
            Map.entry("basket", .5),
            Map.entry("chair", 1.0),
            Map.entry("ladder", 2.6),
            Map.entry("flag", 2.4),
            Map.entry("cart", 1.6),
            Map.entry("trawler", 5.0),
            Map.entry("rowboat", 1.6),
            Map.entry("sheaf", 1.3),
            Map.entry("barrel", 1.0),
            Map.entry("jar", .9),
            Map.entry("hat-fedora", .3),
            Map.entry("food-apple", .25),
            Map.entry("robot", 1.5),
            Map.entry("snowman", 1.5),
            Map.entry("campfire", .7),
            Map.entry("temple", 9.0));

    private Stature() {}

    /** How tall a thing is beside another, or else what is given. */
    static double ratio(Thing thing, Thing beside, double otherwise) {
        double own = metres(thing);
        double other = metres(beside);
        return own == 0 || other == 0 ? otherwise : Math.pow(own / other, FLATTENED);
    }

    private static double metres(Thing thing) {
        String name = thing.art().substring(thing.art().indexOf(':') + 1);
        if (thing.person()) {
            return name.equals("child") ? CHILD : PERSON;
        }
        return TALL.getOrDefault(name, 0.0);
    }
}
