/** What others learn from this service, what it learns from them, and the timer that wakes it. */
@NullMarked
package dev.koubo.notification.events;

import org.jspecify.annotations.NullMarked;
