/** What the service can be asked to do, one class a verb, and what it needs for that: the ports. */
@NullMarked
package dev.koubo.notification.usecase;

import org.jspecify.annotations.NullMarked;
