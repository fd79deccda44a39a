package dev.sota.audio.internal.synth;

/** How far away an instrument stands: how much of it the hall hears. */
public enum Place {
    /** Close: bass and drums. */
    NEAR(0.06),
    /** In the room: keys and plucked strings. */
    ROOM(0.28),
    /** At the back: pads and soft leads. */
    FAR(0.5);

    private final double send;

    Place(double send) {
        this.send = send;
    }

    /**
     * What is sent to the reverb.
     *
     * @return an amplitude factor
     */
    public double send() {
        return send;
    }
}
