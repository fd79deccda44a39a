/**
 * Contract suites for the plug-in interfaces of {@code dev.sota.spi}. A plug-in's test extends the suite of its kind and
 * says which provider to test; JUnit runs every rule of the contract against it.
 */
@NullMarked
package dev.sota.tck;

import org.jspecify.annotations.NullMarked;
