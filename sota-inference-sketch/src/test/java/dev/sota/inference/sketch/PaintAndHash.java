package dev.sota.inference.sketch;

import dev.sota.inference.sketch.internal.Illustrator;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.words.Shot;
import java.util.Arrays;

/** Paints a picture with an icon, a drawing and a person, and prints a hash of its pixels. */
final class PaintAndHash {
    private PaintAndHash() {}

    static String hash() {
        Illustrator illustrator = new Illustrator();
        int hash = 7;
        for (String prompt :
                new String[] {"a tractor in a field", "a lighthouse and a sailor on the coast", "a microscope"}) {
            int[] pixels = illustrator.paint(prompt, "", Mood.NEUTRAL, Shot.WIDE, 3, 240, 135, () -> {});
            hash = hash * 31 + Arrays.hashCode(pixels);
        }
        return Integer.toHexString(hash);
    }

    public static void main(String[] args) {
        System.out.println(hash());
    }
}
