/** Tests of how values lie in the database. */
@NullMarked
package dev.koubo.application.store;

import org.jspecify.annotations.NullMarked;
