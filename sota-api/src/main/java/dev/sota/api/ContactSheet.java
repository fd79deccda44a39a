package dev.sota.api;

import dev.sota.spi.Picture;

/**
 * A film that has not been made, at a glance: the picture of each scene with its words, time, camera and transition, or
 * one scene in every style. Safe for use by several threads, until its pipeline is closed.
 */
public interface ContactSheet {
    /**
     * The film's plan.
     *
     * @return the storyboard whose scenes are shown
     */
    Storyboard storyboard();

    /**
     * How many pictures are shown.
     *
     * @return one for each scene, or for each style
     */
    int panels();

    /**
     * How many pages there are. A page has a bounded size, however long the film is.
     *
     * @return at least 1
     */
    int pages();

    /**
     * Draws a page. Nothing of it is kept: of a long film, draw one page at a time.
     *
     * @param index which, from 0
     * @return the page, opaque
     * @throws IndexOutOfBoundsException when there is no such page
     * @throws GenerationException when a picture cannot be painted
     */
    Picture page(int index);
}
