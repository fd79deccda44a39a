/** Files: sound and keyframes on disk, outputs written beside and renamed. */
@NullMarked
package dev.sota.core.internal.files;

import org.jspecify.annotations.NullMarked;
