/** Tables and queries that more than one aggregate shares. */
@NullMarked
package dev.koubo.application.store;

import org.jspecify.annotations.NullMarked;
