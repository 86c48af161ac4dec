/** What the room events promises. */
@NullMarked
package dev.koubo.notification.events;

import org.jspecify.annotations.NullMarked;
