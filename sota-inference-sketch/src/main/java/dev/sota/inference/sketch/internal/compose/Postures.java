package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.subjects.Pose;
import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Relation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which pose each of a brief is drawn, by what is told of them and where they are. */
final class Postures {
    private final Brief brief;

    Postures(Brief brief) {
        this.brief = brief;
    }

    /** What the main person does to others they do not do themselves. */
    private Optional<String> told(Mention mention) {
        List<Mention> all = brief.subjects();
        Optional<Mention> first = all.stream().filter(m -> m.thing().person()).findFirst();
        boolean other =
                mention.thing().person() && !first.filter(m -> m == mention).isPresent();
        Optional<String> pose = brief.pose();
        return other ? pose.map(Pose::valueOf).map(p -> p.answer().name()) : pose;
    }

    /** The pose of a mention: on a seat, as is told, as it moves, or as its kind stands; empty when nothing says. */
    Optional<String> pose(Mention mention) {
        return seated(mention)
                .or(() -> told(mention))
                .or(() -> acted(mention))
                .or(() -> Optional.of(mention.thing().get("pose", "").toUpperCase(Locale.ROOT))
                        .filter(p -> !p.isEmpty()))
                .map(pose -> outdoors(pose, mention));
    }

    /** Who is on a bench or a throne sits there. */
    private Optional<String> seated(Mention mention) {
        List<Mention> all = brief.subjects();
        return mention.relation()
                .filter(r -> r.kind() == Relation.Kind.ON && r.to() < all.size())
                .filter(r -> mention.thing().person()
                        && Together.seat(all.get(r.to()).thing()))
                .map(r -> "SIT");
    }

    /** Outside nobody sits on a chair. */
    private String outdoors(String pose, Mention mention) {
        boolean chair = brief.place().indoors()
                || !mention.thing().person()
                || brief.subjects().stream().anyMatch(m -> Together.seat(m.thing()));
        return chair
                ? pose
                : pose.equals("SIT") ? "REST" : pose.equals("WRITE") ? "PERUSE" : pose.equals("READ") ? "PERUSE" : pose;
    }

    private static Optional<String> acted(Mention mention) {
        return switch (mention.action()) {
            case RUNNING -> Optional.of("RUN");
            case WALKING, CREEPING -> Optional.of("WALK");
            case JUMPING -> Optional.of("JUMP");
            case FALLING -> Optional.of("TUMBLE");
            case CLIMBING -> Optional.of("CLIMB");
            case SLEEPING, LYING -> Optional.of("SLEEP");
            default -> Optional.empty();
        };
    }
}
