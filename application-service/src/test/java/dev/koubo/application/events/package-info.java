/** Tests of what is told and heard. */
@NullMarked
package dev.koubo.application.events;

import org.jspecify.annotations.NullMarked;
