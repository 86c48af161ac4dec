/** What the room domain promises. */
@NullMarked
package dev.koubo.notification.domain;

import org.jspecify.annotations.NullMarked;
