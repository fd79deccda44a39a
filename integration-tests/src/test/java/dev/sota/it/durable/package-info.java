/** Films that survive: killed, cancelled, on full disks, from damaged caches, a hundred in one process. */
@NullMarked
package dev.sota.it.durable;

import org.jspecify.annotations.NullMarked;
