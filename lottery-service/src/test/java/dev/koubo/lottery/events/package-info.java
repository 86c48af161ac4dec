/** Tests of what the lottery reads of others' events. */
@NullMarked
package dev.koubo.lottery.events;

import org.jspecify.annotations.NullMarked;
