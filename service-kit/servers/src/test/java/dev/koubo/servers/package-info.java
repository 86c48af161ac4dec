/** Starts each server for real. */
@NullMarked
package dev.koubo.servers;

import org.jspecify.annotations.NullMarked;
