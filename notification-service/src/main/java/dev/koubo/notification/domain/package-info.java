/** What a notice is, what may become of it, and what a letter has to say: plain Java, no clock, no framework. */
@NullMarked
package dev.koubo.notification.domain;

import org.jspecify.annotations.NullMarked;
