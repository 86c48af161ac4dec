/** Every mail to applicants and guests, and what is known of its arrival. */
@NullMarked
package dev.koubo.notification;

import org.jspecify.annotations.NullMarked;
