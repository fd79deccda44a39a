/** What only the modules together can show. */
@NullMarked
package dev.sota.it;

import org.jspecify.annotations.NullMarked;
