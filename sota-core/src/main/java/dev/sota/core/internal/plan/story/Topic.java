package dev.sota.core.internal.plan.story;

/**
 * What a prompt is about, in the forms that a template needs.
 *
 * @param form what kind of prompt it is
 * @param first the topic when it is first named, such as "a fox"
 * @param again the topic when it is named again, such as "the fox"
 * @param plural whether it takes a plural verb
 * @param place where it is at home, for a narration, such as "the forest"
 * @param home the same for a picture, such as "forest"
 * @param where the place that the prompt names, such as "in the snow"; or empty
 * @param prompt the prompt's words, for the middle of a sentence
 * @param asked the prompt as a sentence or question of its own; or empty
 * @param act what a how-to does, such as "bake bread"; or empty
 * @param doing the same as a noun, such as "baking bread"; or empty
 */
record Topic(
        Form form,
        String first,
        String again,
        boolean plural,
        String place,
        String home,
        String where,
        String prompt,
        String asked,
        String act,
        String doing) {

    /** The kinds of prompt that there are films for. */
    enum Form {
        DAY,
        HISTORY,
        HOWTO,
        QUESTION,
        SCENE,
        PRODUCT,
        /** Something at an hour or in a season. */
        MOMENT,
        /** A sentence of its own. */
        LINE,
        THING,
        IDEA
    }
}
