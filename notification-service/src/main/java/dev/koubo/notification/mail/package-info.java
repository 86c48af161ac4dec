/** Writes the letters and hands them to the mail server. */
@NullMarked
package dev.koubo.notification.mail;

import org.jspecify.annotations.NullMarked;
