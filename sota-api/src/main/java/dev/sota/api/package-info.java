/** What an application uses: the pipeline, its request and result, the storyboard, presets, progress and errors. */
@NullMarked
package dev.sota.api;

import org.jspecify.annotations.NullMarked;
