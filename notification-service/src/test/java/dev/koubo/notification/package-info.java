/** What notification promises, seen from inside its rooms and from outside over HTTP, Kafka and SMTP. */
@NullMarked
package dev.koubo.notification;

import org.jspecify.annotations.NullMarked;
