/** What the room mail promises. */
@NullMarked
package dev.koubo.notification.mail;

import org.jspecify.annotations.NullMarked;
