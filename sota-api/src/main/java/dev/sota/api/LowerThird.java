package dev.sota.api;

import java.util.Objects;

/**
 * Words that introduce somebody or something, low in the picture for some seconds.
 *
 * @param name who or what it is: 1 to 80 characters on one line
 * @param role the smaller words below, such as an office or a place: at most 120 characters on one line; empty for none
 */
public record LowerThird(String name, String role) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ROLE = 120;

    /** Checks the values. */
    public LowerThird {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        if (name.isBlank() || name.length() > LONGEST_NAME || role.length() > LONGEST_ROLE) {
            throw new IllegalArgumentException("a lower third has a name of 1 to " + LONGEST_NAME
                    + " characters and a role of at most " + LONGEST_ROLE);
        }
        if ((name + role).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the words of a lower third are on one line each");
        }
    }
}
