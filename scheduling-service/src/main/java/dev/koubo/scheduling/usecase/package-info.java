/** One class a verb: loads, lets the domain decide, saves, announces. */
@NullMarked
package dev.koubo.scheduling.usecase;

import org.jspecify.annotations.NullMarked;
