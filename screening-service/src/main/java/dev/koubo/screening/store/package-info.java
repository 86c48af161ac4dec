/** Where state is kept: tables, entities that nobody else sees, and the stores behind the ports. */
@NullMarked
package dev.koubo.screening.store;

import org.jspecify.annotations.NullMarked;
