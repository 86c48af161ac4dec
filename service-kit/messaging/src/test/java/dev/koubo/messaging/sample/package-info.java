/** A small service that speaks and listens, to prove the promises on. */
@NullMarked
package dev.koubo.messaging.sample;

import org.jspecify.annotations.NullMarked;
