package dev.sota.inference.sketch.internal.subjects;

/**
 * Where the body of an animal in a drawing bends; its legs are the limbs that reach the ground.
 *
 * @param paws whether it has paws, on which it sits and lies otherwise than on hooves
 * @param neck where the neck leaves the trunk
 * @param poll where the head leaves a long neck; with no thickness, head and neck are one
 * @param eye where it looks from
 * @param tail where the tail leaves the trunk
 */
record Rig(boolean paws, Joint neck, Joint poll, Joint eye, Joint tail) {

    /** 1 when it looks right, -1 when it looks left. */
    double facing() {
        return eye.x() > tail.x() ? 1 : -1;
    }

    /** Reads "rig hooves neck 54,-112,22 poll 86,-172,10 eye 104,-176 tail -72,-114". */
    static Rig parse(String[] words) {
        Joint none = new Joint(0, 0, 0);
        Joint[] joints = {none, none, none, none};
        String names = "neck poll eye tail";
        for (int i = 2; i + 1 < words.length; i += 2) {
            int at = names.substring(0, names.indexOf(words[i])).split(" ", -1).length - 1;
            String[] v = words[i + 1].split(",");
            double r = v.length > 2 ? Double.parseDouble(v[2]) : 0;
            joints[at] = new Joint(Double.parseDouble(v[0]), Double.parseDouble(v[1]), r);
        }
        return new Rig(words[1].equals("paws"), joints[0], joints[1], joints[2], joints[3]);
    }
}
